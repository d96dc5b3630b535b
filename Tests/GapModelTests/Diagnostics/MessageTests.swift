import Foundation
import GapModel
import Testing

/// Everything that small faulty files and the wrong examples of the rules are told, in each language: to be
/// read aloud when it changes.
@Suite struct `Messages as people read them` {
  private static func messages(_ language: Language) throws -> String {
    let readings =
      try Rule.all.map { try $0.page.wrong.read(as: "file.yaml") }
      + FaultyFiles.all.map { try $0.read() }
    let messages = readings.flatMap { reading in
      reading.diagnostics.sorted.map { Self.message($0, language) }
    }
    return messages.uniqued.map { "\($0)\n" }.joined()
  }

  private static func message(_ diagnostic: Diagnostic, _ language: Language) -> String {
    let severity = diagnostic.severity.label[language]
    let notes = diagnostic.notes.map { "  \($0.text[language])" }
    let help = diagnostic.help.map { "  \($0[language])" }
    let head = "\(diagnostic.rule.id), \(severity): \(diagnostic.summary[language])"
    return ([head] + notes + [help].compactMap { $0 }).joined(separator: "\n")
  }

  @Test(arguments: Language.allCases)
  func `They are those that were read aloud`(language: Language) throws {
    let text = try Self.messages(language)
    try Fixture("messages/\(language.rawValue).txt").expect(Array(text.utf8))
  }

  @Test func `Every rule, and every file, is told something`() throws {
    let readings = try FaultyFiles.all.map { try $0.read().diagnostics }
    #expect(readings.allSatisfy { $0.count > 0 })
    let rules = Set(readings.flatMap(\.all).map(\.rule))
    #expect(rules.count > 30)
  }

  /// Messages that none of the files can bring about, which other tests expect: of brands, instruments and
  /// scores that are named on the command line, or by a case.
  private static let unseen: Set<String> = [
    "there is no brand here", "begin with 'gapscore: 1' and the section brand",
    "there is no map here", "begin with 'gapscore: 1' and the section map",
    "a file can contain only one map", "this code has a target and is left out as well",
    "remove 'to' or 'leave'",
    "there is no list of names here", "begin with 'gapscore: 1' and the section names",
    "a file can contain only one list of names", "this name is replaced and stays as well",
    "remove 'as' or 'keep'", "' cannot be the id of a case",
    "write lower-case letters, digits and '-', such as case-1",
    ", a file of its own that is no case",
    " findings are not yet judged, so they do not count: ",
    " findings are not yet placed, so they do not count: ", "judge each: ",
    "' has errors of its own",
    "' cannot be used: ",
    "write a shipped instrument's name, or the path of one below this file's folder",
    "this line lacks the hash of the instrument that the case was scored by",
    "score the case again with this version of gapscore",
    "write what it contains as YAML, in a file that begins with 'gapscore: 1'",
    "score the case again",
    " differs from the sum of the gaps, ", "this is not a line of 'score --format jsonl'",
    "give a file that 'gapscore score … --format jsonl' wrote, or name the cases themselves",
    "blanks, dashes or the width of letters", "write a list of them: ", "write it as ",
  ]

  @Test func `Every message of the rules is among them`() throws {
    let told = try #require(Fixture("messages/en.txt").text)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/GapModel/Diagnostics/Rules")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    for file in files {
      let source = try String(contentsOf: file, encoding: .utf8)
      let code = source.split(separator: "\nextension Diagnostic", maxSplits: 1).last ?? ""
      for match in code.matches(of: /\ben: #?"((?:[^"\\]|\\.)*)"/) {
        // The longest piece of a message into which nothing is put.
        let pieces = String(match.1).replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "\u{0}")
          .replacing(/\\\(.*/, with: "").split(separator: "\u{0}")
        let longest = pieces.max { $0.count < $1.count } ?? ""
        let piece = String(longest)
        guard piece.count > 3, !Self.unseen.contains(piece) else { continue }
        let plain = piece.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        let isTold = told.contains(piece) || told.contains(plain)
        #expect(isTold, "\(file.lastPathComponent): \(piece)")
      }
    }
  }
}
