// Why a workbook is not read.
extension ImportFault {
  static func brokenPart(_ name: String, _ fault: XMLFault) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "'\(name.excerpt)' di dalamnya rusak: \(fault.reason.id)",
        en: "'\(name.excerpt)' inside it is damaged: \(fault.reason.en)"
      ),
      help: .getItAgain
    )
  }

  static let noWorkbook = ImportFault(
    LocalisedText(
      id: "berkas ini tidak memuat buku kerja",
      en: "there is no workbook in this file"
    ),
    help: .saveAsXLSX
  )

  static let noSheet = ImportFault(
    LocalisedText(
      id: "buku kerja ini tidak memuat lembar yang tampak",
      en: "this workbook has no sheet that is shown"
    ),
    help: LocalisedText(
      id: "tampakkan lembar yang memuat temuan, atau sebut namanya dengan --sheet",
      en: "show the sheet that holds the findings, or name it with --sheet"
    )
  )

  static func missingSheet(_ name: String) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "lembar '\(name.excerpt)' disebut dalam buku kerja ini, tetapi isinya tidak ada",
        en: "this workbook names a sheet '\(name.excerpt)', but has nothing of it"
      ),
      help: .getItAgain
    )
  }
}

extension LocalisedText {
  static let saveAsXLSX = LocalisedText(
    id: "buka dengan programnya, lalu simpan sebagai XLSX atau CSV",
    en: "open it with its program and save it as XLSX or CSV"
  )
}
