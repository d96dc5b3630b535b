/// Makes a table of a sheet while its part is read.
final class SheetParser {
  private let shared: [String]
  private let styles: WorkbookStyles
  private let countsFrom1904: Bool

  private(set) var table: ImportedTable
  /// Why the sheet is not read; what comes behind is then passed over.
  private(set) var fault: ImportFault?

  private var doubts: [Doubt: (count: Int, place: ImportPlace)] = [:]
  private var open: [Element] = []
  private var row = 0
  private var cells: [String] = []
  private var cell = Cell()
  private var bytesOfTexts = 0

  /// An element that matters, or another.
  private enum Element {
    case row, cell, value, formula, inline, phonetic, other
  }

  /// What a cell is made of.
  private struct Cell {
    var column = -1
    var type = ""
    var style = 0
    var value = ""
    var hasFormula = false
    var inline: RichText?
  }

  /// What is doubtful in a cell.
  private enum Doubt: CaseIterable {
    case error, formula
  }

  init(name: String, shared: [String], styles: WorkbookStyles, countsFrom1904: Bool) {
    table = ImportedTable(name: name, rows: [])
    self.shared = shared
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
  }

  /// Takes a piece of the part.
  func take(_ event: XMLEvent) {
    guard fault == nil else { return }
    switch event {
    case .start(let name, let attributes): begin(name.local, attributes)
    case .text(let text):
      switch open.last {
      case .value: cell.value = text
      case .other where cell.inline != nil: cell.inline?.add(text)
      default: break
      }
    case .end: end()
    }
  }

  /// The table with what is doubtful in it.
  func finish() -> ImportedTable {
    for doubt in Doubt.allCases {
      guard let (count, place) = doubts[doubt] else { continue }
      table.remarks.append(
        doubt == .error ? .errorCells(count, at: place) : .emptyFormulas(count, at: place)
      )
    }
    return table
  }

  private func begin(_ name: String, _ attributes: [XMLAttribute]) {
    if open.last == .inline || cell.inline != nil {
      cell.inline?.begin(name)
      open.append(name == "rPh" ? .phonetic : .other)
      return
    }
    switch name {
    case "c": beginCell(attributes)
    case "v": open.append(.value)
    case "f":
      cell.hasFormula = true
      open.append(.formula)
    case "is":
      cell.inline = RichText()
      open.append(.inline)
    case "row":
      row = attributes.value("r").flatMap { Int($0) } ?? row + 1
      if row < 1 || row > TableLimits.mostRows {
        fault = .tooManyRows(in: .cell(sheet: table.name, row: max(1, row), column: nil))
      }
      cells = []
      cell.column = -1
      open.append(.row)
    default: open.append(.other)
    }
  }

  private func beginCell(_ attributes: [XMLAttribute]) {
    var next = Cell()
    next.column = cell.column + 1
    for attribute in attributes {
      switch attribute.name.local {
      case "r": next.column = CellReference.column(attribute.value) ?? next.column
      case "t": next.type = attribute.value
      case "s": next.style = Int(attribute.value) ?? 0
      default: break
      }
    }
    cell = next
    open.append(.cell)
  }

  private func end() {
    switch open.popLast() {
    case .cell: endCell()
    case .row: endRow()
    case .phonetic: cell.inline?.end(isPhonetic: true)
    case .other where cell.inline != nil: cell.inline?.end(isPhonetic: false)
    case .inline:
      cell.value = cell.inline?.finished ?? ""
      cell.inline = nil
    default: break
    }
  }

  private func endCell() {
    let text = text(of: cell)
    guard !text.isEmpty else { return }
    bytesOfTexts += text.utf8.count
    guard bytesOfTexts <= TableLimits.mostBytesOfTexts else {
      fault = .tooMuchText(in: place)
      return
    }
    guard cell.column < TableLimits.mostColumns else {
      fault = .tooManyColumns(in: place)
      return
    }
    while cells.count <= cell.column { cells.append("") }
    cells[cell.column] = text
  }

  private func text(of cell: Cell) -> String {
    switch cell.type {
    case "s":
      guard let index = Int(cell.value), shared.indices.contains(index) else { return "" }
      return shared[index]
    case "inlineStr": return cell.value
    case "str": return cell.value.unescapedOfWorkbook
    case "b": return cell.value == "1" || cell.value == "true" ? "true" : "false"
    case "e":
      note(.error)
      return ""
    case "d": return SerialDate.day(ofMoment: cell.value)
    default:
      if cell.value.isEmpty {
        if cell.hasFormula { note(.formula) }
        return ""
      }
      return number(cell.value, styles[cell.style])
    }
  }

  private func number(_ word: String, _ format: CellFormat) -> String {
    let told: String? =
      switch format {
      case .number: nil
      case .date: SerialDate.date(word, countsFrom1904: countsFrom1904)
      case .time: SerialDate.time(word)
      }
    return told ?? CellNumber.plain(word)
  }

  private func endRow() {
    guard let last = cells.lastIndex(where: { !$0.trimmedText.isEmpty }) else { return }
    if last + 1 < cells.count { cells.removeSubrange((last + 1)...) }
    if let before = table.rows.last?.number { table.emptyRows += max(0, row - before - 1) }
    table.rows.append(ImportedTable.Row(number: row, cells: cells))
  }

  private func note(_ doubt: Doubt) {
    doubts[doubt] = ((doubts[doubt]?.count ?? 0) + 1, doubts[doubt]?.place ?? place)
  }

  private var place: ImportPlace {
    .cell(sheet: table.name, row: max(1, row), column: cell.column + 1)
  }
}
