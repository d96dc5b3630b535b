import GapModel

/// The agreement, then the findings on which coders differ, as a list to choose from.
struct TalkList {
  let workbench: Workbench
  let content: Case
  let talk: TalkThrough

  private var parts: Parts { Parts(language: workbench.language) }

  private var chosen: Int? { workbench.second.finding }

  var nodes: [HTMLNode] {
    [
      parts.button(
        SecondWords.agreement,
        SecondAction.overview,
        key: "talk-overview",
        .toggle,
        isOn: chosen == nil
      ),
      .tag(
        .h3,
        [("data-key", "talk-heading")],
        [
          parts.text(SecondWords.talk), .text(" "),
          .tag(
            .span,
            class: "number",
            [],
            [.text("\(talk.agreedCount)/\(talk.entries.count)")]
          ),
        ]
      ),
      .tag(
        .ol,
        class: chosen == nil ? "queue talk" : "queue talk at-one",
        [("data-key", "talk-list")],
        window.map { row($0) }
      ),
    ]
  }

  /// As many entries as a person looks over, around the one that is talked through.
  private var window: ArraySlice<TalkThrough.Entry> {
    let entries = talk.entries
    guard entries.count > QueuePane.mostRows else { return entries[...] }
    let place = entries.firstIndex { $0.index >= chosen ?? 0 } ?? 0
    let start = min(max(0, place - QueuePane.mostRows / 2), entries.count - QueuePane.mostRows)
    return entries[start..<(start + QueuePane.mostRows)]
  }

  private func row(_ entry: TalkThrough.Entry) -> HTMLNode {
    let finding = content.findings[entry.index]
    let state = entry.isAgreed ? SecondWords.agreed : SecondWords.open
    var attributes: [HTMLNode.Attribute] = [
      ("type", "button"), ("data-key", "talk-\(entry.index)"),
      ("data-do", SecondAction.talk(entry.index).attribute),
    ]
    if entry.index == chosen { attributes.append(("aria-current", "true")) }
    return .tag(
      .li,
      [("data-key", "talk-row-\(entry.index)")],
      [
        .tag(
          .button,
          attributes,
          [
            .tag(.span, class: "id", [], [.text(finding.id.text)]), .text(" "),
            .tag(.span, class: "statement", [], [.words(finding.statement)]), .text(" "),
            .tag(
              .span,
              class: "state",
              [("role", "img"), ("aria-label", parts.say(state))],
              [.text(entry.isAgreed ? "✓" : "≠")]
            ),
          ]
        )
      ]
    )
  }
}
