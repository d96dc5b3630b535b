/// One coded segment, or one row of a table: what becomes a finding, in the words of the file.
package struct ImportedFinding: Hashable, Sendable {
  /// The finding's id in the case, where the file has one, as a sheet does that was sent out.
  package var id: String?
  /// Where it comes from: indices of its case's sources.
  package var sources: [Int] = []
  /// Who coded it: an index of its case's coders; `nil` where the file does not say.
  package var coder: Int?
  package var statement: String?
  package var quote: String?
  package var locator: String?
  package var note: String?
  /// What it is held against, as a table writes it: an expectation's id, an indicator, or a dimension.
  package var target: String?
  /// The steps that it was judged by, each by the criterion's id and the word in the cell.
  package var steps: [Step] = []
  package var severity: String?
  package var gap: String?
  package var risk: String?
  package var factor: String?
  package var tags: [String] = []
  /// What it is in its file.
  package var origin = Origin()
  /// Where it stands in the file, for messages.
  package var place: ImportPlace?

  package init() {}

  /// A step of a criterion, as a cell writes it.
  package struct Step: Hashable, Sendable {
    package var criterion: String
    package var word: String

    package init(criterion: String, word: String) {
      self.criterion = criterion
      self.word = word
    }
  }

  /// What a segment is in its file: by this it is known again when the file is imported anew.
  package struct Origin: Hashable, Sendable {
    /// What the file calls the segment.
    package var id: String?
    /// The document that it was coded in.
    package var document: String?
    /// Where it begins and ends in the document, in the unit of the program that wrote the file.
    package var span: Range<Int>?
    /// The path of its code; empty where it has none.
    package var code: [String] = []

    package init() {}
  }
}
