import Foundation
import FoundationXML
import GapModel
import Testing

/// Texts that cases may hold, and what becomes of them in a document.
@Suite struct `Texts in a Word document` {
  private func document(title: String, rest: String = "") throws -> WordDocument {
    var drawn = PictureCase()
    drawn.title = title
    drawn.rest = rest
    return try WordDocument(try drawn.scored())
  }

  @Test func `Markup in a text stands for itself`() throws {
    let title = "<w:t>&amp; ]]> 'a'"
    let document = try document(title: title)
    #expect(try document.lines("Title") == [title])
    #expect(
      try document.xml("docProps/core.xml").elements(named: "dc:title").map(\.stringValue) == [
        title
      ]
    )
  }

  @Test func `What turns the direction is written out`() throws {
    let document = try document(title: "a\\u202Eb\\u2066c")
    #expect(try document.lines("Title") == ["a\\u{202E}b\\u{2066}c"])
    #expect(try document.elements("w:rtl").isEmpty)
  }

  @Test func `Letters from the right are marked, and paragraphs of nothing else`() throws {
    let mixed = try document(title: "Laporan שלום עולם (2026)")
    let runs = try mixed.elements("w:r").filter { !$0.elements(named: "w:rtl").isEmpty }
    #expect(runs.map(\.shown) == ["שלום עולם"])
    #expect(try mixed.elements("w:bidi").isEmpty)
    #expect(try mixed.lines("Title") == ["Laporan שלום עולם (2026)"])
    let whole = try document(title: "שלום עולם")
    #expect(try whole.elements("w:bidi").count == 1)
    #expect(try document(title: "Plain").elements("w:rtl").isEmpty)
  }

  @Test func `A very long word is in its table, and the table on the page`() throws {
    let word = String(repeating: "panjang", count: 60)
    let document = try document(
      title: "Title",
      rest:
        "recommendations: [{id: R1, title: \(word), addresses: [technology], leverage: direct}]\n"
    )
    let cells = try document.elements("w:tc").map(\.shown)
    #expect(cells.contains { $0.contains(word) })
    for table in try document.elements("w:tbl") {
      let widths = table.elements(named: "w:gridCol").compactMap { $0["w:w"] }.compactMap(Int.init)
      #expect(widths.reduce(0, +) <= 14570)
      #expect(widths.allSatisfy { $0 > 0 })
    }
  }

  @Test func `Usual tables stand on upright pages`() throws {
    for name in ReportedCases.names {
      let document = try WordDocument(try ReportedCases.named(name))
      let pages = try document.elements("w:pgSz")
      #expect(pages.allSatisfy { $0["w:orient"] == nil }, "\(name)")
    }
  }

  @Test func `A case without recommendations has a report`() throws {
    let document = try WordDocument(try PictureCase().scored())
    #expect(try document.lines("Title") == ["Title"])
    #expect(try document.lines("Caption").count > 5)
  }

  @Test func `Ten thousand findings have a row each`() throws {
    var drawn = PictureCase()
    drawn.gaps = (0..<10_000).map { (allDimensions[$0 % 7].text, Double($0 % 11)) }
    let document = try WordDocument(try drawn.scored(), ReportOptions(sections: [.evidence]))
    let text = String(decoding: try document.part("word/document.xml"), as: UTF8.self)
    let rows = text.components(separatedBy: "<w:t xml:space=\"preserve\">F").count - 1
    #expect(rows >= 10_000)
    // Well formed to its end, wherever it was passed on in pieces.
    #expect(try document.xml("word/document.xml").name == "w:document")
  }
}
