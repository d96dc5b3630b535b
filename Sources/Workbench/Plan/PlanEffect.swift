import GapModel

/// What a recommendation would close and why it ranks so, what all would leave, and what the catalogue
/// suggests.
struct PlanEffect {
  let assessment: CaseAssessment
  /// The place of the recommendation in the case; `nil` where none is shown.
  let place: Int?
  let parts: Parts

  private var phrases: Phrases { Phrases(parts.language) }

  private var content: Case { assessment.assessedCase }

  /// The pane.
  var nodes: [HTMLNode] { own + [all].compactMap { $0 } + suggestions }

  // MARK: One recommendation

  private var own: [HTMLNode] {
    guard let place,
      let entry = assessment.recommendations.first(where: {
        $0.recommendation == content.recommendations[place].id
      })
    else { return [] }
    let recommendation = content.recommendations[place]
    let priority = entry.priority.map { parts.say($0.label).withCapital } ?? "–"
    return [
      .tag(
        .section,
        class: "effect plan-effect",
        [("data-key", "plan-effect")],
        [
          .tag(
            .h3,
            [],
            [
              parts.text(LocalisedText(id: "Prioritas", en: "Priority")), .text(" "),
              .tag(.span, [], [.text("\(priority) · \(entry.rank)")]),
            ]
          ),
          .tag(
            .p,
            [],
            [
              parts.text(LocalisedText(id: "Urgensi: ", en: "Urgency: ")),
              .text(phrases.urgency(entry, recommendation, assessment)),
            ]
          ),
          .tag(
            .h3,
            [],
            [parts.text(LocalisedText(id: "Gap yang ditutup", en: "What it would close"))]
          ),
        ] + closings(of: entry)
      )
    ]
  }

  private func closings(of entry: RecommendationAssessment) -> [HTMLNode] {
    guard !entry.closings.isEmpty else {
      return [
        parts.paragraph(
          LocalisedText(
            id:
              "Tidak ada yang dihitung: sudah selesai, dibatalkan, atau yang ditangani belum dinilai.",
            en: "Nothing is computed: it is done or dropped, or what it addresses is not assessed."
          )
        )
      ]
    }
    let mark = GapMark(parts: parts, instrument: content.instrument)
    return entry.closings.map { closing in
      let dimension = content.instrument.dimension(closing.dimension)
      let band = assessment.dimensions.first { $0.dimension == closing.dimension }?.band
      return .tag(
        .div,
        class: "closing",
        [("data-key", "closing-\(closing.dimension.text)")],
        [
          .tag(.strong, [], [dimension.map { parts.text($0.label) } ?? .text("")]),
          mark.bar(closing.from, band),
          .tag(.p, [], [.words(phrases.closing(closing, in: content).words)]),
        ]
      )
    }
  }

  // MARK: All of them

  private var all: HTMLNode? {
    let sentences = [
      phrases.afterAllSentence(assessment), phrases.costSentence(content.recommendations),
      content.recommendations.isEmpty ? nil : phrases.lackingSentence(content.recommendations),
    ].compactMap { $0 }
    guard !sentences.isEmpty else { return nil }
    return .tag(
      .section,
      class: "rule",
      [("data-key", "plan-all")],
      [
        .tag(
          .h3,
          [],
          [parts.text(LocalisedText(id: "Semua bersama", en: "All together"))]
        )
      ]
        + sentences.map { .tag(.p, [], [.words($0)]) }
    )
  }

  // MARK: The catalogue

  private var suggestions: [HTMLNode] {
    let all = Suggestion.all(of: assessment)
    guard !all.isEmpty else { return [] }
    let places = all.map { $0.dimension }.uniqued
    return [
      .tag(
        .section,
        class: "rule suggestions",
        [("data-key", "suggestions")],
        [
          .tag(
            .h3,
            [],
            [parts.text(LocalisedText(id: "Saran katalog", en: "Suggestions of the catalogue"))]
          )
        ]
          + places.map { place in dimension(place, all.filter { $0.dimension == place }) }
      )
    ]
  }

  /// The suggestions for one dimension, with what nothing reaches there.
  private func dimension(_ place: Int, _ suggestions: [Suggestion]) -> HTMLNode {
    let dimension = content.instrument.dimensions[place]
    let names = assessment.unaddressedIndicators.filter { $0.dimension == dimension.id }
      .map { phrases.title(of: $0.subject, in: dimension.id, of: content).words }
      .joined(separator: ", ").withCapital
    return .tag(
      .details,
      [("data-key", "suggestions-\(place)")],
      [
        .tag(
          .summary,
          [("data-key", "suggestions-\(place)-title")],
          [
            parts.text(dimension.label), .text(" "),
            .tag(.span, class: "number", [], [.text(String(suggestions.count))]),
          ]
        ),
        .tag(
          .p,
          class: "hint",
          [],
          [
            .words("\(names): \(phrases.suggestionsExplained)")
          ]
        ),
        .tag(
          .ul,
          [],
          suggestions.map { row($0, of: dimension) }
        ),
      ]
    )
  }

  private func row(_ suggestion: Suggestion, of dimension: Dimension) -> HTMLNode {
    let action = dimension.actions[suggestion.action]
    let key = "\(suggestion.dimension)-\(suggestion.action)"
    let moved = phrases.direction(action.direction).withCapital
    let add = LocalisedText(id: "Tambahkan: \(action.title.id)", en: "Add: \(action.title.en)")
    return .tag(
      .li,
      [("data-key", "suggestion-\(key)")],
      [
        .tag(.strong, [], [.text(parts.say(action.title).withCapital)]),
        .tag(.p, [], [.text("\(moved). \(parts.say(action.detail))")]),
        parts.button(
          [parts.text(PlanWords.add)],
          PlanAction.suggest(dimension: suggestion.dimension, action: suggestion.action),
          key: "suggest-\(key)",
          label: parts.say(add)
        ),
      ]
    )
  }
}
