/// The texts in a project's archive, found by the paths that the project file writes.
struct RefiTexts {
  private let archive: ZipArchive?
  private var entries: [String: ZipArchive.Entry] = [:]

  /// Lists what is there; `nil` for a project file without its archive.
  init(of archive: ZipArchive?) {
    self.archive = archive
    for entry in archive?.entries ?? [] where !entry.isFolder {
      let known = entries[entry.baseName]
      if known == nil || Self.rank(entry) < Self.rank(known) { entries[entry.baseName] = entry }
    }
  }

  /// The entry that a path means: `internal://X`, `sources/X` and `X` alike, by its exact base name.
  ///
  /// - Returns: `nil` for one that is not there, and for a path to somewhere else.
  func entry(at path: String) -> ZipArchive.Entry? {
    let scheme = path.range(of: "://").map { path[..<$0.lowerBound].lowercased() }
    let isElsewhere = ["relative:", "absolute:"].contains { path.lowercased().hasPrefix($0) }
    guard !isElsewhere, scheme == nil || scheme == "internal" else { return nil }
    let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
    return name.flatMap { entries[$0] }
  }

  /// The entry of a whole name.
  func entry(named name: String) -> ZipArchive.Entry? { archive?.entry(name) }

  /// The text of an entry.
  ///
  /// - Throws: That it is damaged.
  func text(of entry: ZipArchive.Entry) throws(ImportFault) -> StoredText? {
    guard let archive else { return nil }
    do throws(ContainerFault) {
      return StoredText(file: try archive.contents(of: entry))
    } catch {
      throw ImportFault(error)
    }
  }

  /// Entries in the folder of sources come before others of the same name.
  private static func rank(_ entry: ZipArchive.Entry?) -> Int {
    guard let entry else { return .max }
    if entry.name.lowercased() == "sources/\(entry.baseName.lowercased())" { return 0 }
    return entry.name == entry.baseName ? 1 : 2
  }
}
