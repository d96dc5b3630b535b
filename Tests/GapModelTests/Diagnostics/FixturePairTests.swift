import Foundation
import GapModel
import Testing

/// Each rule's wrong example as a file, and beside it the exact texts that it gets, in each language.
@Suite struct `Broken files and what they are told` {
  /// Too long to be kept as a file; it is made anew each time.
  private static let made: Set<Rule> = [.textTooLong]

  private static let kept = Rule.all.filter { !made.contains($0) }

  /// The file with what is told of a rule's wrong example: English has none of the language's name.
  private static func text(of rule: Rule, _ language: Language) -> String {
    language == .en ? "\(rule.id).txt" : "\(rule.id).\(language.rawValue).txt"
  }

  @Test(arguments: kept)
  func `The file is the wrong example of the rule's page`(rule: Rule) throws {
    try Fixture("error/\(rule.id).yaml").expect(rule.page.wrong.file)
    if let logo = rule.page.wrong.logo { try Fixture("error/\(rule.id).svg").expect(logo) }
  }

  @Test(arguments: Rule.all, Language.allCases)
  func `What is told is the text beside the file`(rule: Rule, language: Language) throws {
    let (diagnostics, text) = try Self.read(rule)
    let printed = DiagnosticText(language: language).text(of: diagnostics, in: text)
    try Fixture("error/\(Self.text(of: rule, language))").expect(Array(printed.utf8))
  }

  private static func read(_ rule: Rule) throws -> (diagnostics: Diagnostics, text: InputText) {
    let name = "\(rule.id).yaml"
    let bytes = made.contains(rule) ? rule.page.wrong.file : Fixture("error/\(name)").bytes
    let input = Input(
      name: name,
      maximumBytes: rule.page.wrong.maximumBytes ?? Input.defaultMaximumBytes,
      bytes: try #require(bytes)
    )
    return try input.read { file in
      Fixture("error/\(file)").bytes.map { .found($0) } ?? .unreadable(.noSuchFile)
    }
  }

  @Test func `There are files for each rule, and for nothing else`() throws {
    let folder = Fixture("error").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let texts = Rule.all.flatMap { rule in
      Language.allCases.map { Self.text(of: rule, $0) }
    }
    let logos = Self.kept.filter { $0.page.wrong.logo != nil }.map { "\($0.id).svg" }
    #expect(Set(names) == Set(Self.kept.map { "\($0.id).yaml" } + texts + logos))
  }

  @Test(arguments: Rule.all)
  func `Each message names its place, its rule and the line`(rule: Rule) throws {
    let text = try #require(Fixture("error/\(rule.id).txt").text)
    let name = "\(rule.id).yaml"
    #expect(text.contains(/(?m)^[a-z-]+\.yaml:\d+:\d+: (error|warning): .+ \[[a-z-]+\]$/))
    #expect(text.contains("\(rule.severity.rawValue): "))
    #expect(text.contains("[\(rule.id)]"))
    #expect(text.hasPrefix("\(name):"))
    #expect(text.hasSuffix("\n"))
  }

  @Test(arguments: Rule.all)
  func `Places, rules and excerpts are the same in every language`(rule: Rule) throws {
    let (diagnostics, text) = try Self.read(rule)
    let bare = Language.allCases.map { language in
      DiagnosticText(language: language).text(of: diagnostics, in: text)
        .split(separator: "\n").map(Self.withoutWords)
    }
    #expect(bare.allSatisfy { $0 == bare[0] })
  }

  /// A line without what differs between languages.
  private static func withoutWords(_ line: Substring) -> String {
    if line.contains(" | ") || line.hasSuffix(" |") { return String(line) }
    let place = line.prefix { $0 != " " }
    let rule = line.hasSuffix("]") ? line.suffix(while: { $0 != "[" }) : ""
    return String(place) + rule
  }
}

extension Substring {
  /// The longest end of the text whose characters are all wanted.
  fileprivate func suffix(while isWanted: (Character) -> Bool) -> Substring {
    self[(lastIndex { !isWanted($0) }.map(index(after:)) ?? startIndex)...]
  }
}
