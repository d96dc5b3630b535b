/// The pens, brushes and fonts of a metafile: each is made once, and known by a number from 1.
struct MetafileObjects {
  /// What a shape is drawn with.
  enum Tool: Hashable {
    /// A line of a colour, so many logical units wide.
    case pen(Colour, Int)
    case brush(Colour)
    /// Letters so many logical units high, bold or not, and turned upright or not.
    case font(Int, isBold: Bool, isUpright: Bool)
  }

  private var tools: [Tool] = []

  /// The numbers that are given.
  var handles: ClosedRange<Int>.SubSequence { (0...tools.count).dropFirst() }

  /// The number of a tool, and whether it is to be made first.
  mutating func handle(of tool: Tool) -> (number: Int, isNew: Bool) {
    if let known = tools.firstIndex(of: tool) { return (known + 1, false) }
    tools.append(tool)
    return (tools.count, true)
  }
}

// Making them and taking them up.
extension Metafile {
  private static let nullBrush = Int(Int32(bitPattern: 0x8000_0005))
  private static let nullPen = Int(Int32(bitPattern: 0x8000_0008))

  /// Takes up a tool; no pen, or no brush, where there is none.
  mutating func select(pen: MetafileObjects.Tool?, brush: MetafileObjects.Tool?) {
    if let pen { select(pen) } else { record(.selectObject, [Self.nullPen]) }
    if let brush { select(brush) } else { record(.selectObject, [Self.nullBrush]) }
  }

  mutating func select(_ tool: MetafileObjects.Tool) {
    let (number, isNew) = objects.handle(of: tool)
    if isNew { make(tool, number) }
    record(.selectObject, [number])
  }

  private mutating func make(_ tool: MetafileObjects.Tool, _ number: Int) {
    switch tool {
    case .brush(let colour): record(.createBrush, [number, 0, Self.reference(colour), 0])
    case .pen(let colour, let width):
      // A solid pen in the drawing's own units, with flat ends and pointed corners.
      let style = 0x1_0000 | 0x200 | 0x2000
      record(
        .createPen,
        [number, 0, 0, 0, 0, style, width, 0, Self.reference(colour), 0, 0]
      )
    case .font(let height, let isBold, let isUpright):
      let turn = isUpright ? 900 : 0
      var more = ByteWriter()
      // No italics, no lines, any character set, the usual precision and a font without serifs.
      more.add([0, 0, 0, 1, 0, 0, 0, 0x22])
      more.add(Self.wide("Arial", of: 32))
      // The names that follow, and what an older format kept, are left empty.
      more.add([UInt8](repeating: 0, count: 228))
      record(.createFont, [number, -height, 0, turn, turn, isBold ? 700 : 400], more.bytes)
    }
  }

  /// A colour as the format writes it: red in the lowest byte.
  static func reference(_ colour: Colour) -> Int {
    Int(colour.red) | Int(colour.green) << 8 | Int(colour.blue) << 16
  }

  /// A name in UTF-16, with zeros up to so many units.
  private static func wide(_ name: String, of count: Int) -> [UInt8] {
    var bytes = ByteWriter()
    for scalar in name.unicodeScalars { bytes.add(Int(scalar.value), bytes: 2) }
    bytes.add(0, bytes: 2 * (count - name.unicodeScalars.count))
    return bytes.bytes
  }
}
