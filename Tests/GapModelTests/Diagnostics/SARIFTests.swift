import Foundation
import GapModel
import Testing

@Suite struct `Diagnostics for code scanning` {
  /// A run of a log that was read back.
  private struct Run {
    let json: [String: Any]

    init(
      _ texts: [(text: String, place: SARIFPlace)],
      maximum: Int = 100,
      isStrict: Bool = false
    ) throws {
      var log = SARIFLog(maximum: maximum, isStrict: isStrict)
      for (text, place) in texts {
        let result = try read(text)
        log.add(result.diagnostics, in: result.text, at: place)
      }
      try self.init(log.text(version: "1.2.3", exitCode: 1, isWhole: true))
    }

    init(_ text: String) throws {
      let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(root?["version"] as? String == "2.1.0")
      json = try #require((root?["runs"] as? [[String: Any]])?.first)
    }

    var results: [[String: Any]] { json["results"] as? [[String: Any]] ?? [] }

    var rules: [[String: Any]] {
      let driver = (json["tool"] as? [String: Any])?["driver"] as? [String: Any]
      return driver?["rules"] as? [[String: Any]] ?? []
    }

    var fingerprints: [String] {
      results.compactMap { result in
        (result["partialFingerprints"] as? [String: String])?["ruleAndLine/v1"]
      }
    }

    static func location(_ result: [String: Any]) -> [String: Any] {
      let places = result["locations"] as? [[String: Any]]
      return places?.first?["physicalLocation"] as? [String: Any] ?? [:]
    }

    static func region(_ result: [String: Any]) -> [Int?] {
      let region = location(result)["region"] as? [String: Any]
      return ["startLine", "startColumn", "endLine", "endColumn"].map { region?[$0] as? Int }
    }
  }

  private static let place = SARIFPlace.file(Array("case.yaml".utf8))

  private func run(_ text: String) throws -> Run { try Run([(text, Self.place)]) }

  @Test func `A result has its rule, its place and what to write`() throws {
    let run = try run(SmallCase(gap: "7_5").text)
    let result = try #require(run.results.first)
    #expect(result["ruleId"] as? String == "not-a-number")
    #expect(result["level"] as? String == "error")
    let message = (result["message"] as? [String: String])?["text"]
    #expect(message == "'7_5' is not a number. Help: write 75.")
    #expect(Run.region(result) == [17, 10, 17, 13])
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(run.rules[index]["id"] as? String == "not-a-number")
  }

  @Test func `Every rule is described once, in the order in which explain lists them`() throws {
    let rules = try run(SmallCase().text).rules
    #expect(rules.map { $0["id"] as? String } == Rule.all.map(\.id))
    for (rule, json) in zip(Rule.all, rules) {
      let short = (json["shortDescription"] as? [String: String])?["text"]
      #expect(short == rule.page.gist.en)
      let help = json["help"] as? [String: String]
      #expect(help?["markdown"] == RulePage.markdown(of: rule, language: .en))
      #expect(help?["text"]?.hasPrefix(rule.page.what.en) == true)
      let level = (json["defaultConfiguration"] as? [String: String])?["level"]
      #expect(level == rule.severity.rawValue)
      // The project has no pages to lead to.
      #expect(json["helpUri"] == nil)
    }
  }

  @Test func `Columns are counted in characters, however many bytes they take`() throws {
    // 'Ü😀é ' has 4 characters, 5 units of UTF-16 and 9 bytes.
    let run = try run(SmallCase(title: "Ü😀é 7, x: y").text)
    #expect(run.json["columnKind"] as? String == "unicodeCodePoints")
    // Before the second colon stand two blanks, 'title: ' of 7 characters and 'Ü😀é 7, x' of 8.
    let syntax = try #require(run.results.first { $0["ruleId"] as? String == "syntax" })
    #expect(Run.region(syntax).prefix(2) == [4, 18])
  }

  @Test func `Other places are related locations`() throws {
    let run = try run(SmallCase().text.replacing("  system:", with: "  title: x\n  system:"))
    let related = try #require(run.results.first?["relatedLocations"] as? [[String: Any]])
    #expect(related.count == 1)
    #expect((related[0]["message"] as? [String: String])?["text"] == "previously used here")
    let place = related[0]["physicalLocation"] as? [String: Any]
    #expect((place?["region"] as? [String: Any])?["startLine"] as? Int == 4)
    #expect((place?["artifactLocation"] as? [String: Any])?["uri"] as? String == "case.yaml")
  }

  @Test func `No line of an interview is in it`() throws {
    let secret = "Kata informan yang rahasia"
    let text = SmallCase(statement: secret, gap: "x", more: "    quote: \(secret)\n").text
    var log = SARIFLog(maximum: 100, isStrict: false)
    let result = try read(text)
    log.add(result.diagnostics, in: result.text, at: Self.place)
    let sarif = log.text(version: "1", exitCode: 1, isWhole: true)
    #expect(sarif.contains("not-a-number"))
    #expect(!sarif.contains("rahasia"))
    #expect(!sarif.contains("snippet"))
  }

