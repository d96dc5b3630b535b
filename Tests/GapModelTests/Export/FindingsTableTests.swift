import GapModel
import Testing

@Suite struct `The findings as a plain table` {
  private static func table() throws -> FindingsTable {
    let instrument = try Shipped.three
    return FindingsTable(
      of: .of(
        [
          .direct("F1", 4.5, on: .expectation("T1"), by: "I1", "O1"),
          .judged("F2", .risk, on: .at("network")), .judged("F3", .unjudged, on: nil),
        ],
        design: [.of("T1", indicator: "network")],
        instrument: instrument
      )
    )
  }

  @Test func `As data it names words by their ids`() throws {
    let table = try Self.table()
    let lines = TextSink.text { table.writeCSV(as: .data, to: $0) }.split(separator: "\r\n")
    let columns = [
      "finding", "sources", "techniques", "dimension", "indicator", "expectation", "statement",
      "quote",
      "locator", "fit", "frequency", "impact", "coverage", "severity", "gap", "rating", "kind",
      "factor",
      "coders", "tags", "note",
    ]
    #expect(lines.first?.split(separator: ",").map(String.init) == columns)
    #expect(
      lines.dropFirst() == [
        "F1,\"I1, O1\",\"interview, observation\",technology,network,T1,Statement of F1,,,,,,,,4.5,"
          + "medium,judged,,1,,",
        "F2,I1,interview,technology,network,,Statement of F2,,,,,,,,,,risk,,1,,",
        "F3,I1,interview,,,,Statement of F3,,,,,,,,,,unjudged,,1,,",
      ]
    )
  }

  @Test func `For people it names words by their labels`() throws {
    let sheet = try #require(try Self.table().workbook(language: .id).sheets.first)
    #expect(sheet.name == "Temuan" && sheet.rows.count == 4 && sheet.frozenRows == 1)
    let heads = sheet.rows[0].map(\.value)
    let first = Dictionary(zip(heads, sheet.rows[1].map(\.value))) { first, _ in first }
    #expect(first[.text("Teknik")] == .text("wawancara, observasi"))
    #expect(first[.text("Dimensi")] == .text("Teknologi"))
    #expect(first[.text("Gap")] == .number(4.5))
  }
}
