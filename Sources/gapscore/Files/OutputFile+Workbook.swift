import ArgumentParser
import GapModel

// Workbooks, which are no text.
extension OutputFile {
  /// So many cells that are cut are named; the rest are counted.
  private static let mostToldCuts = 10

  /// Writes a workbook, and says where a cell could not hold all of its text.
  ///
  /// - Parameters:
  ///   - workbook: The workbook.
  ///   - whole: Files that come to their places with it, such as pictures.
  /// - Throws: When it cannot be written, or has more rows or columns than a sheet holds.
  func write(_ workbook: Workbook, after whole: OutputSet = OutputSet()) throws {
    let rows = workbook.sheets.map(\.rows.count).max() ?? 0
    guard rows <= WorkbookFile.mostRows else {
      throw Failure(message: Words.Export.tooManyRows(rows), status: ExitStatus.badInput)
    }
    let columns = workbook.sheets.flatMap(\.rows).map(\.count).max() ?? 0
    guard columns <= WorkbookFile.mostColumns else {
      throw Failure(message: Words.Export.tooManyColumns(columns), status: ExitStatus.badInput)
    }
    let file = WorkbookFile(workbook)
    try whole.addLast(self) { $0.write(file.bytes) }
    for cell in file.cutCells.prefix(Self.mostToldCuts) {
      Run.tell(Words.Export.isCut("\(cell.sheet)!\(cell.cell)", missing: cell.missing))
    }
    let more = file.cutCells.count - Self.mostToldCuts
    if more > 0 { Run.tell(Words.Export.moreAreCut(more)) }
  }
}
