/// What a file of another program holds, in the field's terms, before it becomes cases.
///
/// Readers of all formats make this, and only this: which format it was matters no more afterwards.
package struct ImportedMaterial: Sendable {
  /// What the file is.
  package var format: ImportFormat
  /// Its cases: one, unless a form was filled in for several offices.
  package var cases: [ImportedCase] = []
  /// Its codes in the file's order, with those that nothing was coded with; empty for tables without codes.
  package var codes: [ImportedCode] = []
  /// What columns of a table were taken for, in their order; empty for projects.
  package var columns: [RecognisedColumn] = []
  /// What a case has no place for, or the file has not, counted by kind.
  package var leftOut: [LeftOut] = []
  /// What was understood of the file, or is doubtful in it: its encoding, its offsets, a text that is missing.
  package var remarks: [ImportRemark] = []

  package init(format: ImportFormat) { self.format = format }
}

/// One case in a file of another program.
package struct ImportedCase: Sendable {
  /// What the file says of the case itself.
  package var head = ImportedHead()
  /// Where its evidence comes from, in the file's order.
  package var sources: [ImportedSource] = []
  /// Where the file says how a source's evidence was got, by the source's index, for messages.
  package var techniquePlaces: [Int: ImportPlace] = [:]
  /// Whether the file lists its sources, so that the file itself is none.
  package var listsSources = false
  /// The names of its coders in the file, in its order; they never go into a case unless asked.
  package var coders: [String] = []
  /// What was found, in the file's order.
  package var findings: [ImportedFinding] = []

  package init() {}
}

/// A code of a coding program, with what it is said to mean.
package struct ImportedCode: Hashable, Sendable {
  /// The names from the top of the code book down to its own.
  package var path: [String]
  /// What the code book says of it.
  package var description: String?

  package init(path: [String], description: String? = nil) {
    self.path = path
    self.description = description
  }
}

/// A column of a table and what it was taken for.
package struct RecognisedColumn: Hashable, Sendable {
  /// Its heading.
  package var heading: String
  /// What it holds; `nil` where its heading is not known, and the column is not read.
  package var field: SheetField?

  package init(heading: String, field: SheetField?) {
    self.heading = heading
    self.field = field
  }
}

/// So many things of one kind that do not come into the case.
package struct LeftOut: Hashable, Sendable {
  /// What they are, in the plural: "links", "segments of pictures".
  package var kind: LocalisedText
  /// How many there are.
  package var count: Int

  package init(_ kind: LocalisedText, _ count: Int) {
    self.kind = kind
    self.count = count
  }
}

/// A word about the file as a whole, or about one place in it.
package struct ImportRemark: Hashable, Sendable {
  /// What was understood, or is doubtful, as a sentence without a full stop.
  package var text: LocalisedText
  /// Where, if it lies anywhere in particular.
  package var place: ImportPlace?
  /// Whether a person should look at it; else it only says what was understood.
  package var isDoubtful: Bool

  package init(_ text: LocalisedText, at place: ImportPlace? = nil, isDoubtful: Bool = true) {
    self.text = text
    self.place = place
    self.isDoubtful = isDoubtful
  }
}
