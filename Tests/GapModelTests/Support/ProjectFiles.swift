import FoundationEssentials
import GapModel
import Testing

/// Files of the project that tests read.
enum ProjectFiles {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the project.
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of what reports looked like when someone last read them through.
  static let snapshots = tests.appending(path: "Snapshots")

  /// The text of a file below the project's folder.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The only case of a file below the project's folder.
  static func document(_ path: String) throws -> CaseReader.Document {
    try document(named: path, of: text(path))
  }

  /// The only case of a text.
  static func document(
    named name: String = "case.yaml",
    of text: String
  ) throws -> CaseReader.Document {
    let result = try CaseReader().read(Input(name: name, text: text))
    #expect(result.diagnostics.errorCount == 0, "\(result.diagnostics.all.map(\.summary.en))")
    #expect(result.documents.count == 1)
    return try #require(result.documents.first)
  }
}

extension ScoredCase {
  /// A case as a report gets it, from a file that is not there.
  init(_ document: CaseReader.Document, from file: String) {
    let digest = String(repeating: "0123456789abcdef", count: 4)
    self.init(document, provenance: Provenance(file: file, sha256: digest))
  }
}
