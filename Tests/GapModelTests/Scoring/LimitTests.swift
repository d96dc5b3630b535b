import GapModel
import Testing

@Suite struct `What a case is held to` {
  /// The lines about what a case does not keep.
  private func lines(
    _ limits: [String],
    of assessed: CaseAssessment,
    in language: Language = .en
  ) throws -> [String] {
    let instrument = assessed.assessedCase.instrument
    let own = try limits.flatMap { try LimitText($0).limits(under: instrument) }
    return assessed.breaches(of: own).map { Phrases.breach($0, by: assessed, in: language) }
  }

  private func assessed(
    _ gaps: [Dimension.ID: Double],
    _ judgements: [Judgement] = [],
    under instrument: Instrument? = nil
  ) throws -> CaseAssessment {
    CaseAssessment(
      of: .withGaps(gaps, judgements: judgements, instrument: try instrument ?? Shipped.three)
    )
  }

  /// All seven dimensions with one gap, but for some.
  private func all(_ gap: Double, but others: [Dimension.ID: Double] = [:]) -> [Dimension.ID:
    Double]
  {
    Dictionary(uniqueKeysWithValues: allDimensions.map { ($0, others[$0] ?? gap) })
  }

  // The bands end at 2, 4 and 6, and an upper edge belongs to its band.
  @Test(arguments: [
    ("small", 2.0, true), ("small", 2.001, false), ("small-medium", 4.0, true),
    ("small-medium", 4.5, false), ("medium", 6.0, true), ("medium", 6.5, false), ("4.5", 4.5, true),
    ("4.5", 4.501, false), ("0", 0.0, true), ("0", 0.001, false), ("10", 10.0, true),
  ])
  func `A limit belongs to what keeps it`(_ most: String, _ gap: Double, _ keeps: Bool) throws {
    let found = try lines(["technology=\(most)"], of: assessed(["technology": gap]))
    #expect(found.isEmpty == keeps, "\(found)")
  }

  @Test func `Sums of doubles do not exceed by what they are inexact`() throws {
    // 0.1 + 0.2 is 0.30000000000000004.
    #expect(try lines(["technology=0.3"], of: assessed(["technology": 0.1 + 0.2])).isEmpty)
  }

  @Test(arguments: [
    "technology=small-medium", "teknologi=kecil-sedang", "TEKNOLOGI = Kecil–Sedang",
    "Technology=small–medium", "technology=4",
  ])
  func `Dimensions and ratings go by name or label`(_ limit: String) throws {
    #expect(try lines([limit], of: assessed(["technology": 4])).isEmpty)
    #expect(try lines([limit], of: assessed(["technology": 5])).count == 1)
  }

