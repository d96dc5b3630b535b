extension Diagnostic {
  /// The diagnostic for tools, with the same facts as for people.
  package var json: JSON {
    [
      "rule": .text(rule.rawValue),
      "severity": .text(severity.rawValue),
      "line": .integer(place.start.line),
      "column": .integer(place.start.column),
      "endLine": .integer(place.end.line),
      "endColumn": .integer(place.end.column),
      "message": .text(summary),
      "help": .text(help),
      "notes": .array(
        notes.map { note in
          [
            "line": .integer(note.place.start.line), "column": .integer(note.place.start.column),
            "message": .text(note.text),
          ]
        }
      ),
    ]
  }
}

/// What was found in one checked file, for tools.
public struct CheckedFile: Sendable {
  /// What people call the file.
  public let name: String
  /// Everything that is wrong or doubtful in it.
  public let diagnostics: Diagnostics

  /// Creates a file's result.
  public init(name: String, diagnostics: Diagnostics) {
    self.name = name
    self.diagnostics = diagnostics
  }

  /// Returns what was found in some files as JSON.
  ///
  /// Of each file at most `maximum` diagnostics are shown; the counts are whole.
  public static func json(of files: [CheckedFile], maximum: Int) -> String {
    let entries = files.map { file -> JSON in
      [
        "file": .text(file.name),
        "errors": .integer(file.diagnostics.errorCount),
        "warnings": .integer(file.diagnostics.warningCount),
        "diagnostics": .array(file.diagnostics.first(maximum).map(\.json)),
      ]
    }
    let document: JSON = ["gapscore": .integer(1), "files": .array(entries)]
    return document.pretty
  }
}
