internal import CLibExpat

/// Reads an XML document into its pieces, and enforces rules while it is read.
///
/// This is the only owner of expat's structures. A document type, and with it any entity of its own, is
/// refused where it begins: nothing is expanded, and nothing is fetched.
@safe
final class XMLReader {
  /// Stands between a namespace and a name; no XML document can hold it.
  private static let separator: UInt8 = 0x01

  private let parser: XML_Parser?
  private let rules: XMLRules
  private let take: (XMLEvent) -> Void
  private var text: [UInt8] = []
  /// The namespace of the last name, since most names have the same.
  private var namespace = ""
  private var namespaceBytes: [UInt8] = []
  private var fault: XMLFault?
  private var depth = 0
  private var elements = 0

  /// Returns the pieces of a document in UTF-8.
  ///
  /// - Throws: What is wrong with it first.
  static func events(in bytes: [UInt8], rules: XMLRules = .drawing) throws(XMLFault) -> [XMLEvent] {
    var events: [XMLEvent] = []
    let reader = XMLReader(rules: rules) { events.append($0) }
    try reader.feed(bytes[...])
    try reader.finish()
    return events
  }

  /// Begins a document that comes in pieces.
  ///
  /// - Parameters:
  ///   - rules: What is allowed.
  ///   - take: Takes the document's pieces in their order.
  init(rules: XMLRules, _ take: @escaping (XMLEvent) -> Void) {
    self.rules = rules
    self.take = take
    unsafe parser = XML_ParserCreateNS("UTF-8", XML_Char(Self.separator))
    // The only way to fail is to run out of memory, as any allocation in Swift may.
    precondition(unsafe parser != nil, "expat has no memory to start")
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    setContentHandlers()
    setRefusals()
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads a piece of the document.
  ///
  /// - Throws: What is wrong first in the document up to here; nothing more can then be read.
  func feed(_ bytes: ArraySlice<UInt8>) throws(XMLFault) { try read(bytes, isLast: false) }

  /// Ends the document.
  ///
  /// - Throws: What is wrong with the document, such as an element that does not end.
  func finish() throws(XMLFault) { try read([], isLast: true) }

  private func read(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(XMLFault) {
    if let fault { throw fault }
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: buffer.count),
        isLast ? 1 : 0
      )
    }
    guard status != XML_STATUS_OK else { return }
    let words = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) }
    let told = fault ?? XMLFault(reason: XMLErrorText.text(of: words), position: position)
    fault = told
    throw told
  }

  private func setContentHandlers() {
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name = unsafe name else { return }
        let reader = unsafe XMLReader.behind(data)
        unsafe reader?.begin(name, attributes)
      },
      { data, _ in unsafe XMLReader.behind(data)?.end() }
    )
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
      unsafe XMLReader.behind(data)?.text += bytes
    }
  }

  private func setRefusals() {
    // Drawing programs name the document type of SVG, which does no harm: nothing is fetched for it.
    // One that declares something of its own could declare entities that multiply.
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, declares in
      guard let reader = unsafe XMLReader.behind(data) else { return }
      guard declares != 0 || !reader.rules.allowsDocumentType else { return }
      reader.stop(declares != 0 ? .declaringDocumentType : .documentType)
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, _, _ in
      unsafe XMLReader.behind(data)?.stop(.undeclaredEntity)
    }
    unsafe XML_SetProcessingInstructionHandler(parser) { data, _, _ in
      guard let reader = unsafe XMLReader.behind(data) else { return }
      if !reader.rules.allowsInstructions { reader.stop(.processingInstruction) }
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

  private func name(_ text: UnsafePointer<CChar>) -> XMLName {
    let word = unsafe UnsafeBufferPointer(start: text, count: strlen(text)).withMemoryRebound(
      to: UInt8.self
    ) { bytes in
      let end = unsafe bytes.firstIndex(of: Self.separator)
      let local = unsafe String(decoding: bytes[(end.map { $0 + 1 } ?? 0)...], as: UTF8.self)
      guard let end else { return XMLName(namespace: "", local: local) }
      if unsafe namespaceBytes.count != end || memcmp(namespaceBytes, text, end) != 0 {
        unsafe namespaceBytes = Array(bytes[..<end])
        namespace = String(decoding: namespaceBytes, as: UTF8.self)
      }
      return XMLName(namespace: namespace, local: local)
    }
    return word
  }

  /// Names and values in turn, up to a null pointer.
  private func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [XMLAttribute] {
    guard let list = unsafe list else { return [] }
    var attributes: [XMLAttribute] = []
    var index = 0
    while let name = unsafe list[index], let value = unsafe list[index + 1] {
      unsafe attributes.append(XMLAttribute(name: self.name(name), value: String(cString: value)))
      index += 2
    }
    return attributes
  }

  private func begin(
    _ name: UnsafePointer<CChar>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    elements += 1
    if depth > rules.deepest {
      stop(.tooDeep(rules.deepest))
    } else if elements > rules.mostElements {
      stop(.tooManyElements(rules.mostElements))
    } else {
      endText()
      unsafe take(.start(self.name(name), self.attributes(attributes)))
    }
  }

  private func end() {
    depth -= 1
    endText()
    take(.end)
  }

  /// Makes an event of the pieces in which expat gives a text.
  private func endText() {
    guard !text.isEmpty else { return }
    take(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
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
