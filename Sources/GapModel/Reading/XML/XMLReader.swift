internal import CLibExpat

/// Reads a small XML document into its pieces, and enforces limits while it is read.
///
/// This is the only owner of expat's structures. A document type, and with it any entity of its own, is
/// refused where it begins, as is every processing instruction: nothing is expanded, and nothing is
/// fetched.
@safe
final class XMLReader {
  /// The deepest nesting allowed.
  static let deepest = 32
  /// The most elements allowed.
  static let mostElements = 20_000

  /// Stands between a namespace and a name; no XML document can hold it.
  private static let separator: UInt8 = 0x01

  private let parser: XML_Parser?
  private var events: [XMLEvent] = []
  private var text = ""
  private var fault: XMLFault?
  private var depth = 0
  private var elements = 0

  /// Returns the pieces of a document in UTF-8.
  ///
  /// - Throws: What is wrong with it first.
  static func events(in bytes: [UInt8]) throws(XMLFault) -> [XMLEvent] {
    let reader = XMLReader()
    reader.read(bytes)
    if let fault = reader.fault { throw fault }
    return reader.events
  }

  private init() {
    unsafe parser = XML_ParserCreateNS("UTF-8", XML_Char(Self.separator))
    // The only way to fail is to run out of memory, as any allocation in Swift may.
    precondition(unsafe parser != nil, "expat has no memory to start")
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    setContentHandlers()
    setRefusals()
  }

  deinit { unsafe XML_ParserFree(parser) }

  private func read(_ bytes: [UInt8]) {
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: buffer.count),
        1
      )
    }
    guard status != XML_STATUS_OK, fault == nil else { return }
    let words = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) }
    fault = XMLFault(reason: XMLErrorText.text(of: words), position: position)
  }

  private func setContentHandlers() {
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name = unsafe name else { return }
        let reader = unsafe XMLReader.behind(data)
        unsafe reader?.begin(XMLReader.name(name), XMLReader.attributes(attributes))
      },
      { data, _ in unsafe XMLReader.behind(data)?.end() }
    )
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
      unsafe XMLReader.behind(data)?.text += String(decoding: bytes, as: UTF8.self)
    }
  }

  private func setRefusals() {
    // Drawing programs name the document type of SVG, which does no harm: nothing is fetched for it.
    // One that declares something of its own could declare entities that multiply.
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, declares in
      guard declares != 0 else { return }
      unsafe XMLReader.behind(data)?.stop(.declaringDocumentType)
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, _, _ in
      unsafe XMLReader.behind(data)?.stop(.undeclaredEntity)
    }
    unsafe XML_SetProcessingInstructionHandler(parser) { data, _, _ in
      unsafe XMLReader.behind(data)?.stop(.processingInstruction)
    }
    unsafe XML_SetXmlDeclHandler(parser) { data, _, encoding, _ in
      guard let encoding = unsafe encoding else { return }
      guard unsafe String(cString: encoding).lowercased() != "utf-8" else { return }
      unsafe XMLReader.behind(data)?.stop(.otherEncoding)
    }
  }

  /// The reader that a callback belongs to; `nil` once it has stopped, as expat may still call.
  private static func behind(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    guard let data = unsafe data else { return nil }
    let reader = unsafe Unmanaged<XMLReader>.fromOpaque(data).takeUnretainedValue()
    return reader.fault == nil ? reader : nil
  }

  private static func name(_ text: UnsafePointer<CChar>) -> XMLName {
    let parts = unsafe String(cString: text).utf8.split(
      separator: separator,
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    return XMLName(namespace: words.count > 1 ? words[0] : "", local: words.last ?? "")
  }

  /// Names and values in turn, up to a null pointer.
  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [XMLAttribute] {
    guard let list = unsafe list else { return [] }
    var attributes: [XMLAttribute] = []
    var index = 0
    while let name = unsafe list[index], let value = unsafe list[index + 1] {
      unsafe attributes.append(XMLAttribute(name: Self.name(name), value: String(cString: value)))
      index += 2
    }
    return attributes
  }

  private func begin(_ name: XMLName, _ attributes: [XMLAttribute]) {
    depth += 1
    elements += 1
    if depth > Self.deepest {
      stop(.tooDeep(Self.deepest))
    } else if elements > Self.mostElements {
      stop(.tooManyElements(Self.mostElements))
    } else {
      endText()
      events.append(.start(name, attributes))
    }
  }

  private func end() {
    depth -= 1
    endText()
    events.append(.end)
  }

  /// Makes an event of the pieces in which expat gives a text.
  private func endText() {
    guard !text.isEmpty else { return }
    events.append(.text(text))
    text = ""
  }

  private func stop(_ reason: LocalisedText) {
    fault = XMLFault(reason: reason, position: position)
    unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private var position: TextPosition {
    unsafe TextPosition(
      line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1
    )
  }
}
