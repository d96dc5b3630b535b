/// Why a file of another program is not imported.
package struct ImportFault: Error, Hashable {
  /// What is wrong, as a sentence without a full stop: it says what the file is.
  package var reason: LocalisedText
  /// What to do.
  package var help: LocalisedText?
  /// Where, if it lies anywhere in particular.
  package var place: ImportPlace?

  package init(_ reason: LocalisedText, help: LocalisedText? = nil, at place: ImportPlace? = nil) {
    self.reason = reason
    self.help = help
    self.place = place
  }

  init(_ fault: ContainerFault) { self.init(fault.reason, help: fault.help) }
}

/// A place in a file of another program.
package enum ImportPlace: Hashable, Sendable {
  /// A line of a text, and its column where that is known, both from 1.
  case line(Int, column: Int? = nil)
  /// A cell of a workbook: its sheet, row and column, both from 1.
  case cell(sheet: String, row: Int, column: Int?)
  /// A document of a project, with what is meant in it.
  case document(String)
  /// A place in the map instead, by what people call its file.
  case map(String, TextPosition)
}

extension ImportPlace: CustomStringConvertible {
  /// As it stands behind the file's name: `12:3`, `Temuan!B12`, `Wawancara 1.docx`.
  package var description: String {
    switch self {
    case .line(let line, let column): "\(line)" + (column.map { ":\($0)" } ?? "")
    case .cell(let sheet, let row, let column):
      "\(sheet)!" + (column.map { CellRange.name(row: row - 1, column: $0 - 1) } ?? "\(row)")
    case .document(let name): name
    case .map(_, let position): "\(position.line):\(position.column)"
    }
  }
}
