/// The gaps of all dimensions on one scale, with the bands of the ratings.
struct GapProfile: Hashable, Sendable {
  /// What the line for the mean is called.
  let meanLabel: String
  /// What the line for the interval is called; `nil` where no gap has one.
  let intervalLabel: String?
  let bands: [ScaleBand]
  let bars: [Bar]

  /// An interval of the scale and its rating.
  struct ScaleBand: Hashable, Sendable {
    let from: Double
    let to: Double
    let label: String
    /// The interval and its rating in words.
    let range: String
  }

  /// One dimension's gap.
  struct Bar: Hashable, Sendable {
    let label: String
    /// `nil` where there is none.
    let gap: Double?
    let mean: Double?
    /// Where most draws of the sources put the gap; `nil` where they say nothing.
    let interval: ClosedRange<Double>?
    /// The gap as it is written, or why there is none.
    let value: String
    /// The rating's label; `nil` where there is none.
    let rating: String?
    /// The place of its rating, from 0; `nil` where there is none.
    let position: Int?
  }
}

/// Draws the gap profile: a bar for each dimension over the bands of the ratings.
struct GapProfileSVG {
  private let profile: GapProfile
  /// Where each bar's row begins, and where the last ends.
  private let tops: [Double]
  private let labels: [[String]]

  private static let width = Drawing.usualWidth
  private static let left = 6.0
  private static let top = 26.0
  private static let barHeight = 12.0
  private static let axisHeight = 40.0
  private static let unit = (width - 2 * left) / Gap.scale.upperBound

  init(_ profile: GapProfile) {
    self.profile = profile
    labels = profile.bars.map { bar in
      let taken = DrawnShape.TextKind.value.width(of: Self.value(of: bar)) * 1.1
      let free = max(Self.width - 2 * Self.left - taken - 12, 90)
      return DrawnShape.TextKind.label.lines(of: bar.label, within: free)
    }
    var tops = [Self.top]
    for lines in labels {
      let height = Double(lines.count) * DrawnShape.lineHeight(of: .label) + Self.barHeight + 9
      tops.append((tops.last ?? 0) + height)
    }
    self.tops = tops
  }

  var drawing: Drawing {
    let height = (tops.last ?? 0) + Self.axisHeight
    let bars = profile.bars.indices.map(bar)
    return Drawing(
      width: Self.width,
      height: height,
      parts: bands(height) + axis(height) + legend(height) + bars
    )
  }

  private static func value(of bar: GapProfile.Bar) -> String {
    [bar.value, bar.rating].compactMap { $0 }.joined(separator: " · ")
  }

  private func bands(_ height: Double) -> [DrawnShape] {
    profile.bands.enumerated().flatMap { index, band -> [DrawnShape] in
      let start = Self.left + band.from * Self.unit
      let extent = (band.to - band.from) * Self.unit
      return [
        DrawnShape.rect(
          "band r\(RatingShape.colour(of: index))",
          x: start,
          y: 18,
          width: extent,
          height: height - Self.axisHeight - 18
        ),
        DrawnShape.text(band.label, .tick, x: start + extent / 2, y: 12, .middle),
      ]
    }
  }

  private func axis(_ height: Double) -> [DrawnShape] {
    let bottom = height - Self.axisHeight
    return stride(from: 0, through: 10, by: 2).flatMap { tick -> [DrawnShape] in
      let x = Self.left + Double(tick) * Self.unit
      let alignment: DrawnShape.Alignment = tick == 0 ? .start : tick == 10 ? .end : .middle
      return [
        DrawnShape.line("tick", from: (x, bottom), to: (x, bottom + 4)),
        DrawnShape.text(String(tick), .tick, x: x, y: bottom + 15, alignment),
      ]
    }
  }

  /// What the short upright lines and the thin level ones mean.
  private func legend(_ height: Double) -> [DrawnShape] {
    let y = height - 8
    let start = Self.left + 3
    var parts = [
      DrawnShape.line("mean", from: (start, y - 9), to: (start, y + 2)),
      DrawnShape.text(profile.meanLabel, .tick, x: start + 6, y: y),
    ]
    if let label = profile.intervalLabel {
      let taken = DrawnShape.TextKind.tick.width(of: profile.meanLabel)
      let x = start + 6 + taken + 8
      parts += interval(from: x, to: x + 18, y: y - 3.5)
      parts.append(DrawnShape.text(label, .tick, x: x + 23, y: y))
    }
    return parts
  }

  private func interval(from start: Double, to end: Double, y: Double) -> [DrawnShape] {
    [DrawnShape.line("interval", from: (start, y), to: (end, y))]
      + [start, end].map { DrawnShape.line("interval", from: ($0, y - 3), to: ($0, y + 3)) }
  }

  private func bar(at index: Int) -> DrawnShape {
    let bar = profile.bars[index]
    let lines = labels[index]
    let first = tops[index] + 11
    let y = tops[index] + Double(lines.count) * DrawnShape.lineHeight(of: .label) + 2
    var parts = DrawnShape.text(lines: lines, .label, x: Self.left + 3, y: first)
    parts.append(
      DrawnShape.text(Self.value(of: bar), .value, x: Self.width - Self.left - 3, y: first, .end)
    )
    if let gap = bar.gap {
      parts.append(
        DrawnShape.rect(
          "bar r\(RatingShape.colour(of: bar.position ?? 0))",
          x: Self.left,
          y: y,
          // A gap of 0 is drawn as a mark that can be seen.
          width: max(gap * Self.unit, 1.5),
          height: Self.barHeight
        )
      )
    }
    let middle = y + Self.barHeight / 2
    if let range = bar.interval {
      parts += interval(
        from: Self.left + range.lowerBound * Self.unit,
        to: Self.left + range.upperBound * Self.unit,
        y: middle
      )
    }
    if let mean = bar.mean {
      let x = Self.left + mean * Self.unit
      parts.append(
        DrawnShape.line("mean", from: (x, y - 2), to: (x, y + Self.barHeight + 2))
      )
    }
    return .group(parts, nil)
  }
}
