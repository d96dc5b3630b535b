import GapModel

/// The expectations, indicators and dimensions that something can be held against, found while one types.
struct TargetList<Action: StepAction> {
  /// How many are in the page at once.
  private static var mostRows: Int { 60 }

  let content: Case
  let language: Language
  /// What the list is searched for.
  let search: String
  /// Those that were chosen last, the last one first; they are offered first.
  let last: [Target]
  /// Those that are chosen already.
  let chosen: [Target]
  /// Searches the list.
  let searching: Action
  /// Chooses a target.
  let choosing: (PlaceName) -> Action

  private var parts: Parts { Parts(language: language) }

  private var words: TargetNames { TargetNames(content: content, language: language) }

  /// The search and the list.
  var nodes: [HTMLNode] {
    let found = self.found
    return [
      .tag(
        .div,
        class: "targets",
        [("data-key", "targets")],
        [
          parts.field(
            LocalisedText(
              id: "Cari ketentuan desain, indikator, atau dimensi",
              en: "Find an expectation, indicator or dimension"
            ),
            search,
            searching,
            key: "place-search",
            .search
          ),
          .tag(.ol, [("data-key", "target-list")], found.prefix(Self.mostRows).map { row($0) }),
        ] + (found.isEmpty ? [nothingFound] : [])
      )
    ]
  }

  private var nothingFound: HTMLNode {
    parts.paragraph(
      LocalisedText(id: "Tidak ada yang cocok.", en: "Nothing matches."),
      class: "more"
    )
  }

  private func row(_ target: Target) -> HTMLNode {
    let name = PlaceName(target)
    let explained = words.design(of: target) ?? words.met(of: target)
    return .tag(
      .li,
      [("data-key", "target-\(name.kind.rawValue)-\(name.word)")],
      [
        parts.button(
          [.tag(.span, class: "path", [], [.words(words.path(of: target))])]
            + (explained.map { [.text(" "), .tag(.small, [], [.words($0)])] } ?? []),
          choosing(name),
          key: "choose-\(name.kind.rawValue)-\(name.word)",
          .quiet,
          isOn: chosen.contains(target)
        )
      ]
    )
  }

  /// All targets that match the search, the best first; without a search the last used first.
  private var found: [Target] {
    let search = FuzzySearch(self.search)
    guard !search.isEmpty else { return last + all.filter { !last.contains($0) } }
    let scored = all.compactMap { target in
      search.score(of: texts(of: target)).map { (target: target, score: $0) }
    }
    return scored.enumerated()
      .sorted { left, right in
        (right.element.score, left.offset) < (left.element.score, right.offset)
      }
      .map { $0.element.target }
  }

  /// Expectations with what they are held at, then the indicators, then each dimension as a whole.
  private var all: [Target] {
    content.design.map { .expectation($0.id) }
      + content.instrument.dimensions.flatMap { dimension in
        dimension.indicators.map { .indicator(IndicatorReference(dimension.id, $0.id)) }
      }
      + content.instrument.dimensions.map { .dimension($0.id) }
  }

  /// What a target is found by: its names in both languages, and what is asked there.
  private func texts(of target: Target) -> [String] {
    let both = Language.allCases.flatMap { language in
      let words = TargetNames(content: content, language: language)
      return [words.path(of: target), words.met(of: target) ?? ""]
    }
    return [PlaceName(target).word] + both + [words.design(of: target) ?? ""]
  }
}
