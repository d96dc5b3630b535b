/// Stands where the program reads XML by expat, which the module lacks: of the logos it takes pictures in
/// PNG only.
enum XMLReader {
  /// Refuses every document.
  static func events(in bytes: [UInt8]) throws(XMLFault) -> [XMLEvent] {
    throw XMLFault(
      reason: LocalisedText(
        id: "gambar SVG tidak dapat dibaca di peramban; gambar PNG dapat",
        en: "an SVG drawing cannot be read in a browser; a PNG picture can"
      ),
      position: TextPosition(line: 1, column: 1)
    )
  }
}
