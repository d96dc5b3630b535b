@testable import GapModel

/// A sheet as a form's answers have it: headings, then rows, numbered from 1.
func sheet(_ name: String, _ rows: [String]...) -> ImportedTable {
  ImportedTable(
    name: name,
    rows: rows.enumerated().map { ImportedTable.Row(number: $0.offset + 1, cells: $0.element) }
  )
}

/// What answers hold, read for an instrument.
func answers(
  _ sheets: ImportedTable...,
  by instrument: Instrument? = nil,
  map: ImportMap = ImportMap()
) throws -> ImportedMaterial {
  try FormAnswers.material(of: sheets, instrument: instrument ?? Shipped.three, map: map)
}

/// A main sheet with one submission, and with the sheet of its findings.
func visit(_ headings: [String], _ rows: [String]...) -> [ImportedTable] {
  let main = sheet(
    "Kunjungan",
    ["organisation", "system", "technique", "_uuid", "_index"],
    ["Dinas A", "SiKePO", "interview", "u1", "1"]
  )
  let findings = ImportedTable(
    name: "findings",
    rows: ([headings + ["_parent_table_name", "_parent_index"]]
      + rows.map { $0 + ["Kunjungan", "1"] }).enumerated().map {
        ImportedTable.Row(number: $0.offset + 1, cells: $0.element)
      }
  )
  return [main, findings]
}

/// What the findings of a single visit hold.
func found(
  _ headings: [String],
  _ rows: [String]...,
  by instrument: Instrument? = nil,
  map: ImportMap = ImportMap()
) throws -> [ImportedFinding] {
  var sheets = visit(headings)
  for (index, row) in rows.enumerated() {
    sheets[1].rows.append(
      ImportedTable.Row(number: index + 2, cells: row + ["Kunjungan", "1"])
    )
  }
  return try FormAnswers.material(of: sheets, instrument: instrument ?? Shipped.three, map: map)
    .findings
}

extension ImportMap {
  /// A map of columns alone.
  static func columns(_ columns: (String, SheetField)...) -> ImportMap {
    var map = ImportMap()
    map.columns = columns.map { Column(heading: $0.0, field: $0.1) }
    return map
  }
}
