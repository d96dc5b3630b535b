/// Where a finding was imported from, as a case keeps it.
struct FindingOrigin: Hashable {
  var file: String?
  var id: String?
  var code: String?
  var document: String?
  var span: String?
  /// What the document may be called in a case: by its name, or by the token that stands for it.
  private(set) var documents: [String] = []

  /// What stands between the codes of one segment.
  static let codeSeparator = "; "

  /// The origin that stands in a case.
  init(_ node: YAMLNode?) {
    file = node?.value(OriginKey.file.rawValue)
    id = node?.value(OriginKey.id.rawValue)
    code = node?.value(OriginKey.code.rawValue)
    document = node?.value(OriginKey.document.rawValue)
    span = node?.value(OriginKey.span.rawValue)
    documents = document.map { [$0] } ?? []
  }

  /// The origin of what is imported now.
  ///
  /// A document whose name stays away is known again by a token of it.
  init(
    _ origin: ImportedFinding.Origin,
    document: String?,
    hidesDocument: Bool,
    _ choices: ImportChoices
  ) {
    file = Self.file(choices)
    id = ImportedWords.name(origin.id)
    code = origin.code.isEmpty ? nil : ImportedWords.name(origin.code.joined(separator: "/"))
    span = origin.span.map { "\($0.lowerBound)-\($0.upperBound)" }
    guard let name = ImportedWords.name(document) else { return }
    let token = Self.token(of: name)
    documents = [name, token]
    let isHidden = !choices.keepsNames && (hidesDocument || ImportedWords.isPersonal(name))
    self.document = isHidden ? token : name
  }

  /// What the file is called in a case; `nil` where that would name someone.
  static func file(_ choices: ImportChoices) -> String? {
    guard let name = ImportedWords.name(choices.file) else { return nil }
    return choices.keepsNames || !ImportedWords.isPersonal(name) ? name : nil
  }

  /// What stands for a name that stays away: always the same, and nobody reads the name from it.
  static func token(of name: String) -> String {
    var hash = SecureHash()
    hash.update(with: Array(name.utf8))
    return String(hash.digits.prefix(8))
  }

  /// The paths of its codes, alone and as they stand together; one that is `nil` where there is none.
  var codes: [String?] {
    guard let code else { return [nil] }
    var parts: [String] = []
    var part: [UInt8] = []
    let bytes = Array(code.utf8)
    let separator = Array(Self.codeSeparator.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: separator) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        index += separator.count
      } else {
        part.append(bytes[index])
        index += 1
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    var all: [String?] = [code]
    if parts.count > 1 { for part in parts { all.append(part) } }
    return all
  }

  /// What tells its segment from others, whatever its code: where it lies in its document, or what its program calls
  /// it there.
  var segments: [[String]] {
    documents.flatMap { document in
      [span.map { [document, "span", $0] }, id.map { [document, "id", $0] }].compactMap { $0 }
    }
  }

  /// Whether both name documents, and not the same one.
  func isOfOtherDocument(than other: FindingOrigin) -> Bool {
    !documents.isEmpty && !other.documents.isEmpty
      && !documents.contains { other.documents.contains($0) }
  }

  /// As a case writes it; `nil` where nothing is known.
  var value: YAMLValue? {
    let entries: [YAMLValue.Entry] = [
      (OriginKey.file, file), (.id, id), (.code, code), (.document, document), (.span, span),
    ].compactMap { key, text in text.map { YAMLValue.Entry(key.rawValue, .text($0)) } }
    return entries.isEmpty ? nil : .mapping(entries, isInline: true)
  }
}
