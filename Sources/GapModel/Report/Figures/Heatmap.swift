/// Cases against dimensions, each cell on the ground of its rating.
struct Heatmap: Hashable, Sendable {
  let columns: [String]
  let rows: [Row]

  /// The most rows of one picture where each has a short label; more cases stand in several pictures.
  private static let mostShortRows = 60
  /// The most rows of one picture where labels take several lines, so that a sheet of paper has room for it.
  private static let mostLongRows = 24
  /// The most letters of a label that stands on one line.
  private static let longestShortLabel = 18
  /// The most cases that are drawn: beyond, the table alone is read.
  static let mostCases = 240

  /// How many rows with some labels one picture has at most.
  static func mostRows(labelled labels: [String]) -> Int {
    labels.contains { $0.count > longestShortLabel } ? mostLongRows : mostShortRows
  }

  /// One case.
  struct Row: Hashable, Sendable {
    let label: String
    let cells: [Cell]
  }

  /// One case's gap in one dimension.
  struct Cell: Hashable, Sendable {
    let value: String
    /// The place of its rating, from 0; `nil` where there is none.
    let position: Int?
  }
}

/// Draws cases against dimensions: each cell on the ground of its rating, with number and shape.
struct HeatmapSVG {
  let heatmap: Heatmap

  private let labelWidth: Double
  private let heads: [[String]]
  private let cellWidth: Double

  init(_ heatmap: Heatmap) {
    self.heatmap = heatmap
    labelWidth = Self.labelWidth(for: heatmap)
    let widest = heatmap.columns.map(Self.widestWord).max() ?? 0
    let room = min(max(Self.usualHead, widest), Self.mostHead)
    heads = heatmap.columns.map { DrawnShape.TextKind.tick.lines(of: $0, within: room) }
    cellWidth = Self.cellWidth(for: heatmap, heads, labelWidth)
  }

  private static let usualLabelWidth = 112.0
  private static let wideLabelWidth = 230.0
  /// So many lines a label may have before all are given more room.
  private static let mostLabelLines = 2

  /// The room for labels: more where one would take many lines.
  private static func labelWidth(for heatmap: Heatmap) -> Double {
    let room = usualLabelWidth - 8
    let isLong = heatmap.rows.contains { row in
      DrawnShape.TextKind.tick.lines(of: row.label, within: room).count > mostLabelLines
        || widestWord(of: row.label) > room
    }
    return isLong ? wideLabelWidth : usualLabelWidth
  }

  /// How wide the widest of a text's words is drawn, so that none is broken.
  private static func widestWord(of text: String) -> Double {
    text.split { $0.isWhitespace }.map { DrawnShape.TextKind.tick.width(of: String($0)) }.max() ?? 0
  }

  private static let usualHead = 96.0
  /// The most room for a column's title: a longer word is broken.
  private static let mostHead = 190.0
  private static let smallestCell = 40.0
  private static let smallestRow = 20.0
  /// The room for a shape beside a number.
  private static let roomOfShape = 15.0

  /// As wide as the room allows, and never narrower than a title's lines side by side, or than a number with
  /// its marks and its shape.
  private static func cellWidth(for heatmap: Heatmap, _ heads: [[String]], _ labels: Double)
    -> Double
  {
    let share = (Drawing.usualWidth - labels) / Double(max(heatmap.columns.count, 1))
    let lines = Double(heads.map { $0.count }.max() ?? 1)
    let numbers = heatmap.rows.flatMap { row in
      row.cells.map { DrawnShape.TextKind.tick.width(of: $0.value) }
    }
    return max(
      share,
      smallestCell,
      lines * DrawnShape.lineHeight(of: .tick) + 4,
      (numbers.max() ?? 0) + roomOfShape + 1
    )
  }

  var drawing: Drawing {
    let longest =
      heads.flatMap { $0 }
      .map { DrawnShape.TextKind.tick.width(of: $0) }.max() ?? 0
    let headHeight = longest + 10
    var y = headHeight
    var parts = heads.enumerated().flatMap { head($0.element, at: $0.offset, headHeight) }
    for row in heatmap.rows {
      let lines = DrawnShape.TextKind.tick.lines(of: row.label, within: labelWidth - 8)
      let lineHeight = DrawnShape.lineHeight(of: .tick)
      let height = max(Double(lines.count) * lineHeight + 7, Self.smallestRow)
      let first = y + (height - Double(lines.count) * lineHeight) / 2 + lineHeight * 0.78
      parts += DrawnShape.text(lines: lines, .tick, x: 0, y: first)
      parts += row.cells.enumerated().flatMap { cell($0.element, at: $0.offset, y, height) }
      y += height
    }
    return Drawing(
      width: labelWidth + cellWidth * Double(heatmap.columns.count),
      height: y + 2,
      parts: parts
    )
  }

  /// A column's title, upright: from below to above.
  private func head(_ lines: [String], at column: Int, _ height: Double) -> [DrawnShape] {
    let lineHeight = DrawnShape.lineHeight(of: .tick)
    let middle = labelWidth + (Double(column) + 0.5) * cellWidth
    let start = middle - Double(lines.count - 1) * lineHeight / 2 + 3.5
    return lines.enumerated().map { index, line in
      .upright(line, .tick, x: start + Double(index) * lineHeight, y: height - 6)
    }
  }

  private func cell(
    _ cell: Heatmap.Cell,
    at column: Int,
    _ y: Double,
    _ height: Double
  ) -> [DrawnShape] {
    let x = labelWidth + Double(column) * cellWidth
    let middle = y + height / 2
    let ground = DrawnShape.rect(
      cell.position.map { "band r\(RatingShape.colour(of: $0))" } ?? "ground",
      x: x + 1,
      y: y + 1,
      width: cellWidth - 2,
      height: height - 2,
      radius: 2
    )
    guard let position = cell.position else {
      return [
        ground, DrawnShape.text(cell.value, .tick, x: x + cellWidth / 2, y: middle + 3.5, .middle),
      ]
    }
    return [
      ground,
      DrawnShape.text(
        cell.value,
        .tick,
        x: x + cellWidth - Self.roomOfShape,
        y: middle + 3.5,
        .end
      ),
    ] + DrawnShape.mark(position: position, x: x + cellWidth - 9, y: middle, radius: 3.5)
  }
}
