import Foundation
import GapModel
import Testing

/// A case made to be drawn: what matters for a picture, and nothing else.
struct PictureCase {
  var instrument: Instrument?
  /// The language of the case, and of its pictures.
  var language = Language.en
  var title = "Title"
  /// What stands below the head: whole sections, each line ended.
  var sources = "sources: [{id: I1, technique: interview}]\n"
  /// What each finding says of which dimension, by I1.
  var gaps: [(dimension: String, gap: Double)] = [("technology", 5)]
  var rest = ""

  /// The case, rated.
  func scored() throws -> ScoredCase {
    let instrument = try self.instrument ?? Shipped.five
    let findings = gaps.enumerated().map { index, entry in
      "  - {id: F\(index + 1), dimension: \(entry.dimension), source: I1, statement: S, "
        + "gap: \(entry.gap)}\n"
    }
    let text = """
      gapscore: 1
      case:
        id: drawn
        title: "\(title)"
        organisation: Office
        system: System
        language: \(language.rawValue)
        instrument: own
      \(sources)\(findings.isEmpty ? "" : "findings:\n" + findings.joined())\(rest)
      """
    let reader = CaseReader { _, _ in .found(instrument) }
    let result = try reader.read(Input(name: "drawn.yaml", text: text))
    #expect(result.diagnostics.errorCount == 0, "\(result.diagnostics.all.map(\.summary.en))")
    return ScoredCase(try #require(result.documents.first), from: "drawn.yaml")
  }

  /// One of its pictures.
  func picture(_ name: String, _ options: ReportOptions = ReportOptions()) throws -> DrawnPicture {
    try scored().picture(name, options)
  }

  /// Gaps of all dimensions of the shipped instruments, in Heeks' order.
  static func all(_ gaps: Double...) -> [(dimension: String, gap: Double)] {
    zip(allDimensions, gaps).map { ($0.text, $1) }
  }
}

extension ScoredCase {
  /// One of the pictures of the report.
  func picture(_ name: String, _ options: ReportOptions = ReportOptions()) throws -> DrawnPicture {
    let files = figures(options)
    let file = files.first { $0.name == name + ".svg" }
    return try DrawnPicture(try #require(file, "\(name) is not among \(files.map(\.name))").text)
  }
}

extension Instrument {
  /// The same with dimensions that are called so in every language.
  func withDimensions(called labels: [String]) -> Instrument {
    with(
      dimensions: labels.enumerated().map { index, label in
        Dimension(
          id: Dimension.ID("d\(index + 1)"),
          code: "D",
          label: LocalisedText(id: label, en: label),
          description: LocalisedText(id: "Isi", en: "Content")
        )
      }
    )
  }
}

extension PageScan {
  /// The drawings of a page, in order.
  static func drawings(in page: String) throws -> [DrawnPicture] {
    try page.split(separator: "<svg ").dropFirst().map { rest in
      let end = try #require(rest.range(of: "</svg>"))
      return try DrawnPicture("<svg " + rest[..<end.upperBound])
    }
  }
}
