// What was understood of sources in cells, or is doubtful in them.
extension ImportRemark {
  /// A name in a row that the sheet of sources does not have.
  static func unlistedSource(_ name: String, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "sumber '\(name.excerpt)' tidak ada pada lembar sumber, jadi menjadi sumber baru",
        en: "source '\(name.excerpt)' is not on the sheet of sources, so it becomes a new one"
      ),
      at: place
    )
  }

  /// Sources of a table without a column of them.
  static func describedSources(_ count: Int, by headings: [String]) -> ImportRemark {
    let columns = ImportFault.named(headings)
    return ImportRemark(
      LocalisedText(
        id: "tidak ada kolom sumber; menurut kolom \(columns) ada \(count) sumber",
        en: "there is no column of sources; by \(columns) there "
          + (count == 1 ? "is 1 source" : "are \(count) sources")
      ),
      isDoubtful: false
    )
  }

  /// Rows that name no source, where there is only one.
  static func onlySource(_ name: String, _ count: Int, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) baris tidak menyebut sumber; dipakai '\(name.excerpt)', satu-satunya",
        en: "\(English.counted(count, "row")) without a source; it is taken to be "
          + "'\(name.excerpt)', the only one"
      ),
      at: place,
      isDoubtful: false
    )
  }

  /// Rows that name no source.
  static func withoutSource(_ count: Int, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) baris tidak menyebut sumber, mulai di sini",
        en: "\(English.counted(count, "row")) without a source, the first here"
      ),
      at: place
    )
  }

  /// A row of the sheet of sources that has no id.
  static func namedSource(_ id: String, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "sumber ini tanpa ID dan diberi ID '\(id)'",
        en: "this source has no ID and is given '\(id)'"
      ),
      at: place,
      isDoubtful: false
    )
  }
}
