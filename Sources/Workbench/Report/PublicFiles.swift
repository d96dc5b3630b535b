import GapModel

/// A copy of a case for others, and the list of names that it was made by.
///
/// Both are those of `gapscore export public`.
struct PublicFiles: Sendable {
  let copy: MadeFile
  /// The list with the names that came; `nil` where none came.
  let names: MadeFile?
  let remarks: PublicRemarks

  /// Why no copy is made.
  enum Failure: Error, Hashable, Sendable {
    /// A name still stands in this text.
    case holdsName(String)
    /// The copy would be rated otherwise.
    case isRatedOtherwise
    /// The list cannot be changed without harm to the rest of it.
    case namesRefused(LocalisedText)
  }

  /// Makes a copy.
  ///
  /// - Parameters:
  ///   - original: The case.
  ///   - reference: How its text names its instrument.
  ///   - open: The list of names; `nil` for a new one.
  ///   - kept: What the copy keeps.
  /// - Throws: Why no copy is made.
  init(
    of original: Case,
    instrument reference: String?,
    names open: OpenNames?,
    keeping kept: Set<PublicPart>
  ) throws(Failure) {
    let made = PublicCase(
      of: original,
      GrownNames(open?.list ?? NameList(), with: original),
      PublicChoices(
        keepsQuotes: kept.contains(.quotes),
        keepsCitation: kept.contains(.citation),
        keepsIndices: kept.contains(.indices)
      )
    )
    let own = original.instrument
    let isShipped = ShippedInstrument.named(own.id.text) == own
    let file = reference.flatMap { $0.split(separator: "/").last.map { String($0) } }
    let text = made.text(
      instrument: isShipped ? own.id.text : file ?? "\(own.id.text).yaml"
    )
    if let name = made.standing.first { throw .holdsName(String(name.prefix(60))) }
    guard Self.isRatedTheSame(text, as: original) else { throw .isRatedOtherwise }
    copy = MadeFile("\(made.content.id.text).public.yaml", Array(text.utf8))
    names = try Self.list(made.names, open, original.language)
    remarks = PublicRemarks(of: text, made)
  }

  private static func isRatedTheSame(_ text: String, as original: Case) -> Bool {
    let own = original.instrument
    let reader = CaseReader { _, _ in .found(own) }
    guard let result = try? reader.read(Input(name: "copy.yaml", bytes: Array(text.utf8))),
      !result.diagnostics.hasErrors, let document = result.documents.first
    else { return false }
    return SameRating.holds(original, document.content)
  }

  private static func list(
    _ grown: GrownNames,
    _ open: OpenNames?,
    _ language: Language
  ) throws(Failure) -> MadeFile? {
    guard let open else {
      return MadeFile("names.yaml", Array(grown.newFile(in: language).utf8))
    }
    guard !grown.added.isEmpty else { return nil }
    do throws(EditRefusal) {
      let text = try CaseText(name: open.file, bytes: open.text)
      return MadeFile(open.file, try text.changed(by: grown.edits).bytes)
    } catch {
      throw .namesRefused(error.reason)
    }
  }
}

/// What is worth a look in a copy for others.
struct PublicRemarks: Hashable, Sendable {
  /// So many of a kind are shown.
  static let most = 20

  /// Names that were replaced, with how often.
  let replaced: [String]
  /// What may still tell who is meant, with its line.
  let doubts: [String]
  /// Words that are written as names are, with how often.
  let namelike: [String]

  fileprivate init(of text: String, _ copy: PublicCase) {
    let review = CopyReview(of: text, copy)
    replaced = copy.replaced.prefix(Self.most).map { entry in
      "\(entry.spelling) → \(entry.pseudonym) (\(entry.count))"
    }
    doubts = review.doubts.prefix(Self.most).map { doubt in "\(doubt.place.line): \(doubt.text)" }
    namelike = review.namelike.prefix(Self.most).map { word in "\(word.word) (\(word.count))" }
  }
}
