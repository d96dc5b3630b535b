extension Logo {
  /// The largest file that is looked at: 512 KiB.
  public static let largestFile = 512 << 10

  /// Why a file is no logo.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong, in one phrase without a full stop.
    public let reason: LocalisedText
    /// Where in the file, if that can be said.
    public let position: TextPosition?

    /// Creates a fault.
    init(_ reason: LocalisedText, at position: TextPosition? = nil) {
      self.reason = reason
      self.position = position
    }

    /// Creates a fault that lies nowhere in particular.
    init(id: String, en: String) { self.init(LocalisedText(id: id, en: en)) }

    /// Creates the fault of a picture whose bytes do not make one.
    static func damaged(id: String, en: String) -> Fault {
      Fault(id: "gambarnya rusak: \(id)", en: "the picture is damaged: \(en)")
    }
  }

  /// Makes a logo of a file's bytes.
  ///
  /// Of an SVG drawing, shapes, text, gradients, clips, masks and patterns are kept, and references within
  /// it; what could run, fetch or animate is left out. Of a PNG picture, pixels and their colours are kept;
  /// notes on who made it where are left out.
  ///
  /// - Throws: What keeps the bytes from being a logo.
  public init(sanitising bytes: [UInt8]) throws(Fault) { self = try Self.sanitised(bytes).logo }

  /// Returns a logo and the names of the elements that it lacks.
  static func sanitised(_ bytes: [UInt8]) throws(Fault) -> (logo: Logo, leftOut: [String]) {
    guard bytes.count <= largestFile else {
      throw Fault(
        id: "lebih besar dari \(largestFile >> 10) KiB",
        en: "it is larger than \(largestFile >> 10) KiB"
      )
    }
    if PNGSanitiser.begins(bytes) {
      return (try PNGSanitiser.logo(of: bytes), [])
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
    guard text.trimmed.first == UInt8(ascii: "<") else {
      throw Fault(
        id: "bukan gambar SVG dalam UTF-8 dan bukan gambar PNG",
        en: "it is neither an SVG drawing in UTF-8 nor a PNG picture"
      )
    }
    return try drawing(Array(text))
  }

  private static func drawing(
    _ bytes: [UInt8]
  ) throws(Fault) -> (logo: Logo, leftOut: [String]) {
    let result = try SVGSanitiser.result(of: events(in: bytes))
    let size = try SVGSize(result.root)
    try SVGReferences.check(result.drawing)
    let text = SVGWriter.text(of: result.drawing, size: size)
    let logo = Logo(
      mediaType: .svg,
      bytes: Array(text.utf8),
      width: size.width,
      height: size.height
    )
    return (logo, result.leftOut)
  }

  private static func events(in bytes: [UInt8]) throws(Fault) -> [XMLEvent] {
    do throws(XMLFault) {
      return try XMLReader.events(in: bytes)
    } catch {
      throw Fault(error.reason, at: error.position)
    }
  }
}
