/// A value over time, over the bands that give it a name.
struct ValueLine: Hashable, Sendable {
  /// The scale's ends.
  let scale: ClosedRange<Double>
  let bands: [ValueBand]
  let points: [Point]
  /// Whether it is drawn small, beside others of its kind.
  let isSmall: Bool

  /// An interval of the scale.
  struct ValueBand: Hashable, Sendable {
    let from: Double
    let to: Double
    /// The lower edge as it is written.
    let edge: String
    /// What it is called; small drawings do not show it.
    let label: String
    /// Its colour's place among the ratings' colours, from 0 for what is good.
    let position: Int
  }

  /// One time.
  struct Point: Hashable, Sendable {
    /// In years; parts of a year are parts of 1.
    let time: Double
    /// The time as it is written.
    let timeLabel: String
    /// `nil` where there is none.
    let value: Double?
    /// Where most draws of the sources put it; `nil` where they say nothing.
    let interval: ClosedRange<Double>?
    /// The value as it is written.
    let text: String
  }
}

/// Draws a value over time, over the bands that give it a name.
struct ValueLineSVG {
  let line: ValueLine

  /// The first time and the last; nothing where there are not two.
  private let times: ClosedRange<Double>?
  /// The room that the words of a point take, at most.
  private let widest: Double
  /// The points whose time and value are written; the table has all.
  private var labelled: Set<Int> = []

  init(_ line: ValueLine) {
    let times = line.points.map { $0.time }
    self.line = line
    widest = line.points.map(Self.width(of:)).max() ?? 0
    if let first = times.min(), let last = times.max(), last > first {
      self.times = first...last
    } else {
      self.times = nil
    }
    labelled = labelledPoints()
  }

  private var width: Double { line.isSmall ? 170 : Drawing.usualWidth }
  private var height: Double { line.isSmall ? 126 : 230 }
  private var left: Double { line.isSmall ? 4 : 26 }
  private let top = 16.0
  private var bottom: Double { line.isSmall ? 24 : 28 }
  /// The room for the names of the bands.
  private var right: Double {
    guard !line.isSmall else { return 4 }
    return (line.bands.map { DrawnShape.TextKind.tick.width(of: $0.label) }.max() ?? 0) + 10
  }

  var drawing: Drawing {
    Drawing(
      width: width,
      height: height,
      parts: bands() + (line.isSmall ? [] : axis()) + lines()
        + line.points.indices.flatMap(point)
    )
  }

  private func y(of value: Double) -> Double {
    let share =
      (value - line.scale.lowerBound) / (line.scale.upperBound - line.scale.lowerBound)
    return top + (height - top - bottom) * (1 - share)
  }

  /// Times stand where they lie, with room for their labels at both ends.
  private func x(of time: Double) -> Double {
    let start = left + widest / 2 + 4
    let end = width - right - widest / 2 - 4
    guard let times else { return (start + end) / 2 }
    return start
      + (end - start) * (time - times.lowerBound) / (times.upperBound - times.lowerBound)
  }

  private func bands() -> [DrawnShape] {
    line.bands.flatMap { band -> [DrawnShape] in
      let upper = y(of: band.to)
      let lower = y(of: band.from)
      let ground = DrawnShape.rect(
        "band r\(RatingShape.colour(of: band.position))",
        x: left,
        y: upper,
        width: width - left - (line.isSmall ? left : 0),
        height: lower - upper
      )
      guard !line.isSmall else { return [ground] }
      let middle = (upper + lower) / 2 + 3.5
      return [ground, DrawnShape.text(band.label, .tick, x: width - right + 4, y: middle)]
    }
  }

  /// The edges of the bands, where the value's name changes.
  private func axis() -> [DrawnShape] {
    line.bands.flatMap { band in
      [
        DrawnShape.line(
          "tick",
          from: (left, y(of: band.from)),
          to: (width - right, y(of: band.from))
        ),
        DrawnShape.text(band.edge, .tick, x: left - 2, y: y(of: band.from) + 3.5, .end),
      ]
    }
  }

  /// A line between each two times that follow each other and both have a value.
  private func lines() -> [DrawnShape] {
    zip(line.points, line.points.dropFirst()).compactMap { from, to in
      guard let start = from.value, let end = to.value else { return nil }
      return DrawnShape.line(
        "trend",
        from: (x(of: from.time), y(of: start)),
        to: (x(of: to.time), y(of: end))
      )
    }
  }

  private func point(at index: Int) -> [DrawnShape] {
    let point = line.points[index]
    let x = x(of: point.time)
    var parts: [DrawnShape] = []
    if labelled.contains(index) {
      parts.append(DrawnShape.text(point.timeLabel, .tick, x: x, y: height - 7, .middle))
    }
    guard let value = point.value else { return parts }
    if let interval = point.interval {
      parts.append(
        DrawnShape.line(
          "interval wide",
          from: (x, y(of: interval.lowerBound)),
          to: (x, y(of: interval.upperBound))
        )
      )
    }
    parts.append(DrawnShape.circle("point", x: x, y: y(of: value), radius: 3.5))
    if labelled.contains(index) {
      // Above the interval too, so that the words do not lie on it.
      let highest = min(y(of: value) - 7, y(of: point.interval?.upperBound ?? value) - 4)
      parts.append(DrawnShape.text(point.text, .value, x: x, y: max(highest, 10), .middle))
    }
    return parts
  }

  /// The first point, the last, and those between that leave them room.
  private func labelledPoints() -> Set<Int> {
    let last = line.points.count - 1
    guard last > 0 else { return [0] }
    var labelled: Set = [0, last]
    var end = reach(of: 0).upperBound
    let start = reach(of: last).lowerBound
    for candidate in 1..<last {
      let reach = reach(of: candidate)
      guard reach.lowerBound > end + 2, reach.upperBound < start - 2 else { continue }
      labelled.insert(candidate)
      end = reach.upperBound
    }
    return labelled
  }

  /// From where to where a point's words reach.
  private func reach(of index: Int) -> ClosedRange<Double> {
    let point = line.points[index]
    let half = Self.width(of: point) / 2
    return (x(of: point.time) - half)...(x(of: point.time) + half)
  }

  /// The room that the words of a point take.
  private static func width(of point: ValueLine.Point) -> Double {
    max(
      DrawnShape.TextKind.tick.width(of: point.timeLabel),
      DrawnShape.TextKind.value.width(of: point.text)
    )
  }
}
