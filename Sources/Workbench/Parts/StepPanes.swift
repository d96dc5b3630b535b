import GapModel

/// The panes of the step that is shown.
struct StepPanes {
  let workbench: Workbench

  /// What is shown at the coding in place of the queue and the finding.
  private var mode: Mode {
    if workbench.quick.isOn { return .quick }
    return workbench.transcript.isOn ? .transcript : .queue
  }

  /// The ways to make and judge findings.
  private enum Mode { case queue, quick, transcript }

  /// Whether the step would tell a second coder how others judged, or what comes of the own coding.
  private var isClosed: Bool {
    guard workbench.currentCase?.isBlind == true else { return false }
    switch workbench.step {
    case .plan, .report, .compare: return true
    case .begin, .prepare, .code, .second, .text: return false
    }
  }

  /// What to choose from.
  var left: [HTMLNode] {
    guard !isClosed else { return [] }
    return switch workbench.step {
    case .begin: BeginPanes(workbench: workbench).left
    case .prepare: PreparePanes(workbench: workbench).left
    case .code: coding({ $0.left }, { $0.left }, { $0.left }) ?? []
    case .second: SecondPanes(workbench: workbench).left
    case .plan: PlanPanes(workbench: workbench).left
    case .report: ReportPanes(workbench: workbench).left
    case .compare: ComparePanes(workbench: workbench).left
    case .text: TextPanes(workbench: workbench).left
    }
  }

  /// Where the work is done; while the text has errors, forms show what it said last and are locked.
  var main: [HTMLNode] {
    guard !isClosed else { return SecondPanes(workbench: workbench).closed }
    guard workbench.step.needsCase, workbench.step != .text,
      let working = workbench.currentCase?.working, !working.isEditable, working.readable != nil
    else { return ownMain }
    return [
      lockedNote,
      .tag(.fieldset, class: "locked", [("disabled", ""), ("data-key", "locked")], ownMain),
    ]
  }

  private var lockedNote: HTMLNode {
    let parts = Parts(language: workbench.language)
    return .tag(
      .div,
      class: "locked-note",
      [("data-key", "locked-note")],
      [
        parts.paragraph(TextWords.locked),
        parts.button(TextWords.toText, FrameAction.show(.text), key: "to-text"),
      ]
    )
  }

  private var ownMain: [HTMLNode] {
    switch workbench.step {
    case .begin: BeginPanes(workbench: workbench).main
    case .prepare: PreparePanes(workbench: workbench).main
    case .code: coding({ $0.main }, { $0.main }, { $0.main }) ?? nothingReadable
    case .second: SecondPanes(workbench: workbench).main
    case .plan: PlanPanes(workbench: workbench).main
    case .report: ReportPanes(workbench: workbench).main
    case .compare: ComparePanes(workbench: workbench).main
    case .text: TextPanes(workbench: workbench).main
    }
  }

  /// What comes of it.
  var right: [HTMLNode] {
    guard !isClosed else { return [] }
    return switch workbench.step {
    case .begin: BeginPanes(workbench: workbench).right
    case .prepare: PreparePanes(workbench: workbench).right
    case .code: coding({ $0.right }, { _ in [] }, { $0.right }) ?? []
    case .second: SecondPanes(workbench: workbench).right
    case .plan: PlanPanes(workbench: workbench).right
    case .report: ReportPanes(workbench: workbench).right
    case .compare: ComparePanes(workbench: workbench).right
    case .text: TextPanes(workbench: workbench).right
    }
  }

  /// What a step has in the foot.
  var foot: [HTMLNode] {
    switch workbench.step {
    case .code: coding({ $0.foot }, { $0.foot }, { $0.foot }) ?? []
    case .second: SecondPanes(workbench: workbench).foot
    case .begin, .prepare, .plan, .report, .compare, .text: []
    }
  }

  /// A pane of the coding, by its mode; `nil` while nothing could be read.
  private func coding(
    _ queue: (CodePanes) -> [HTMLNode],
    _ quick: (QuickPanes) -> [HTMLNode],
    _ transcript: (TranscriptPanes) -> [HTMLNode]
  ) -> [HTMLNode]? {
    switch mode {
    case .queue: CodePanes(workbench: workbench).map { queue($0) }
    case .quick: QuickPanes(workbench: workbench).map { quick($0) }
    case .transcript: TranscriptPanes(workbench: workbench).map { transcript($0) }
    }
  }

  /// How much of the findings is judged, such as `23/62`; nothing without a case.
  var progress: String? {
    guard let queue = FindingQueue(workbench: workbench), !queue.entries.isEmpty else { return nil }
    return "\(queue.count(of: .judged))/\(queue.entries.count)"
  }

  /// What a step shows while the text could never be read.
  var nothingReadable: [HTMLNode] {
    let parts = Parts(language: workbench.language)
    return [
      parts.empty(
        LocalisedText(
          id:
            "Berkas ini belum dapat dibaca sebagai kasus. Langkah Teks menunjukkan baris yang perlu "
            + "diperbaiki.",
          en: "This file cannot be read as a case yet. The step Text shows the lines to mend."
        ),
        [
          parts.button(
            LocalisedText(id: "Buka Teks", en: "Open Text"),
            FrameAction.show(.text),
            key: "to-text",
            .filled
          )
        ]
      )
    ]
  }
}
