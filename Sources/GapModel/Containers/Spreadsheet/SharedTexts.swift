/// The texts of a workbook's cells, each once.
struct SharedTexts {
  private var texts = Interned<String>()
  private var uses = 0

  /// The index of a text.
  mutating func index(of text: String) -> UInt32 {
    uses += 1
    return texts.index(of: text)
  }

  /// The part of the file that holds the texts.
  var part: [UInt8] {
    var xml = XMLWriter()
    let counts = [("count", "\(uses)"), ("uniqueCount", "\(texts.values.count)")]
    xml.element("sst", [("xmlns", SheetXML.main)] + counts) { xml in
      for text in texts.values {
        xml.element("si") { xml in
          let space = SheetText.hasOuterBlanks(text) ? [("xml:space", "preserve")] : []
          xml.element("t", space, text: SheetText.encoded(text))
        }
      }
    }
    return xml.bytes
  }
}
