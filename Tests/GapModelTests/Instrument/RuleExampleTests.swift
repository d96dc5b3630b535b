import GapModel
import Testing

@Suite struct `Examples of the coding rules` {
  static let ids = ShippedInstrument.ids.map(\.text)

  // The values of the method, section 1; impact has a weight of 2.
  static let gaps: [(rule: CodingRule.ID, gap: Double)] = [
    // A moderate step of the ladder.
    ("once", 3),
    // Fit mostly and coverage many: (3 + 5) / 2
    ("fit", 4),
    // Impact slows alone: 2·3 / 2
    ("impact", 3),
    // Frequency periodically alone, coverage some alone
    ("frequency", 3), ("coverage", 3),
  ]

  @Test(arguments: gaps)
  func `The default instrument's are those worked out by hand`(
    _ rule: CodingRule.ID,
    _ gap: Double
  ) throws {
    let rules = try Shipped.three.rules
    let example = try #require(rules.first { $0.id == rule }?.example)
    #expect(isClose(example.verdict?.distance?.gap.value, gap))
  }

  @Test(arguments: ids)
  func `Every shipped instrument has rules, and each example has a place in it`(
    _ id: String
  ) throws {
    let instrument = try #require(ShippedInstrument.named(id))
    #expect(!instrument.rules.isEmpty)
    #expect(Set(instrument.rules.map(\.id)).count == instrument.rules.count)
    for rule in instrument.rules {
      guard let example = rule.example else {
        // Only another instrument's example may have no place in this one.
        #expect(instrument.crosswalk != nil, "\(rule.id)")
        continue
      }
      // What is no finding belongs nowhere, and all else belongs to an indicator that there is.
      #expect((example.home == nil) == (example.verdict == nil), "\(rule.id)")
      if let home = example.home { #expect(instrument.indicator(home) != nil, "\(home)") }
      #expect(example.verdict != .unjudged)
    }
    // Among them are a remedy, which is no finding, and a risk.
    #expect(instrument.rules.contains { $0.example.map { $0.verdict == nil } ?? false })
    let isOwn = instrument.crosswalk == nil
    #expect(instrument.rules.contains { $0.example?.verdict == .risk } == isOwn)
  }

  // The others take the rules of one of these over.
  @Test(arguments: ["heeks-itposmo", "heeks-2003"])
  func `A wrong gap in any of them is told`(_ id: String) throws {
    let text = try #require(ShippedInstrument.text(of: id))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "rules:"))
    let places = lines.indices.filter { $0 > start && lines[$0].hasPrefix("      gap: ") }
    #expect(!places.isEmpty)
    for place in places {
      var changed = lines
      let gap = try #require(Double(lines[place].dropFirst(11)))
      changed[place] = "      gap: \(gap + 1)"
      let result = try InstrumentReader().read(
        Input(name: "\(id).yaml", text: changed.joined(separator: "\n"))
      )
      let told = result.diagnostics.all.map { "\($0.place.start.line) \($0.rule.id)" }
      #expect(told == ["\(place + 1) example-differs"])
    }
  }
}
