// Writing words.
extension Metafile {
  private static let headSize = 76

  mutating func write(
    _ text: String,
    _ kind: DrawnShape.TextKind,
    _ x: Double,
    _ y: Double,
    _ alignment: DrawnShape.Alignment,
    isUpright: Bool
  ) {
    let text = DisplayText.withoutControls(text)
    guard !text.isEmpty else { return }
    select(.font(Self.logical(kind.size), isBold: kind.isBold, isUpright: isUpright))
    record(.setTextColour, [Self.reference(colours[kind.colour] ?? .black)])
    let isFromRight = DisplayText.runsFromRight(text)
    // On the base line; words from the right are read so.
    record(.setTextAlignment, [24 | Self.mode(alignment) | (isFromRight ? 256 : 0)])
    // Letters that join or stand on others are placed by whoever draws them.
    let steps = isFromRight ? [] : Self.steps(of: text, kind)
    let units = Self.units(of: text)
    var words = ByteWriter()
    for unit in units { words.add(unit, bytes: 2) }
    if units.count % 2 == 1 { words.add(0, bytes: 2) }
    let stepsBegin = steps.isEmpty ? 0 : Self.headSize + words.bytes.count
    for step in steps { words.add(step, bytes: 4) }
    let scale = Int(Float(unit * 100 / Self.fineness).bitPattern)
    record(
      .text,
      [0, 0, -1, -1, 1, scale, scale, Self.logical(x), Self.logical(y), units.count]
        + [Self.headSize, 0, 0, 0, -1, -1, stepsBegin],
      words.bytes
    )
  }

  private static func mode(_ alignment: DrawnShape.Alignment) -> Int {
    switch alignment {
    case .start: 0
    case .end: 2
    case .middle: 6
    }
  }

  /// How far each letter is from the next; empty where a text has more than a font's usual letters.
  private static func steps(of text: String, _ kind: DrawnShape.TextKind) -> [Int] {
    let widths: LetterWidths = kind.isBold ? .arialBold : .arial
    var steps: [Int] = []
    var end = 0.0
    for scalar in text.unicodeScalars {
      guard scalar.value < 0x250 || 0x2010...0x201F ~= scalar.value else { return [] }
      let next = end + Double(widths.width(of: scalar)) / 1000 * kind.size
      steps.append(logical(next) - logical(end))
      end = next
    }
    return steps
  }

  /// A text in UTF-16.
  private static func units(of text: String) -> [Int] {
    text.unicodeScalars.flatMap { scalar -> [Int] in
      let value = Int(scalar.value)
      guard value > 0xFFFF else { return [value] }
      let rest = value - 0x1_0000
      return [0xD800 | rest >> 10, 0xDC00 | rest & 0x3FF]
    }
  }
}
