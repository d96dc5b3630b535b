import GapModel
import Testing

@Suite struct `Tables of results` {
  @Test(arguments: Language.allCases)
  func `A table of findings that was exported is not read back`(language: Language) throws {
    let table = try FindingsTable(
      of: .of(
        [.direct("F1", 4.5, on: .at("network"), by: "I1")],
        design: [],
        instrument: Shipped.three
      )
    )
    let file = WorkbookFile.bytes(of: table.workbook(language: language))
    let fault = try refusal(of: file)
    #expect(fault.reason.en == "this is a table of results: the gaps in it are computed")
    #expect(fault.help?.en == "give the case itself, or a sheet of 'gapscore export sheet'")
  }

  @Test func `One for programs is known too`() throws {
    let fault = try refusal(
      of: "finding,sources,techniques,statement,gap,rating,kind,coders\n"
        + "F1,S1,interview,A,2,small,judged,1\n"
    )
    #expect(fault.reason.id == "ini tabel hasil: gap di dalamnya sudah dihitung")
  }

  @Test func `Another table with gaps is read`() throws {
    let material = try imported("Pernyataan;Teknik;Sumber;Gap;Jenis\nA;wawancara;I1;4;x\n")
    #expect(material.findings.map { $0.gap } == ["4"])
  }
}
