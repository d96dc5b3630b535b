import GapModel
import Testing

/// What a file holds, read for the study's instrument.
func imported(_ bytes: [UInt8], map: ImportMap = ImportMap()) throws -> ImportedMaterial {
  try ImportReader(instrument: Shipped.three, map: map).read(name: "berkas", bytes)
}

/// What a text holds.
func imported(_ text: String, map: ImportMap = ImportMap()) throws -> ImportedMaterial {
  try imported(Array(text.utf8), map: map)
}

/// What a workbook holds.
func imported(_ workbook: TestWorkbook, map: ImportMap = ImportMap()) throws -> ImportedMaterial {
  try imported(workbook.bytes, map: map)
}

/// Why a file is not imported.
func refusal(of bytes: [UInt8], map: ImportMap = ImportMap()) throws -> ImportFault {
  try #require(throws: ImportFault.self) { _ = try imported(bytes, map: map) }
}

/// Why a text is not imported.
func refusal(of text: String, map: ImportMap = ImportMap()) throws -> ImportFault {
  try refusal(of: Array(text.utf8), map: map)
}

extension ImportedMaterial {
  /// The findings of all cases.
  var findings: [ImportedFinding] { cases.flatMap { $0.findings } }
  /// What the findings say.
  var statements: [String?] { findings.map { $0.statement } }
  /// What was understood, in English.
  var understood: [String] { remarks.filter { !$0.isDoubtful }.map { $0.text.en } }
  /// What is doubtful, in English, each behind its place.
  var doubtful: [String] {
    remarks.filter { $0.isDoubtful }.map { ($0.place.map { "\($0) " } ?? "") + $0.text.en }
  }
  /// What does not come in, in English.
  var missing: [String] { leftOut.map { "\($0.count) \($0.kind.en)" } }
  /// The headings with what they were taken for.
  var fields: [String: SheetField?] {
    Dictionary(columns.map { ($0.heading, $0.field) }) { first, _ in first }
  }
}
