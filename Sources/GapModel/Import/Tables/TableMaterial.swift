/// What a table of findings holds, as a text or in a workbook.
struct TableMaterial {
  private let instrument: Instrument
  private let map: ImportMap
  private let vocabulary: SheetVocabulary
  /// Whether the columns need not be known yet, as a map is made of the table.
  private let isForMap: Bool

  init(instrument: Instrument, map: ImportMap, isForMap: Bool = false) {
    self.isForMap = isForMap
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
    let columns = try SheetColumns(of: table, vocabulary, guessesHeadings: isForMap)
    guard columns.holdFindings else {
      if isForMap { return Self.material(of: columns, format) }
      throw .noStatement(
        columns.recognised.map { $0.heading }.filter { !$0.isEmpty },
        at: table.place(table.rows[columns.headingRow])
      )
    }
    let parted = RowOffices(of: table, columns, besides: known(head.head))
    var material = ImportedMaterial(format: format)
    var without: [ImportedHead] = []
    var remarks: [ImportRemark] = []
    for office in parted.offices {
      let rows = try SheetRows(
        of: office.table,
        columns,
        sources: sources,
        coder: head.coder,
        instrument: instrument,
        map: map
      )
      remarks += rows.remarks
      material.add(rows.leftOut)
      for code in rows.codes where !material.codes.contains(where: { $0.path == code.path }) {
        material.codes.append(code)
      }
      var content = rows.content
      content.head = Self.head(head.head, of: office, isOne: parted.offices.count == 1)
      if content.findings.isEmpty {
        without.append(content.head)
      } else {
        material.cases.append(content)
      }
    }
    guard !material.cases.isEmpty else { throw .nothingToImport }
    if !without.isEmpty { remarks.append(.officesWithoutFindings(without)) }
    if material.cases.count > 1 {
      let offices = material.cases.map { (head: $0.head, count: $0.findings.count) }
      remarks.append(.officesOfRows(offices, in: columns.heading(of: .organisation) ?? ""))
    }
    material.columns = columns.recognised.map { column in
      let isUnread = column.field.map { parted.unread.contains($0) } ?? false
      return RecognisedColumn(heading: column.heading, field: isUnread ? nil : column.field)
    }
    material.remarks = table.remarks + columns.remarks + parted.remarks + remarks
    return material
  }

  /// What is known of a case beside the columns of its table: by the sheet that was sent out, or by the map.
  private func known(_ head: ImportedHead) -> ImportedHead {
    var head = head
    head.organisation = map.head.organisation ?? head.organisation
    head.region = map.head.region ?? head.region
    head.system = map.head.system ?? head.system
    return head
  }

  /// What is said of the case of an office; an id and a title are those of one case alone.
  private static func head(
    _ head: ImportedHead,
    of office: RowOffices.Office,
    isOne: Bool
  ) -> ImportedHead {
    var whole = head
    whole.organisation = head.organisation ?? office.head.organisation
    whole.region = head.region ?? office.head.region
    whole.system = head.system ?? office.head.system
    if !isOne { (whole.id, whole.title) = (nil, nil) }
    return whole
  }
}

extension ImportedMaterial {
  /// Counts what does not come in of an office together with that of the others.
  fileprivate mutating func add(_ others: [LeftOut]) {
    for other in others {
      if let index = leftOut.firstIndex(where: { $0.kind == other.kind }) {
        leftOut[index].count += other.count
      } else {
        leftOut.append(other)
      }
    }
  }
}

extension TableMaterial {
  /// The columns alone, of a table in which nobody knows yet where the findings are.
  private static func material(
    of columns: SheetColumns,
    _ format: ImportFormat
  ) -> ImportedMaterial {
    var material = ImportedMaterial(format: format)
    material.cases = [ImportedCase()]
    material.columns = columns.recognised
    material.remarks = columns.remarks
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
