import GapModel
import Testing

@Suite struct `What of YAML is not part of the format` {
  @Test func `An anchor is told where it stands, an alias where it is used`() throws {
    let text = SmallCase(title: "&x Presensi").text.replacing("Dinas Contoh", with: "*x")
    let result = try read(text)
    #expect(result.errors == ["4:10 anchor", "5:17 anchor"])
    #expect(result.firstError?.help?.en == "write the value out at each place")
  }

  @Test(
    arguments: [
      ("&a [x]", ["18:11 anchor"]), ("*a", ["18:11 anchor"]),
      ("[&a x, *a]", ["18:12 anchor", "18:18 anchor"]),
      ("!t [x]", ["18:11 tag"]), ("[!!str x]", ["18:12 tag"]),
      ("&a !t [x]", ["18:11 anchor", "18:11 tag"]),
    ] as [(String, [String])]
  )
  func `Lists carry neither anchors nor tags`(written: String, errors: [String]) throws {
    #expect(try read(SmallCase(more: "    tags: \(written)\n").text).errors == errors)
  }

  @Test(arguments: ["&k title: x", "!!str title: x", "&k !!str \"title\": x"])
  func `Keys carry neither anchors nor tags`(entry: String) throws {
    let text = SmallCase().text.replacing("title: Presensi", with: entry)
    let told = try read(text).diagnostics.all.filter { $0.severity == .error }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { [.anchor, .tag].contains($0.rule) && $0.place.start.line == 4 })
  }

  @Test(arguments: ["!!str 1", "! x", "!foo x", "!<tag:yaml.org,2002:str> x"])
  func `A tag is told and the word to remove named`(written: String) throws {
    let result = try read(SmallCase(title: written).text)
    #expect(result.errors == ["4:10 tag"])
    #expect(result.firstError?.help?.en.contains("'!'") == true)
  }

  @Test(arguments: ["{region: x}", "*base", "[*a, *b]", "~"])
  func `A merge key is told, whatever it merges`(value: String) throws {
    let text = SmallCase().text.replacing("  system:", with: "  <<: \(value)\n  system:")
    #expect(try read(text).errors == ["6:3 merge-key"])
  }

  @Test(arguments: ["%YAML 1.1", "%YAML 1.2", "%TAG ! tag:example.org,2025:", "%FOO bar"])
  func `A directive is told before and after a document`(directive: String) throws {
    let before = "\(directive)\n---\n\(SmallCase().text)"
    #expect(try read(before).errors == ["1:1 directive"])
    let after = "\(SmallCase().text)...\n\(directive)\n---\n\(SmallCase().text)"
    // The case has 18 lines, of which the last is empty, and '...' is put on it.
    #expect(try read(after).errors == ["19:1 directive"])
  }

  @Test func `A line of a text begins with '%' only when it is indented`() throws {
    let block = SmallCase(more: "    quote: |\n      %naik\n").text
    #expect(try read(block).errors.isEmpty)
    #expect(try read(SmallCase(title: "\"a\n%b\"").text).errors == ["5:1 directive"])
  }

  @Test func `An alias bomb is told entry by entry and never expanded`() throws {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(aliases)]")
    }
    let bomb = lines.map { "  \($0)\n" }.joined()
    let text = SmallCase().text.replacing("  system:", with: "\(bomb)  system:")
    let result = try read(text)
    // Values of unknown keys are passed over, so each line is told once.
    #expect(result.diagnostics.errorCount == 31)
    #expect(result.told(.unknownKey).count == 31)
  }
}
