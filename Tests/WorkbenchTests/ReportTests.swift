import GapModel
import Testing

@testable import Workbench

@Suite struct ReportTests {
  /// A small case, looked at once.
  private static let sample = Result { try CaseSample("muara-enim-smart-governance.yaml") }
  private static let firm = sample.map { $0.scored.withFirmness() }

  private var sample: CaseSample { get throws { try Self.sample.get() } }
  private var firm: ScoredCase { get throws { try Self.firm.get() } }

  @Test(arguments: ReportOptions.Reader.allCases, ReportLanguages.allCases)
  func `The report that is shown is that of the command line`(
    _ reader: ReportOptions.Reader,
    _ languages: ReportLanguages
  ) throws {
    var workbench = Workbench.opening(try sample, at: .report)
    workbench.perform(all: [.report(.reader(reader)), .report(.languages(languages))])
    let own = try sample.content.language
    let options = ReportOptions(languages: languages.languages(first: own), for: reader)
    #expect(workbench.documents["report"] == (try firm.report(as: .html, options)))
  }

  @Test func `A report is in the case's own language until another is chosen`() throws {
    var workbench = Workbench.opening(try sample, at: .code)
    let answer = workbench.perform(.frame(.show(.report)))
    #expect(answer.document("report") == (try firm.report(as: .html)))
    #expect(answer.document("report")?.contains("<html lang=\"id\"") == true)
  }

