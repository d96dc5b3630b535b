import GapModel

/// The panes of the coding; there are none while no case could be read.
struct CodePanes {
  let workbench: Workbench
  private let shown: ScoredCase
  private let queue: FindingQueue

  init?(workbench: Workbench) {
    guard let shown = workbench.currentCase?.shown, let queue = FindingQueue(workbench: workbench)
    else { return nil }
    self.workbench = workbench
    self.shown = shown
    self.queue = queue
  }

  private var parts: Parts { Parts(language: workbench.language) }

  private var content: Case { shown.assessment.assessedCase }

  /// The queue of findings.
  var left: [HTMLNode] {
    SecondPanes(workbench: workbench).blindLine
      + QueuePane(
        workbench: workbench,
        queue: queue,
        content: content,
        besides: TranscriptPanes.entry(parts) + QuickPanes.entry(workbench, content)
      ).nodes
  }

  /// The finding that is coded.
  var main: [HTMLNode] {
    guard let finding = workbench.codedFinding else { return [nothing] }
    return FindingPane(workbench: workbench, content: content, finding: finding).nodes
  }

  /// What the coding makes of the ratings, and the rule that applies.
  var right: [HTMLNode] {
    guard let finding = workbench.codedFinding else { return [] }
    return EffectPane(workbench: workbench, content: content, finding: finding).nodes
  }

  /// Back and next.
  var foot: [HTMLNode] {
    guard !content.findings.isEmpty else { return [] }
    return [
      .tag(
        .div,
        class: "moves",
        [],
        [
          parts.button(
            CodeWords.back,
            CodeAction.back,
            key: "back",
            hotkey: Parts.Hotkey("Shift+Enter", label: "⇧↵"),
            isEnabled: workbench.code.finding > 0
          ),
          parts.button(
            CodeWords.next,
            CodeAction.next,
            key: "next",
            hotkey: Parts.Hotkey("Enter", label: "↵"),
            .filled
          ),
        ]
      )
    ]
  }

  private var nothing: HTMLNode {
    parts.empty(CodeWords.noFindings, AddFinding(workbench: workbench, content: content).nodes)
  }
}
