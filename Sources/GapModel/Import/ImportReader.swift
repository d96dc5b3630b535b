/// Reads a file of another program, whatever its format: from bytes to what it holds.
package struct ImportReader {
  /// What cases that come of it are rated by.
  package let instrument: Instrument
  /// What the analyst says of the file.
  package let map: ImportMap
  /// The language of the cases, in which places are written that the file has no words for.
  package let language: Language
  /// Whether a map is made of the file, for which its columns need not be known yet.
  package let isForMap: Bool

  /// Creates a reader.
  package init(
    instrument: Instrument,
    map: ImportMap,
    language: Language = .id,
    isForMap: Bool = false
  ) {
    self.instrument = instrument
    self.map = map
    self.language = language
    self.isForMap = isForMap
  }

  /// Reads a file; what it is, its bytes tell, whatever it is called.
  ///
  /// - Parameters:
  ///   - name: What people call the file, without its folder.
  ///   - bytes: The whole file.
  /// - Returns: What it holds.
  /// - Throws: Why it is not imported: what it is, and what to do.
  package func read(name: String, _ bytes: [UInt8]) throws(ImportFault) -> ImportedMaterial {
    switch FileContent(of: bytes) {
    case .empty: throw .empty
    case .archive: return try readArchive(bytes)
    case .database: return try ProjectDatabase.material(of: bytes, language: language)
    case .codeBook: return try CodeBook.material(of: bytes, language: language)
    case .oldOffice: throw OldOfficeFile.fault(of: bytes)
    case .other(let format): throw .isOther(format)
    case .yaml: throw .caseAlready
    case .text: return try readText(bytes)
    }
  }

  /// Whether a file is one to import, as far as its beginning tells.
  ///
  /// - Parameter bytes: The file, or its first 64 KiB.
  /// - Returns: Whether reading it is worth a try.
  package static func isRecognised(_ bytes: [UInt8]) -> Bool {
    switch FileContent(of: bytes) {
    case .database, .codeBook: true
    case .archive: FileContent.namesOfArchive.contains { bytes.prefix(64 << 10).holds($0.utf8) }
    case .text: OtherFormat.recognise(bytes)?.holdsTables ?? false
    case .empty, .oldOffice, .other, .yaml: false
    }
  }

  private func readArchive(_ bytes: [UInt8]) throws(ImportFault) -> ImportedMaterial {
    let archive = try Self.archive(bytes, WorkbookReader.limits)
    if try WorkbookPackage(archive).mainPart()?.lowercased().hasSuffix("workbook.xml") == true {
      return try readWorkbook(archive)
    }
    if let sheets = try FormArchive.sheets(of: archive) {
      return try FormAnswers.material(of: sheets, instrument: instrument, map: map)
    }
    guard ProjectArchive.isProject(archive) else {
      throw ForeignArchive.fault(of: archive, bytes)
    }
    return try ProjectArchive.material(
      of: Self.archive(bytes, ZipLimits()),
      language: language
    )
  }

  private static func archive(
    _ bytes: [UInt8],
    _ limits: ZipLimits
  ) throws(ImportFault) -> ZipArchive {
    do throws(ContainerFault) { return try ZipArchive(bytes, limits: limits) } catch {
      throw ImportFault(error)
    }
  }

  private func readWorkbook(_ archive: ZipArchive) throws(ImportFault) -> ImportedMaterial {
    let contents = try WorkbookReader.contents(of: archive, wanted: map.sheet)
    if FormText.isForm(contents.sheets) { throw .formItself }
    if FormAnswers.isForm(contents.sheets) {
      var material = try FormAnswers.material(
        of: contents.sheets,
        instrument: instrument,
        map: map
      )
      material.remarks = contents.remarks + material.remarks
      return material
    }
    if let table = contents.sheets.first, TaguetteTable.isTaguette(table) {
      return try TaguetteTable.material(of: table)
    }
    return try tables.material(of: contents)
  }

  private var tables: TableMaterial {
    TableMaterial(instrument: instrument, map: map, isForMap: isForMap)
  }

  private func readText(_ bytes: [UInt8]) throws(ImportFault) -> ImportedMaterial {
    let table = try TextTableReader.table(of: bytes)
    if TaguetteTable.isTaguette(table) { return try TaguetteTable.material(of: table) }
    return try tables.material(of: table)
  }
}
