// What a file says otherwise than the case that it is imported into.
extension ImportRemark {
  /// Something that the file says otherwise than the case, and that was left.
  ///
  /// Words of the instrument are shown whole; of an interview no more is repeated than shows the difference.
  static func difference(
    _ what: LocalisedText,
    file: LocalisedText,
    own: LocalisedText,
    of finding: String? = nil,
    isWhole: Bool = false,
    at place: ImportPlace?
  ) -> ImportRemark {
    let subject = finding.map { "\($0): " } ?? ""
    let (fileID, ownID) = isWhole ? (file.id, own.id) : excerpts(file.id, own.id)
    let (fileEN, ownEN) = isWhole ? (file.en, own.en) : excerpts(file.en, own.en)
    return ImportRemark(
      LocalisedText(
        id: "\(subject)\(what.id) '\(fileID)' dalam berkas, '\(ownID)' dalam kasus; "
          + "yang dalam kasus dibiarkan",
        en: "\(subject)\(what.en) is '\(fileEN)' in the file and '\(ownEN)' in the case, "
          + "which is left as it is"
      ),
      at: place
    )
  }

  /// How a person takes over what the file says.
  static let takingOver = ImportRemark(
    LocalisedText(
      id: "untuk memakai yang dari berkas, ubahlah di kasus",
      en: "to take the file's, change it in the case"
    ),
    isDoubtful: false
  )

  /// How many characters stand before the place where two texts begin to differ.
  private static let lead = 15

  /// Both texts from about where they begin to differ.
  private static func excerpts(_ first: String, _ second: String) -> (String, String) {
    let (one, other) = (first.withSingleBlanks, second.withSingleBlanks)
    let same = zip(one, other).prefix { $0 == $1 }.count
    guard same > lead + 5 else { return (one.excerpt, other.excerpt) }
    let cut = { (text: String) in "…" + String(text.dropFirst(same - lead)) }
    return (cut(one).excerpt, cut(other).excerpt)
  }
}

extension LocalisedText {
  /// A text that is the same in each language.
  static func same(_ text: String) -> LocalisedText { LocalisedText(id: text, en: text) }
}

extension YAMLValue {
  /// The word of a scalar; empty for anything else.
  var word: String { if case .scalar(let scalar) = self { scalar.text } else { "" } }
}
