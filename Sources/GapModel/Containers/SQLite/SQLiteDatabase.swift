internal import CSQLite

/// A database of SQLite from bytes, to be read and never written.
///
/// This is the only owner of SQLite's structures. The bytes are a stranger's: its schema runs no function,
/// a damaged page ends a query with an error, and no other file is opened.
@safe
package final class SQLiteDatabase {
  private let connection: OpaquePointer?

  /// Opens a database.
  ///
  /// - Parameter bytes: The whole file. What is only in a write-ahead log beside it is not there.
  /// - Throws: That it is no database, or a damaged one.
  package init(_ bytes: [UInt8]) throws(ContainerFault) {
    var connection: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX
    let opened = unsafe sqlite3_open_v2(":memory:", &connection, flags, nil)
    unsafe self.connection = connection
    guard opened == SQLITE_OK else { throw .sqlite(unsafe Self.words(of: connection)) }
    try load(Self.withoutLog(bytes))
    harden()
    try rows("SELECT name FROM sqlite_master LIMIT 1") { _ in }
  }

  deinit { unsafe sqlite3_close_v2(connection) }

  /// The names of a table's columns; empty where there is no such table.
  package func columns(of table: String) -> [String] {
    var names: [String] = []
    let quoted = table.escaped { $0 == "\"" ? "\"\"" : nil }
    try? rows("PRAGMA table_info(\"\(quoted)\")") { row in
      if let name = row.text(1) { names.append(name) }
    }
    return names
  }

  /// Whether there is a table with all of some columns.
  package func has(_ table: String, _ columns: String...) -> Bool {
    let there = Set(self.columns(of: table))
    return !there.isEmpty && columns.allSatisfy { there.contains($0) }
  }

  /// Hands over the rows of a query.
  ///
  /// - Parameters:
  ///   - query: A query of our own; nothing of the file goes into its text.
  ///   - take: Takes a row, which is good only within the call.
  /// - Throws: That the database has not what is asked for, or is damaged.
  package func rows(
    _ query: String,
    _ take: (SQLiteRow) -> Void
  ) throws(ContainerFault) {
    var statement: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(connection, query, -1, &statement, nil) == SQLITE_OK else {
      throw .sqlite(unsafe Self.words(of: connection))
    }
    defer { unsafe sqlite3_finalize(statement) }
    while true {
      switch unsafe sqlite3_step(statement) {
      case SQLITE_ROW: unsafe take(SQLiteRow(statement))
      case SQLITE_DONE: return
      default: throw .sqlite(unsafe Self.words(of: connection))
      }
    }
  }

  /// A database that was written through a log says so at its head, and would then be opened only with the log's
  /// file beside it.
  private static func withoutLog(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 100, bytes[18] == 2 || bytes[19] == 2 else { return bytes }
    var bytes = bytes
    bytes[18] = 1
    bytes[19] = 1
    return bytes
  }

  private func load(_ bytes: [UInt8]) throws(ContainerFault) {
    guard bytes.count >= 512, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .sqlite(nil)
    }
    let size = Int64(bytes.count)
    // SQLite frees the copy with the connection, also where this fails.
    guard let copy = unsafe sqlite3_malloc64(UInt64(bytes.count)) else { throw .sqlite(nil) }
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe copy.copyMemory(from: start, byteCount: source.count)
    }
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
    let status = unsafe sqlite3_deserialize(
      connection,
      "main",
      copy.assumingMemoryBound(to: UInt8.self),
      size,
      size,
      flags
    )
    guard status == SQLITE_OK else { throw .sqlite(unsafe Self.words(of: connection)) }
  }

  private func harden() {
    unsafe _ = setSwitch(connection, SQLITE_DBCONFIG_DEFENSIVE, 1)
    unsafe _ = setSwitch(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    unsafe _ = setSwitch(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    unsafe _ = setSwitch(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    unsafe _ = sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
    unsafe _ = sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 64 << 20)
  }

  private static func words(of connection: OpaquePointer?) -> String? {
    unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
  }
}

/// A row of a query's answer.
@safe
package struct SQLiteRow {
  private let statement: OpaquePointer?

  fileprivate init(_ statement: OpaquePointer?) { unsafe self.statement = statement }

  /// The text of a column, counted from 0; `nil` for nothing.
  package func text(_ column: Int) -> String? {
    guard let start = unsafe sqlite3_column_text(statement, Int32(column)) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(statement, Int32(column)))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The number of a column, counted from 0; `nil` for nothing, and for what is no whole number.
  package func integer(_ column: Int) -> Int? {
    guard unsafe sqlite3_column_type(statement, Int32(column)) == SQLITE_INTEGER else { return nil }
    return unsafe Int(exactly: sqlite3_column_int64(statement, Int32(column)))
  }
}

extension ContainerFault {
  /// A database that cannot be read, with SQLite's own words for it.
  static func sqlite(_ words: String?) -> ContainerFault {
    let words = words.map { " (SQLite: \($0))" } ?? ""
    return ContainerFault(
      LocalisedText(
        id: "basis data SQLite ini rusak atau terpotong\(words)",
        en: "this SQLite database is damaged or cut off\(words)"
      ),
      help: .getItAgain
    )
  }
}
