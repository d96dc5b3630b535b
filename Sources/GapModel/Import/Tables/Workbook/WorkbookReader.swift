/// Reads a workbook of Excel, or of any program that writes such.
///
/// - SeeAlso: ECMA-376, *Office Open XML File Formats*, part 1, section 18; both of its sets of namespaces are read.
enum WorkbookReader {
  /// What a workbook holds.
  struct Contents {
    /// Its sheets in their order: those that are shown, and the one that was asked for.
    var sheets: [ImportedTable] = []
    /// The names of the sheets that are hidden.
    var hidden: [String] = []
    /// What was understood of it.
    var remarks: [ImportRemark] = []
  }

  /// How much a workbook may hold.
  ///
  /// Rows that are much alike pack to less than a hundredth, and a sheet is read piece by piece; so only what it
  /// unpacks to counts, and not how well it was packed: deflate packs 1,032 bytes into one at the most.
  static var limits: ZipLimits {
    var limits = ZipLimits()
    limits.mostRatio = 1032
    return limits
  }

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - archive: The file.
  ///   - wanted: The sheet that is read even where it is hidden.
  /// - Returns: What it holds.
  /// - Throws: Why it is not read.
  static func contents(
    of archive: ZipArchive,
    wanted: String? = nil
  ) throws(ImportFault) -> Contents {
    let package = WorkbookPackage(archive)
    guard let main = try package.mainPart() else { throw .noWorkbook }
    let outline = try WorkbookOutline(of: main, in: package)
    let relations = try package.relations(of: main)
    let part = { (kind: String) in relations.first { $0.kind == kind }?.part }
    let shared = try SharedStrings.texts(
      of: part("sharedStrings") ?? "xl/sharedStrings.xml",
      in: package
    )
    let styles = try WorkbookStyles(of: part("styles") ?? "xl/styles.xml", in: package)
    var contents = Contents()
    if package.names.contains(where: { $0.hasSuffix("vbaproject.bin") }) {
      contents.remarks.append(.macros)
    }
    for sheet in outline.sheets {
      guard let relation = relations.first(where: { $0.id == sheet.relation }),
        relation.kind == "worksheet"
      else { continue }
      if sheet.isHidden { contents.hidden.append(sheet.name) }
      guard !sheet.isHidden || wanted?.foldedHeading == sheet.name.foldedHeading else { continue }
      guard package.holds(relation.part) else { throw .missingSheet(sheet.name) }
      let parser = SheetParser(
        name: sheet.name,
        shared: shared,
        styles: styles,
        countsFrom1904: outline.countsFrom1904
      )
      try package.read(relation.part) { parser.take($0) }
      if let fault = parser.fault { throw fault }
      var table = parser.finish()
      table.remarks += Mojibake.remark(on: table).map { [$0] } ?? []
      contents.sheets.append(table)
    }
    guard !contents.sheets.isEmpty else { throw .noSheet }
    return contents
  }
}
