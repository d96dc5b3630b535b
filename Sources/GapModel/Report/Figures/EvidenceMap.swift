/// How many findings say something of each dimension, by how they were got.
struct EvidenceMap: Hashable, Sendable {
  /// The ways to get evidence.
  let columns: [String]
  let rows: [Row]

  /// One dimension.
  struct Row: Hashable, Sendable {
    let label: String
    /// The findings of each column.
    let counts: [Int]
  }
}

/// Draws how many findings say something of each dimension: a circle's area is their number.
struct EvidenceMapSVG {
  private let map: EvidenceMap
  /// The titles of the columns in lines.
  private let titles: [[String]]

  init(_ map: EvidenceMap) {
    self.map = map
    let room = Self.cellWidth(of: map) - 6
    titles = map.columns.map { DrawnShape.TextKind.tick.lines(of: $0, within: room) }
  }

  private static let width = Drawing.usualWidth
  private static let labelWidth = 132.0
  private static let smallestRow = 38.0
  private static let largest = 16.0

  var drawing: Drawing {
    var parts = heads()
    var top = head
    for row in map.rows {
      let lines = DrawnShape.TextKind.label.lines(of: row.label, within: Self.labelWidth - 10)
      let height = max(
        Double(lines.count) * DrawnShape.lineHeight(of: .label) + 6,
        Self.smallestRow
      )
      parts += self.row(row, lines, top, height)
      top += height
    }
    return Drawing(width: Self.width, height: top + 4, parts: parts)
  }

  private static func cellWidth(of map: EvidenceMap) -> Double {
    (width - labelWidth) / Double(max(map.columns.count, 1))
  }

  private func x(of column: Int) -> Double {
    Self.labelWidth + (Double(column) + 0.5) * Self.cellWidth(of: map)
  }

  /// How high the titles stand.
  private var head: Double {
    11 + Double(titles.map { $0.count }.max() ?? 1) * DrawnShape.lineHeight(of: .tick)
  }

  /// The titles, all ending on one line.
  private func heads() -> [DrawnShape] {
    titles.enumerated().flatMap { index, lines in
      let first = head - 12 - Double(lines.count - 1) * DrawnShape.lineHeight(of: .tick)
      return DrawnShape.text(lines: lines, .tick, x: x(of: index), y: first, .middle)
    }
  }

  private func row(
    _ row: EvidenceMap.Row,
    _ lines: [String],
    _ top: Double,
    _ height: Double
  ) -> [DrawnShape] {
    let middle = top + height / 2
    let lineHeight = DrawnShape.lineHeight(of: .label)
    let first = middle - Double(lines.count) * lineHeight / 2 + lineHeight * 0.75
    return [DrawnShape.line("tick", from: (0, top), to: (Self.width, top))]
      + DrawnShape.text(lines: lines, .label, x: 2, y: first)
      + row.counts.enumerated().flatMap { circle($0.element, x(of: $0.offset), middle) }
  }

  /// A circle with its number: inside where there is room, beside it otherwise.
  private func circle(_ count: Int, _ x: Double, _ y: Double) -> [DrawnShape] {
    guard count > 0 else { return [DrawnShape.text("–", .tick, x: x, y: y + 3.5, .middle)] }
    let most = map.rows.flatMap { $0.counts }.max() ?? count
    let radius = max(Self.largest * (Double(count) / Double(most)).squareRoot(), 3)
    let text = String(count)
    let taken = DrawnShape.TextKind.value.width(of: text)
    let circle = DrawnShape.circle("bubble", x: x, y: y, radius: radius)
    if taken < 2 * radius - 3 {
      return [circle, DrawnShape.text(text, .value, x: x, y: y + 4, .middle)]
    }
    return [circle, DrawnShape.text(text, .value, x: x + radius + 4, y: y + 4)]
  }
}
