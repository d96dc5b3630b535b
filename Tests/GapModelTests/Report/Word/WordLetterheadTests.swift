import Foundation
import FoundationXML
import GapModel
import Testing

/// Whose report a document is.
@Suite struct `The letterhead of a Word document` {
  private func document(_ brand: Brand) throws -> WordDocument {
    try WordDocument(
      try PictureCase().scored(),
      ReportOptions(languages: [.en], brand: brand)
    )
  }

  /// A logo of so many pixels.
  private func logo(_ width: UInt32, _ height: UInt32) throws -> Logo {
    try Logo(sanitising: Drawing.sized(width, height))
  }

  @Test(arguments: [(10, 10), (3000, 200), (200, 3000), (4000, 4000)])
  func `A logo has its place, whatever its size`(_ width: UInt32, _ height: UInt32) throws {
    let document = try document(Brand(organisation: "Dinas", logo: try logo(width, height)))
    let extents = try document.elements("wp:extent", of: "word/header1.xml")
    let extent = try #require(extents.first)
    let sizes = try [extent["cx"], extent["cy"]].map { try #require($0.flatMap(Double.init)) }
    // At most 50 mm wide and 16 mm high, of 36,000 units each, in its own proportions.
    #expect(sizes[0] <= 50 * 36_000 && sizes[1] <= 16 * 36_000)
    let proportion = Double(width) / Double(height)
    #expect(abs(sizes[0] / sizes[1] - proportion) < 0.01 * proportion)
    #expect(document.names.contains("word/media/logo.svg"))
    let targets = try document.elements("Relationship", of: "word/_rels/header1.xml.rels")
    #expect(targets.compactMap { $0["Target"] } == ["media/logo.emf", "media/logo.svg"])
    #expect(try document.xml("word/header1.xml").shown == "Dinas")
  }

  @Test func `Lines stand around the name, with and without a logo`() throws {
    for logo in [try logo(10, 10), nil] {
      let document = try document(
        Brand(
          organisation: "Dinas",
          above: ["Pemerintah"],
          below: ["Jalan 1", "Laman"],
          logo: logo
        )
      )
      #expect(try document.xml("word/header1.xml").shown == "PemerintahDinasJalan 1Laman")
      let styles = try document.elements("w:pStyle", of: "word/header1.xml").compactMap {
        $0["w:val"]
      }
      #expect(
        styles.filter { $0.hasPrefix("GapLetterhead") } == [
          "GapLetterheadAbove", "GapLetterheadName", "GapLetterheadBelow", "GapLetterheadBelow",
          "GapLetterheadLine",
        ]
      )
      let creator = try document.xml("docProps/core.xml").elements(named: "dc:creator")
      #expect(creator.map(\.stringValue) == ["Dinas"])
    }
  }

  @Test func `A name alone stands as it always did`() throws {
    let document = try document(Brand(organisation: "Dinas"))
    let styles = try document.elements("w:pStyle", of: "word/header1.xml").compactMap {
      $0["w:val"]
    }
    #expect(styles == ["GapOrganisation", "GapLetterheadLine"])
  }

  @Test func `The stamp stands on each page, and who signs at the end`() throws {
    let document = try document(
      Brand(
        organisation: "Dinas <Contoh>",
        footer: "Jl. Contoh 1",
        mark: .draft,
        signature: Signature(position: "Kepala", name: "Nama")
      )
    )
    #expect(try document.xml("word/header1.xml").shown == "draftDinas <Contoh>")
    #expect(try document.xml("word/header2.xml").shown == "Titledraft")
    #expect(try document.xml("word/footer1.xml").shown == "Jl. Contoh 1Page 1 of 1")
    #expect(try document.lines("Signature") == ["Kepala"])
    #expect(try document.lines("GapSignatureName") == ["Nama"])
    let creator = try document.xml("docProps/core.xml").elements(named: "dc:creator")
    #expect(creator.map(\.stringValue) == ["Dinas <Contoh>"])
  }
}
