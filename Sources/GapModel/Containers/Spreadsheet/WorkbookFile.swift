/// A workbook as a file of Excel: the same workbook gives the same bytes.
///
/// - SeeAlso: ECMA-376, part 1, *SpreadsheetML*.
package struct WorkbookFile {
  /// The most rows of a sheet.
  package static let mostRows = 1_048_576
  /// The most columns of a sheet.
  package static let mostColumns = 16_384

  /// The file.
  package let bytes: [UInt8]
  /// The cells whose texts were longer than a cell holds, and are cut with a mark at their ends.
  package let cutCells: [CutCell]

  /// A cell whose text is cut.
  package struct CutCell: Hashable, Sendable {
    /// The sheet, as the file names it.
    package let sheet: String
    /// Its name in it: `B2`.
    package let cell: String
    /// How many characters are missing.
    package let missing: Int
  }

  /// Writes a workbook.
  ///
  /// - Parameter workbook: A workbook with a sheet that is not hidden, none of more than ``mostRows`` rows
  ///   or ``mostColumns`` columns.
  package init(_ workbook: Workbook) {
    let names = SheetNames.valid(workbook.sheets.map { $0.name })
    let known = Dictionary(
      zip(workbook.sheets.map { $0.name }, names),
      uniquingKeysWith: { first, _ in first }
    )
    let shown = workbook.sheets.firstIndex { !$0.isHidden } ?? 0
    var shared = SheetPart.Shared()
    let sheets = workbook.sheets.indices.map { index in
      SheetPart(
        sheet: workbook.sheets[index],
        name: names[index],
        names: known,
        isFirst: index == shown
      ).part(&shared)
    }
    let parts = WorkbookParts(workbook: workbook, names: names, shown: shown)
    var archive = ZipWriter()
    archive.add(OfficePackage.contentTypesPart, parts.contentTypes)
    archive.add(
      OfficePackage.rootRelationsPart,
      OfficePackage.rootRelations(main: "xl/workbook.xml")
    )
    archive.add(OfficePackage.propertiesPart, parts.properties)
    archive.add("xl/workbook.xml", parts.workbookPart)
    archive.add("xl/_rels/workbook.xml.rels", parts.workbookRelations)
    archive.add("xl/styles.xml", shared.styles.part)
    for (index, sheet) in sheets.enumerated() {
      archive.add("xl/worksheets/sheet\(index + 1).xml", sheet)
    }
    archive.add("xl/sharedStrings.xml", shared.texts.part)
    bytes = archive.finished()
    cutCells = shared.cutCells
  }

  /// The bytes of a workbook's file.
  package static func bytes(of workbook: Workbook) -> [UInt8] { WorkbookFile(workbook).bytes }
}
