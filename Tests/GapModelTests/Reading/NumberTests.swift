import GapModel
import Testing

@Suite struct `Numbers` {
  private static let place = "\(SmallCase.gapLine):\(SmallCase.gapColumn)"

  @Test(arguments: [
    ("010", "write 10"), ("1_000", "write 1000"), ("7,5", "write 7.5"), (".5", "write 0.5"),
    ("+1", "write 1"), ("\"4.5\"", "remove the quotes"), ("'4'", "remove the quotes"),
    ("1 000", "write 1000"), ("1.000.000", "write 1000000"), ("+.5", "write 0.5"),
    ("007.5", "write 7.5"), ("-7,5", "write -7.5"), ("３,５５", "write 3.55"), ("５", "write 5"),
    ("3,55", "write 3.55"), ("\"7,5\"", "write 7.5"), ("1.500,75", "write 1500.75"),
    ("1,500.75", "write 1500.75"), ("4.5\u{A0}", "write 4.5"), ("\u{2212}1", "write -1"),
    ("1\u{202F}000", "write 1000"),
  ])
  func `A number that is written otherwise is refused with what to write`(
    written: String,
    help: String
  ) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors == ["\(Self.place) not-a-number"])
    #expect(result.firstError?.help?.en == help)
  }

  @Test(arguments: [
    "1:30", "0x10", ".nan", ".inf", "-.inf", "1e3", "no", "5.", "4.5.6", "4,5,6",
    "lima", "0b1", "1/2", "50%", "٥", "1e400", "--1", "Infinity", "\"\"",
  ])
  func `A word from which no number can be guessed is refused without a hint`(
    written: String
  ) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors == ["\(Self.place) not-a-number"])
    #expect(result.firstError?.help?.en == nil)
  }

  @Test(arguments: [("4", 4.0), ("4.0", 4), ("0", 0), ("10", 10), ("0.25", 0.25), ("-0", 0)])
  func `A plain decimal number is accepted`(written: String, gap: Double) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors.isEmpty)
    let verdicts = result.documents.first?.content.findings.first?.codings.map(\.verdict)
    #expect(verdicts?.map(\.distance?.gap.value) == [gap])
  }

  @Test(arguments: [
    ("10.0000001", "gap 10.0000001 exceeds the maximum, 10"),
    ("45", "gap 45 exceeds the maximum, 10"),
    ("-1", "gap -1 is below the minimum, 0"),
    ("-0.0000001", "gap -0.0000001 is below the minimum, 0"),
  ])
  func `A number beyond the scale is refused`(written: String, summary: String) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors == ["\(Self.place) out-of-range"])
    #expect(result.firstError?.summary.en == summary)
  }

  @Test func `A decimal comma within braces is told as such`() throws {
    // YAML reads {gap: 7,5} as a gap of 7 and a key 5.
    let text = """
      gapscore: 1
      case: {id: a, title: t, organisation: o, system: s, instrument: heeks-itposmo}
      sources: [{id: I1, technique: interview}]
      findings: [{id: F1, dimension: technology, source: I1, statement: x, gap: 7,5}]
      """
    let result = try read(text)
    #expect(result.errors == ["4:77 unknown-key"])
    #expect(result.firstError?.help?.en == "write a decimal number with a point, such as 7.5")
  }

  @Test(arguments: ["1.5", "0.1", "2024.5"])
  func `A year is whole`(written: String) throws {
    let index = "indices:\n  - {scheme: spbe-2020, year: \(written), value: 3}\n"
    let result = try read(SmallCase(more: index).text)
    #expect(result.diagnostics.errorCount == 1)
    #expect(result.told(.notANumber) + result.told(.outOfRange) == result.errors)
  }

  @Test(
    arguments: [
      ("0", false), ("0.0", false), ("-1", false), ("0.0009", false), ("0.001", true),
      ("1000000", true), ("1000000.1", false),
      // The smallest number above 0 that a double holds, 5e-324.
      ("0." + String(repeating: "0", count: 323) + "5", false),
    ]
  )
  func `A weight lies between a thousandth and a million`(written: String, isGood: Bool) throws {
    let result = try read(SmallCase(statement: "x, weight: \(written)").text)
    #expect(result.errors == (isGood ? [] : ["11:59 out-of-range"]))
  }

  /// The small case with a recommendation at this cost, on line 18 from column 70.
  private func costing(_ cost: String) -> SmallCase {
    let start = "recommendations: [{id: R1, title: t, addresses: [T1], leverage: direct, cost: "
    return SmallCase(more: "\(start)\(cost)}]\n")
  }

  @Test(arguments: [
    ("150.000", "150000"), ("1.500", "1500"), ("999.000", "999000"), ("1.250", "1250"),
  ])
  func `A cost grouped by one point is refused, and not read as less`(
    written: String,
    meant: String
  ) throws {
    let result = try read(costing(written).text)
    #expect(result.errors == ["18:79 not-a-number"])
    let error = result.firstError
    #expect(
      error?.summary.en
        == "the point in '\(written)' is a decimal point, not a mark between thousands"
    )
    #expect(error?.help?.en == "write \(meant), if that is the whole number you mean")
  }

  @Test(arguments: [
    ("150.000.000", "150000000"), ("Rp150.000.000", "150000000"), ("Rp 150.000", "150000"),
    ("Rp. 1.500.000", "1500000"), ("IDR 2.000.000", "2000000"), ("150 juta", "150000000"),
    ("Rp 150 juta", "150000000"), ("150jt", "150000000"), ("1.5 miliar", "1500000000"),
    ("2 triliun", "2000000000000"), ("500 ribu", "500000"), ("1.500 juta", "1500000000"),
    ("\"Rp150.000.000,00\"", "150000000"), ("\"1,5 miliar\"", "1500000000"),
    ("\"150,000,000\"", "150000000"), ("\"150,000\"", "150000"),
    ("\"Rp150.000.000,-\"", "150000000"),
    ("150 000 000", "150000000"), ("150\u{A0}000\u{A0}000", "150000000"),
    ("150 juta rupiah", "150000000"), ("\"2,75 milyar\"", "2750000000"),
  ])
  func `An amount as people write it is refused with what to write`(
    written: String,
    meant: String
  ) throws {
    let result = try read(costing(written).text)
    #expect(result.errors == ["18:79 not-a-number"])
    #expect(result.firstError?.help?.en == "write \(meant)")
  }

  @Test(arguments: ["seratus juta", "± 100", "\"7,5\"", "gratis"])
  func `An amount that nobody can be sure of is refused with what an amount is`(
    written: String
  ) throws {
    let result = try read(costing(written).text)
    #expect(result.errors == ["18:79 not-a-number"])
    #expect(result.firstError?.help?.en == "write a whole number with all its digits and no marks")
  }

  @Test func `Thousands that a comma parts within braces are told as such`() throws {
    let result = try read(costing("150,000").text)
    #expect(result.errors == ["18:83 unknown-key"])
    let help = "write a number without marks between its thousands, such as 150000"
    #expect(result.firstError?.help?.en == help)
  }

  @Test(arguments: [("0", 0), ("150000", 150_000), ("150.0", 150), ("150.00", 150)])
  func `A cost without marks between thousands is accepted`(written: String, cost: Int64) throws {
    let result = try read(costing(written).text)
    #expect(result.errors == [])
    #expect(result.documents.first?.content.recommendations.first?.cost == cost)
  }

  @Test(arguments: [("1.500", "write 1.5 or 1500"), ("2.000", "write 2 or 2000")])
  func `A weight that may be grouped by a point is refused with both readings`(
    written: String,
    help: String
  ) throws {
    let result = try read(SmallCase(statement: "x, weight: \(written)").text)
    #expect(result.errors == ["11:59 not-a-number"])
    #expect(result.firstError?.help?.en == help)
    #expect(try read(SmallCase(statement: "x, weight: 1.125").text).errors == [])
    #expect(try read(SmallCase(statement: "x, weight: 0.500").text).errors == [])
  }

  @Test func `A gap may have three decimals`() throws {
    let result = try read(SmallCase(gap: "1.500").text)
    #expect(result.errors == [])
    let verdicts = result.documents.first?.content.findings.first?.codings.map(\.verdict)
    #expect(verdicts?.map(\.distance?.gap.value) == [1.5])
  }

  @Test func `A year grouped by a point is refused as such`() throws {
    let index = "indices:\n  - {scheme: spbe-2020, year: 2.025, value: 3}\n"
    let result = try read(SmallCase(more: index).text)
    #expect(result.errors == ["19:31 not-a-number"])
    #expect(result.firstError?.help?.en == "write 2025, if that is the whole number you mean")
  }
}
