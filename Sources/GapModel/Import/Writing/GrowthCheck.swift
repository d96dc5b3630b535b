/// Looks whether a case that was written reads back as it was meant: a file that does not is never handed on.
struct GrowthCheck {
  private let instrument: Instrument

  init(_ instrument: Instrument) { self.instrument = instrument }

  /// Compares a case before and after it grew.
  ///
  /// - Parameters:
  ///   - before: The text before.
  ///   - old: What it said.
  ///   - after: The text after.
  ///   - new: The findings that were to come.
  /// - Throws: What differs.
  func check(
    _ before: CaseText,
    _ old: WrittenCase,
    _ after: CaseText,
    _ new: [(id: String, statement: String?)]
  ) throws(ImportRefusal) {
    let findings = after.documents.first?.part("findings")?.items ?? []
    guard findings.count == old.findings.count + new.count else { throw refusal(.otherFindings) }
    for (finding, meant) in zip(findings, old.findings) where finding.value("id") ?? "" != meant.id
    {
      throw refusal(.otherFindings)
    }
    for (finding, meant) in zip(findings.suffix(new.count), new) {
      guard finding.value("id") == meant.id else { throw refusal(.otherFindings) }
      guard finding.value("statement") == meant.statement else {
        throw refusal(.otherStatement(of: meant.id))
      }
    }
    let known = Set(errors(in: before))
    if let error = errors(in: after).first(where: { !known.contains($0) }) {
      throw refusal(.wouldHaveError(error))
    }
  }

  /// What is wrong in a case, but for what is required and still to be filled in.
  private func errors(in text: CaseText) -> [LocalisedText] {
    let instrument = instrument
    let reader = CaseReader { _, _ in .found(instrument) }
    let input = Input(name: text.name, maximumBytes: Input.mostBytes, bytes: text.bytes)
    guard let result = try? reader.read(input) else { return [] }
    let errors = result.diagnostics.all.filter { diagnostic in
      diagnostic.severity == .error && diagnostic.rule != .missingKey
        && diagnostic.rule != .emptyText
    }
    return errors.map { $0.summary }
  }

  private func refusal(_ reason: LocalisedText) -> ImportRefusal {
    ImportRefusal(ImportFault(reason))
  }
}

extension LocalisedText {
  fileprivate static let otherFindings = LocalisedText(
    id: "kasus yang terbentuk tidak memuat temuan yang dimaksud",
    en: "the case that came of it would not have the findings that were meant"
  )

  fileprivate static func otherStatement(of id: String) -> LocalisedText {
    LocalisedText(
      id: "pernyataan temuan \(id) akan terbaca lain",
      en: "the statement of finding \(id) would be read otherwise"
    )
  }

  fileprivate static func wouldHaveError(_ summary: LocalisedText) -> LocalisedText {
    LocalisedText(
      id: "kasus yang terbentuk akan memuat kesalahan: \(summary.id)",
      en: "the case that came of it would have an error: \(summary.en)"
    )
  }
}
