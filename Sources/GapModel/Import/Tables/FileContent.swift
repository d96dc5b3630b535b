/// What a file is by its content, as far as that decides who reads it.
enum FileContent {
  case empty
  /// A ZIP file: a workbook, a project, or another.
  case archive
  /// A database of SQLite.
  case database
  /// XML with codes in it.
  case codeBook
  /// A file of an older office program, or an encrypted one.
  case oldOffice
  /// Something that is not imported.
  case other(OtherFormat)
  /// A text in the project's own format.
  case yaml
  /// Any other text.
  case text

  /// What is in archives that are imported.
  static let namesOfArchive = ["xl/workbook.xml", "xl/worksheets", ".qde"]

  /// How much of a file is looked at.
  private static let most = 64 << 10

  /// Tells what a file is.
  init(of bytes: [UInt8]) {
    let beginning = bytes.prefix(Self.most)
    if beginning.starts(with: [0x50, 0x4B]), let kind = beginning.dropFirst(2).first, kind < 9 {
      self = .archive
    } else if beginning.starts(with: Array("SQLite format 3\0".utf8)) {
      self = .database
    } else if beginning.starts(with: OldOfficeFile.signature) {
      self = .oldOffice
    } else if let root = XMLRoot.name(in: bytes) {
      self = Self.markup(root, bytes)
    } else if let other = Self.signed(beginning) {
      self = .other(other)
    } else {
      let text = TextEncoding.decoded(Array(beginning))?.text ?? Array(beginning)
      self = text.allSatisfy { $0.isASCIIBlank } ? .empty : Self.isOwn(text) ? .yaml : .text
    }
  }

  private static func markup(_ root: String, _ bytes: [UInt8]) -> FileContent {
    guard root != "CodeBook", root != "Project" else { return .codeBook }
    return OtherFormat.recognise(bytes).map { .other($0) } ?? .text
  }

  /// What a file is that begins with a mark of its format.
  ///
  /// A table may begin with the same letters, but has no zeros in it.
  private static func signed(_ beginning: ArraySlice<UInt8>) -> OtherFormat? {
    let marks = ["%PDF", "{\\rtf", "GIF8"]
    let isUTF16 = [[0xFF, 0xFE], [0xFE, 0xFF]].contains { beginning.starts(with: $0) }
    guard
      marks.contains(where: { beginning.starts(with: Array($0.utf8)) })
        || (!isUTF16 && beginning.contains(0))
    else { return nil }
    return OtherFormat.recognise(Array(beginning))
  }

  /// Whether a text begins with a key, and a line at its margin has one that only files of the project's own have.
  private static func isOwn(_ text: [UInt8]) -> Bool {
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }.filter { !isPassedOver($0) }
    let key = lines.first?.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? []
    guard !key.isEmpty, lines.first?.dropFirst(key.count).first == UInt8(ascii: ":") else {
      return false
    }
    let keys = ["gapscore:", "case:", "instrument:", "brand:"].map { Array($0.utf8) }
    return lines.contains { line in keys.contains { line.starts(with: $0) } }
  }

  /// Whether a line of YAML is empty, a comment, or a mark between documents.
  private static func isPassedOver(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmed
    return text.isEmpty || text.first == UInt8(ascii: "#") || text.starts(with: Array("---".utf8))
  }
}

extension ImportFault {
  static let empty = ImportFault(
    LocalisedText(id: "berkas ini kosong", en: "this file is empty")
  )

  static let caseAlready = ImportFault(
    LocalisedText(
      id: "berkas ini sudah berformat gapscore, jadi tidak perlu diimpor",
      en: "this file is in gapscore's own format already, so there is nothing to import"
    ),
    help: LocalisedText(
      id: "periksa dengan 'gapscore check'",
      en: "look at it with 'gapscore check'"
    )
  )
}
