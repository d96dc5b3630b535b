/// The implementation model: stages in the order in which they lead to each other.
struct ModelFlow: Hashable, Sendable {
  let stages: [Stage]
  /// The language of the elements, where it is not the report's.
  let language: Language?

  /// Input, process, output or outcome.
  struct Stage: Hashable, Sendable {
    let label: String
    let elements: [String]
  }
}

/// Draws the implementation model: a row for each stage, an arrow to the next.
struct ModelFlowSVG {
  let flow: ModelFlow

  init(_ flow: ModelFlow) { self.flow = flow }

  private static let width = Drawing.usualWidth
  private static let labelWidth = 88.0
  private static let gap = 6.0
  private static let padding = 6.0
  private static let arrow = 20.0

  var drawing: Drawing {
    var parts: [DrawnShape] = []
    var y = 2.0
    for (index, stage) in flow.stages.enumerated() {
      let rows = Self.rows(of: stage)
      let height = rows.reduce(0) { $0 + $1.height } + Self.gap * Double(rows.count + 1)
      parts.append(
        DrawnShape.rect("stage", x: 1, y: y, width: Self.width - 2, height: height, radius: 5)
      )
      let lines = DrawnShape.TextKind.value.lines(of: stage.label, within: Self.labelWidth - 14)
      parts += DrawnShape.text(lines: lines, .value, x: 9, y: y + 20)
      var top = y + Self.gap
      var boxes: [DrawnShape] = []
      for row in rows {
        boxes += row.boxes.flatMap { box($0, top, row.height) }
        top += row.height + Self.gap
      }
      parts += flow.language.map { [.group(boxes, $0)] } ?? boxes
      y += height
      if index + 1 < flow.stages.count {
        parts += arrow(at: y)
        y += Self.arrow
      }
    }
    return Drawing(width: Self.width, height: y + 2, parts: parts)
  }

  private struct Box {
    let lines: [String]
    let x: Double
    let width: Double
  }

  private struct Row {
    var boxes: [Box]
    var height: Double
  }

  /// The elements of a stage, side by side as far as they fit.
  private static func rows(of stage: ModelFlow.Stage) -> [Row] {
    let full = width - labelWidth - gap
    var rows: [Row] = []
    var x = 0.0
    for element in stage.elements {
      let widest = (full - gap) / 2 - 2 * padding
      let lines = DrawnShape.TextKind.tick.lines(of: element, within: widest)
      let text = lines.map { DrawnShape.TextKind.tick.width(of: $0) }.max() ?? 0
      let box = Box(lines: lines, x: labelWidth + x, width: text + 2 * padding)
      let height = Double(lines.count) * DrawnShape.lineHeight(of: .tick) + 2 * padding - 2
      if let last = rows.last, x + box.width <= full {
        rows[rows.count - 1].boxes.append(box)
        rows[rows.count - 1].height = max(last.height, height)
        x += box.width + gap
      } else {
        let first = Box(lines: lines, x: labelWidth, width: box.width)
        rows.append(Row(boxes: [first], height: height))
        x = first.width + gap
      }
    }
    return rows
  }

  private func box(_ box: Box, _ y: Double, _ height: Double) -> [DrawnShape] {
    let lineHeight = DrawnShape.lineHeight(of: .tick)
    let first = y + (height - Double(box.lines.count) * lineHeight) / 2 + lineHeight * 0.78
    return [
      DrawnShape.rect("element", x: box.x, y: y, width: box.width, height: height, radius: 3)
    ] + DrawnShape.text(lines: box.lines, .tick, x: box.x + Self.padding, y: first)
  }

  private func arrow(at y: Double) -> [DrawnShape] {
    let x = Self.width / 2
    return [
      DrawnShape.line("flow", from: (x, y + 3), to: (x, y + Self.arrow - 8)),
      DrawnShape.polygon(
        "point",
        [(x - 5, y + Self.arrow - 9), (x + 5, y + Self.arrow - 9), (x, y + Self.arrow - 3)]
      ),
    ]
  }
}
