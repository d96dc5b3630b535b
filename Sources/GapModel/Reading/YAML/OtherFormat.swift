/// What a file is that was given for YAML and is none, as its first bytes show.
struct OtherFormat: Equatable {
  /// What it is called in messages, with its article.
  let name: LocalisedText
  /// Whether findings may be in it, so that its author has to write them otherwise.
  let holdsTables: Bool
  /// Whether `import` makes a case of it.
  let isImported: Bool

  private init(
    _ id: String,
    _ en: String,
    holdsTables: Bool = false,
    isImported: Bool = false
  ) {
    name = LocalisedText(id: id, en: en)
    self.holdsTables = holdsTables || isImported
    self.isImported = isImported
  }

  /// Tells what a file is by its beginning; `nil` when it may well be YAML.
  static func recognise(_ bytes: [UInt8]) -> OtherFormat? {
    let beginning = bytes.prefix(most)
    if beginning.starts(with: Array("PK".utf8)), let kind = beginning.dropFirst(2).first, kind < 9 {
      return archive(beginning)
    }
    if let known = signatures.first(where: { beginning.starts(with: $0.bytes) }) {
      return known.format
    }
    return markup(beginning) ?? table(beginning)
  }

  /// How much of a file is looked at.
  private static let most = 64 << 10

  private static let signatures: [(bytes: [UInt8], format: OtherFormat)] = [
    (Array("%PDF".utf8), OtherFormat("berkas PDF", "a PDF")),
    (
      Array("SQLite format 3\0".utf8),
      OtherFormat("basis data SQLite", "an SQLite database", isImported: true)
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      OtherFormat(
        "berkas program perkantoran lama (XLS atau DOC)",
        "a file of an older office program (XLS or DOC)",
        holdsTables: true
      )
    ),
    (
      Array("{\\rtf".utf8),
      OtherFormat("teks berformat (RTF)", "a text with its formatting (RTF)", holdsTables: true)
    ),
    ([0x89, 0x50, 0x4E, 0x47], OtherFormat("gambar (PNG)", "a picture (PNG)")),
    ([0xFF, 0xD8, 0xFF], OtherFormat("gambar (JPEG)", "a picture (JPEG)")),
    (Array("GIF8".utf8), OtherFormat("gambar (GIF)", "a picture (GIF)")),
    ([0x1F, 0x8B], OtherFormat("berkas terkompresi (gzip)", "a packed file (gzip)")),
    (
      Array("7z".utf8) + [0xBC, 0xAF], OtherFormat("berkas terkompresi (7z)", "a packed file (7z)")
    ),
    (Array("Rar!".utf8), OtherFormat("berkas terkompresi (RAR)", "a packed file (RAR)")),
    ([0x7F] + Array("ELF".utf8), OtherFormat("program", "a program")),
    (Array("ID3".utf8), OtherFormat("rekaman (MP3)", "a recording (MP3)")),
    (Array("OggS".utf8), OtherFormat("rekaman (Ogg)", "a recording (Ogg)")),
  ]

  /// What a ZIP file holds, by the names in it.
  private static func archive(_ bytes: ArraySlice<UInt8>) -> OtherFormat {
    let contents: [(name: String, format: OtherFormat)] = [
      (
        "xl/", OtherFormat("buku kerja Excel (XLSX)", "an Excel workbook (XLSX)", isImported: true)
      ),
      ("word/", OtherFormat("dokumen Word (DOCX)", "a Word document (DOCX)", holdsTables: true)),
      ("ppt/", OtherFormat("presentasi PowerPoint (PPTX)", "a PowerPoint presentation (PPTX)")),
      (
        "opendocument.spreadsheet",
        OtherFormat("buku kerja (ODS)", "a workbook (ODS)", holdsTables: true)
      ),
      (
        "opendocument.text",
        OtherFormat("dokumen teks (ODT)", "a text document (ODT)", holdsTables: true)
      ),
      (
        "project.qde",
        OtherFormat(
          "proyek QDPX dari program koding",
          "a QDPX project of a coding program",
          isImported: true
        )
      ),
    ]
    let known = contents.first { bytes.holds($0.name.utf8) }
    return known?.format
      ?? OtherFormat(
        "berkas ZIP (buku kerja, atau proyek QDPX?)",
        "a ZIP file (a workbook, or a QDPX project?)",
        isImported: true
      )
  }

