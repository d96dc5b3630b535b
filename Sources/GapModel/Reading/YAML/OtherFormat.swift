/// What a file is that was given for YAML and is none, as its first bytes tell.
struct OtherFormat: Equatable {
  /// What it is called in messages, with its article.
  let name: String
  /// Whether findings may be in it, so that its author has to write them otherwise.
  let holdsTables: Bool

  private init(_ name: String, holdsTables: Bool = false) {
    self.name = name
    self.holdsTables = holdsTables
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
    (Array("%PDF".utf8), OtherFormat("a PDF")),
    (Array("SQLite format 3\0".utf8), OtherFormat("an SQLite database", holdsTables: true)),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      OtherFormat("a file of an older office program (XLS or DOC)", holdsTables: true)
    ),
    (Array("{\\rtf".utf8), OtherFormat("a text with its formatting (RTF)", holdsTables: true)),
    ([0x89, 0x50, 0x4E, 0x47], OtherFormat("a picture (PNG)")),
    ([0xFF, 0xD8, 0xFF], OtherFormat("a picture (JPEG)")),
    (Array("GIF8".utf8), OtherFormat("a picture (GIF)")),
    ([0x1F, 0x8B], OtherFormat("a packed file (gzip)")),
    (Array("7z".utf8) + [0xBC, 0xAF], OtherFormat("a packed file (7z)")),
    (Array("Rar!".utf8), OtherFormat("a packed file (RAR)")),
    ([0x7F] + Array("ELF".utf8), OtherFormat("a program")),
    (Array("ID3".utf8), OtherFormat("a recording (MP3)")),
    (Array("OggS".utf8), OtherFormat("a recording (Ogg)")),
  ]

  /// What a ZIP file holds, by the names in it.
  private static func archive(_ bytes: ArraySlice<UInt8>) -> OtherFormat {
    let contents: [(name: String, format: OtherFormat)] = [
      ("xl/", OtherFormat("an Excel workbook (XLSX)", holdsTables: true)),
      ("word/", OtherFormat("a Word document (DOCX)", holdsTables: true)),
      ("ppt/", OtherFormat("a PowerPoint presentation (PPTX)")),
      ("opendocument.spreadsheet", OtherFormat("a workbook (ODS)", holdsTables: true)),
      ("opendocument.text", OtherFormat("a text document (ODT)", holdsTables: true)),
      ("project.qde", OtherFormat("a QDPX project of a coding program", holdsTables: true)),
    ]
    let known = contents.first { bytes.contains(Array($0.name.utf8)) }
    return known?.format
      ?? OtherFormat("a ZIP file (a workbook, or a QDPX project?)", holdsTables: true)
  }

  private static func markup(_ bytes: ArraySlice<UInt8>) -> OtherFormat? {
    let text = String(decoding: bytes.trimmed.prefix(200), as: UTF8.self).lowercased()
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      return OtherFormat("a web page (HTML)")
    }
    guard text.hasPrefix("<?xml") || text.hasPrefix("<svg") else { return nil }
    return text.contains("<project") || text.contains("urn:qda")
      ? OtherFormat("a project of a coding program (QDE)", holdsTables: true)
      : OtherFormat("XML", holdsTables: true)
  }

  // MARK: Tables

  /// How many lines are looked at for a table.
  private static let mostLines = 5

  /// Whether lines hold the same number of columns each, and no keys.
  private static func table(_ bytes: ArraySlice<UInt8>) -> OtherFormat? {
    let pieces = bytes.split { $0 == 0x0A || $0 == 0x0D }
    let lines = pieces.lazy.map(Array.init).filter { !$0[...].trimmed.isEmpty }.prefix(mostLines)
    guard let head = lines.first, !lines.contains(where: mayBeYAML) else { return nil }
    let marks: [(byte: UInt8, fewest: Int, name: String)] = [
      (UInt8(ascii: "\t"), 1, "a table with tabs between its columns (TSV)"),
      (UInt8(ascii: ";"), 1, "a table with ';' between its columns (CSV)"),
      (UInt8(ascii: ","), 2, "a table with ',' between its columns (CSV)"),
    ]
    for mark in marks {
      let count = columns(of: head, between: mark.byte)
      let isAlike = lines.allSatisfy { columns(of: $0, between: mark.byte) == count }
      if count > mark.fewest, isAlike { return OtherFormat(mark.name, holdsTables: true) }
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
