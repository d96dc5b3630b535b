/// A project of a coding program in the REFI-QDA standard: a ZIP file with a `.qde` in it.
enum ProjectArchive {
  /// Whether an archive is one: it has an entry at its top that ends in `.qde`.
  static func isProject(_ archive: ZipArchive) -> Bool { !projectFiles(of: archive).isEmpty }

  /// Reads a project.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - language: The language of the case, in which places are said that have no text.
  /// - Returns: What it holds.
  /// - Throws: Why it is not imported.
  static func material(
    of archive: ZipArchive,
    language: Language = .id
  ) throws(ImportFault) -> ImportedMaterial {
    let files = projectFiles(of: archive)
    guard let file = files.first else { throw .noProjectFile }
    guard files.count == 1 else { throw .severalProjectFiles(files.map { $0.name }) }
    let project = try RefiReader.project { (take) throws(ImportFault) in
      do throws(ContainerFault) { try archive.read(file, take) } catch { throw ImportFault(error) }
    }
    return try RefiMaterial.material(of: project, texts: RefiTexts(of: archive), language: language)
  }

  private static func projectFiles(of archive: ZipArchive) -> [ZipArchive.Entry] {
    archive.entries.filter { $0.name == $0.baseName && $0.name.lowercased().hasSuffix(".qde") }
  }
}
