import Foundation
import FoundationXML
import GapModel
import Testing

/// What documents say is compared with pages by Tests/interop; here is what they are made of.
@Suite struct `A report as a Word document` {
  static let names = ReportedCases.names

  private func document(_ name: String, _ language: Language) throws -> WordDocument {
    try WordDocument(try ReportedCases.named(name), ReportOptions(languages: [language]))
  }

  @Test(arguments: names, Language.allCases)
  func `All parts are well formed, and each has its kind`(_ name: String, _ language: Language)
    throws
  {
    let document = try document(name, language)
    let types = try document.xml("[Content_Types].xml")
    let parts = types.elements(named: "Override").compactMap { $0["PartName"] }
    let endings = types.elements(named: "Default").compactMap { $0["Extension"] }
    for name in document.names where name != "[Content_Types].xml" {
      if !name.hasSuffix(".emf") { _ = try document.xml(name) }
      let ending = String(name.split(separator: ".").last ?? "")
      #expect(parts.contains("/" + name) || endings.contains(ending), "\(name)")
    }
    for part in parts { #expect(document.names.contains(String(part.dropFirst())), "\(part)") }
  }

  @Test(arguments: names, Language.allCases)
  func `Each link has its bookmark, and names and numbers are given once`(
    _ name: String,
    _ language: Language
  ) throws {
    let document = try document(name, language)
    let marks = try document.elements("w:bookmarkStart")
    let names = marks.compactMap { $0["w:name"] }
    #expect(Set(names.map { $0.lowercased() }).count == marks.count)
    #expect(Set(marks.compactMap { $0["w:id"] }).count == marks.count)
    #expect(try document.elements("w:bookmarkEnd").count == marks.count)
    #expect(names.allSatisfy { $0.utf8.count <= 40 })
    let anchors = try document.elements("w:hyperlink").compactMap { $0["w:anchor"] }
    #expect(anchors.count > 50)
    for anchor in anchors { #expect(names.contains(anchor), "\(anchor)") }
  }

  @Test(arguments: names, Language.allCases)
  func `Captions are counted by fields, each with its number`(
    _ name: String,
    _ language: Language
  ) throws {
    let document = try document(name, language)
    let words = language == .id ? ["Tabel", "Gambar"] : ["Table", "Figure"]
    let captions = try document.lines("Caption")
    let fields = try document.elements("w:instrText").compactMap(\.stringValue)
    for word in words {
      let own = captions.filter { $0.hasPrefix(word + " ") }
      #expect(own.count > 4)
      for (index, caption) in own.enumerated() {
        #expect(caption.hasPrefix("\(word) \(index + 1). "))
      }
      #expect(fields.count { $0 == " SEQ \(word) \\* ARABIC " } == own.count)
    }
    let begun = try document.elements("w:fldChar").compactMap { $0["w:fldCharType"] }
    #expect(begun.count == 3 * fields.count)
    // One field goes over the contents; no other holds another.
    #expect(begun.count { $0 == "begin" } == fields.count)
  }

  @Test(arguments: names, Language.allCases)
  func `Tables repeat their heads, rows stay whole and columns fill the page`(
    _ name: String,
    _ language: Language
  ) throws {
    let document = try document(name, language)
    let tables = try document.elements("w:tbl").filter { table in
      table.elements(named: "w:tblStyle").first?["w:val"] != "GapFigurePanels"
    }
    #expect(tables.count > 10)
    for table in tables {
      #expect(table.elements(named: "w:tblHeader").count == 1)
      let rows = table.elements(named: "w:tr")
      #expect(table.elements(named: "w:cantSplit").count == rows.count)
      let widths = table.elements(named: "w:gridCol").compactMap { $0["w:w"] }.compactMap(Int.init)
      let whole = widths.reduce(0, +)
      #expect(whole == 9638 || whole == 14570)
      for row in rows { #expect(row.elements(named: "w:tc").count == widths.count) }
    }
  }

  @Test(arguments: names)
  func `Every style that is used is there`(_ name: String) throws {
    let document = try document(name, .en)
    let known = Set(
      try document.elements("w:style", of: "word/styles.xml").compactMap { $0["w:styleId"] }
    )
    for part in document.names where part.hasPrefix("word/") && part.hasSuffix(".xml") {
      for use in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn"] {
        for element in try document.elements(use, of: part) {
          #expect(known.contains(element["w:val"] ?? ""), "\(element)")
        }
      }
    }
  }

  @Test func `Words of the case are marked with their language in a report of another`() throws {
    let document = try document("sikepo", .en)
    let marked = try document.elements("w:lang").compactMap { $0["w:val"] }
    #expect(marked.count > 50)
    #expect(Set(marked) == ["id-ID"])
    let defaults = try document.elements("w:lang", of: "word/styles.xml").compactMap { $0["w:val"] }
    #expect(defaults == ["en-GB"])
  }

  @Test func `The same report gives the same bytes`() throws {
    let one = try document("sikepo", .id)
    let other = try document("sikepo", .id)
    #expect(one.bytes == other.bytes)
  }

  @Test func `The number of each page is counted by fields`() throws {
    for (language, words) in [(Language.id, ("Halaman", "dari")), (.en, ("Page", "of"))] {
      let document = try document("sikepo", language)
      for footer in ["word/footer1.xml", "word/footer2.xml"] {
        #expect(try document.xml(footer).shown == "\(words.0) 1 \(words.1) 1")
        let fields = try document.elements("w:instrText", of: footer).compactMap(\.stringValue)
        #expect(fields == [" PAGE ", " NUMPAGES "])
      }
    }
  }
}
