/// Answers to a form as a ZIP file of tables, as ODK Central gives them: the submissions, and a table for each
/// repeated group.
enum FormArchive {
  /// The tables as sheets; `nil` where the archive is something else.
  ///
  /// - Throws: Why a table in it is not read.
  static func sheets(of archive: ZipArchive) throws(ImportFault) -> [ImportedTable]? {
    let files = archive.entries.filter { $0.name.lowercased().hasSuffix(".csv") && !isHidden($0) }
    guard (1...mostTables).contains(files.count), files.allSatisfy({ $0.name == $0.baseName })
    else { return nil }
    var sheets: [ImportedTable] = []
    for file in files {
      let bytes: [UInt8]
      do throws(ContainerFault) { bytes = try archive.contents(of: file) } catch {
        throw ImportFault(error)
      }
      guard bytes.contains(where: { !$0.isASCIIBlank }) else { continue }
      var sheet = try TextTableReader.table(of: bytes)
      sheet.name = String(file.name.dropLast(4))
      // All tables of an export are written alike.
      if !sheets.isEmpty { sheet.remarks.removeAll { !$0.isDoubtful } }
      sheets.append(sheet)
    }
    return FormAnswers.isForm(sheets) ? sheets : nil
  }

  /// How many tables are looked at.
  private static let mostTables = 100

  /// Whether an entry is one that a system put there for itself.
  private static func isHidden(_ entry: ZipArchive.Entry) -> Bool {
    entry.name.hasPrefix("__MACOSX/") || entry.name.hasPrefix("media/")
  }
}
