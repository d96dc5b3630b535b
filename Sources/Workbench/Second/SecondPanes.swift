import GapModel

/// The panes of the second coder: to begin or hand out, what is left while coding blind, then the agreement
/// and
/// what to talk through.
struct SecondPanes {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  private var content: Case? { workbench.shownCase }

  private var isBlind: Bool { workbench.currentCase?.isBlind == true }

  /// What is to be talked through; nothing while blind, or where one person coded.
  private var talk: TalkThrough? {
    guard !isBlind, let content else { return nil }
    let talk = TalkThrough(of: content)
    return talk.hasSeveral ? talk : nil
  }

  /// The list of findings to talk through.
  var left: [HTMLNode] {
    talk.flatMap { talk in
      content.map { TalkList(workbench: workbench, content: $0, talk: talk).nodes }
    } ?? []
  }

  /// Where the work is done.
  var main: [HTMLNode] {
    guard let content else { return [parts.empty(WindowWords.formsAreLocked)] }
    if isBlind { return BlindPane(workbench: workbench, content: content).nodes }
    guard let talk else { return SecondStart(workbench: workbench).nodes }
    if let finding = workbench.talkedFinding {
      return TalkPane(workbench: workbench, content: content, finding: finding).nodes
    }
    return SecondStart(workbench: workbench).offers
      + AgreementPane(workbench: workbench, talk: talk).nodes
      + SecondStart(workbench: workbench).another
  }

  /// Nothing: both codings need the room.
  var right: [HTMLNode] { [] }

  /// Back and next of what is talked through.
  var foot: [HTMLNode] {
    guard let talk, let finding = workbench.second.finding else { return [] }
    return [
      .tag(
        .div,
        class: "moves",
        [],
        [
          parts.button(
            CodeWords.back,
            SecondAction.back,
            key: "talk-back",
            hotkey: Parts.Hotkey("Shift+Enter", label: "⇧↵"),
            isEnabled: talk.before(finding) != nil
          ),
          parts.button(
            CodeWords.next,
            SecondAction.next,
            key: "talk-next",
            hotkey: Parts.Hotkey("Enter", label: "↵"),
            .filled
          ),
        ]
      )
    ]
  }

  /// What a step says that would tell a second coder too much.
  var closed: [HTMLNode] {
    [
      parts.empty(
        SecondWords.closed,
        [parts.button(SecondWords.goOn, SecondAction.goOn, key: "blind-go-on", .filled)]
      )
    ]
  }

  /// Says beside the queue that, and as whom, one codes blind.
  var blindLine: [HTMLNode] {
    guard let coder = workbench.currentCase?.hidden?.coder else { return [] }
    return [
      .tag(
        .p,
        class: "blind-line",
        [("data-key", "blind-line")],
        [
          .tag(.strong, [], [parts.text(SecondWords.blindAs(coder))]), .text(" "),
          parts.button(
            SecondWords.finish,
            FrameAction.show(.second),
            key: "blind-to-finish",
            .quiet
          ),
        ]
      )
    ]
  }
}
