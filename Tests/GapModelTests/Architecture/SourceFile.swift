import Foundation
import Testing

/// A file of the project's sources.
struct SourceFile {
  /// Where it stands below `Sources`, with a slash in front.
  let path: String
  let text: String

  /// The folder of its module that it stands in, without the folders within.
  var folder: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The words of what is not a comment or a text.
  var code: Set<String> { Set(tokens.lazy.filter { $0.first?.isLetter == true }.map(String.init)) }

  /// Names and single signs, without blanks, comments and texts.
  var tokens: [Substring] { SourceTokens.of(text) }

  /// All files of a folder below `Sources`.
  static func all(in folder: String) throws -> [SourceFile] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(folder)")
    let names =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let files = try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      SourceFile(
        path: "/\(folder)/\(name)",
        text: try String(contentsOf: root.appending(path: name), encoding: .utf8)
      )
    }
    try #require(!files.isEmpty, "no sources in \(folder)")
    return files
  }
}
