import Foundation
import Testing

/// The house rules that the compiler does not know, read from the sources.
@Suite struct ArchitectureTests {
  @Test(arguments: ["YAML", "XML"])
  func `Each parser in C is known to one folder only`(language: String) throws {
    let library = ["YAML": "CLibYAML", "XML": "CLibExpat"]
    let name = try #require(library[language])
    for file in try Sources.all(in: "GapModel") where !file.path.contains("/Reading/\(language)/") {
      #expect(!file.text.contains("import \(name)"), "\(file.path)")
    }
  }

  @Test func `Only the folders of the parsers in C know unsafe memory`() throws {
    for file in try Sources.all(in: "GapModel")
    where !file.path.contains("/Reading/YAML/") && !file.path.contains("/Reading/XML/") {
      #expect(!file.code.contains("unsafe"), "\(file.path)")
    }
  }

  @Test func `The library knows no files, clock or locale`() throws {
    let worldly = [
      "import Foundation", "import FoundationEssentials", "import Glibc", "import Dispatch",
    ]
    for file in try Sources.all(in: "GapModel") {
      for word in worldly { #expect(!file.text.contains(word), "\(file.path): \(word)") }
    }
  }

  @Test(arguments: [
    "Case", "Instrument", "Brand", "Scoring", "Evidence", "Firmness", "Agreement", "Audit",
    "Crosswalk", "Comparison",
    "Trend",
  ])
  func `The method knows neither files being read nor reports being written`(
    folder: String
  ) throws {
    let outside: Set = [
      "Report", "Phrases", "FieldReader", "YAMLReader", "Diagnostic", "JSON", "HTMLNode", "Located",
    ]
    for file in try Sources.all(in: "GapModel/\(folder)") {
      #expect(file.code.isDisjoint(with: outside), "\(file.path)")
    }
  }

  @Test func `What is generic knows no word of the field`() throws {
    let domain: Set = [
      "Case", "Finding", "Source", "Expectation", "Instrument", "Dimension", "Criterion", "Gap",
      "Rating", "Recommendation",
    ]
    for file in try Sources.all(in: "GapModel/Support") {
      #expect(file.code.isDisjoint(with: domain), "\(file.path)")
    }
  }

  @Test func `Nothing in the library ends the program on purpose`() throws {
    let deadly = ["fatalError(", "try!", "preconditionFailure("]
    for file in try Sources.all(in: "GapModel") + Sources.all(in: "gapscore") {
      for word in deadly { #expect(!file.text.contains(word), "\(file.path): \(word)") }
    }
  }
}

/// The project's sources as text.
private enum Sources {
  struct File {
    let path: String
    let text: String

    /// The words of what is not a comment or a text.
    var code: Set<String> {
      let lines = text.split(separator: "\n").filter { line in
        !line.drop { $0 == " " }.hasPrefix("//")
      }
      let parts = lines.joined(separator: "\n").split(
        separator: "\"",
        omittingEmptySubsequences: false
      )
      let outside = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { $0.element }
      return Self.words(of: outside.joined(separator: " "))
    }

    private static func words(of text: String) -> Set<String> {
      Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
  }

  static func all(in folder: String) throws -> [File] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/\(folder)")
    let names =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let files = try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      File(
        path: "/\(folder)/\(name)",
        text: try String(contentsOf: root.appending(path: name), encoding: .utf8)
      )
    }
    try #require(!files.isEmpty, "no sources in \(folder)")
    return files
  }
}
