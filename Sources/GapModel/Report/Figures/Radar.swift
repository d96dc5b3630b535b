/// How far reality reaches towards the design, an axis for each dimension.
///
/// The rim is the design, where the gap is 0; in the middle reality has nothing in common with it.
struct Radar: Hashable, Sendable {
  /// What the rim is called.
  let designLabel: String
  /// What the inner line is called.
  let realityLabel: String
  /// The gaps at which ratings change.
  let edges: [Double]
  let axes: [Axis]

  /// How many axes span an area and leave room for their labels.
  static let readableAxes = 3...7

  /// One dimension.
  struct Axis: Hashable, Sendable {
    let label: String
    /// `nil` where there is none.
    let gap: Double?
    /// The gap as it is written, or why there is none.
    let value: String
    /// The place of its rating, from 0; `nil` where there is none.
    let position: Int?
  }
}

/// Draws the radar: the design as the rim, and how far reality reaches towards it.
struct RadarSVG {
  let radar: Radar

  private let centre: (x: Double, y: Double)

  init(_ radar: Radar) {
    self.radar = radar
    centre = (Self.width / 2, Self.margin(of: radar) + Self.radius)
  }

  private static let width = Drawing.usualWidth
  private static let radius = 90.0

  /// The room above the circle, for the label at its top.
  private static func margin(of radar: Radar) -> Double {
    guard let axis = radar.axes.first else { return 0 }
    let lines =
      DrawnShape.TextKind.tick.lines(of: axis.label, within: width / 2).count
      + DrawnShape.TextKind.value.lines(of: axis.value, within: width / 2).count
    return max(Double(lines) * DrawnShape.lineHeight(of: .tick) + 16, 48)
  }

  var drawing: Drawing {
    let labels = radar.axes.indices.map(label)
    // Fewer axes reach less far down.
    let lowest = max(labels.map { $0.bottom }.max() ?? 0, centre.y + Self.radius / 2)
    return Drawing(
      width: Self.width,
      height: lowest + 28,
      parts: rings() + spokes() + reality() + labels.flatMap { $0.parts } + legend(y: lowest + 20)
    )
  }

  /// Where a gap stands on an axis: the smaller it is, the nearer to the rim.
  private func place(of gap: Double, on axis: Int) -> (x: Double, y: Double) {
    let point = Circle.point(atTurn: Double(axis) / Double(radar.axes.count))
    let length = Self.radius * (1 - gap / Gap.scale.upperBound)
    return (centre.x + point.x * length, centre.y + point.y * length)
  }

  private func rings() -> [DrawnShape] {
    let inner = radar.edges.filter { 0 < $0 && $0 < Gap.scale.upperBound }.map { edge in
      DrawnShape.polygon("ring", radar.axes.indices.map { place(of: edge, on: $0) })
    }
    let rim = DrawnShape.polygon("design", radar.axes.indices.map { place(of: 0, on: $0) })
    return [rim] + inner
  }

  private func spokes() -> [DrawnShape] {
    radar.axes.indices.map { axis in
      DrawnShape.line("tick", from: centre, to: place(of: 0, on: axis))
    }
  }

  /// The area where all is known; otherwise lines between neighbours that are.
  private func reality() -> [DrawnShape] {
    let places = radar.axes.enumerated().map { index, axis in
      axis.gap.map { place(of: $0, on: index) }
    }
    let known = places.compactMap { $0 }
    let outline: [DrawnShape]
    if known.count == places.count {
      outline = [DrawnShape.polygon("reality", known)]
    } else {
      outline = places.indices.compactMap { index in
        guard let from = places[index], let to = places[(index + 1) % places.count] else {
          return nil
        }
        return DrawnShape.line("reality", from: from, to: to)
      }
    }
    let marks = zip(radar.axes, places).flatMap { axis, place -> [DrawnShape] in
      guard let place, let position = axis.position else { return [] }
      return DrawnShape.mark(position: position, x: place.x, y: place.y, radius: 5)
    }
    return outline + marks
  }

  /// An axis' label, and where its last line stands.
  private func label(of index: Int) -> (parts: [DrawnShape], bottom: Double) {
    let axis = radar.axes[index]
    let point = Circle.point(atTurn: Double(index) / Double(radar.axes.count))
    let distance = Self.radius + 10
    let x = centre.x + point.x * distance
    let alignment: DrawnShape.Alignment = point.x > 0.2 ? .start : point.x < -0.2 ? .end : .middle
    let beside = Self.width / 2 - abs(point.x) * distance - 2
    let room = alignment == .middle ? Self.width / 2 : beside
    let lines = DrawnShape.TextKind.tick.lines(of: axis.label, within: room)
    let values = DrawnShape.TextKind.value.lines(of: axis.value, within: room)
    let lineHeight = DrawnShape.lineHeight(of: .tick)
    let height = Double(lines.count + values.count) * lineHeight
    // Above the circle the text ends at its place, below it begins there, beside it is centred.
    let top = centre.y + point.y * distance - height * (1 - point.y) / 2 + lineHeight * 0.75
    let below = top + Double(lines.count) * lineHeight + 1
    let parts =
      DrawnShape.text(lines: lines, .tick, x: x, y: top, alignment)
      + DrawnShape.text(lines: values, .value, x: x, y: below, alignment)
    return (parts, below + Double(values.count - 1) * DrawnShape.lineHeight(of: .value))
  }

  private func legend(y: Double) -> [DrawnShape] {
    let first = DrawnShape.TextKind.tick.width(of: radar.designLabel)
    let second = DrawnShape.TextKind.tick.width(of: radar.realityLabel)
    let start = max((Self.width - first - second - 60) / 2, 4)
    let next = start + 22 + first + 16
    return [
      DrawnShape.line("design", from: (start, y - 3), to: (start + 18, y - 3)),
      DrawnShape.text(radar.designLabel, .tick, x: start + 22, y: y),
      DrawnShape.line("reality", from: (next, y - 3), to: (next + 18, y - 3)),
      DrawnShape.text(radar.realityLabel, .tick, x: next + 22, y: y),
    ]
  }
}
