/// A piece of an XML document, in its order.
enum XMLEvent: Hashable {
  /// An element begins.
  case start(XMLName, [XMLAttribute])
  /// The element that began last, and has not ended, ends.
  case end
  /// Text between tags, its references resolved.
  case text(String)
}

/// The name of an element or an attribute, its prefix resolved.
struct XMLName: Hashable {
  /// The address of its namespace; empty for none.
  let namespace: String
  /// The name within it.
  let local: String
}

/// An attribute, its references resolved.
struct XMLAttribute: Hashable {
  let name: XMLName
  let value: String
}

/// Why a text is not read as XML.
struct XMLFault: Error, Hashable {
  /// What is wrong, in one phrase.
  let reason: LocalisedText
  /// Where.
  let position: TextPosition
}
