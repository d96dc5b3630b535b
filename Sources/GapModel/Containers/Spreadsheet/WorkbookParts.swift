/// The parts of a workbook's file that say which parts there are.
struct WorkbookParts {
  let workbook: Workbook
  /// The names of the sheets in the file.
  let names: [String]
  /// The sheet that is shown first.
  let shown: Int

  private static let documents = "application/vnd.openxmlformats-package."

  /// What kind each part is.
  var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", [("xmlns", SheetXML.package + "content-types")]) { xml in
      let relations = Self.documents + "relationships+xml"
      for (ending, type) in [("rels", relations), ("xml", "application/xml")] {
        xml.element("Default", [("Extension", ending), ("ContentType", type)])
      }
      func part(_ name: String, _ type: String) {
        xml.element("Override", [("PartName", name), ("ContentType", type)])
      }
      part("/docProps/core.xml", Self.documents + "core-properties+xml")
      part("/xl/workbook.xml", SheetXML.types + "sheet.main+xml")
      part("/xl/styles.xml", SheetXML.types + "styles+xml")
      for index in names.indices {
        part("/xl/worksheets/sheet\(index + 1).xml", SheetXML.types + "worksheet+xml")
      }
      part("/xl/sharedStrings.xml", SheetXML.types + "sharedStrings+xml")
    }
    return xml.bytes
  }

  /// Where the workbook is.
  var rootRelations: [UInt8] {
    Self.relations([
      (SheetXML.relations + "/officeDocument", "xl/workbook.xml"),
      (SheetXML.package + "relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// Where the workbook's sheets, looks and texts are.
  var workbookRelations: [UInt8] {
    let sheets: [(type: String, target: String)] = names.indices.map { index in
      (SheetXML.relations + "/worksheet", "worksheets/sheet\(index + 1).xml")
    }
    return Self.relations(
      sheets + [
        (SheetXML.relations + "/styles", "styles.xml"),
        (SheetXML.relations + "/sharedStrings", "sharedStrings.xml"),
      ]
    )
  }

  /// What the workbook is.
  var properties: [UInt8] {
    var xml = XMLWriter()
    let namespaces: [XMLWriter.Attribute] = [
      ("xmlns:cp", SheetXML.package + "metadata/core-properties"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ]
    xml.element("cp:coreProperties", namespaces) { xml in
      if !workbook.title.isEmpty { xml.element("dc:title", text: workbook.title) }
      xml.element("dc:creator", text: "gapscore")
      xml.element("dc:language", text: workbook.language.rawValue)
    }
    return xml.bytes
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
      defined.append(("_xlnm.Print_Titles", index, "$1:$\(sheet.frozenRows)", false))
    }
    guard !defined.isEmpty else { return }
    xml.element("definedNames") { xml in
      for name in defined {
        let own = names[name.sheet].escaped { $0 == "'" ? "''" : nil }
        let hidden = name.isHidden ? [("hidden", "1")] : []
        let attributes = [("name", name.name), ("localSheetId", "\(name.sheet)")]
        xml.element("definedName", attributes + hidden, text: "'\(own)'!\(name.place)")
      }
    }
  }

  private static func relations(_ relations: [(type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", [("xmlns", SheetXML.package + "relationships")]) { xml in
      for (index, relation) in relations.enumerated() {
        let id = "rId\(index + 1)"
        xml.element(
          "Relationship",
          [("Id", id), ("Type", relation.type), ("Target", relation.target)]
        )
      }
    }
    return xml.bytes
  }
}
