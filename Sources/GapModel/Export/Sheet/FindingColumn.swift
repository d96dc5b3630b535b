/// A column of the page of findings.
enum FindingColumn: Hashable {
  case id, source, statement, quote, locator, target, met
  case criterion(Criterion)
  case severity, gap, risk, factor, note

  /// The columns for a coder, in their order: what is read, then what is judged.
  static func forCoders(of instrument: Instrument) -> [FindingColumn] {
    [.id, .source, .statement, .quote, .locator, .target]
      + instrument.criteria.map { .criterion($0) } + ladder(of: instrument)
      + [.gap, .risk, .factor, .note]
  }

  /// The columns for an office, in their order: what is asked, what is found and how grave it is, then what may
  /// stay empty.
  static func forOffices(of instrument: Instrument) -> [FindingColumn] {
    let hasMet = instrument.dimensions.contains { $0.indicators.contains { $0.met != nil } }
    return [.id, .target] + (hasMet ? [.met] : []) + [.statement] + ladder(of: instrument)
      + [.gap, .risk] + instrument.criteria.map { .criterion($0) }
      + [.source, .quote, .locator, .factor, .note]
  }

  private static func ladder(of instrument: Instrument) -> [FindingColumn] {
    instrument.ladder.isEmpty ? [] : [.severity]
  }

  /// What stands above it.
  func heading(_ language: Language) -> String {
    switch self {
    case .id: CodingSheetWords.id[language]
    case .source: CodingSheetWords.source[language]
    case .statement: CodingSheetWords.statement[language]
    case .quote: CodingSheetWords.quote[language]
    case .locator: CodingSheetWords.locator[language]
    case .target: CodingSheetWords.target[language]
    case .met: CodingSheetWords.met[language]
    case .criterion(let criterion): criterion.label[language].withCapital
    case .severity: CodingSheetWords.severity[language]
    case .gap: CodingSheetWords.gap[language]
    case .risk: CodingSheetWords.risk[language]
    case .factor: CodingSheetWords.factor[language]
    case .note: CodingSheetWords.note[language]
    }
  }

  /// How wide it is, in characters.
  var width: Double {
    switch self {
    case .id, .gap: 7
    case .risk, .source: 9
    case .statement: 42
    case .quote, .met: 36
    case .locator, .severity: 13
    case .factor: 22
    case .target: 28
    case .criterion: 18
    case .note: 36
    }
  }

  /// The list that its cells are filled in from.
  var list: SheetLists.List? {
    switch self {
    case .target: .targets
    case .criterion(let criterion): .criterion(criterion.id)
    case .severity: .severity
    case .risk: .risk
    case .factor: .factor
    default: nil
    }
  }
}
