/// What an XML document may hold.
struct XMLRules: Sendable {
  /// The deepest nesting.
  let deepest: Int
  /// The most elements.
  let mostElements: Int
  /// Whether a document type may be named that declares nothing of its own.
  let allowsDocumentType: Bool
  /// Whether there may be processing instructions, which are passed over.
  let allowsInstructions: Bool

  /// A drawing that a report's head shows.
  static let drawing = XMLRules(
    deepest: 32,
    mostElements: 20_000,
    allowsDocumentType: true,
    allowsInstructions: false
  )

  /// A project of a coding program, or a part of a workbook.
  static let data = XMLRules(
    deepest: 64,
    mostElements: 20_000_000,
    allowsDocumentType: false,
    allowsInstructions: true
  )
}
