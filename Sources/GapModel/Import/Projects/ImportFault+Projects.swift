// Why a project of a coding program is not imported.
extension ImportFault {
  static func brokenProject(_ fault: XMLFault) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "berkas proyeknya tidak dapat dibaca sebagai XML: \(fault.reason.id)",
        en: "its project file cannot be read as XML: \(fault.reason.en)"
      ),
      help: .exportAgain,
      at: .line(fault.position.line, column: fault.position.column)
    )
  }

  static let noRefiFile = ImportFault(
    LocalisedText(
      id: "ini XML, tetapi bukan proyek atau buku kode REFI-QDA",
      en: "this is XML, but neither a project nor a code book of REFI-QDA"
    ),
    help: LocalisedText(
      id: "ekspor dari program pengodean sebagai 'REFI-QDA Project' (.qdpx) atau 'Codebook' (.qdc)",
      en: "export it from the coding program as 'REFI-QDA Project' (.qdpx) or 'Codebook' (.qdc)"
    )
  )

  static func severalProjectFiles(_ names: [String]) -> ImportFault {
    let list = names.map { $0.excerpt }.joined(separator: ", ")
    return ImportFault(
      LocalisedText(
        id: "arsip ini memuat beberapa berkas proyek: \(list)",
        en: "this archive holds several project files: \(list)"
      ),
      help: LocalisedText(
        id: "ekspor setiap proyek ke berkas .qdpx sendiri",
        en: "export each project to a .qdpx file of its own"
      )
    )
  }

  static let noProjectFile = ImportFault(
    LocalisedText(
      id: "arsip ini tidak memuat berkas proyek (.qde) di tingkat teratas",
      en: "this archive has no project file (.qde) at its top"
    ),
    help: .exportAgain
  )

  static let encryptedMAXQDA = ImportFault(
    LocalisedText(
      id: "ini berkas MAXQDA; teks di dalamnya terenkripsi",
      en: "this is a file of MAXQDA; the texts in it are encrypted"
    ),
    help: LocalisedText(
      id: "di MAXQDA, ekspor proyeknya sebagai REFI-QDA (.qdpx), lalu impor berkas itu",
      en: "in MAXQDA, export the project as REFI-QDA (.qdpx), and import that file"
    )
  )

  static let unknownDatabase = ImportFault(
    LocalisedText(
      id: "ini basis data SQLite dari program yang tidak dikenal",
      en: "this is an SQLite database of a program that is not known"
    ),
    help: LocalisedText(
      id: "basis data yang dibaca: Taguette (.sqlite3) dan QualCoder (data.qda); "
        + "dari program lain, ekspor proyeknya sebagai REFI-QDA (.qdpx)",
      en: "databases that are read: of Taguette (.sqlite3) and QualCoder (data.qda); "
        + "from another program, export the project as REFI-QDA (.qdpx)"
    )
  )

  static func severalProjects(_ names: [String]) -> ImportFault {
    let list = names.map { "'\($0.excerpt)'" }.joined(separator: ", ")
    return ImportFault(
      LocalisedText(
        id: "basis data Taguette ini memuat beberapa proyek dengan sorotan: \(list)",
        en: "this database of Taguette holds several projects with highlights: \(list)"
      ),
      help: LocalisedText(
        id:
          "di Taguette, buka satu proyek dan ekspor proyek itu saja (Project info, Export project)",
        en: "in Taguette, open one project and export it alone (Project info, Export project)"
      )
    )
  }

  /// A column that a table must have, and has not.
  static func missingColumn(_ name: String) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "tabel sorotan Taguette ini tidak memiliki kolom '\(name)'",
        en: "this table of Taguette's highlights has no column '\(name)'"
      ),
      help: LocalisedText(
        id: "ekspor lagi dari Taguette (Highlights, Export this view)",
        en: "export it again from Taguette (Highlights, Export this view)"
      )
    )
  }
}

extension LocalisedText {
  static let exportAgain = LocalisedText(
    id: "ekspor lagi dari program pengodean",
    en: "export it again from the coding program"
  )
}
