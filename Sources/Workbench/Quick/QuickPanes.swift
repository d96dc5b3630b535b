import GapModel

/// The panes of a quick assessment: the dimensions, and the indicators of one with the ladder.
struct QuickPanes {
  let workbench: Workbench
  private let content: Case
  private let table: QuickTable

  init?(workbench: Workbench) {
    guard let content = workbench.shownCase else { return nil }
    self.workbench = workbench
    self.content = content
    table = QuickTable(of: content, by: workbench.coder)
  }

  private var parts: Parts { Parts(language: workbench.language) }

  private var instrument: Instrument { content.instrument }

  private var place: Int { min(workbench.quick.dimension, instrument.dimensions.count - 1) }

  /// Where one comes here from, below the queue; not while coding blind, where findings are given.
  static func entry(_ workbench: Workbench, _ content: Case) -> [HTMLNode] {
    guard workbench.currentCase?.isBlind == false, !content.instrument.ladder.isEmpty else {
      return []
    }
    let parts = Parts(language: workbench.language)
    return [parts.button(QuickWords.title, QuickAction.begin, key: "to-quick", .quiet)]
  }

  // MARK: The dimensions

  /// The dimensions with how many of their indicators are judged.
  var left: [HTMLNode] {
    [
      .tag(
        .p,
        class: "quick-progress",
        [("data-key", "quick-progress")],
        [
          .tag(.strong, [], [parts.text(QuickWords.title)]), .text(" "),
          .tag(
            .span,
            class: "number",
            [],
            [parts.text(QuickWords.progress(table.judgedCount, of: table.count))]
          ),
        ]
      ),
      .tag(
        .ol,
        class: "queue dimensions",
        [("data-key", "quick-dimensions")],
        instrument.dimensions.indices.map { row($0) }
      ), parts.button(QuickWords.leave, QuickAction.leave, key: "quick-leave", .quiet),
    ]
  }

  private func row(_ index: Int) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "button"), ("data-key", "quick-dimension-\(index)"),
      ("data-do", QuickAction.dimension(index).attribute),
    ]
    if index == place { attributes.append(("aria-current", "true")) }
    let count = "\(table.judgedCount(in: index))/\(table.rows[index].count)"
    return .tag(
      .li,
      [("data-key", "quick-row-\(index)")],
      [
        .tag(
          .button,
          attributes,
          [
            .tag(.span, class: "id number", [], [.text(count)]), .text(" "),
            .tag(.span, class: "statement", [], [.text(label(of: index))]),
          ]
        )
      ]
    )
  }

  private func label(of index: Int) -> String { parts.say(instrument.dimensions[index].label) }

  // MARK: The indicators

  /// The indicators of the dimension that is shown.
  var main: [HTMLNode] {
    guard !instrument.ladder.isEmpty, !instrument.dimensions.isEmpty else {
      return [
        parts.empty(
          QuickWords.noLadder,
          [parts.button(QuickWords.leave, QuickAction.leave, key: "quick-leave-here")]
        )
      ]
    }
    return [
      .tag(
        .section,
        class: "quick",
        [("data-key", "quick-\(place)")],
        [.tag(.h2, [], [.text(label(of: place))]), parts.paragraph(QuickWords.why, class: "hint")]
          + (place == 0 ? [head] : []) + [ladder]
          + table.rows[place].indices.map { indicator in
            QuickIndicator(
              workbench: workbench,
              content: content,
              place: IndicatorPlace(dimension: place, indicator: indicator),
              row: table.rows[place][indicator]
            ).node
          }
      )
    ]
  }

  /// What the steps of the ladder mean, once for all indicators.
  private var ladder: HTMLNode {
    let steps = instrument.ladder.map { step in
      HTMLNode.tag(
        .div,
        [],
        [
          .tag(.dt, [], [.text(parts.say(step.label).withCapital)]),
          .tag(.dd, [], [.text(parts.say(step.fits))]),
        ]
      )
    }
    return .tag(
      .details,
      class: "ladder",
      [("data-key", "quick-ladder"), ("open", "")],
      [
        .tag(.summary, [("data-key", "quick-ladder-open")], [parts.text(QuickWords.steps)]),
        .tag(.dl, [], steps),
      ]
    )
  }

  /// What is assessed, at the first dimension.
  private var head: HTMLNode {
    .tag(
      .div,
      class: "who",
      [("data-key", "quick-head")],
      [
        parts.field(
          QuickWords.organisation,
          content.organisation,
          QuickAction.head(.organisation, ""),
          key: "quick-organisation"
        ),
        parts.field(
          QuickWords.system,
          content.system,
          QuickAction.head(.system, ""),
          key: "quick-system"
        ),
      ]
    )
  }

  // MARK: Back and next

  /// The dimension before and behind; at the end the report.
  var foot: [HTMLNode] {
    let isLast = place + 1 >= instrument.dimensions.count
    return [
      .tag(
        .div,
        class: "moves",
        [],
        [
          parts.button(
            CodeWords.back,
            QuickAction.dimension(place - 1),
            key: "quick-back",
            hotkey: Parts.Hotkey("Shift+Enter", label: "⇧↵"),
            isEnabled: place > 0
          ),
          isLast
            ? parts.button(
              QuickWords.done,
              FrameAction.show(.report),
              key: "quick-done",
              .filled
            )
            : parts.button(
              QuickWords.next,
              QuickAction.dimension(place + 1),
              key: "quick-next",
              hotkey: Parts.Hotkey("Enter", label: "↵"),
              .filled
            ),
        ]
      )
    ]
  }
}