  @Test(arguments: [
    (ReportFile.html, "html", ReportFormat.html), (.markdown, "md", .markdown),
    (.word, "docx", .word),
  ])
  func `Saved reports have the names and the bytes of the command line`(
    _ file: ReportFile,
    _ ending: String,
    _ format: ReportFormat
  ) throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let answer = workbench.perform(all: [
      .report(.reader(.planner)), .report(.languages(.en)), .report(.save(file)),
    ])
    let options = ReportOptions(languages: [.en], for: .planner)
    let written = bytes { sink in
      try? firm.writeReport(as: format, options, to: sink)
    }
    #expect(!written.isEmpty)
    #expect(
      answer.downloads == [MadeFile("\(try sample.content.id).en.\(ending)", written)]
    )
  }

  @Test func `Only HTML holds both languages`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let answer = workbench.perform(all: [
      .report(.languages(.both)), .report(.save(.word)),
    ])
    #expect(answer.downloads.isEmpty)
    #expect(answer.said == [DocumentWords.bothNeedPage.id])
    let saved = workbench.perform(.report(.save(.html))).downloads
    #expect(saved.map { $0.name } == ["\(try sample.content.id).both.html"])
  }

  @Test func `Sections are those of the option of the command line`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let off = ReportOptions.Reader.leader.sections.subtracting([.decisions])
    _ = workbench.perform(.report(.reader(.leader)))
    for section in off { _ = workbench.perform(.report(.section(section, false))) }
    let options = ReportOptions(languages: [.id], for: .leader, sections: [.decisions])
    #expect(workbench.documents["report"] == (try sample.scored.report(as: .html, options)))
    _ = workbench.perform(.report(.allSections))
    let whole = ReportOptions(languages: [.id], for: .leader)
    #expect(workbench.documents["report"] == (try firm.report(as: .html, whole)))
  }

  @Test func `A date that is none is refused`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let refused = workbench.perform(.report(.date("kemarin")))
    #expect(refused.said == [DocumentWords.noDate("kemarin").id])
    #expect(!refused.hasDocument)
    #expect(workbench.perform(.report(.date("2026-05"))).hasDocument)
    #expect(workbench.report.date == "2026-05")
  }

  // MARK: Scores and sheets

  @Test(arguments: [true, false])
  func `Scores are those of the command line`(_ isFirm: Bool) throws {
    var workbench = Workbench.opening(try sample, at: .report)
    workbench.perform(all: [.report(.languages(.en)), .report(.firmScores(isFirm))])
    let scored = isFirm ? try firm : try sample.scored
    var book = ScoreWorkbook(language: .en, withFirmness: isFirm)
    book.append(scored)
    let json = bytes { sink in
      ScoreJSON.write(scored, isEntry: false, to: sink)
      sink.write("\n")
    }
    let csv = ScoreCSV.header(withFirmness: isFirm) + ScoreCSV.rows(scored)
    #expect(
      workbench.perform(.report(.save(.scoreWorkbook))).downloads
        == [MadeFile("scores.xlsx", WorkbookFile.bytes(of: book.workbook))]
    )
    #expect(
      workbench.perform(.report(.save(.scoreJSON))).downloads == [MadeFile("scores.json", json)]
    )
    #expect(
      workbench.perform(.report(.save(.scoreCSV))).downloads
        == [MadeFile("scores.csv", Array(csv.utf8))]
    )
  }

  @Test func `CSV can be written as an Indonesian spreadsheet opens it`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let answer = workbench.perform(all: [
      .report(.indonesianSheets(true)), .report(.save(.findingsCSV)),
    ])
    let written = bytes { sink in
      try? FindingsTable(of: sample.content).writeCSV(as: .indonesian, to: sink)
    }
    #expect(
      answer.downloads == [MadeFile("\(try sample.content.id).findings.csv", written)]
    )
  }

  @Test func `Sheets, code books and forms are those of the command line`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let content = try sample.content
    let id = content.id.text
    let instrument = content.instrument
    let sheet = CodingSheet(of: content, language: .id)
    let expected: [(ReportFile, String, [UInt8])] = [
      (.codingSheet, "\(id).sheet.xlsx", WorkbookFile.bytes(of: sheet.workbook)),
      (.codingSheetCSV, "\(id).sheet.csv", bytes { sheet.writeFindings(as: .data, to: $0) }),
      (
        .findings, "\(id).findings.xlsx",
        WorkbookFile.bytes(of: FindingsTable(of: content).workbook(language: .id))
      ),
      (
        .codeBook, "\(id).qdc.qdc",
        Array(CodeBookFile.text(of: instrument, language: .id).utf8)
      ),
      (
        .codeBookCSV, "\(id).qdc.csv",
        Array(CodeBookFile.table(of: instrument, language: .id).utf8)
      ),
      (.form, "\(id).xlsform.xlsx", WorkbookFile.bytes(of: XLSForm.workbook(of: content))),
    ]
    for (file, name, bytes) in expected {
      #expect(workbench.perform(.report(.save(file))).downloads == [MadeFile(name, bytes)])
    }
  }

  // MARK: When a report is made

  @Test func `No report is made while another step is shown`() throws {
    var workbench = Workbench.opening(try sample, at: .code)
    let actions: [WorkAction] = [
      .code(.go(0)), .code(.met), .frame(.undo), .code(.next), .frame(.show(.text)),
      .frame(.show(.begin)), .frame(.show(.code)),
    ]
    for action in actions { #expect(!workbench.perform(action).hasDocument) }
    #expect(workbench.report.made == nil)
  }

  @Test func `A report is sent once, and again when the text says something else`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    #expect(!workbench.perform(.report(.choices)).hasDocument)
    #expect(!workbench.perform(.frame(.speak(.en))).hasDocument)
    #expect(!workbench.perform(all: [.frame(.show(.code)), .frame(.show(.report))]).hasDocument)
    workbench.perform(all: [.frame(.show(.code)), .code(.go(0)), .code(.write(.note, "x"))])
    #expect(workbench.revision == 1)
    #expect(workbench.perform(.frame(.show(.report))).hasDocument)
  }

  @Test func `A broken text keeps its last report, which cannot be saved`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let instruments = workbench.instruments
    let broken = Array("case: [".utf8) + (try sample.bytes)
    workbench.cases[0].working.replace(with: broken, instruments: instruments)
    let answer = workbench.perform(.report(.choices))
    #expect(!answer.hasDocument)
    #expect(answer.pane(.main)?.contains(DocumentWords.isLocked.id) == true)
    #expect(workbench.documents["report"] == (try firm.report(as: .html)))
    for action: ReportAction in [.save(.html), .save(.codingSheet), .publicCopy] {
      let refused = workbench.perform(.report(action))
      #expect(refused.downloads.isEmpty)
      #expect(refused.said == [DocumentWords.lockedNotice.id])
    }
  }

  @Test func `A case saved under another name is reported under that name`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let key = workbench.cases[0].key
    let answer = workbench.perform(
      .frame(.saved(key: key, file: "other.yaml", time: "14:02", .file))
    )
    #expect(answer.document("report")?.contains("other.yaml") == true)
  }

  // MARK: Tables

  @Test func `A table is copied as text with tabs and as a table`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let tables = try #require(workbench.report.made?.tables)
    #expect(tables.count > 3)
    #expect(tables[0].caption.hasPrefix("Tabel 1"))
    let answer = workbench.perform(.report(.copyTable(0)))
    let copy = try #require(answer.copies.first)
    let lines = copy.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let columns = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
    #expect(lines.count == (try sample.content.instrument.dimensions.count) + 1)
    #expect(Set(columns).count == 1)
    #expect(copy.html.hasPrefix("<table border=\"1\">"))
    #expect(copy.html.contains("<caption>\(tables[0].caption)</caption>"))
    #expect(answer.said == [ReportWords.copied(tables[0].caption).id])
  }

  // MARK: Copies for others

  @Test func `A copy for others comes with its list of names, and again from that list`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let files = workbench.perform(.report(.publicCopy)).downloads
    try #require(files.count == 2)
    #expect(files[0].name.hasSuffix(".public.yaml"))
    #expect(files[1].name == "names.yaml")
    let copy = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(!copy.contains(try sample.content.organisation))
    let names = try NamesReader().read(Input(name: "names.yaml", bytes: files[1].bytes))
    #expect(names.diagnostics.errorCount == 0)

    var other = Workbench.opening(try sample, at: .report)
    let again = other.perform(all: [
      .report(.names(file: "names.yaml", files[1].bytes)), .report(.publicCopy),
    ])
    #expect(again.downloads == [files[0]])
  }

  @Test func `What is no list of names is refused`() throws {
    var workbench = Workbench.opening(try sample, at: .report)
    let answer = workbench.perform(.report(.names(file: "x.yaml", Array("a: 1".utf8))))
    #expect(answer.said == [ReportWords.noNames("x.yaml").id])
    #expect(workbench.report.names == nil)
  }

  // MARK: All as one

  @Test func `All open cases and their reports come as one ZIP file, the same each time`() throws {
    let sample = try sample
    var workbench = Workbench.opening(sample, at: .report)
    _ = workbench.perform(.frame(.open(file: "broken.yaml", Array("case: [".utf8))))
    let answer = workbench.perform(.report(.zip))
    let file = try #require(answer.downloads.first)
    #expect(file.name == "gapscore.zip")
    let zip = try ZipArchive(file.bytes)
    let id = sample.content.id.text
    #expect(
      zip.entries.map { $0.name } == [
        "cases/\(sample.name)", "cases/broken.yaml", "reports/\(id).id.html",
        "reports/\(id).id.docx", "scores/scores.xlsx",
      ]
    )
    #expect(try zip.contents(of: zip.entries[0]) == sample.bytes)
    #expect(try zip.contents(of: zip.entries[2]) == Array(firm.report(as: .html).utf8))
    #expect(answer.said == [DocumentWords.zipped("gapscore.zip", without: 1).id])
    #expect(workbench.perform(.report(.zip)).downloads == [file])
  }

  @Test func `Files of one name in an archive are numbered`() throws {
    var archive = CaseArchive()
    for text in ["a", "b", "c"] { archive.add("cases", MadeFile("x.en.html", Array(text.utf8))) }
    let zip = try ZipArchive(archive.bytes)
    #expect(
      zip.entries.map { $0.name } == [
        "cases/x.en.html", "cases/x-2.en.html", "cases/x-3.en.html",
      ]
    )
  }

  @Test func `Actions come back from the page as they went there`() {
    let actions: [ReportAction] = [
      .choices, .reader(.leader), .languages(.both), .section(.gapTable, false), .allSections,
      .groups(true), .date("2026"), .firmScores(true), .indonesianSheets(false), .save(.form),
      .print, .copyTable(3), .zip, .newNames, .keep(.quotes, true), .publicCopy,
    ]
    for action in actions {
      let (name, arguments) = action.words
      #expect(
        WorkAction(name: "report.\(name)", arguments.map { Array($0.utf8) }) == .report(action)
      )
    }
    #expect(
      WorkAction(name: "report.names", [Array("n.yaml".utf8), [1]])
        == .report(.names(file: "n.yaml", [1]))
    )
  }
}
