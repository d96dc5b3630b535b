import GapModel

/// The queue: findings by how far they are, at most as many as a person looks over at once.
struct QueuePane {
  /// How many findings are in the page at once.
  static let mostRows = 60
  /// How many of these stand around the finding that is coded, if its stage has as many.
  private static let ownRows = 20

  let workbench: Workbench
  let queue: FindingQueue
  let content: Case
  /// The other ways to findings, which stand below.
  let besides: [HTMLNode]

  private var parts: Parts { Parts(language: workbench.language) }

  /// The search, the coder where there are several, and the findings.
  var nodes: [HTMLNode] {
    [strip, .tag(.div, class: "queue-lists", [("data-key", "queue-lists")], listNodes)]
  }

  /// What stands in the queue's place on a narrow screen: where one is, and the ways to the neighbours.
  private var strip: HTMLNode {
    let place = content.findings.isEmpty ? 0 : workbench.code.finding + 1
    return .tag(
      .div,
      class: "strip",
      [("data-key", "strip")],
      [
        parts.button(
          [.text("‹")],
          CodeAction.back,
          key: "strip-back",
          label: parts.say(CodeWords.back),
          .quiet,
          isEnabled: workbench.code.finding > 0
        ),
        parts.button(
          [.text("\(place)/\(content.findings.count)")],
          CodeAction.queue,
          key: "strip-queue",
          label: "\(place)/\(content.findings.count) – " + parts.say(CodeWords.queue),
          .quiet,
          isOn: workbench.code.isQueueOpen
        ),
        parts.button(
          [.text("›")],
          CodeAction.next,
          key: "strip-next",
          label: parts.say(CodeWords.next),
          .quiet
        ),
      ]
    )
  }

  private var listNodes: [HTMLNode] {
    var nodes: [HTMLNode] = [
      parts.field(
        CodeWords.search,
        workbench.code.search,
        CodeAction.search(""),
        key: "search",
        .search,
        hotkey: Parts.Hotkey("/")
      )
    ]
    if content.coders.count > 1 { nodes.append(coders) }
    nodes += lists
    if !content.findings.isEmpty {
      nodes += AddFinding(workbench: workbench, content: content).nodes
    }
    return nodes + besides
  }

  private var coders: HTMLNode {
    parts.choice(
      LocalisedText(id: "Pengode", en: "Coder"),
      content.coders.map { coder in
        Parts.Choice(coder.id.text, coder.name.map { "\(coder.id.text) – \($0)" } ?? coder.id.text)
      },
      chosen: workbench.coder?.text,
      CodeAction.coder(""),
      key: "coder"
    )
  }

  private var lists: [HTMLNode] {
    // The finding that is coded is always among the rows, whatever stands before it.
    let ownStage = queue.entries.first { $0.index == workbench.code.finding }?.stage
    var left = Self.mostRows - Self.ownRows
    return FindingQueue.Stage.allCases.flatMap { stage -> [HTMLNode] in
      let entries = queue.entries(at: stage, holding: workbench.code.search)
      if stage == ownStage { left += Self.ownRows }
      guard !entries.isEmpty else { return [] }
      let rows = window(of: entries, size: left)
      left -= rows.count
      let heading = HTMLNode.tag(
        .h3,
        [("data-key", "stage-\(stage.rawValue)")],
        [
          parts.text(stage.label), .text(" "),
          .tag(.span, class: "number", [], [.text(String(entries.count))]),
        ]
      )
      let more = entries.count - rows.count
      let rest: [HTMLNode] =
        more == 0
        ? []
        : [parts.paragraph(CodeWords.notListed(more), class: "more")]
      return [
        heading,
        .tag(.ol, class: "queue", [("data-key", "queue-\(stage.rawValue)")], rows.map { row($0) }),
      ] + rest
    }
  }

  /// As many entries as there is room for, around the finding that is coded.
  private func window(of entries: [FindingQueue.Entry], size: Int) -> ArraySlice<FindingQueue.Entry>
  {
    guard entries.count > size else { return entries[...] }
    let place = entries.firstIndex { $0.index >= workbench.code.finding } ?? 0
    let start = min(max(0, place - size / 2), entries.count - max(size, 0))
    return entries[start..<(start + max(size, 0))]
  }

  private func row(_ entry: FindingQueue.Entry) -> HTMLNode {
    let finding = content.findings[entry.index]
    var attributes: [HTMLNode.Attribute] = [
      ("type", "button"), ("data-key", "finding-\(entry.index)"),
      ("data-do", CodeAction.go(entry.index).attribute),
    ]
    if entry.index == workbench.code.finding { attributes.append(("aria-current", "true")) }
    return .tag(
      .li,
      [("data-key", "row-\(entry.index)")],
      [
        .tag(
          .button,
          attributes,
          [
            .tag(.span, class: "id", [], [.text(finding.id.text)]), .text(" "),
            .tag(.span, class: "statement", [], [.words(finding.statement)]),
          ]
        )
      ]
    )
  }
}
