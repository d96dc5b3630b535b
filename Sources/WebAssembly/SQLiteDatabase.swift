/// Stands where the program reads databases by SQLite, which the module lacks.
package final class SQLiteDatabase {
  package init(_ bytes: [UInt8]) throws(ContainerFault) { throw .onlyInProgram }

  package func columns(of table: String) -> [String] { [] }

  package func has(_ table: String, _ columns: String...) -> Bool { false }

  package func rows(_ query: String, _ take: (SQLiteRow) -> Void) throws(ContainerFault) {
    throw .onlyInProgram
  }
}

/// A row that no query gives.
package struct SQLiteRow {
  package func text(_ column: Int) -> String? { nil }

  package func integer(_ column: Int) -> Int? { nil }
}

extension ContainerFault {
  fileprivate static var onlyInProgram: ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "berkas seperti ini hanya dibaca oleh program gapscore, bukan di peramban",
        en: "a file like this is read by the program gapscore only, not in a browser"
      )
    )
  }
}
