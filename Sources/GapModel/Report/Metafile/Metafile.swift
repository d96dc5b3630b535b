/// A drawing as an enhanced metafile, for word processors that do not know SVG.
///
/// - SeeAlso: Microsoft, *[MS-EMF]: Enhanced Metafile Format*.
struct Metafile {
  /// So many logical units make one of the drawing's, so that whole numbers place things well.
  static let fineness = 20.0
  /// The screen that the format asks for: its size in pixels and in millimetres, ten pixels to a millimetre.
  private static let screen = (pixels: (width: 5080, height: 2860), size: (width: 508, height: 286))
  private static let headerSize = 108

  private let drawing: Drawing
  let colours: [String: Colour]
  /// How large one of the drawing's units is, in millimetres.
  let unit: Double
  private var records = ByteWriter()
  private var count = 0
  var objects = MetafileObjects()
  /// The lines and outlines that are drawn so far.
  var strokes: [DrawnShape] = []

  /// Draws a drawing.
  ///
  /// - Parameters:
  ///   - drawing: The drawing.
  ///   - palette: Its colours.
  ///   - unit: How large one of its units is, in millimetres.
  /// - Returns: The file.
  static func bytes(of drawing: Drawing, _ palette: Palette, unit: Double) -> [UInt8] {
    var file = Metafile(drawing, palette, unit)
    file.begin()
    for shape in drawing.parts { file.draw(shape) }
    return file.finished()
  }

  /// A file that draws nothing.
  static func empty(width: Double, height: Double) -> [UInt8] {
    bytes(of: Drawing(width: width, height: height, parts: []), .light, unit: 0.25)
  }

  private init(_ drawing: Drawing, _ palette: Palette, _ unit: Double) {
    self.drawing = drawing
    self.unit = unit
    var colours: [String: Colour] = [:]
    for entry in palette.named { colours[entry.name] = Colour(entry.colour) }
    self.colours = colours
  }

  /// A length in logical units.
  static func logical(_ length: Double) -> Int { Int((length * fineness).rounded()) }

  /// Adds a record; its numbers have four bytes each.
  mutating func record(_ type: MetafileRecord, _ numbers: [Int] = [], _ more: [UInt8] = []) {
    // What is no number fills up to whole ones.
    let rest = (4 - more.count % 4) % 4
    records.add(type.rawValue, bytes: 4)
    records.add(8 + 4 * numbers.count + more.count + rest, bytes: 4)
    for number in numbers { records.add(number, bytes: 4) }
    records.add(more)
    records.add(0, bytes: rest)
    count += 1
  }

  /// The size in pixels.
  private var pixels: (width: Int, height: Int) {
    (
      max(Int((drawing.width * unit * 10).rounded()), 1),
      max(Int((drawing.height * unit * 10).rounded()), 1)
    )
  }

  private mutating func begin() {
    let (width, height) = pixels
    record(.setMapMode, [8])
    record(.setWindowOrigin, [0, 0])
    record(.setWindowExtent, [Self.logical(drawing.width), Self.logical(drawing.height)])
    record(.setViewportOrigin, [0, 0])
    record(.setViewportExtent, [width, height])
    // Nothing stands behind letters; polygons are filled wholly.
    record(.setBackgroundMode, [1])
    record(.setPolygonFill, [2])
  }

  private mutating func finished() -> [UInt8] {
    for handle in objects.handles { record(.deleteObject, [handle]) }
    record(.end, [0, 16, 20])
    return header + records.bytes
  }

  private var header: [UInt8] {
    let (width, height) = pixels
    var header = ByteWriter()
    func add(_ numbers: Int...) { for number in numbers { header.add(number, bytes: 4) } }
    add(MetafileRecord.header.rawValue, Self.headerSize)
    // The bounds in pixels, and the frame in hundredths of a millimetre.
    add(0, 0, width - 1, height - 1, 0, 0, width * 10, height * 10)
    add(0x464D_4520, 0x1_0000, Self.headerSize + records.bytes.count, count + 1)
    header.add(objects.handles.count + 1, bytes: 2)
    header.add(0, bytes: 2)
    let (pixels, size) = (Self.screen.pixels, Self.screen.size)
    add(0, 0, 0, pixels.width, pixels.height, size.width, size.height)
    add(0, 0, 0, size.width * 1000, size.height * 1000)
    return header.bytes
  }
}

/// The records of a metafile that drawings need.
enum MetafileRecord: Int {
  case header = 1
  case polygon = 3
  case polyline = 4
  case setWindowExtent = 9
  case setWindowOrigin = 10
  case setViewportExtent = 11
  case setViewportOrigin = 12
  case end = 14
  case setMapMode = 17
  case setBackgroundMode = 18
  case setPolygonFill = 19
  case setTextAlignment = 22
  case setTextColour = 24
  case selectObject = 37
  case createBrush = 39
  case deleteObject = 40
  case ellipse = 42
  case rectangle = 43
  case roundRectangle = 44
  case createFont = 82
  case text = 84
  case createPen = 95
}
