/// Tells files of a form that are not all of its answers.
enum FormText {
  /// Why a text is not imported that is one table of a form's answers; `nil` where it is none.
  static func fault(of table: ImportedTable) -> ImportFault? {
    guard let row = table.rows.first else { return nil }
    let headings = Set(row.cells.map { $0.trimmedText })
    if headings.contains("KEY"),
      ["PARENT_KEY", "SubmissionDate"].contains(where: { headings.contains($0) })
    {
      return .odkText
    }
    let parents: Set = ["_parent_index", "_parent_table_name"]
    if headings.contains("_index"), parents.contains(where: { headings.contains($0) }) {
      return .koboRepeat
    }
    return headings.count { ofKobo.contains($0) } > 1 ? .koboText : nil
  }

  /// Whether sheets are a form, not answers to one.
  static func isForm(_ sheets: [ImportedTable]) -> Bool {
    let named = { (name: String) in sheets.first { $0.name.foldedHeading == name } }
    guard let survey = named("survey"), named("choices") != nil || named("settings") != nil,
      let headings = survey.rows.first?.cells.map({ $0.foldedHeading })
    else { return false }
    return headings.contains("type") && headings.contains("name")
  }

  private static let ofKobo: Set<String> = [
    "_uuid", "_submission_time", "_index", "_id", "_validation_status", "_submitted_by",
  ]
}

extension ImportFault {
  static let formItself = ImportFault(
    LocalisedText(
      id: "ini formulirnya sendiri, bukan isiannya",
      en: "this is the form, not its answers"
    ),
    help: LocalisedText(
      id: "pasang di KoboToolbox atau ODK, lalu impor ekspor isiannya (XLS)",
      en: "upload it to KoboToolbox or ODK, and import the answers that are exported there (XLS)"
    )
  )

  static let koboText = ImportFault(
    LocalisedText(
      id: "ini ekspor CSV dari KoboToolbox, dan di dalamnya tidak ada isian berulang",
      en: "this is a CSV export of KoboToolbox, and it has no repeated answers in it"
    ),
    help: exportFromKobo
  )

  static let koboRepeat = ImportFault(
    LocalisedText(
      id: "ini satu lembar isian berulang dari KoboToolbox, tanpa isian yang memuatnya",
      en: "this is one sheet of repeated answers of KoboToolbox, without the submissions around it"
    ),
    help: exportFromKobo
  )

  static let odkText = ImportFault(
    LocalisedText(
      id: "ini satu tabel dari ekspor ODK, tanpa tabel-tabel lainnya",
      en: "this is one table of an export of ODK, without the others"
    ),
    help: LocalisedText(
      id: "beri berkas ZIP dari ODK Central seutuhnya, tanpa mengeluarkan isinya",
      en: "give the ZIP file of ODK Central as it is, not unpacked"
    )
  )

  private static let exportFromKobo = LocalisedText(
    id: "ekspor lagi dari KoboToolbox sebagai XLS",
    en: "export it again from KoboToolbox as XLS"
  )
}
