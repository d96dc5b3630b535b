import FoundationEssentials
import GapModel
import Testing

/// What a report looked like when someone last read it through.
///
/// With `RECORD_SNAPSHOTS` set, the file is written anew and the test fails, so that nobody records
/// by mistake; read the difference through before it is committed.
struct ReportSnapshot {
  let name: String

  /// Compares a text with the file, line by line.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = ProjectFiles.snapshots.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was recorded", sourceLocation: sourceLocation)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    guard recorded != text else { return }
    let lines = [recorded, text].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let (before, after) = (lines[0].dropFirst(same).first, lines[1].dropFirst(same).first)
    Issue.record(
      "\(name) differs from line \(same + 1):\n- \(before ?? "")\n+ \(after ?? "")",
      sourceLocation: sourceLocation
    )
  }
}

/// The cases whose reports are looked at.
enum ReportedCases {
  /// A small case made up to show everything.
  static func everything() throws -> ScoredCase {
    let document = try ProjectFiles.document("Tests/GapModelTests/Snapshots/everything.yaml")
    return ScoredCase(document, from: "everything.yaml")
  }

  /// The same with texts of no language, although the case says one.
  static func neutral(said language: Language = .id) throws -> ScoredCase {
    let text = try ProjectFiles.text("Tests/GapModelTests/Snapshots/everything.yaml")
      .replacing("language: id", with: "language: \(language.rawValue)")
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    let neutral = parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? String(part) : "Zq\(index)"
    }
    let document = try ProjectFiles.document(of: neutral.joined(separator: "\""))
    return ScoredCase(document, from: "neutral.yaml")
  }

  /// The study's case.
  static func sikepo() throws -> ScoredCase {
    let document = try ProjectFiles.document("cases/sikepo-batanghari.yaml")
    return ScoredCase(document, from: "sikepo-batanghari.yaml")
  }

  static let names = ["everything", "neutral", "sikepo"]

  private static let cases = Dictionary(
    uniqueKeysWithValues: names.map { name in
      (
        name,
        Result {
          try name == "everything" ? everything() : name == "neutral" ? neutral() : sikepo()
        }
      )
    }
  )

  /// One of them, read once.
  static func named(_ name: String) throws -> ScoredCase { try #require(cases[name]).get() }
}
