import GapModel
import Testing

@Suite struct `Tables as text` {
  @Test(arguments: [(",", "commas"), (";", "semicolons"), ("\t", "tabs")])
  func `The delimiter is counted, and said`(delimiter: String, name: String) throws {
    let rows = [["Pernyataan", "Sumber"], ["Jaringan lambat", "I1"]]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n")
    let material = try imported(text)
    #expect(material.statements == ["Jaringan lambat"])
    #expect(material.understood.contains("its columns are separated by \(name)"))
    #expect(material.doubtful.isEmpty)
    #expect(material.format == .csv)
  }

  @Test func `Delimiters within quotation marks do not count`() throws {
    let text = "Pernyataan;Sumber\n\"a, b, c, d\";I1\n\"e, f, g, h\";I2\n"
    #expect(try imported(text).statements == ["a, b, c, d", "e, f, g, h"])
  }

  @Test func `Commas in sentences do not outvote the delimiter of all rows`() throws {
    let text = "Pernyataan;Sumber\nLambat, putus, mati;I1\nGanda, hilang;I2\n"
    #expect(try imported(text).statements == ["Lambat, putus, mati", "Ganda, hilang"])
  }

  @Test func `Excel's own first line names the delimiter`() throws {
    let material = try imported("sep=;\r\nPernyataan;Sumber\r\nLambat;I1\r\n")
    #expect(material.statements == ["Lambat"])
    #expect(material.findings.first?.place == .line(3))
  }

  @Test func `A quoted cell may hold line breaks, delimiters and quotation marks`() throws {
    let text = "Pernyataan,Kutipan\nA,\"baris 1\r\nbaris 2, \"\"kata\"\"\"\nB,x\n"
    let findings = try imported(text).findings
    #expect(findings.map { $0.quote } == ["baris 1\nbaris 2, \"kata\"", "x"])
    #expect(findings.map { $0.place } == [.line(2), .line(4)])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Lines may end in any of three ways`(end: String) throws {
    let text = ["Pernyataan,Sumber", "A,I1", "B,I2"].joined(separator: end)
    let material = try imported(text)
    #expect(material.statements == ["A", "B"])
    #expect(material.findings.map { $0.place } == [.line(2), .line(3)])
  }

  @Test func `A quotation mark that is never closed is told with its line`() throws {
    let fault = try refusal(of: "Pernyataan,Sumber\nA,I1\n\"B,I2\nC,I3\n")
    #expect(fault.place == .line(3))
    #expect(fault.reason.en == "a quotation mark opens here and is never closed")
  }

  @Test func `A quotation mark within a plain cell is one of the text`() throws {
    #expect(
      try imported("Pernyataan,Sumber\nLayar 14\" retak,I1").statements == ["Layar 14\" retak"]
    )
  }

  @Test func `A mark before UTF-8 is no part of the first heading`() throws {
    let material = try imported([0xEF, 0xBB, 0xBF] + Array("Pernyataan,Sumber\nPré,I1".utf8))
    #expect(material.statements == ["Pré"])
    #expect(material.understood.contains("its characters are UTF-8"))
  }

  @Test func `What is not UTF-8 is read as Windows-1252, and that is said`() throws {
    // 0x93 and 0x94 are curly quotation marks there, 0xE9 is é.
    let text = Array("Pernyataan,Sumber\n".utf8) + [0x93, 0xE9, 0x94] + Array(",I1".utf8)
    let material = try imported(text)
    #expect(material.statements == ["\u{201C}é\u{201D}"])
    #expect(
      material.understood.contains(
        "its characters are read as Windows-1252, since they are not UTF-8"
      )
    )
  }

  @Test(arguments: UTF16Order.allCases)
  func `UTF-16 is known by its mark`(order: UTF16Order) throws {
    let bytes = order.mark + order.bytes(of: "Pernyataan\tSumber\nPré 🙂\tI1\n")
    #expect(try imported(bytes).statements == ["Pré 🙂"])
  }

  @Test func `A decimal comma is one where commas part no cells`() throws {
    let material = try imported("Pernyataan;Gap\nA;6,5\nB;7\n")
    #expect(material.findings.map { $0.gap } == ["6.5", "7"])
    let words = "commas in numbers are read as decimal commas, the first in '6,5'"
    #expect(material.understood.contains(words))
  }

  @Test func `A comma in a number stays where commas part cells`() throws {
    #expect(try imported("Pernyataan,Gap\nA,\"6,5\"\n").findings.first?.gap == "6,5")
  }

  @Test(arguments: ["â€œkata", "cafÃ©", "ğŸ™‚", "ðŸ™‚"])
  func `Characters broken before the import are told with their place`(broken: String) throws {
    let material = try imported("Pernyataan,Sumber\nA,I1\n\(broken),I2\n")
    #expect(
      material.doubtful == [
        "3 the characters of 1 cell look broken already before the import, the first in "
          + "'\(broken)'"
      ]
    )
  }

  @Test func `A letter of Portuguese is not broken`() throws {
    #expect(try imported("Pernyataan,Sumber\nNÃO\u{20}lambat,I1\n").doubtful.isEmpty)
  }

  @Test func `A form's CSV is refused, as its repeated answers are not in it`() throws {
    let text = "\"nama\";\"_id\";\"_uuid\";\"_submission_time\";\"_index\"\r\n\"A\";1;\"u\";\"t\";1"
    let fault = try refusal(of: text)
    #expect(fault.help?.en == "export it again from KoboToolbox as XLS")
  }

  @Test func `A form's repeated answers alone are refused, with what to export`() throws {
    let text =
      "findings/words/statement;_index;_parent_table_name;_parent_index\nLambat;1;Isian;1\n"
    let fault = try refusal(of: text)
    #expect(fault.reason.en.hasPrefix("this is one sheet of repeated answers of KoboToolbox"))
    #expect(fault.help?.en == "export it again from KoboToolbox as XLS")
  }

  @Test(arguments: [
    "SubmissionDate,about_office-organisation,KEY\n2026-03-02,Dinas A,uuid:0\n",
    "words-statement,PARENT_KEY,KEY\nLambat,uuid:0,uuid:0/findings[0]\n",
  ])
  func `One table of an ODK export is refused for the ZIP file that it came in`(text: String) throws
  {
    let fault = try refusal(of: text)
    #expect(fault.reason.en == "this is one table of an export of ODK, without the others")
    #expect(fault.help?.en == "give the ZIP file of ODK Central as it is, not unpacked")
  }

  @Test func `Empty rows are counted`() throws {
    let material = try imported("Pernyataan,Sumber\nA,I1\n,\n\nB,I2\n\n\n")
    #expect(material.statements == ["A", "B"])
    #expect(material.missing == ["2 empty rows"])
  }

  @Test func `More columns than people make are refused with their place`() throws {
    let wide = Array(repeating: "x", count: 201).joined(separator: ",")
    #expect(try refusal(of: "Pernyataan,Sumber\n\(wide)").place == .line(2))
  }

  @Test func `A text that is no table is told to be none`() throws {
    let fault = try refusal(of: "Catatan lapangan hari pertama.\nJaringan lambat.\n")
    #expect(fault.reason.en.hasPrefix("this is a text, but no table"))
  }
}
