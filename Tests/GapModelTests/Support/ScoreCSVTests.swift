import FoundationEssentials
import GapModel
import Testing

@Suite struct `The CSV writer` {
  /// The rows of a case of this title, without the last line break.
  private func rows(title: String) throws -> [String] {
    let result = try read(SmallCase(title: title).text)
    let document = try #require(result.documents.first)
    let scored = ScoredCase(document, provenance: Provenance(file: "case.yaml", sha256: "ab"))
    let text = ScoreCSV.rows(scored)
    #expect(text.hasSuffix("\r\n"))
    return text.components(separatedBy: "\r\n").dropLast()
  }

  @Test func `There is a row for each dimension, as wide as the header`() throws {
    let rows = try rows(title: "Presensi")
    let columns = ScoreCSV.header().split(separator: ",").count
    #expect(rows.count == 7)
    #expect(
      rows.allSatisfy {
        $0.split(separator: ",", omittingEmptySubsequences: false).count == columns
      }
    )
    #expect(ScoreCSV.header().hasSuffix(",sha256\r\n"))
  }

  @Test func `What was not assessed is an empty cell`() throws {
    // Only technology has a finding: a gap of 4.5, given directly, which is a medium one.
    let rows = try rows(title: "Presensi")
    let technology = rows.filter { $0.contains(",technology,T,") }
    #expect(technology.count == 1)
    // One source and one expectation, which decides.
    #expect(
      technology.allSatisfy {
        $0.contains(
          ",technology,T,true,4.5,medium,medium,false,false,fair,4.5,4.5,1,1,false,T1,true,"
        )
      }
    )
    let others = rows.filter { !$0.contains(",technology,T,") }
    #expect(
      others.allSatisfy { $0.contains(",true,,,,false,false,,,,0,0,false,,false,,0,false,0,") }
    )
  }

  @Test(arguments: [
    ("Presensi", "Presensi"), ("\"a, b\"", "\"a, b\""), (#""a \"b\" c""#, #""a ""b"" c""#),
    ("\"a\\nb\"", "\"a\nb\""), (#""a\"\u0301b""#, "\"a\"\"\u{301}b\""),
    // A spreadsheet would run these.
    ("\"=1+1\"", "'=1+1"), ("\"+62\"", "'+62"), ("\"-1\"", "'-1"), ("\"@SUM(A1)\"", "'@SUM(A1)"),
    ("\" =1\"", " '=1"), ("\"\\t=1\"", "\"\t'=1\""), ("＝1", "'＝1"), ("\"\\u00a0=1\"", "\u{A0}'=1"),
    (#""“x” ; +1""#, "\"“x” ; '+1\""), ("\"\\u200b@x\"", "\u{200B}'@x"),
    ("\"=1,2\"", "\"'=1,2\""), (#""=\"a\"""#, #""'=""a""""#),
    // A spreadsheet that takes another separator begins a cell behind each of its own.
    ("\"a;=1\"", "\"a;'=1\""), ("\"a; -b\"", "\"a; '-b\""), ("\"a\\n=1\"", "\"a\n'=1\""),
    // These are harmless.
    ("a=b", "a=b"), ("1-2", "1-2"),
  ])
  func `A text is quoted where it must be, and no formula`(
    title: String,
    cell: String
  ) throws {
    let rows = try rows(title: title)
    #expect(rows.count == 7)
    #expect(rows.allSatisfy { $0.hasPrefix("presensi-dinas,\(cell),Dinas Contoh,,Presensi,,,") })
  }

  @Test func `An Indonesian spreadsheet opens it by itself`() throws {
    let result = try read(SmallCase(title: "\"a; b, c\"").text)
    let document = try #require(result.documents.first)
    let scored = ScoredCase(document, provenance: Provenance(file: "case.yaml", sha256: "ab"))
    #expect(ScoreCSV.header(as: .indonesian).hasPrefix("\u{FEFF}Kasus;Judul;Perangkat daerah;"))
    let rows = ScoreCSV.rows(scored, as: .indonesian).components(separatedBy: "\r\n").dropLast()
    // As in the row of data, with the other marks.
    let technology = ";technology;T;true;4,5;medium;medium;false;false;fair;4,5;4,5;1;1;false;T1;"
    #expect(rows.count { $0.contains(technology) } == 1)
    #expect(rows.allSatisfy { $0.hasPrefix("presensi-dinas;\"a; b, c\";Dinas Contoh;;Presensi;") })
  }
}
