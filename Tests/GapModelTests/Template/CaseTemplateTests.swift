import Testing

@testable import GapModel

@Suite struct `A case to fill in` {
  static let extents = CaseTemplate.Extent.allCases

  private func template(
    _ extent: CaseTemplate.Extent,
    _ language: Language,
    of instrument: Instrument
  ) -> String {
    CaseTemplate(of: instrument, language: language, extent: extent).text
  }

  /// A template with a word behind every required key, and an id where one is needed.
  private func filled(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let key = line.drop { $0 == " " }
      let isValue = key.hasSuffix(":") && line.hasPrefix("  ") && !key.hasPrefix("#")
      let mayBeEmpty = key == "severity:" || key == "gap:"
      return isValue && !mayBeEmpty ? "\(line) isi" : String(line)
    }.joined(separator: "\n")
  }

  @Test(arguments: extents, Language.allCases)
  func `It lacks nothing but what is to be filled in`(
    extent: CaseTemplate.Extent,
    language: Language
  ) throws {
    for instrument in ShippedInstrument.all {
      let text = template(extent, language, of: instrument)
      let errors = try read(text).diagnostics.all.filter { $0.severity == .error }
      #expect(errors.count >= 4)
      #expect(errors.allSatisfy { $0.rule == .missingKey }, "\(instrument.id)")
      let result = try read(filled(text))
      #expect(result.errors.isEmpty, "\(instrument.id): \(result.errors)")
    }
  }

  @Test func `A quick assessment is judged as its instrument judges, or met as it says`() throws {
    for instrument in ShippedInstrument.all {
      let text = filled(template(.quick, .en, of: instrument))
      let met = try #require(
        text.replacing("\n# ", with: " ").firstMatch(of: /write '([a-z]+: [a-z0-9]+)'/)
      )
      let step = instrument.ladder.first.map { "severity: \($0.id)" } ?? "gap: 2"
      for judgement in [String(met.1), step] {
        let judged = text.replacing("    severity:", with: "    \(judgement)")
          .replacing("    gap:", with: "    \(judgement)")
        let result = try read(judged)
        #expect(result.errors.isEmpty, "\(instrument.id), \(judgement): \(result.errors)")
        let findings = try #require(result.documents.first).content.findings
        let isMet = judgement == met.1
        #expect(
          findings.indices.allSatisfy {
            (findings.verdict(at: $0).distance?.gap == Gap.none) == isMet
          },
          "\(instrument.id), \(judgement)"
        )
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `Every key of a case stands in it once or more`(language: Language) throws {
    let text = template(.full, language, of: try Shipped.three)
    let keys = Set(
      text.split(separator: "\n").compactMap { line -> Substring? in
        let key = line.drop { " #-".contains($0) }
        return key.contains(":") ? key.prefix { $0 != ":" } : nil
      }
    )
    for word in ["region", "period", "coders", "scheme", "technique", "basis", "quote", "codings"] {
      #expect(keys.contains(Substring(word)), "\(word)")
    }
    for word in ["because", "leverage", "serves", "outcome", "fit", "impact", "risk", "origin"] {
      #expect(keys.contains(Substring(word)), "\(word)")
    }
  }

  @Test(arguments: Language.allCases)
  func `A key whose sign of a comment is taken away is read without a mistake`(
    language: Language
  ) throws {
    let text = filled(template(.full, language, of: try Shipped.three))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // What refers to something that this case has not is as it should be.
    let expected: Set<Rule> = [
      .unknownReference, .duplicateKey, .unclearTarget, .mixedCodings, .judgedTwice,
    ]
    var tried = 0
    for index in lines.indices where isOff(lines[index]) && !isSection(lines, at: index) {
      var copy = lines
      copy[index] = taken(lines[index])
      let rules = try rulesBroken(by: copy).subtracting(expected)
      #expect(rules.isEmpty, "\(lines[index])")
      tried += 1
    }
    #expect(tried > 25)
  }

  @Test(arguments: Language.allCases)
  func `A section whose signs of a comment are taken away is read without a mistake`(
    language: Language
  ) throws {
    let text = filled(template(.full, language, of: try Shipped.three))
    for section in ["indices", "judgements", "recommendations", "model"] {
      var isInside = false
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        if line.hasPrefix("#\(section):") { isInside = true }
        if line.isEmpty { isInside = false }
        return isInside && isOff(String(line)) ? taken(String(line)) : String(line)
      }
      let expected: Set<Rule> = [.unknownReference, .duplicateKey, .unclearTarget]
      #expect(try rulesBroken(by: lines).subtracting(expected).isEmpty, "\(section)")
    }
  }

  private func rulesBroken(by lines: [String]) throws -> Set<Rule> {
    let told = try read(lines.joined(separator: "\n")).diagnostics.all
    return Set(told.filter { $0.severity == .error }.map(\.rule))
  }

  /// Whether a line is a key that is commented out.
  private func isOff(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    return text.hasPrefix("#") && !text.hasPrefix("# ") && text.contains(":")
  }

  /// Whether a line belongs to a section that is commented out as a whole.
  private func isSection(_ lines: [String], at index: Int) -> Bool {
    let above = lines[...index].reversed().prefix { !$0.isEmpty }
    return above.contains { $0.hasPrefix("#") && !$0.hasPrefix("# ") }
  }

  private func taken(_ line: String) -> String {
    guard let sign = line.firstIndex(of: "#") else { return line }
    return String(line[..<sign] + line[line.index(after: sign)...])
  }
}
