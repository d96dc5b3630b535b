import GapModel

/// What is missing still in a case, by its diagnostics, each with a way to its place.
struct OpenWorkList {
  /// How many are shown at once.
  private static let mostShown = 12

  let diagnostics: Diagnostics
  let content: Case
  let parts: Parts

  /// The list.
  var nodes: [HTMLNode] {
    let open = diagnostics.folded.map { $0.diagnostic }.filter { isMissing($0) }
    let shown = open.prefix(Self.mostShown)
    let rest = open.count - shown.count
    return [
      .tag(
        .section,
        class: "missing",
        [("data-key", "missing")],
        [
          .tag(
            .h3,
            [],
            [
              parts.text(PrepareLabels.missing), .text(" "),
              .tag(.span, class: "number", [], [.text(String(open.count))]),
            ]
          )
        ]
          + (open.isEmpty
            ? [parts.paragraph(PrepareLabels.nothingMissing, class: "hint")]
            : [
              .tag(
                .ul,
                [("data-key", "missing-list")],
                shown.enumerated().map { row($0.offset, $0.element) }
              )
            ])
          + (rest > 0 ? [more(rest)] : [])
      )
    ]
  }

  private func row(_ place: Int, _ diagnostic: Diagnostic) -> HTMLNode {
    let label = parts.say(diagnostic.summary).withCapital
    let key = "missing-\(place)"
    let node: HTMLNode
    if let name = diagnostic.subjects.first, isOfFinding(diagnostic) {
      node = parts.button([.words(label)], PrepareAction.finding(name), key: key, .quiet)
    } else if let name = diagnostic.subjects.first, isOfEntry(name) {
      node = parts.button([.words(label)], PrepareAction.named(name), key: key, .quiet)
    } else {
      node = parts.button([.words(label)], FrameAction.show(.text), key: key, .quiet)
    }
    return .tag(.li, [("data-key", "missing-row-\(place)")], [node])
  }

  /// Whether a diagnostic tells of work that is open, rather than of what is worth a second look.
  private func isMissing(_ diagnostic: Diagnostic) -> Bool {
    let rules: [Rule] = [
      .findingNotJudged, .dimensionWithoutFinding, .expectationWithoutFinding,
      .expectationWithoutIndicator, .sourceNotCited,
    ]
    return diagnostic.openWork != nil || rules.contains(diagnostic.rule)
  }

  private func isOfFinding(_ diagnostic: Diagnostic) -> Bool {
    guard let name = diagnostic.subjects.first else { return false }
    return diagnostic.openWork != nil || content.findings.index(of: Finding.ID(name)) != nil
  }

  /// Whether a name is that of an expectation, a source or a dimension.
  private func isOfEntry(_ name: String) -> Bool {
    content.design.contains { $0.id.text == name }
      || content.sources.contains { $0.id.text == name }
      || content.instrument.dimension(Dimension.ID(name)) != nil
  }

  private func more(_ count: Int) -> HTMLNode {
    parts.button(
      LocalisedText(
        id: "dan \(count) lagi, di langkah Teks",
        en: "and \(count) more, in the step Text"
      ),
      FrameAction.show(.text),
      key: "missing-more",
      .quiet
    )
  }
}
