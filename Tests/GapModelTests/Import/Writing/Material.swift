@testable import GapModel

/// What files of other programs hold, made by hand.
enum Material {
  /// A row of a table.
  static func row(
    _ id: String? = nil,
    _ statement: String?,
    target: String? = nil,
    steps: [(String, String)] = [],
    coder: Int? = nil,
    row: Int = 2
  ) -> ImportedFinding {
    var finding = ImportedFinding()
    finding.id = id
    finding.statement = statement
    finding.target = target
    finding.steps = steps.map { .init(criterion: $0.0, word: $0.1) }
    finding.coder = coder
    finding.sources = [0]
    finding.place = .cell(sheet: "Temuan", row: row, column: nil)
    return finding
  }

  /// A segment of a project.
  static func segment(
    _ quote: String,
    _ span: Range<Int>,
    code: [String],
    coder: Int? = nil
  ) -> ImportedFinding {
    var finding = ImportedFinding()
    finding.quote = quote
    finding.coder = coder
    finding.sources = [0]
    finding.origin.document = "Wawancara 1.docx"
    finding.origin.span = span
    finding.origin.code = code
    return finding
  }

  /// A file of one source.
  static func file(
    _ format: ImportFormat,
    _ findings: [ImportedFinding],
    coders: [String] = []
  ) -> ImportedMaterial {
    var material = ImportedMaterial(format: format)
    var content = ImportedCase()
    content.sources = [ImportedSource(name: "Wawancara 1.docx")]
    content.findings = findings
    content.coders = coders
    material.cases = [content]
    material.columns = [
      RecognisedColumn(heading: "ID", field: .id),
      RecognisedColumn(heading: "Dampak", field: .criterion("impact")),
    ]
    return material
  }
}
