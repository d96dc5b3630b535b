import GapModel

/// The edits that change one coder's coding of a finding.
///
/// A coding stands on the finding itself, or among its `codings`, where each coder has one. A judgement is
/// on criteria, on the severity ladder, a risk or a gap, and each takes the place of the others.
struct CodingEdits {
  /// Where the coding stands.
  private let path: EditPath
  /// The list to which a coding is added that is not there yet.
  private let list: EditPath?
  /// The coder whose coding is added then.
  private let coder: Coder.ID?
  private let text: CaseText
  private let instrument: Instrument
  /// The coding as it is.
  let coding: Coding?

  /// The edits of a coder's coding.
  ///
  /// - Parameters:
  ///   - index: The finding's place among those of the case.
  ///   - coder: The coder; `nil` in a case without coders.
  ///   - content: What the text says.
  ///   - text: The text.
  init(of index: Int, by coder: Coder.ID?, in content: Case, _ text: CaseText) {
    let finding = content.findings[index]
    let home = EditPath()["findings"][index]
    coding = finding.coding(of: coder)
    self.text = text
    self.coder = coder
    instrument = content.instrument
    guard text.has(home["codings"]) else {
      (path, list) = (home, nil)
      return
    }
    if let place = finding.codings.firstIndex(where: { $0.coder == coder }) {
      (path, list) = (home["codings"][place], nil)
    } else {
      (path, list) = (home["codings"][finding.codings.count], home["codings"])
    }
  }

  // MARK: Judging

  /// Sets a step of a criterion.
  ///
  /// The step that says that all is met leaves the other criteria without one, and the other way round.
  func setting(_ step: Step, of criterion: Criterion) -> [CaseEdit] {
    let settles = criterion.settles && step.value == 0
    let others = instrument.criteria.filter { other in
      guard other.id != criterion.id else { return false }
      return settles || (other.settles && isMet)
    }
    return writing(YAMLValue.Entry(key(of: criterion), .word(step.id.text)))
      + removing(others.map { key(of: $0) } + ["severity", "gap", "risk"])
  }

  /// Takes the step of a criterion away, as the text does not say anything on it.
  func clearing(_ criterion: Criterion) -> [CaseEdit] { removing([key(of: criterion)]) }

  /// Says that all is as designed.
  func met() -> [CaseEdit] {
    if let criterion = instrument.criteria.first(where: { $0.settles }),
      let step = criterion.steps.first(where: { $0.value == 0 })
    {
      return setting(step, of: criterion)
    }
    return writing(YAMLValue.Entry("gap", .number("0")))
      + removing(instrument.criteria.map { key(of: $0) } + ["severity", "risk"])
  }

  /// Says that it is feared and has not happened.
  func risk() -> [CaseEdit] {
    writing(YAMLValue.Entry("risk", .number("true")))
      + removing(instrument.criteria.map { key(of: $0) } + ["severity", "gap"])
  }

  /// Sets a step of the severity ladder.
  func setting(_ step: SeverityStep) -> [CaseEdit] {
    writing(YAMLValue.Entry("severity", .word(step.id.text)))
      + removing(instrument.criteria.map { key(of: $0) } + ["gap", "risk"])
  }

  /// Takes the whole judgement away.
  func clearingAll() -> [CaseEdit] {
    removing(instrument.criteria.map { key(of: $0) } + ["severity", "gap", "risk"])
  }

  /// Whether the coding says that all is as designed.
  private var isMet: Bool { coding?.verdict.distance?.isMet ?? false }

  // MARK: Placing

  /// Holds the finding against something.
  func placing(_ name: PlaceName) -> [CaseEdit] {
    let entry = YAMLValue.Entry(name.kind.rawValue, .word(name.word))
    let present = PlaceName.Kind.allCases.filter { text.has(path[$0.rawValue]) }
    guard let first = present.first else { return writing(entry) }
    let rest = present.dropFirst().map { CaseEdit.remove(path[$0.rawValue]) }
    return [.replace(path[first.rawValue], with: entry)] + rest
  }

  /// Takes the place away.
  func unplacing() -> [CaseEdit] { removing(PlaceName.Kind.allCases.map { $0.rawValue }) }

  // MARK: Writing

  private func writing(_ entry: YAMLValue.Entry) -> [CaseEdit] {
    guard let list, let coder else { return [.set(path[entry.key], entry.value)] }
    let coding = [YAMLValue.Entry("coder", .word(coder.text)), entry]
    return [.append(list, .mapping(coding, isInline: true))]
  }

  private func removing(_ keys: [String]) -> [CaseEdit] {
    guard list == nil else { return [] }
    return keys.filter { text.has(path[$0]) }.map { .remove(path[$0]) }
  }

  /// The key under which a criterion stands: the word that the file has for it, else its id.
  private func key(of criterion: Criterion) -> String {
    let words = text.keys(at: path)
    return words.first { instrument.criteria.named($0)?.id == criterion.id } ?? criterion.id.text
  }
}
