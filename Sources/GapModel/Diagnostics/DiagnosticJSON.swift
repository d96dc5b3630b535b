extension Diagnostic {
  /// The diagnostic for tools, with the same facts as for people.
  ///
  /// The names of the rule and of its severity are data, the same in every language.
  package func json(language: Language) -> JSON {
    [
      "rule": .text(rule.id),
      "severity": .text(severity.rawValue),
      "line": .integer(place.start.line),
      "column": .integer(place.start.column),
      "endLine": .integer(place.end.line),
      "endColumn": .integer(place.end.column),
      "message": .text(summary[language]),
      "help": .text(help?[language]),
      "notes": .array(
        notes.map { note in
          [
            "line": .integer(note.place.start.line), "column": .integer(note.place.start.column),
            "message": .text(note.text[language]),
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
  /// - Parameters:
  ///   - files: The files.
  ///   - maximum: The most diagnostics of each file that are shown; the counts are whole.
  ///   - language: The language of the messages.
  /// - Returns: The document, ended by a line break.
  public static func json(of files: [CheckedFile], maximum: Int, language: Language) -> String {
    let entries = files.map { file -> JSON in
      [
        "file": .text(file.name),
        "errors": .integer(file.diagnostics.errorCount),
        "warnings": .integer(file.diagnostics.warningCount),
        "diagnostics": .array(
          file.diagnostics.first(maximum).map { $0.json(language: language) }
        ),
      ]
    }
    let document: JSON = ["gapscore": .integer(1), "files": .array(entries)]
    return document.pretty
  }
}
