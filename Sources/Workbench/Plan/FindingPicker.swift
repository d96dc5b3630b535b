import GapModel

/// The findings of a case, found while one types; first those held against what a recommendation addresses.
struct FindingPicker {
  /// How many are in the page at once.
  private static let mostRows = 60

  let content: Case
  let recommendation: Recommendation
  let search: String
  let parts: Parts

  /// The search and the list.
  var nodes: [HTMLNode] {
    let found = self.found
    return [
      .tag(
        .div,
        class: "targets",
        [("data-key", "finding-picker")],
        [
          parts.field(
            LocalisedText(id: "Cari temuan", en: "Find findings"),
            search,
            PlanAction.findingSearch(""),
            key: "finding-search",
            .search
          ),
          .tag(
            .ol,
            [("data-key", "finding-picker-list")],
            found.prefix(Self.mostRows).map { row($0) }
          ),
        ]
      )
    ]
  }

  private func row(_ place: Int) -> HTMLNode {
    let finding = content.findings[place]
    return .tag(
      .li,
      [("data-key", "pick-finding-\(place)")],
      [
        parts.button(
          [
            .tag(.span, class: "path", [], [.text(finding.id.text)]), .text(" "),
            .tag(.small, [], [.words(finding.statement)]),
          ],
          PlanAction.answer(finding.id.text),
          key: "pick-finding-\(place)-button",
          .quiet,
          isOn: recommendation.findings.contains(finding.id)
        )
      ]
    )
  }

  /// The places of the findings that match, the best first.
  private var found: [Int] {
    let words = FuzzySearch(search)
    let all = Array(content.findings.indices)
    guard words.isEmpty else {
      let scored = all.compactMap { place -> (place: Int, score: Int)? in
        let finding = content.findings[place]
        let score = words.score(of: [finding.id.text, finding.statement] + finding.tags)
        return score.map { (place: place, score: $0) }
      }
      return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map { $0.place }
    }
    let near = all.filter { place in
      content.findings[place].codings.contains { coding in
        coding.target.map { isReached($0) } ?? false
      }
    }
    return near + all.filter { !near.contains($0) }
  }

  private func isReached(_ target: Target) -> Bool {
    let homes = [target] + home(of: target)
    return recommendation.addresses.contains { homes.contains($0) }
  }

  /// What a target is part of.
  private func home(of target: Target) -> [Target] {
    switch target {
    case .expectation(let id):
      content.design.first { $0.id == id }.map { [$0.home, .dimension($0.dimension)] } ?? []
    case .indicator(let reference): [.dimension(reference.dimension)]
    case .dimension: []
    }
  }
}
