/// Recommendations by how urgent they are and how much work they take.
struct PriorityMatrix: Hashable, Sendable {
  /// What the upright axis is called.
  let urgencyTitle: String
  /// What the other axis is called.
  let effortTitle: String
  /// Efforts, from the lightest.
  let columns: [String]
  let bands: [PriorityBand]
  let points: [Point]

  /// An interval of urgencies and what it is called.
  struct PriorityBand: Hashable, Sendable {
    let from: Double
    let to: Double
    let label: String
  }

  /// One recommendation.
  struct Point: Hashable, Sendable {
    let label: String
    /// Its effort's place among the columns.
    let column: Int
    /// From 0 to 10.
    let urgency: Double
  }
}

/// Draws recommendations by urgency and effort: each point where it lies, its name beside it.
struct PriorityMatrixSVG {
  let matrix: PriorityMatrix
  private let columnWidth: Double
  /// The room for the bands' names, beside the columns.
  private let right: Double
  /// The labels of each column.
  private let labels: [[Label]]
  private let plotHeight: Double

  init(_ matrix: PriorityMatrix) {
    let right =
      (matrix.bands.map { DrawnShape.TextKind.tick.width(of: $0.label) }.max() ?? 0) + 8
    let columnWidth = (Self.width - Self.left - right) / Double(matrix.columns.count)
    let labels = matrix.columns.indices.map { column in
      Self.labels(of: matrix.points.filter { $0.column == column }, within: columnWidth - 29)
    }
    // A column of labels must find room beside its points.
    let longest = labels.map { $0.reduce(0) { $0 + $1.lines.count } }.max() ?? 0
    self.matrix = matrix
    self.right = right
    self.columnWidth = columnWidth
    self.labels = labels
    plotHeight = max(230, Double(longest) * Self.labelHeight + 20)
  }

  private static let width = Drawing.usualWidth
  private static let left = 30.0
  private static let top = 24.0
  private static let kind = DrawnShape.TextKind.value
  private static let labelHeight = 15.0

  var drawing: Drawing {
    let titles = matrix.columns.map { title in
      DrawnShape.TextKind.tick.lines(of: title, within: columnWidth - 6)
    }
    let titleHeight =
      Double(titles.map { $0.count }.max() ?? 1) * DrawnShape.lineHeight(of: .tick)
    let bottom = Self.top + plotHeight
    let height = bottom + titleHeight + 26
    return Drawing(
      width: Self.width,
      height: height,
      parts: bands() + axis() + columns(titles, bottom)
        + [
          DrawnShape.text(matrix.urgencyTitle, .tick, x: 2, y: 12),
          DrawnShape.text(
            matrix.effortTitle,
            .tick,
            x: Self.left + (Self.width - Self.left - right) / 2,
            y: height - 5,
            .middle
          ),
        ] + matrix.columns.indices.flatMap(points)
    )
  }

  private func y(of urgency: Double) -> Double {
    Self.top + plotHeight * (1 - urgency / Gap.scale.upperBound)
  }

  private func bands() -> [DrawnShape] {
    matrix.bands.enumerated().flatMap { index, band in
      [
        DrawnShape.rect(
          "band r\(RatingShape.colour(of: index))",
          x: Self.left,
          y: y(of: band.to),
          width: Self.width - Self.left,
          height: y(of: band.from) - y(of: band.to)
        ),
        DrawnShape.text(band.label, .tick, x: Self.width - 4, y: y(of: band.to) + 12, .end),
      ]
    }
  }

  private func axis() -> [DrawnShape] {
    stride(from: 0, through: 10, by: 2).flatMap { tick in
      [
        DrawnShape.line(
          "tick",
          from: (Self.left - 4, y(of: Double(tick))),
          to: (Self.left, y(of: Double(tick)))
        ),
        DrawnShape.text(String(tick), .tick, x: Self.left - 7, y: y(of: Double(tick)) + 3.5, .end),
      ]
    }
  }

  private func columns(_ titles: [[String]], _ bottom: Double) -> [DrawnShape] {
    titles.enumerated().flatMap { index, lines in
      let start = Self.left + Double(index) * columnWidth
      return [DrawnShape.line("tick", from: (start, Self.top), to: (start, bottom))]
        + DrawnShape.text(lines: lines, .tick, x: start + columnWidth / 2, y: bottom + 14, .middle)
    }
  }

  /// The names of points that coincide, and where those are.
  private struct Label {
    let urgency: Double
    let lines: [String]
  }

  /// The labels of a column, from the most urgent: points that coincide share one.
  private static func labels(of points: [PriorityMatrix.Point], within room: Double) -> [Label] {
    let own = points.sorted { ($0.urgency, $1.label) > ($1.urgency, $0.label) }
    var groups: [(urgency: Double, names: [String])] = []
    for point in own {
      if let last = groups.last, last.urgency - point.urgency < 0.005 {
        groups[groups.count - 1].names.append(point.label)
      } else {
        groups.append((point.urgency, [point.label]))
      }
    }
    return groups.map { group in
      let text = group.names.joined(separator: ", ")
      let lines = kind.lines(of: text, within: room)
      return Label(urgency: group.urgency, lines: lines)
    }
  }

  private func points(in column: Int) -> [DrawnShape] {
    let start = Self.left + Double(column) * columnWidth
    let labels = labels[column]
    return zip(labels, tops(of: labels)).flatMap { label, top -> [DrawnShape] in
      let place = y(of: label.urgency)
      return [
        DrawnShape.line(
          "leader",
          from: (start + 14, place),
          to: (start + 24, top + Self.labelHeight / 2)
        ),
        DrawnShape.circle("point", x: start + 12, y: place, radius: 4.5),
      ]
        + label.lines.enumerated().map { index, line in
          let y = top + Double(index + 1) * Self.labelHeight - 3
          return DrawnShape.text(line, Self.kind, x: start + 27, y: y)
        }
    }
  }

  /// Where labels begin: beside their points, or as near as the others and the plot's ends allow.
  private func tops(of labels: [Label]) -> [Double] {
    let heights = labels.map { Double($0.lines.count) * Self.labelHeight }
    var tops: [Double] = []
    var free = Self.top
    for (label, height) in zip(labels, heights) {
      let top = max(y(of: label.urgency) - Self.labelHeight / 2, free)
      tops.append(top)
      free = top + height
    }
    var end = Self.top + plotHeight
    for index in labels.indices.reversed() {
      tops[index] = min(tops[index], end - heights[index])
      end = tops[index]
    }
    return tops
  }
}
