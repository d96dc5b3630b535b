/// Stands where the program reads XML by expat, which the module lacks: of the logos it takes pictures in
/// PNG only.
final class XMLReader {
  /// Refuses every document.
  static func events(in bytes: [UInt8], rules: XMLRules = .drawing) throws(XMLFault) -> [XMLEvent] {
    throw fault
  }

  init(rules: XMLRules, _ take: @escaping (XMLEvent) -> Void) {}

  func feed(_ bytes: ArraySlice<UInt8>) throws(XMLFault) { throw Self.fault }

  func finish() throws(XMLFault) { throw Self.fault }

  private static var fault: XMLFault {
    XMLFault(
      reason: LocalisedText(
        id: "gambar SVG tidak dapat dibaca di peramban; gambar PNG dapat",
        en: "an SVG drawing cannot be read in a browser; a PNG picture can"
      ),
      position: TextPosition(line: 1, column: 1)
    )
  }
}
