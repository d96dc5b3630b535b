/// What an analyst says of a file that is imported: which column, code, document and coder means what.
///
/// What it does not name is recognised by its words, or waits to be placed.
public struct ImportMap: Hashable, Sendable {
  /// What people call its file; empty for a map without one.
  package var file = ""
  /// The instrument of the cases; `nil` for the one that the command or the file names.
  package var instrument: String?
  /// What the file does not say of the case itself.
  package var head = ImportedHead()
  /// The sheet of a workbook that holds the findings; `nil` for the one with columns that are known.
  package var sheet: String?
  /// What columns hold.
  package var columns: [Column] = []
  /// What codes mean.
  package var codes: [Code] = []
  /// What documents and people are called in the case.
  package var sources: [Source] = []
  /// What coders are called in the case.
  package var coders: [Coder] = []
  /// What words in cells mean, where a sheet has its own for the instrument's steps and others.
  package var words: [Word] = []

  /// Creates a map that says nothing.
  public init() {}

  /// A column and what it holds.
  package struct Column: Hashable, Sendable {
    /// Its heading as the file has it; compared without regard to case and blanks.
    package var heading: String
    /// What it holds.
    package var field: SheetField

    package init(heading: String, field: SheetField) {
      self.heading = heading
      self.field = field
    }
  }

  /// A code and what it means.
  package struct Code: Hashable, Sendable {
    /// Its path from the top: the names of the codes above it, then its own.
    package var path: [String]
    /// What it means.
    package var meaning: Meaning
    /// Where the map's file says so: a line from 1 and a column from 1.
    package var place: TextPosition?

    /// What a code means.
    package enum Meaning: Hashable, Sendable {
      /// Its findings are held against this: an indicator as `technology/network`, a dimension, or an expectation.
      case target(String)
      /// Its segments are no findings.
      case leftOut
    }

    package init(path: [String], meaning: Meaning, at place: TextPosition? = nil) {
      self.path = path
      self.meaning = meaning
      self.place = place
    }
  }

  /// A document or person of the file, and the source of the case that it is.
  package struct Source: Hashable, Sendable {
    /// What the file calls it.
    package var name: String
    /// What is known of it; its id is the one in the case.
    package var source: ImportedSource

    package init(name: String, source: ImportedSource) {
      self.name = name
      self.source = source
    }
  }

  /// A coder of the file.
  package struct Coder: Hashable, Sendable {
    /// What the file calls the coder.
    package var name: String
    /// The coder's id in the case.
    package var id: String

    package init(name: String, id: String) {
      self.name = name
      self.id = id
    }
  }

  /// A word of cells, and the instrument's word for it.
  package struct Word: Hashable, Sendable {
    /// The word in the cells.
    package var word: String
    /// The step, rating, technique or target that it means; `nil` where that is not decided yet.
    package var meaning: String?

    package init(word: String, meaning: String?) {
      self.word = word
      self.meaning = meaning
    }
  }
}

/// What a column of a sheet of findings holds.
package enum SheetField: Hashable, Sendable {
  /// The finding's id.
  case id
  case statement, quote, locator, note, tags, factor
  /// The source: its id in the case, or its name.
  case source
  /// What is known of the source of the row.
  case technique, role, title, group, date
  /// What the finding is held against: an expectation's id, an indicator, or a dimension.
  case target
  case expectation, indicator, dimension
  /// A code of a coding program, its path with slashes.
  case code
  /// The coder of the row.
  case coder
  /// A step of the criterion of this id.
  case criterion(String)
  case severity, gap, risk
  /// What the case of the row is: its organisation, its region and the system that is assessed.
  case organisation, region, system
  /// Nothing that a case holds: an analyst says so in the map.
  case ignored
}