  private static func markup(_ bytes: ArraySlice<UInt8>) -> OtherFormat? {
    let text = String(decoding: bytes.trimmed.prefix(200), as: UTF8.self).lowercased()
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      return OtherFormat("halaman web (HTML)", "a web page (HTML)")
    }
    guard text.hasPrefix("<?xml") || text.hasPrefix("<svg") else { return nil }
    return text.holds("<project") || text.holds("urn:qda")
      ? OtherFormat(
        "proyek program koding (QDE)",
        "a project of a coding program (QDE)",
        isImported: true
      )
      : OtherFormat("berkas XML", "XML", holdsTables: true)
  }

  // MARK: Tables

  /// Tells what some lines among those of a text are; `nil` when they are no table.
  static func recognise(rows: [String]) -> OtherFormat? {
    let lines = rows.map { Array($0.utf8) }
    if lines.allSatisfy(isRowOfMarkdown) {
      return OtherFormat("tabel Markdown", "a Markdown table", holdsTables: true)
    }
    // In a sentence a blank follows the comma.
    guard let head = rows.first, !head.holds(", ") else { return nil }
    return table(Array(lines.joined(separator: [0x0A]))[...])
  }

  private static func isRowOfMarkdown(_ line: [UInt8]) -> Bool {
    let row = line[...].trimmed
    let bar = UInt8(ascii: "|")
    return row.count > 2 && row.first == bar && row.last == bar
  }

  /// How many lines are looked at for a table.
  private static let mostLines = 5

  /// Whether lines hold the same number of columns each, and no keys.
  private static func table(_ bytes: ArraySlice<UInt8>) -> OtherFormat? {
    let pieces = bytes.split { $0 == 0x0A || $0 == 0x0D }
    let lines = pieces.lazy.map(Array.init).filter { !$0[...].trimmed.isEmpty }.prefix(mostLines)
    guard let head = lines.first, !lines.contains(where: mayBeYAML) else { return nil }
    let marks: [(byte: UInt8, fewest: Int, id: String, en: String)] = [
      (UInt8(ascii: "\t"), 1, "tab", "tabs"), (UInt8(ascii: ";"), 1, "';'", "';'"),
      (UInt8(ascii: ","), 2, "','", "','"),
    ]
    for mark in marks {
      let count = columns(of: head, between: mark.byte)
      let isAlike = lines.allSatisfy { columns(of: $0, between: mark.byte) == count }
      guard count > mark.fewest, isAlike else { continue }
      let kind = mark.byte == UInt8(ascii: "\t") ? "TSV" : "CSV"
      return OtherFormat(
        "tabel dengan \(mark.id) di antara kolomnya (\(kind))",
        "a table with \(mark.en) between its columns (\(kind))",
        isImported: true
      )
    }
    return nil
  }

  /// How many columns a line has, without looking into quotes.
  private static func columns(of line: [UInt8], between mark: UInt8) -> Int {
    var isQuoted = false
    var count = 1
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == mark, !isQuoted { count += 1 }
    }
    return count
  }

  /// Whether a line begins as one of YAML: a comment, an entry, a mark, a brace, or a key.
  private static func mayBeYAML(_ line: [UInt8]) -> Bool {
    let rest = line[...].trimmed
    guard let first = rest.first, !"#-{[%".utf8.contains(first) else { return true }
    let key = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
    let behind = rest.dropFirst(key.count)
    guard !key.isEmpty, behind.first == UInt8(ascii: ":") else { return false }
    return behind.count == 1 || behind.dropFirst().first?.isASCIIBlank == true
  }
}
