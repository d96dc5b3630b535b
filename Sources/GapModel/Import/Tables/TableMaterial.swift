/// What a table of findings holds, as a text or in a workbook.
struct TableMaterial {
  private let instrument: Instrument
  private let map: ImportMap
  private let vocabulary: SheetVocabulary

  init(instrument: Instrument, map: ImportMap) {
    self.instrument = instrument
    self.map = map
    vocabulary = SheetVocabulary(instrument: instrument, map: map)
  }

  /// Reads a table that is a file of its own.
  ///
  /// - Throws: Why it is not imported.
  func material(of table: ImportedTable) throws(ImportFault) -> ImportedMaterial {
    if let fault = FormText.fault(of: table) { throw fault }
    return try material(of: table, .csv, SentHead(), SheetSources())
  }

  /// Reads a workbook.
  ///
  /// - Throws: Why it is not imported.
  func material(of contents: WorkbookReader.Contents) throws(ImportFault) -> ImportedMaterial {
    let table = try SheetChoice.sheet(among: contents, vocabulary, map: map)
    let sent = SentWorkbook(contents.sheets, besides: table, vocabulary)
    let head = sent.head.map { SentHead(of: $0) } ?? SentHead()
    let sources =
      try sent.sources.map { (sheet) throws(ImportFault) in
        try SentSources.sources(of: sheet, instrument: instrument, map: map)
      } ?? SheetSources()
    var material = try material(of: table, .xlsx, head, sources)
    material.remarks.insert(contentsOf: contents.remarks + sent.remarks, at: 0)
    let others = contents.sheets.filter { other in
      other.name != table.name && !other.rows.isEmpty && !sent.holds(other)
    }
    if !others.isEmpty {
      let areDoubtful = others.contains { SheetChoice.hasFindings($0, vocabulary) }
      material.remarks.append(
        .otherSheets(others.map { $0.name }, beside: table.name, isDoubtful: areDoubtful)
      )
    }
    return material
  }

  private func material(
    of table: ImportedTable,
    _ format: ImportFormat,
    _ head: SentHead,
    _ sources: SheetSources
  ) throws(ImportFault) -> ImportedMaterial {
    guard !map.columns.isEmpty || !ResultTable.isResults(table) else { throw .results }
    let columns = try SheetColumns(of: table, vocabulary)
    guard columns.holdFindings else {
      throw .noStatement(
        columns.recognised.map { $0.heading }.filter { !$0.isEmpty },
        at: table.place(table.rows[columns.headingRow])
      )
    }
    let rows = try SheetRows(
      of: table,
      columns,
      sources: sources,
      coder: head.coder,
      instrument: instrument,
      map: map
    )
    guard !rows.content.findings.isEmpty else { throw .nothingToImport }
    var material = ImportedMaterial(format: format)
    var content = rows.content
    content.head = head.head
    material.cases = [content]
    material.codes = rows.codes
    material.columns = columns.recognised
    material.leftOut = rows.leftOut
    material.remarks = table.remarks + columns.remarks + rows.remarks
    return material
  }
}

extension ImportRemark {
  static func otherSheets(
    _ names: [String],
    beside name: String,
    isDoubtful: Bool
  ) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "dibaca dari lembar '\(name)'; yang tidak dibaca: \(ImportFault.named(names))",
        en: "read from sheet '\(name)'; not read are \(ImportFault.named(names))"
      ),
      isDoubtful: isDoubtful
    )
  }
}
