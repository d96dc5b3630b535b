import Foundation
import GapModel
import Testing

/// Each rule's wrong example as a file, and beside it the exact text that it gets.
@Suite struct `Broken files and what they are told` {
  /// Too long to be kept as a file; it is made anew each time.
  private static let made: Set<Rule> = [.textTooLong]

  private static let kept = Rule.allCases.filter { !made.contains($0) }

  @Test(arguments: kept)
  func `The file is the wrong example of the rule's page`(rule: Rule) throws {
    try Fixture("error/\(rule.rawValue).yaml").expect(rule.page.wrong.file)
    if let logo = rule.page.wrong.logo { try Fixture("error/\(rule.rawValue).svg").expect(logo) }
  }

  @Test(arguments: Rule.allCases)
  func `What is told is the text beside the file`(rule: Rule) throws {
    let fixture = Fixture("error/\(rule.rawValue).yaml")
    let bytes = Self.made.contains(rule) ? rule.page.wrong.file : fixture.bytes
    let name = "\(rule.rawValue).yaml"
    let input = Input(
      name: name,
      maximumBytes: rule.page.wrong.maximumBytes,
      bytes: try #require(bytes)
    )
    let (diagnostics, text) = try input.read { file in
      Fixture("error/\(file)").bytes.map { .found($0) } ?? .unreadable("there is no such file")
    }
    let printed = DiagnosticText().text(of: diagnostics, in: text)
    try Fixture("error/\(rule.rawValue).txt").expect(Array(printed.utf8))
  }

  @Test func `There is a pair for each rule, and for nothing else`() throws {
    let folder = Fixture("error").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let expected =
      Self.kept.map { "\($0.rawValue).yaml" } + Rule.allCases.map { "\($0.rawValue).txt" }
    let logos = Self.kept.filter { $0.page.wrong.logo != nil }.map { "\($0.rawValue).svg" }
    #expect(Set(names) == Set(expected + logos))
  }

  @Test(arguments: Rule.allCases)
  func `Each message names its place, its rule and the line`(rule: Rule) throws {
    let text = try #require(Fixture("error/\(rule.rawValue).txt").text)
    let name = "\(rule.rawValue).yaml"
    #expect(text.contains(/(?m)^[a-z-]+\.yaml:\d+:\d+: (error|warning): .+ \[[a-z-]+\]$/))
    #expect(text.contains("\(rule.severity.rawValue): "))
    #expect(text.contains("[\(rule.rawValue)]"))
    #expect(text.hasPrefix("\(name):"))
    #expect(text.hasSuffix("\n"))
  }
}
