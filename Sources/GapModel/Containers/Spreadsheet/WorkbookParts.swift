/// The parts of a workbook's file that say which parts there are.
struct WorkbookParts {
  let workbook: Workbook
  /// The names of the sheets in the file.
  let names: [String]
  /// The sheet that is shown first.
  let shown: Int

  /// What kind each part is.
  var contentTypes: [UInt8] {
    var parts: [OfficePackage.Part] = [
      ("xl/workbook.xml", SheetXML.types + "sheet.main+xml"),
      ("xl/styles.xml", SheetXML.types + "styles+xml"),
    ]
    for index in names.indices {
      parts.append(
        ("xl/worksheets/sheet\(index + 1).xml", SheetXML.types + "worksheet+xml")
      )
    }
    parts.append(("xl/sharedStrings.xml", SheetXML.types + "sharedStrings+xml"))
    return OfficePackage.contentTypes(parts)
  }

  /// Where the workbook's sheets, looks and texts are.
  var workbookRelations: [UInt8] {
    let sheets: [OfficePackage.Relation] = names.indices.map { index in
      (SheetXML.relations + "/worksheet", "worksheets/sheet\(index + 1).xml")
    }
    return OfficePackage.relations(
      sheets + [
        (SheetXML.relations + "/styles", "styles.xml"),
        (SheetXML.relations + "/sharedStrings", "sharedStrings.xml"),
      ]
    )
  }

  /// What the workbook is.
  var properties: [UInt8] {
    OfficePackage.properties(
      title: workbook.title,
      creator: "gapscore",
      workbook.language
    )
  }

  /// The list of sheets.
  var workbookPart: [UInt8] {
    var xml = XMLWriter()
    let namespaces = [("xmlns", SheetXML.main), ("xmlns:r", SheetXML.relations)]
    xml.element("workbook", namespaces) { xml in
      xml.element("bookViews") { $0.element("workbookView", [("activeTab", "\(shown)")]) }
      xml.element("sheets") { xml in
        for index in names.indices {
          var attributes = [("name", names[index]), ("sheetId", "\(index + 1)")]
          if workbook.sheets[index].isHidden { attributes.append(("state", "hidden")) }
          xml.element("sheet", attributes + [("r:id", "rId\(index + 1)")])
        }
      }
      writeNames(to: &xml)
    }
    return xml.bytes
  }

  /// The names that Excel gives filtered ranges, what is printed, and rows that are printed on each page.
  private func writeNames(to xml: inout XMLWriter) {
    var defined: [(name: String, sheet: Int, place: String, isHidden: Bool)] = []
    for (index, sheet) in workbook.sheets.enumerated() {
      guard let filter = sheet.filter else { continue }
      defined.append(("_xlnm._FilterDatabase", index, filter.fixedText, true))
    }
    for (index, sheet) in workbook.sheets.enumerated() {
      guard let printed = sheet.printed else { continue }
      defined.append(("_xlnm.Print_Area", index, printed.fixedText, false))
    }
    for (index, sheet) in workbook.sheets.enumerated() where sheet.frozenRows > 0 {
      defined.append((Self.printTitles, index, "$1:$\(sheet.frozenRows)", false))
    }
    guard !defined.isEmpty else { return }
    xml.element("definedNames") { xml in
      for name in defined {
        let own = names[name.sheet].escaped { $0 == "'" ? "''" : nil }
        let hidden = name.isHidden ? [("hidden", "1")] : []
        let attributes = [("name", name.name), ("localSheetId", "\(name.sheet)")]
        let columns =
          name.name == Self.printTitles ? titleColumns(of: workbook.sheets[name.sheet]) : nil
        let places = [columns, name.place].compactMap { $0 }.map { "'\(own)'!\($0)" }
        xml.element("definedName", attributes + hidden, text: places.joined(separator: ","))
      }
    }
  }

  private static let printTitles = "_xlnm.Print_Titles"

  /// The columns that each page begins with, where a sheet's width takes several.
  private func titleColumns(of sheet: Workbook.Sheet) -> String? {
    guard sheet.pagesAcross > 1, sheet.frozenColumns > 0 else { return nil }
    return "$A:$\(CellRange.letters(sheet.frozenColumns - 1))"
  }
}