  @Test func `Fingerprints stay when lines come before, and when a line is indented further`()
    throws
  {
    let text = SmallCase(gap: "x", more: "    zzz: y\n").text
    let before = try run(text).fingerprints
    #expect(before.count > 1)
    #expect(Set(before).count == before.count)
    let moved = text.replacing("  system:", with: "  # catatan\n\n  system:")
    #expect(try run(moved).fingerprints == before)
    let other = text.replacing("gap: x", with: "gap: y")
    #expect(try run(other).fingerprints != before)
  }

  @Test func `Equal lines are told apart by their order`() throws {
    let run = try run(
      SmallCase(
        more:
          "    tags: [a]\n    zzz: y\n  - id: F2\n    source: I1\n    statement: s\n    gap: 1\n    zzz: y\n"
      ).text
    )
    let ends = run.fingerprints.compactMap { $0.split(separator: ":").last }
    #expect(ends.contains("2"))
  }

  @Test(arguments: [
    ("a b/kasus ü #1%.yaml", "a%20b/kasus%20%C3%BC%20%231%25.yaml", "%SRCROOT%"),
    ("a:b.yaml", "a%3Ab.yaml", "%SRCROOT%"), ("a_b-c~d.yaml", "a_b-c~d.yaml", "%SRCROOT%"),
    ("../a.yaml", "../a.yaml", nil), ("/srv/ü.yaml", "file:///srv/%C3%BC.yaml", nil),
  ])
  func `A path is a relative address, or a whole one`(
    path: String,
    address: String,
    base: String?
  ) throws {
    let run = try Run([(SmallCase(gap: "x").text, .file(Array(path.utf8)))])
    let result = try #require(run.results.first)
    let artifact = Run.location(result)["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == address)
    #expect(artifact?["uriBaseId"] as? String == base)
    #expect(artifact?["index"] as? Int == 0)
  }

  @Test func `A name that is no UTF-8 keeps its bytes`() throws {
    let run = try Run([(SmallCase(gap: "x").text, .file([0x61, 0xFF]))])
    let result = try #require(run.results.first)
    let artifact = Run.location(result)["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == "a%FF")
  }

  @Test func `Standard input has no address`() throws {
    let run = try Run([(SmallCase(gap: "x").text, .standardInput)])
    let result = try #require(run.results.first)
    let artifact = try #require(Run.location(result)["artifactLocation"] as? [String: Any])
    #expect(artifact["uri"] == nil)
    #expect((artifact["description"] as? [String: String])?["text"] == "standard input")
  }

  @Test func `Each of several files is listed, also one without fault`() throws {
    let run = try Run([
      (SmallCase().text, .file(Array("a.yaml".utf8))),
      (SmallCase(gap: "x").text, .file(Array("b.yaml".utf8))),
    ])
    let artifacts = try #require(run.json["artifacts"] as? [[String: Any]])
    let names = artifacts.map { ($0["location"] as? [String: Any])?["uri"] as? String }
    #expect(names == ["a.yaml", "b.yaml"])
    let wrong = try #require(run.results.first { $0["level"] as? String == "error" })
    let artifact = Run.location(wrong)["artifactLocation"] as? [String: Any]
    #expect(artifact?["index"] as? Int == 1)
  }

  @Test func `No file at all is a run without results`() throws {
    let run = try Run([])
    #expect(run.json["results"] is [Any])
    #expect(run.results.isEmpty)
    #expect((run.json["artifacts"] as? [Any])?.isEmpty == true)
  }

  @Test func `Warnings are errors where they are taken as such`() throws {
    let text = (SmallCase().text, Self.place)
    let levels = try [false, true].map { isStrict in
      Set(try Run([text], isStrict: isStrict).results.compactMap { $0["level"] as? String })
    }
    #expect(levels == [["warning"], ["error"]])
  }

  @Test func `What is not shown is counted in a notification`() throws {
    let text = SmallCase(gap: "x", more: "    a: b\n    c: d\n").text
    let run = try Run([(text, Self.place)], maximum: 2)
    #expect(run.results.count == 2)
    let invocation = try #require((run.json["invocations"] as? [[String: Any]])?.first)
    let told = invocation["toolExecutionNotifications"] as? [[String: Any]]
    let message = (told?.first?["message"] as? [String: String])?["text"]
    #expect(message?.hasSuffix(" more not shown; raise --max-problems to see them.") == true)
  }

  @Test func `A file that is not read is told, and the run was not whole`() throws {
    var log = SARIFLog(maximum: 1, isStrict: false)
    log.addUnread(at: Self.place)
    let run = try Run(log.text(version: "1", exitCode: 66, isWhole: false))
    let invocation = try #require((run.json["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect(invocation["exitCode"] as? Int == 66)
    let told = try #require(
      (invocation["toolExecutionNotifications"] as? [[String: Any]])?.first
    )
    #expect(told["level"] as? String == "error")
    #expect((told["descriptor"] as? [String: String])?["id"] == "file-not-read")
    let artifact = Run.location(told)["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == "case.yaml")
  }

  @Test func `Words of a file make no link`() throws {
    let run = try run(SmallCase(more: "    \"[x](https://a.id)\": y\n").text)
    let texts = run.results.compactMap { ($0["message"] as? [String: String])?["text"] }
    #expect(texts.contains { $0.contains("[x] (https://a.id)") })
    #expect(!texts.contains { $0.contains("](") })
  }
}