  @Test(arguments: ["dimension", "dimensi", "Dimension"])
  func `Every dimension is held, and each told once, in the instrument's order`(
    _ word: String
  ) throws {
    let case7 = try assessed(all(1, but: ["technology": 5, "staffing": 3]))
    #expect(
      try lines(["\(word)=small", "technology=small"], of: case7).map { $0.prefix { $0 != ":" } }
        == ["Technology", "Staffing & skills"]
    )
  }

  @Test func `Each limit holds by itself`() throws {
    let found = try lines(
      ["technology=medium", "dimension=small"],
      of: assessed(all(1, but: ["technology": 5]))
    )
    #expect(found.count == 1)
    #expect(found[0].hasSuffix("; the limit is small"))
  }

  @Test func `What is not assessed does not keep a limit, what does not apply does`() throws {
    let judgement = Judgement(dimension: "processes", decision: .notApplicable)
    let open = try assessed(["technology": 1], [judgement])
    let found = try lines(["dimension=medium"], of: open)
    // Seven without technology, which is small, and processes, which do not apply.
    #expect(found.count == 5)
    #expect(found[0] == "Information: not assessed; the limit medium cannot be checked")
    #expect(try lines(["processes=0"], of: open).isEmpty)
  }

  @Test func `The judged rating counts`() throws {
    func judged(_ rating: Band.ID) throws -> CaseAssessment {
      let decision = Judgement(dimension: "technology", decision: .rating(rating), because: "R")
      return try assessed(["technology": 5], [decision])
    }
    #expect(try lines(["technology=small"], of: judged("small")).isEmpty)
    let worse = try lines(["technology=small"], of: judged("small-medium"))
    #expect(worse.count == 1)
    #expect(worse[0].contains("small–medium (judged; computed: medium)"))
    // The band 2–4 has its middle at 3.
    #expect(try lines(["technology=3"], of: judged("small-medium")).isEmpty)
    let above = try lines(["technology=2.9"], of: judged("small-medium"))
    #expect(above.first?.hasPrefix("Technology: gap 3.00, the middle of the rating small") == true)
    // Without a finding there is a rating all the same.
    let bare = Judgement(dimension: "technology", decision: .rating("small"), because: "R")
    #expect(try lines(["technology=small"], of: assessed([:], [bare])).isEmpty)
  }

  @Test func `A gap beyond the scale exceeds the last rating too`() throws {
    let found = try lines(["technology=medium"], of: assessed(["technology": 6.5]))
    #expect(found.first?.contains("medium (beyond the scale)") == true)
    #expect(
      try lines(["technology=large"], of: assessed(["technology": 10], under: Shipped.five)).isEmpty
    )
  }

  // 7 · 4 = 28
  @Test func `A total is held by its sum`() throws {
    #expect(try lines(["total=28"], of: assessed(all(4))).isEmpty)
    let found = try lines(["total=27.5"], of: assessed(all(4)))
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("Total gap: 28.00 of 70 ("))
    #expect(found[0].hasSuffix("; the limit is 27.5"))
  }

  // 6 · 4.5 = 27 of 60, which is 27 / 60 · 70 = 31.5 of 70.
  @Test func `Where a dimension does not apply the total is scaled, as for its reading`() throws {
    let judgement = Judgement(dimension: "processes", decision: .notApplicable)
    let six = try assessed(all(4.5), [judgement])
    let found = try lines(["total=28"], of: six)
    #expect(found.first?.hasPrefix("Total gap: 27.00 of 60, which is 31.50 of 70") == true)
    #expect(try lines(["total=31.5"], of: six).isEmpty)
  }

  @Test func `Without a total its limit cannot be checked, unless nothing applies`() throws {
    let six = try assessed(all(1).filter { $0.key != "staffing" })
    #expect(
      try lines(["total=70"], of: six) == [
        "Total gap: none, as not assessed: Staffing & skills; the limit 70 cannot be checked"
      ]
    )
    let none = allDimensions.map { Judgement(dimension: $0, decision: .notApplicable) }
    #expect(try lines(["total=0", "dimension=0"], of: assessed([:], none)).isEmpty)
  }

  @Test func `What rests on little is told apart`() throws {
    // One finding of one source, on one criterion-less gap.
    let weak = try assessed(["technology": 5])
    let breaches = weak.breaches(of: try LimitText("technology=small").limits(under: Shipped.three))
    #expect(breaches.map(\.isProvisional) == [true])
    let line = try lines(["technology=small"], of: weak)[0]
    #expect(line.contains("(provisional: one finding, one source"))
    let targets: [Target] = [.at("network"), .at("application")]
    let findings = targets.enumerated().flatMap { index, target -> [Finding] in
      ["I", "O"].map { source in
        Finding.direct(
          Finding.ID("F\(source)\(index)"),
          5,
          on: target,
          by: Source.ID("\(source)\(index)")
        )
      }
    }
    let firm = CaseAssessment(of: .of(findings, instrument: try Shipped.three))
    let limit = try LimitText("technology=small").limits(under: Shipped.three)
    #expect(firm.breaches(of: limit).map(\.isProvisional) == [false])
  }

  @Test func `A gap just above a limit is written so that it shows`() throws {
    let found = try lines(["technology=4.5"], of: assessed(["technology": 4.501]))
    #expect(found.first?.hasPrefix("Technology: gap 4.501, ") == true)
  }

  @Test func `Both languages say it`() throws {
    let found = try lines(
      ["dimension=4"],
      of: assessed(all(1, but: ["technology": 5]).filter { $0.key != "processes" }),
      in: .id
    )
    #expect(
      found == [
        "Teknologi: gap 5,00, Sedang (tentatif: satu temuan, satu sumber, dan satu indikator); batasnya 4",
        "Proses: belum dinilai; batas 4 tidak dapat diperiksa",
      ]
    )
  }

  @Test(arguments: ["", "technology", "=4", "technology=", " = ", "medium"])
  func `What has not the form of a limit is none`(_ text: String) {
    #expect(throws: LimitText.Failure.isNone) { try LimitText(text) }
  }

  @Test(arguments: ["network=4", "tecnology=medium", "=0=4"])
  func `A dimension that the instrument has not is told`(_ text: String) throws {
    let instrument = try Shipped.three
    #expect(throws: LimitText.Failure.self) { try LimitText(text).limits(under: instrument) }
  }

  @Test(arguments: [
    "medium-large", "10.5", "-1", "4,5", "1e1", "nan", "success-likely", "0x4", "004",
  ])
  func `A rating that the instrument has not, and no gap, is told`(_ most: String) throws {
    let instrument = try Shipped.three
    #expect(throws: LimitText.Failure.noRating(most, in: instrument)) {
      try LimitText("technology=\(most)").limits(under: instrument)
    }
    let sum = most == "10.5" ? "70.5" : most
    #expect(throws: LimitText.Failure.noTotal(sum, upTo: 70)) {
      try LimitText("total=\(sum)").limits(under: instrument)
    }
  }
}
