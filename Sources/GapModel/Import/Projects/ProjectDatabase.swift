/// A project that is a database of SQLite: of Taguette or of QualCoder.
enum ProjectDatabase {
  /// Reads a project.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - language: The language of the case, in which places are said that have no text.
  /// - Returns: What it holds.
  /// - Throws: Why it is not imported.
  static func material(
    of bytes: [UInt8],
    language: Language = .id
  ) throws(ImportFault) -> ImportedMaterial {
    let tables = try ProjectTables(bytes)
    if tables.has("highlights", "document_id", "start_offset", "snippet") {
      return try TaguetteDatabase.material(of: tables)
    }
    if tables.has("code_text", "cid", "fid", "pos0", "pos1") {
      return try QualCoderDatabase.material(of: tables, ProjectLocator(language: language))
    }
    throw tables.has("Codings") && tables.has("Texts") ? .encryptedMAXQDA : .unknownDatabase
  }
}

/// The tables of a project's database.
struct ProjectTables {
  private let database: SQLiteDatabase

  init(_ bytes: [UInt8]) throws(ImportFault) {
    do throws(ContainerFault) { database = try SQLiteDatabase(bytes) } catch {
      throw ImportFault(error)
    }
  }

  /// Whether there is a table with all of some columns.
  func has(_ table: String, _ columns: String...) -> Bool {
    let there = Set(database.columns(of: table))
    return !there.isEmpty && columns.allSatisfy { there.contains($0) }
  }

  /// Hands over the rows of a query.
  ///
  /// - Throws: That the database is damaged, or lacks what is asked for.
  func rows(_ query: String, _ take: (SQLiteRow) -> Void) throws(ImportFault) {
    do throws(ContainerFault) { try database.rows(query, take) } catch { throw ImportFault(error) }
  }

  /// How many rows a table has; none where there is no such table.
  func count(_ table: String) throws(ImportFault) -> Int {
    guard has(table) else { return 0 }
    var count = 0
    try rows("SELECT count(*) FROM \"\(table)\"") { count = $0.integer(0) ?? 0 }
    return count
  }
}
