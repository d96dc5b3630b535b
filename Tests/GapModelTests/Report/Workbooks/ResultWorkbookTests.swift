import Foundation
import Testing

@testable import GapModel

@Suite struct `Workbooks of results` {
  /// The numbers of a JSON value, without the version of the format and the ends of warnings.
  private struct Numbers: Decodable {
    var all: [Double] = []

    private struct Key: Swift.CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { return nil }
    }

    private static let skipped = ["gapscore", "endLine", "endColumn", "notes"]

    init(from decoder: any Decoder) throws {
      if let object = try? decoder.container(keyedBy: Key.self) {
        for key in object.allKeys where !Self.skipped.contains(key.stringValue) {
          all += try object.decode(Numbers.self, forKey: key).all
        }
      } else if var array = try? decoder.unkeyedContainer() {
        while !array.isAtEnd { all += try array.decode(Numbers.self).all }
      } else {
        let value = try decoder.singleValueContainer()
        if let number = try? value.decode(Double.self) { all = [number] }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `Every number of the JSON stands in a cell, unrounded`(language: Language) throws {
    for result in try ResultWorkbooks.all(in: language) {
      let value = try JSONDecoder().decode(Numbers.self, from: Data(result.json.utf8))
      let numbers = Set(value.all)
      let written = try WrittenSheets(WorkbookFile.bytes(of: result.workbook)).numbers
      #expect(numbers.count > 10, "\(result.name)")
      #expect(numbers.subtracting(written).isEmpty, "\(result.name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `Each sheet has one row of headings, which stays on top and filters all rows`(
    language: Language
  ) throws {
    for result in try ResultWorkbooks.all(in: language) {
      let book = try WrittenSheets(WorkbookFile.bytes(of: result.workbook))
      #expect(book.sheets.count > 2)
      for sheet in book.sheets {
        #expect(sheet.frozen?.hasSuffix("2") == true, "\(result.name), \(sheet.name)")
        #expect(sheet.merged.isEmpty && sheet.formulas == 0)
        #expect(Set(sheet.headings).count == sheet.headings.count, "\(sheet.name)")
        let last = CellRange.letters(sheet.headings.count - 1)
        // Below the changes of a trend, and below the yearly plan's table, stands the sum, a row apart.
        let rows =
          (result.name.hasPrefix("trend") || result.name == "plan")
            && sheet.filter?.contains("A1:") == true
          ? [sheet.rows.count, sheet.rows.count - 1] : [sheet.rows.count]
        #expect(rows.contains { sheet.filter == "A1:\(last)\($0)" }, "\(sheet.name)")
        #expect((1...31).contains(sheet.name.utf16.count))
      }
    }
  }

  @Test func `No number stands as a text`() throws {
    for result in try ResultWorkbooks.all(in: .en) {
      let book = try WrittenSheets(WorkbookFile.bytes(of: result.workbook))
      for sheet in book.sheets {
        for row in sheet.rows.dropFirst() {
          for case .text(let text) in row.values {
            #expect(Double(text) == nil, "\(result.name), \(sheet.name): \(text)")
          }
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `The notes say what each column of each sheet means`(language: Language) throws {
    for result in try ResultWorkbooks.all(in: language) {
      let book = try WrittenSheets(WorkbookFile.bytes(of: result.workbook))
      let notes = try #require(book.sheets.last)
      #expect(notes.name == (language == .id ? "Keterangan" : "Notes"))
      var told: [String: [String]] = [:]
      for row in notes.rows.dropFirst() {
        guard case .text(let sheet) = row["A"], case .text(let column) = row["B"],
          case .text(let meaning) = row["C"]
        else {
          Issue.record("a note lacks a part: \(row)")
          continue
        }
        #expect(!meaning.isEmpty)
        told[sheet, default: []].append(column)
      }
      for sheet in book.sheets.dropLast() {
        #expect(told[sheet.name] == sheet.headings, "\(result.name)")
      }
      #expect(book.texts.contains(Generator.name))
    }
  }

  @Test func `Sheets and headings are in the language asked for`() throws {
    let both = try Language.allCases.map { language in
      try ResultWorkbooks.all(in: language).map { result in
        try WrittenSheets(WorkbookFile.bytes(of: result.workbook)).sheets
      }
    }
    for (own, other) in zip(both[0], both[1]) {
      #expect(own.count == other.count)
      for (one, two) in zip(own, other) {
        #expect(one.name != two.name && one.rows.count == two.rows.count)
        #expect(one.headings.count == two.headings.count)
      }
    }
  }

  @Test func `A matrix has a row for each office and its gaps as numbers`() throws {
    let comparison = try ResultWorkbooks.regency()
    let book = try WrittenSheets(WorkbookFile.bytes(of: comparison.workbook(language: .id)))
    let matrix = try book.sheet("Matriks gap")
    #expect(
      matrix.headings.prefix(6)
        == ["Perangkat daerah", "Wilayah", "Sistem", "Urutan", "Total gap", "Informasi"]
    )
    #expect(matrix.rows.count == comparison.cases.count + 1)
    let letters = (5..<12).map(CellRange.letters)
    for (entry, row) in zip(comparison.cases, matrix.rows.dropFirst()) {
      #expect(row["A"] == .text(entry.content.organisation))
      #expect(row["D"] == entry.rank.map { .number(Double($0)) })
      #expect(row["E"] == entry.content.total.map { .number($0.sum) })
      for (dimension, letter) in zip(comparison.instrument.dimensions, letters) {
        #expect(row[letter] == entry.content.cell(dimension.id)?.gap.map { .number($0) })
      }
    }
  }

  @Test func `The matrix goes as far as the layout says, the offices are all there`() throws {
    let comparison = try ResultWorkbooks.regency()
    let layout = ComparisonLayout(order: .dimension("technology"), top: 3)
    let workbook = comparison.workbook(language: .en, layout: layout)
    let book = try WrittenSheets(WorkbookFile.bytes(of: workbook))
    #expect(try book.sheet("Gaps").rows.count == 4)
    #expect(try book.sheet("Offices").rows.count == 13)
    #expect(book.texts.contains { $0.hasPrefix("9 more offices not shown.") })
  }

  @Test func `A gap beyond the scale is marked beside its word, and the gap stays a number`() throws
  {
    let comparison = try Comparison.of([
      .of("a", cells: [.of(9, "technology")]), .of("b", cells: [.of(1, "technology")]),
    ])
    let book = try WrittenSheets(WorkbookFile.bytes(of: comparison.workbook(language: .en)))
    let headings = try book.sheet("Ratings").headings
    let place = CellRange.letters(try #require(headings.firstIndex(of: "Technology")))
    #expect(try book.sheet("Ratings").rows[1][place] == .text("medium †"))
    let gaps = try book.sheet("Gaps").headings
    let gap = CellRange.letters(try #require(gaps.firstIndex(of: "Technology")))
    #expect(try book.sheet("Gaps").rows[1][gap] == .number(9))
    #expect(book.texts.contains { $0.contains("†") && $0.contains("above the instrument’s last") })
  }

  @Test func `The total of a trend stands apart below what is filtered`() throws {
    let trend = try Trend(
      of: [
        RoundFile.full(2025, [1, 2, 3, 4, 5, 6, 7]), RoundFile.full(2026, [1, 1, 1, 1, 1, 1, 1]),
      ]
      .map { try $0.scored() }
    )
    let book = try WrittenSheets(WorkbookFile.bytes(of: trend.workbook(language: .en)))
    let gaps = try book.sheet("Gaps by period")
    #expect(gaps.filter == "A1:F8")
    let last = try #require(gaps.rows.last)
    #expect(last["A"] == .text("Total gap") && last["B"] == .number(28) && last["C"] == .number(7))
    #expect(last["D"] == .number(-21))
  }

  @Test func `What looks like a formula is inert`() throws {
    let text = try ProjectFiles.text("Tests/GapModelTests/Snapshots/everything.yaml")
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    let hostile = parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? String(part) : "=HYPERLINK(1)\(index)"
    }
    let document = try ProjectFiles.document(of: hostile.joined(separator: "\""))
    let scored = ScoredCase(document, from: "=1+1.yaml")
    var scores = ScoreWorkbook()
    scores.append(scored)
    for workbook in [scores.workbook, scored.auditWorkbook()] {
      let bytes = WorkbookFile.bytes(of: workbook)
      let book = try WrittenSheets(bytes)
      #expect(book.texts.contains { $0.hasPrefix("=HYPERLINK(1)") })
      #expect(book.sheets.allSatisfy { $0.formulas == 0 })
      let archive = try ZipArchive(bytes)
      let styles = try #require(archive.entry("xl/styles.xml"))
      let looks = String(decoding: try archive.contents(of: styles), as: UTF8.self)
      #expect(looks.contains("quotePrefix=\"1\""))
    }
  }

  @Test func `Widths follow what columns hold, and long texts go over several lines`() {
    let long = String(repeating: "kata ", count: 30)
    let columns = [
      SheetColumn<String>("Gap", "") { _ in .decimal(4.25) }, SheetColumn("Teks", "") { .text($0) },
    ]
    let sheet = ResultSheet("Lembar", columns, of: ["satu dua", long]).sheet
    #expect(sheet.widths == [9, 53])
    #expect(sheet.rows[2][1].style == .wrapped && sheet.rows[1][0].style == .decimal)
    let short = ResultSheet("Lembar", columns, of: ["satu dua"]).sheet
    #expect(short.widths == [9, 11] && short.rows[1][1].style == .plain)
  }

  @Test func `A table without rows is left out, but for the first`() {
    let columns = [SheetColumn<Int>("A", "b") { .count($0) }]
    var book = ResultWorkbook(title: "", facts: [], Phrases(.en))
    book.add(ResultSheet("One", columns))
    book.add(ResultSheet("Two", columns))
    #expect(book.finished.sheets.map(\.name) == ["One", "Notes"])
  }
}
