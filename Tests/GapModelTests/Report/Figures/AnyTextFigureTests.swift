import Foundation
import GapModel
import Testing

@Suite struct `Figures of any text` {
  /// Characters that mean something to XML, that it forbids, that join others, or run from the right.
  private static let special: [UInt32] = [
    0x00, 0x01, 0x08, 0x0B, 0x1B, 0x1F, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5D, 0x7F, 0x85, 0x9B, 0xA0,
    0xAD, 0x301, 0x338, 0x5D0, 0x627, 0x200B, 0x200D, 0x202E, 0x2028, 0x2066, 0x2069, 0xFE0F,
    0xFEFF,
    0xFFFD, 0xFFFE, 0xFFFF, 0x1_F600, 0x1_FFFE, 0x1_FFFF, 0xE_0001, 0x10_FFFF,
  ]

  private static func text(_ generator: inout SplitMix) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      let value: UInt32 =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: special.randomElement(using: &generator) ?? 0x61
        case 1: UInt32.random(in: 0x20...0x7E, using: &generator)
        case 2: UInt32.random(in: 0...0xD7FF, using: &generator)
        default: UInt32.random(in: 0xE000...0x10_FFFF, using: &generator)
        }
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text + ["", "]]>", "</text>", "<!--", "&#0;"][Int.random(in: 0..<5, using: &generator)]
  }

  /// A report whose dimensions are called so, from a case with the texts that figures show.
  private func scored(_ generator: inout SplitMix) throws -> ScoredCase {
    let labels = (0..<4).map { _ in Self.text(&generator) }
    let base = try Shipped.five.withDimensions(called: labels)
    var picture = PictureCase(instrument: base)
    picture.gaps = [("d1", 2), ("d2", 5), ("d3", 8), ("d4", 10)]
    picture.rest = """
      recommendations:
        - {id: R1, title: A, addresses: [d1], leverage: direct}

      """
    let scored = try picture.scored()
    return scored
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `Each is well-formed, on a page and as a file`(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let scored = try scored(&generator)
    let files = scored.figures()
    #expect(files.count > 2)
    for file in files {
      // Reading it as XML is the test.
      let picture = try DrawnPicture(file.text)
      #expect(!picture.elements.isEmpty, "\(file.name)")
    }
    let page = scored.report(as: .html)
    #expect(try PageScan.drawings(in: page).count == files.count)
    for scalar in page.unicodeScalars {
      #expect(scalar.value != 0xFFFE && scalar.value != 0xFFFF && scalar.value != 0x1B)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `Those of comparisons are too`(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let cases = (0..<3).map { number in
      ComparedCase.of("c\(number)", cells: [.of(4)], organisation: Self.text(&generator))
    }
    let page = try Comparison.of(cases).report(as: .html, language: .en)
    #expect(try PageScan.drawings(in: page).count == 1)
  }

  @Test func `Words from the right are kept from turning their neighbours`() throws {
    let label = "\u{627}\u{644}\u{62A}\u{642}\u{646}\u{64A}\u{629} (1)"
    var picture = PictureCase(
      instrument: try Shipped.five.withDimensions(called: [label, "Plain"])
    )
    picture.title = label
    picture.gaps = [("d1", 2), ("d2", 5)]
    let scored = try picture.scored()
    let drawn = try scored.picture("gap-profile").texts
    #expect(drawn.joined().contains("\u{2068}"))
    let page = scored.report(as: .html)
    #expect(page.contains("<h1><bdi>\(label)</bdi></h1>"))
    #expect(page.contains("<bdi>\(label)</bdi></a>"))
    #expect(!page.contains("<bdi>Plain"))
    let text = scored.report(as: .markdown)
    #expect(text.hasPrefix("# \u{2068}\(label)\u{2069}\n"))
    #expect(!text.contains("\u{2068}Plain"))
  }

  @Test(arguments: [
    ("“Sering putus.”", "“Sering putus.”"), ("\"Sering putus.\"", "“Sering putus.”"),
    ("Sering putus.", "“Sering putus.”"), ("“a” dan “b”", "““a” dan “b””"),
    ("‘Sering’", "“Sering”"), ("  “Sering putus.”  ", "“Sering putus.”"),
  ])
  func `A quotation stands in one pair of marks`(_ quote: String, _ shown: String) throws {
    var picture = PictureCase()
    picture.gaps = []
    picture.rest =
      "findings:\n  - {id: F1, dimension: technology, source: I1, statement: S, gap: 4, "
      + "quote: '\(quote.replacing("'", with: "''"))'}\n"
    let text = try picture.scored().report(as: .markdown)
    #expect(text.contains("| S \(shown) |"))
  }
}
