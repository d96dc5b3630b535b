import GapModel

/// What the coding makes of the ratings, what would change one, and the rule that applies.
///
/// The finding's own gap shows at once; the ratings are those of when a finding was left last. Who codes
/// blind
/// sees no ratings, as they would invite to steer.
struct EffectPane {
  let workbench: Workbench
  let content: Case
  let finding: Finding

  private var parts: Parts { Parts(language: workbench.language) }

  private var instrument: Instrument { content.instrument }

  private var mark: GapMark { GapMark(parts: parts, instrument: instrument) }

  private var words: TargetNames { TargetNames(content: content, language: workbench.language) }

  private var coding: Coding? { finding.coding(of: workbench.coder) }

  private var gap: Gap? { coding?.verdict.distance?.gap }

  /// The pane.
  var nodes: [HTMLNode] {
    [
      sheetToggle,
      .tag(
        .div,
        class: "sheet",
        [("data-key", "sheet")],
        [own] + ratings + rule
      ),
    ]
  }

  /// The one line that shows on a narrow screen, which opens and closes the rest.
  private var sheetToggle: HTMLNode {
    var content: [HTMLNode] = [.tag(.strong, class: "number", [], [.text(mark.number(gap))])]
    if let dimension = shownDimension {
      content += [
        .text(" · " + label(of: dimension.dimension) + " "), mark.rating(dimension.band),
      ]
    }
    content.append(
      .tag(
        .span,
        class: "arrow",
        [("aria-hidden", "true")],
        [.text(workbench.code.isEffectOpen ? "▾" : "▴")]
      )
    )
    return .tag(
      .button,
      class: "sheet-toggle",
      [
        ("type", "button"), ("data-key", "sheet-toggle"), ("data-do", CodeAction.effect.attribute),
        ("aria-expanded", workbench.code.isEffectOpen ? "true" : "false"),
        ("aria-description", parts.say(CodeWords.effect)),
      ],
      content
    )
  }

  /// The ratings; a second coder sees none, as they would tell of the first coding or steer.
  private var ratings: [HTMLNode] {
    workbench.currentCase?.isBlind == true ? [] : [dimension].compactMap { $0 } + [bars]
  }

  private var own: HTMLNode {
    .tag(
      .p,
      class: "own",
      [("data-key", "own-gap")],
      [
        parts.text(LocalisedText(id: "Temuan ini", en: "This finding")), .text(" "),
        .tag(.strong, class: "number", [], [.text(mark.number(gap))]),
      ]
    )
  }

  // MARK: The dimension

  private var shownDimension: DimensionAssessment? {
    guard workbench.currentCase?.isBlind != true, let target = coding?.target,
      let id = words.dimensionID(of: target)
    else { return nil }
    return workbench.code.shownDimensions.first { $0.dimension == id }
  }

  private var dimension: HTMLNode? {
    guard let dimension = shownDimension else { return nil }
    var nodes: [HTMLNode] = [
      .tag(
        .h3,
        [],
        [
          .text(label(of: dimension.dimension)), .text(" "),
          .tag(.span, class: "number", [], [.text(mark.number(dimension.gap))]),
        ]
      ),
      .tag(.p, [], [mark.rating(dimension.band)]),
    ]
    if let provisional = Phrases(workbench.language).provisional(dimension) {
      nodes.append(.tag(.p, class: "provisional", [], [.text(provisional.withCapital)]))
    }
    if !dimension.deciding.isEmpty {
      nodes.append(
        parts.paragraph(
          EffectWords.setBy(dimension.deciding.map { name(of: $0, in: dimension.dimension) })
        )
      )
    }
    if let change = EffectWords.change(of: dimension, under: instrument) {
      nodes.append(parts.paragraph(change, class: "change"))
    }
    return .tag(.section, class: "effect", [("data-key", "effect")], nodes)
  }

  private func label(of id: Dimension.ID) -> String {
    instrument.dimension(id).map { parts.say($0.label) } ?? id.text
  }

  /// An indicator's name, or what stands in its place.
  private func name(of indicator: IndicatorAssessment, in dimension: Dimension.ID) -> LocalisedText
  {
    switch indicator.subject {
    case .indicator(let id):
      instrument.indicator(IndicatorReference(dimension, id))?.label
        ?? LocalisedText(id: id.text, en: id.text)
    case .expectation(let id): LocalisedText(id: id.text, en: id.text)
    case .dimension: LocalisedText(id: "dimensi secara umum", en: "the dimension as a whole")
    }
  }

  // MARK: All dimensions

  private var bars: HTMLNode {
    .tag(
      .ul,
      class: "bars",
      [("data-key", "bars")],
      workbench.code.shownDimensions.map { dimension in
        .tag(
          .li,
          [("data-key", "bar-\(dimension.dimension.text)")],
          [
            .tag(.span, class: "name", [], [.text(label(of: dimension.dimension))]),
            mark.bar(dimension.gap, dimension.band),
            .tag(.span, class: "number", [], [.text(mark.number(dimension.gap))]),
          ]
        )
      }
    )
  }

  // MARK: The rule at hand

  private var rule: [HTMLNode] {
    guard let rule = applyingRule else { return [] }
    var nodes: [HTMLNode] = [
      .tag(.h3, [], [parts.text(CodeWords.rule)]),
      .tag(.p, [], [.text(parts.say(rule.text))]),
    ]
    if let example = rule.example {
      nodes.append(
        .tag(
          .p,
          class: "example",
          [],
          [
            parts.text(LocalisedText(id: "Contoh: ", en: "Example: ")),
            .text(parts.say(example.statement)),
          ]
        )
      )
    }
    return [.tag(.section, class: "rule", [("data-key", "rule-\(rule.id.text)")], nodes)]
  }

  /// The rule for what is done next: to place the finding, a risk, or the criterion that is unfolded.
  private var applyingRule: CodingRule? {
    guard coding?.target != nil, !workbench.code.isPlacing else { return instrument.rules.first }
    if coding?.verdict == .risk {
      return instrument.rules.first { $0.example?.verdict == .risk }
    }
    guard instrument.criteria.indices.contains(workbench.code.criterion) else { return nil }
    let criterion = instrument.criteria[workbench.code.criterion].id.text
    return instrument.rules.first { $0.id.text == criterion }
  }
}
