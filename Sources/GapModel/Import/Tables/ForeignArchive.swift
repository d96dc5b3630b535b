/// Says what a ZIP file is that holds no workbook and no project.
enum ForeignArchive {
  /// Why it is not imported.
  static func fault(of archive: ZipArchive, _ bytes: [UInt8]) -> ImportFault {
    let names = archive.entries.map { $0.name.lowercased() }
    if names.contains("xl/workbook.bin") {
      return ImportFault(.named("buku kerja Excel biner (XLSB)", "a binary Excel workbook (XLSB)"))
    }
    if names.contains(where: { $0.hasSuffix("document.iwa") || $0 == "index.zip" }) {
      return ImportFault(
        .named("dokumen Apple (Numbers atau Pages)", "a document of Apple's (Numbers or Pages)"),
        help: LocalisedText(
          id: "buka di Numbers, lalu ekspor sebagai XLSX atau CSV",
          en: "open it in Numbers and export it as XLSX or CSV"
        )
      )
    }
    let readable = [".xlsx", ".csv", ".tsv", ".qdpx", ".qdc", ".qda", ".sqlite3"]
    if let inner = archive.entries.first(where: { entry in
      readable.contains { entry.name.lowercased().hasSuffix($0) }
    }) {
      return ImportFault(
        LocalisedText(
          id: "berkas ZIP ini memuat '\(inner.baseName.excerpt)'",
          en: "this ZIP file holds '\(inner.baseName.excerpt)'"
        ),
        help: LocalisedText(
          id: "keluarkan isinya, lalu impor berkas itu",
          en: "unpack it and import that file"
        )
      )
    }
    if names.contains(where: { $0 == "word/document.xml" }) || isTextDocument(archive) {
      let format = OtherFormat.recognise(bytes)
      return ImportFault(
        format.map { .named($0.name.id, $0.name.en) } ?? .named("dokumen", "a document"),
        help: .copyTable
      )
    }
    let other = OtherFormat.recognise(bytes)
    return other.map { .isOther($0) }
      ?? ImportFault(.named("berkas ZIP", "a ZIP file"), help: .saveAsXLSX)
  }
}

extension ForeignArchive {
  /// Whether an archive is a text of OpenDocument, by the entry that says so.
  private static func isTextDocument(_ archive: ZipArchive) -> Bool {
    guard let entry = archive.entry("mimetype"), entry.size < 100 else { return false }
    do throws(ContainerFault) {
      let kind = try archive.contents(of: entry)
      return kind.starts(with: Array("application/vnd.oasis.opendocument.text".utf8))
    } catch {
      return false
    }
  }
}

/// Says what a file of an older office program is.
enum OldOfficeFile {
  /// How each begins.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// Why it is not imported.
  static func fault(of bytes: [UInt8]) -> ImportFault {
    if names("EncryptedPackage", bytes) {
      return ImportFault(
        LocalisedText(
          id: "buku kerja ini memakai kata sandi, jadi isinya terenkripsi",
          en: "this workbook has a password, so it is encrypted"
        ),
        help: LocalisedText(
          id: "buka di Excel, simpan lagi tanpa kata sandi, lalu impor",
          en: "open it in Excel, save it again without a password, and import that"
        )
      )
    }
    if names("Workbook", bytes) || names("Book", bytes) {
      return ImportFault(
        .named("buku kerja Excel lama (XLS)", "a workbook of an older Excel (XLS)"),
        help: .saveAsXLSX
      )
    }
    if names("WordDocument", bytes) {
      return ImportFault(
        .named("dokumen Word lama (DOC)", "a document of an older Word (DOC)"),
        help: .copyTable
      )
    }
    return OtherFormat.recognise(bytes).map { .isOther($0) } ?? .notText
  }

  /// Whether the file's directory names a part, which it does in UTF-16.
  private static func names(_ part: String, _ bytes: [UInt8]) -> Bool {
    var name: [UInt8] = []
    for letter in part.utf8 { name += [letter, 0] }
    name += [0, 0]
    var start = 0
    while start <= bytes.count - name.count {
      if bytes[start] == name[0], bytes[start...].starts(with: name) { return true }
      // Names of parts begin at even places.
      start += 2
    }
    return false
  }
}

extension ImportFault {
  /// That a file is of a format that is not imported.
  static func isOther(_ format: OtherFormat) -> ImportFault {
    ImportFault(
      .named(format.name.id, format.name.en),
      help: format.holdsTables ? .saveAsXLSX : .writeFindings
    )
  }
}

extension LocalisedText {
  static func named(_ id: String, _ en: String) -> LocalisedText {
    LocalisedText(
      id: "ini \(id), dan format itu tidak diimpor",
      en: "this is \(en), which is not imported"
    )
  }

  static let copyTable = LocalisedText(
    id: "salin tabelnya ke buku kerja, lalu simpan sebagai XLSX; atau kodekan teksnya dengan "
      + "program koding",
    en: "copy its table into a workbook and save that as XLSX, or code its text in a coding program"
  )

  static let writeFindings = LocalisedText(
    id: "tulis temuannya dalam tabel (XLSX atau CSV), atau kodekan teksnya dengan program koding",
    en: "write its findings in a table (XLSX or CSV), or code its text in a coding program"
  )
}
