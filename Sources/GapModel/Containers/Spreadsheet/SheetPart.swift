/// Writes a sheet of a workbook's file.
struct SheetPart {
  let sheet: Workbook.Sheet
  /// The sheet's name in the file.
  let name: String
  /// The names of all sheets in the file, by those in the workbook.
  let names: [String: String]
  /// Whether it is the one that is shown first.
  let isFirst: Bool

  /// What is the same in all sheets.
  struct Shared {
    var texts = SharedTexts()
    var styles = StyleTable()
    var cutCells: [WorkbookFile.CutCell] = []
  }

  /// The part of the file; texts and looks go to what is shared.
  func part(_ shared: inout Shared) -> [UInt8] {
    var xml = XMLWriter()
    let namespaces: [XMLWriter.Attribute] = [
      ("xmlns", SheetXML.main), ("xmlns:r", SheetXML.relations),
    ]
    xml.element("worksheet", namespaces) { xml in
      if sheet.isLandscape {
        xml.element("sheetPr") { $0.element("pageSetUpPr", [("fitToPage", "1")]) }
      }
      writeView(to: &xml)
      xml.element("sheetFormatPr", [("defaultRowHeight", "15")])
      writeWidths(to: &xml)
      xml.element("sheetData") { xml in
        for index in sheet.rows.indices where !sheet.rows[index].isEmpty {
          writeRow(index, to: &xml, &shared)
        }
      }
      writeProtection(to: &xml)
      if let filter = sheet.filter { xml.element("autoFilter", [("ref", filter.text)]) }
      writeMerged(to: &xml)
      writeValidations(to: &xml)
      writePage(to: &xml)
    }
    return xml.bytes
  }

  private func writeView(to xml: inout XMLWriter) {
    xml.element("sheetViews") { xml in
      let view = (isFirst ? [("tabSelected", "1")] : []) + [("workbookViewId", "0")]
      let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
      guard rows > 0 || columns > 0 else { return xml.element("sheetView", view) }
      let pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"
      let first = CellRange.name(row: rows, column: columns)
      xml.element("sheetView", view) { xml in
        xml.element(
          "pane",
          (columns > 0 ? [("xSplit", "\(columns)")] : [])
            + (rows > 0 ? [("ySplit", "\(rows)")] : [])
            + [("topLeftCell", first), ("activePane", pane), ("state", "frozen")]
        )
        xml.element("selection", [("pane", pane), ("activeCell", first), ("sqref", first)])
      }
    }
  }

  private func writeWidths(to xml: inout XMLWriter) {
    guard !sheet.widths.isEmpty else { return }
    xml.element("cols") { xml in
      for (index, width) in sheet.widths.enumerated() {
        xml.element(
          "col",
          [
            ("min", "\(index + 1)"), ("max", "\(index + 1)"),
            ("width", DecimalText.shortest(min(width, 255))), ("customWidth", "1"),
          ]
        )
      }
    }
  }

  private func writeRow(_ index: Int, to xml: inout XMLWriter, _ shared: inout Shared) {
    let row = sheet.rows[index]
    let height = RowHeight.points(of: row, widths: sheet.widths)
    let place = [("r", "\(index + 1)")]
    xml.element("row", place + (height.map { [("ht", "\($0)")] } ?? [])) { xml in
      for column in row.indices {
        let cell = row[column]
        guard cell != .empty else { continue }
        write(cell, at: CellRange.name(row: index, column: column), to: &xml, &shared)
      }
    }
  }

  private func write(
    _ cell: Workbook.Cell,
    at name: String,
    to xml: inout XMLWriter,
    _ shared: inout Shared
  ) {
    let style = shared.styles.index(of: cell)
    let place = [("r", name)] + (style > 0 ? [("s", "\(style)")] : [])
    func write(_ value: String, type: String? = nil, to xml: inout XMLWriter) {
      xml.element("c", place + (type.map { [("t", $0)] } ?? [])) { $0.element("v", text: value) }
    }
    func write(_ text: String, to xml: inout XMLWriter, _ shared: inout Shared) {
      let (text, missing) = SheetText.cut(text, to: SheetText.mostUnits)
      if missing > 0 {
        shared.cutCells.append(.init(sheet: self.name, cell: name, missing: missing))
      }
      write("\(shared.texts.index(of: text))", type: "s", to: &xml)
    }
    switch cell.value {
    case .text(let text) where !text.isEmpty: write(text, to: &xml, &shared)
    case .empty, .text: xml.element("c", place)
    case .number(let number) where number.isFinite:
      write(DecimalText.shortest(number), to: &xml)
    case .number(let number): write(number.description, to: &xml, &shared)
    case .count(let count): write(String(count), to: &xml)
    case .flag(let flag): write(flag ? "1" : "0", type: "b", to: &xml)
    case .date(let date):
      if let day = date.spreadsheetDay {
        write(String(day), to: &xml)
      } else {
        write(date.description, to: &xml, &shared)
      }
    }
  }

  private func writeProtection(to xml: inout XMLWriter) {
    guard sheet.isProtected else { return }
    // Rows, columns and looks may be changed, and rows filtered.
    let free = ["formatCells", "formatColumns", "formatRows", "autoFilter"].map { ($0, "0") }
    let kept = [("sheet", "1"), ("objects", "1"), ("scenarios", "1")]
    xml.element("sheetProtection", kept + free)
  }

  private func writeMerged(to xml: inout XMLWriter) {
    guard !sheet.merged.isEmpty else { return }
    xml.element("mergeCells", [("count", "\(sheet.merged.count)")]) { xml in
      for range in sheet.merged { xml.element("mergeCell", [("ref", range.text)]) }
    }
  }

  private func writeValidations(to xml: inout XMLWriter) {
    guard !sheet.validations.isEmpty else { return }
    xml.element("dataValidations", [("count", "\(sheet.validations.count)")]) { xml in
      for validation in sheet.validations {
        ValidationElement(validation: validation, names: names).write(to: &xml)
      }
    }
  }

  private func writePage(to xml: inout XMLWriter) {
    let margins = [("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6")]
    xml.element("pageMargins", margins + [("header", "0.3"), ("footer", "0.3")])
    // A4; as many pages high as it takes.
    let paper = [("paperSize", "9")]
    let turned = [
      ("orientation", "landscape"), ("fitToWidth", "\(sheet.pagesAcross)"), ("fitToHeight", "0"),
    ]
    xml.element("pageSetup", paper + (sheet.isLandscape ? turned : []))
  }
}

extension CalendarDate {
  /// The number that spreadsheets count a day by, 1 for 1 January 1900; `nil` for what is no single day, and
  /// before March 1900, where they count a day that was not.
  fileprivate var spreadsheetDay: Int? {
    guard let month, let day, first >= 1900_03_01 else { return nil }
    // March is the first month of a year that ends with February, so that leap days come last.
    let years = month > 2 ? year : year - 1
    let months = month > 2 ? month - 3 : month + 9
    let days = (153 * months + 2) / 5 + day - 1
    return 365 * years + years / 4 - years / 100 + years / 400 + days - 693_899
  }
}
