/// Reads lists of names: from bytes to which name stands for which in copies for others.
public struct NamesReader {
  /// What was found in a file.
  public struct Result: Sendable {
    /// The list, if it can be used.
    public let list: NameList?
    /// Everything that is wrong or doubtful in the file.
    public let diagnostics: Diagnostics
    /// The beginning of the file, to show lines of.
    public let text: InputText
  }

  /// Creates a reader.
  public init() {}

  /// Reads a file of one list.
  ///
  /// What is wrong in the file is not thrown but reported; reading goes on as far as it makes sense.
  ///
  /// - Throws: Only what the input throws.
  public func read(_ input: Input) throws -> Result {
    let reader = FieldReader(input)
    let list = try reader.onlyDocument(
      none: { .noNames(at: $0) },
      second: { .secondNames(at: $0) },
      read: { () throws(YAMLFailure) -> NameList? in
        guard let drafts = try reader.nameDrafts() else { return nil }
        return Self.list(of: drafts, reader.tell)
      }
    )
    let isUsable = !reader.diagnostics.hasErrors
    return Result(
      list: isUsable ? list : nil,
      diagnostics: reader.diagnostics,
      text: reader.yaml.text
    )
  }

  private static func list(of drafts: [NameDraft], _ tell: (Diagnostic) -> Void) -> NameList {
    tellRepeated(drafts, tell)
    tellShared(drafts, tell)
    let list = NameList(drafts.map { entry(of: $0) })
    let replaced = list.entries.filter { $0.pseudonym != nil }
    let search = NameSearch(replaced.filter { $0.isInTexts }.map { $0.sought })
    let names = Set(replaced.map { FoldedText($0.name).letters })
    for draft in drafts { check(draft, search, names, tell) }
    return list
  }

  private static func entry(of draft: NameDraft) -> NameList.Entry {
    NameList.Entry(
      draft.kind,
      draft.name.value.withSingleBlanks,
      as: draft.isKept?.isSo ?? false ? nil : draft.pseudonym?.value.withSingleBlanks,
      also: draft.also.map { $0.value.withSingleBlanks },
      except: draft.except,
      isSoughtInTexts: draft.isSoughtInTexts
    )
  }

  /// Tells where one name of a kind has two entries.
  private static func tellRepeated(_ drafts: [NameDraft], _ tell: (Diagnostic) -> Void) {
    var places: [NameList.Kind: [String: TextRange]] = [:]
    for draft in drafts {
      let name = draft.name.value.withSingleBlanks
      if let first = places[draft.kind]?[name] {
        tell(.duplicateID(Noun.name.bare, name.excerpt, at: draft.name.range, first: first))
      } else {
        places[draft.kind, default: [:]][name] = draft.name.range
      }
    }
  }

  /// Tells where two names have one pseudonym; words that an analyst blanks out may share one, as `[nama]`.
  private static func tellShared(_ drafts: [NameDraft], _ tell: (Diagnostic) -> Void) {
    var places: [String: TextRange] = [:]
    for draft in drafts where draft.kind != .words && !(draft.isKept?.isSo ?? false) {
      guard let pseudonym = draft.pseudonym else { continue }
      let folded = FoldedText(pseudonym.value).letters
      let key = folded.isEmpty ? pseudonym.value : folded
      if let first = places[key] {
        tell(
          .duplicateID(
            Noun.pseudonym.bare,
            pseudonym.value.excerpt,
            at: pseudonym.range,
            first: first
          )
        )
      } else {
        places[key] = pseudonym.range
      }
    }
  }

  /// Tells what keeps the pseudonym of an entry from being one.
  private static func check(
    _ draft: NameDraft,
    _ search: NameSearch,
    _ names: Set<String>,
    _ tell: (Diagnostic) -> Void
  ) {
    guard let pseudonym = draft.pseudonym else {
      if draft.isKept?.isSo != true {
        let name = Noun.name.named(draft.name.value.excerpt)
        tell(.missingKey("as", of: name, at: draft.name.range))
      }
      return
    }
    let folded = FoldedText(pseudonym.value).letters
    if let isKept = draft.isKept, isKept.isSo {
      tell(.keptAndReplaced(at: isKept.place))
    } else if draft.kind == .cases, !IdentifierForm.slug.allows(pseudonym.value) {
      tell(.malformedPseudonym(pseudonym.value, at: pseudonym.range))
    } else if let match = search.matches(in: pseudonym.value).first {
      tell(.tellingPseudonym(pseudonym.value, of: match.text, at: pseudonym.range))
    } else if !folded.isEmpty, names.contains(folded) {
      tell(.tellingPseudonym(pseudonym.value, of: pseudonym.value, at: pseudonym.range))
    }
  }
}
