/// Draws a value over time, over the bands that give it a name.
struct ValueLineSVG {
  let line: ValueLine

  init(_ line: ValueLine) { self.line = line }

  private var width: Double { line.isSmall ? 170 : Drawing.usualWidth }
  private var height: Double { line.isSmall ? 126 : 230 }
  private var left: Double { line.isSmall ? 4 : 26 }
  private let top = 16.0
  private var bottom: Double { line.isSmall ? 24 : 28 }
  /// The room for the names of the bands.
  private var right: Double {
    guard !line.isSmall else { return 4 }
    return (line.bands.map { SVGShape.TextKind.tick.width(of: $0.label) }.max() ?? 0) + 10
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
    let times = line.points.map(\.time)
    let widest =
      line.points.map { point in
        max(
          SVGShape.TextKind.tick.width(of: point.timeLabel),
          SVGShape.TextKind.value.width(of: point.text)
        )
      }.max() ?? 0
    let start = left + widest / 2 + 4
    let end = width - right - widest / 2 - 4
    guard let first = times.min(), let last = times.max(), last > first else {
      return (start + end) / 2
    }
    return start + (end - start) * (time - first) / (last - first)
  }

  private func bands() -> [HTMLNode] {
    line.bands.flatMap { band -> [HTMLNode] in
      let upper = y(of: band.to)
      let lower = y(of: band.from)
      let ground = SVGShape.rect(
        "band r\(RatingShape.colour(of: band.position))",
        x: left,
        y: upper,
        width: width - left - (line.isSmall ? left : 0),
        height: lower - upper
      )
      guard !line.isSmall else { return [ground] }
      let middle = (upper + lower) / 2 + 3.5
      return [ground, SVGShape.text(band.label, .tick, x: width - right + 4, y: middle)]
    }
  }

  /// The edges of the bands, where the value's name changes.
  private func axis() -> [HTMLNode] {
    line.bands.flatMap { band in
      [
        SVGShape.line(
          "tick",
          from: (left, y(of: band.from)),
          to: (width - right, y(of: band.from))
        ),
        SVGShape.text(band.edge, .tick, x: left - 4, y: y(of: band.from) + 3.5, .end),
      ]
    }
  }

  /// A line between each two times that follow each other and both have a value.
  private func lines() -> [HTMLNode] {
    zip(line.points, line.points.dropFirst()).compactMap { from, to in
      guard let start = from.value, let end = to.value else { return nil }
      return SVGShape.line(
        "trend",
        from: (x(of: from.time), y(of: start)),
        to: (x(of: to.time), y(of: end))
      )
    }
  }

  private func point(at index: Int) -> [HTMLNode] {
    let point = line.points[index]
    let x = x(of: point.time)
    var parts: [HTMLNode] = []
    if isLabelled(index) {
      parts.append(SVGShape.text(point.timeLabel, .tick, x: x, y: height - 7, .middle))
    }
    guard let value = point.value else { return parts }
    if let interval = point.interval {
      parts.append(
        SVGShape.line(
          "interval wide",
          from: (x, y(of: interval.lowerBound)),
          to: (x, y(of: interval.upperBound))
        )
      )
    }
    parts.append(SVGShape.circle("point", x: x, y: y(of: value), radius: 3.5))
    if isLabelled(index) {
      // Above the interval too, so that the words do not lie on it.
      let highest = min(y(of: value) - 7, y(of: point.interval?.upperBound ?? value) - 4)
      parts.append(SVGShape.text(point.text, .value, x: x, y: max(highest, 10), .middle))
    }
    return parts
  }

  /// Whether a point has its time and value written: the first, the last, and those between that leave
  /// them room; the table has all.
  private func isLabelled(_ index: Int) -> Bool {
    let last = line.points.count - 1
    guard index > 0, index < last else { return true }
    var end = reach(of: 0).upperBound
    for candidate in 1..<last {
      let reach = reach(of: candidate)
      let isFree =
        reach.lowerBound > end + 2 && reach.upperBound < self.reach(of: last).lowerBound - 2
      if isFree { end = reach.upperBound }
      if candidate == index { return isFree }
    }
    return false
  }

  /// From where to where a point's words reach.
  private func reach(of index: Int) -> ClosedRange<Double> {
    let point = line.points[index]
    let half =
      max(
        SVGShape.TextKind.tick.width(of: point.timeLabel),
        SVGShape.TextKind.value.width(of: point.text)
      ) / 2
    return (x(of: point.time) - half)...(x(of: point.time) + half)
  }
}
