import GapModel
import Testing

@Suite struct `Numbers` {
  private static let place = "\(SmallCase.gapLine):\(SmallCase.gapColumn)"

  @Test(arguments: [
    ("010", "write 10"), ("1_000", "write 1000"), ("7,5", "write 7.5"), (".5", "write 0.5"),
    ("+1", "write 1"), ("\"4.5\"", "remove the quotes"), ("'4'", "remove the quotes"),
    ("1 000", "write 1000"), ("1.000.000", "write 1000000"), ("+.5", "write 0.5"),
    ("007.5", "write 7.5"), ("-7,5", "write -7.5"),
  ])
  func `A number that is written otherwise is refused with what to write`(
    written: String,
    help: String
  ) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors == ["\(Self.place) not-a-number"])
    #expect(result.firstError?.help == help)
  }

  @Test(arguments: [
    "1:30", "0x10", ".nan", ".inf", "-.inf", "1e3", "no", "null", "5.", "4.5.6", "4,5,6",
    "lima", "0b1", "1/2", "50%", "٥", "５", "1e400", "--1", "Infinity", "\"\"",
  ])
  func `A word from which no number can be guessed is refused without a hint`(
    written: String
  ) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors == ["\(Self.place) not-a-number"])
    #expect(result.firstError?.help == nil)
  }

  @Test(arguments: [("4", 4.0), ("4.0", 4), ("0", 0), ("10", 10), ("0.25", 0.25), ("-0", 0)])
  func `A plain decimal number is accepted`(written: String, gap: Double) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors.isEmpty)
    let verdicts = result.documents.first?.content.findings.first?.codings.map(\.verdict)
    #expect(verdicts?.map(\.distance?.gap.value) == [gap])
  }

  @Test(arguments: [
    ("10.0000001", "gap 10.0000001 lies above the largest, 10"),
    ("45", "gap 45 lies above the largest, 10"),
    ("-1", "gap -1 lies below the smallest, 0"),
    ("-0.0000001", "gap -0.0000001 lies below the smallest, 0"),
  ])
  func `A number beyond the scale is refused`(written: String, summary: String) throws {
    let result = try read(SmallCase(gap: written).text)
    #expect(result.errors == ["\(Self.place) out-of-range"])
    #expect(result.firstError?.summary == summary)
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
    #expect(result.firstError?.help == "write a decimal number with a point, such as 7.5")
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
}
