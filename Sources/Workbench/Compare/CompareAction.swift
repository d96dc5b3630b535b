/// What is done with several cases.
public enum CompareAction: Hashable, Sendable {
  /// Opens or folds the choices, where they do not stand beside the document.
  case choices
  /// Looks at the cases in this way.
  case kind(ComparedKind)
  /// Takes an open case in, or leaves it out.
  case take(key: String, Bool)
  /// Takes all in, or none.
  case takeAll(Bool)
  case languages(ReportLanguages)
  /// Writes or chooses something; what it means is told where the document stands.
  case set(CompareField, String)
  /// Wants something, or not.
  case want(CompareWant, Bool)

  case save(ComparedFile)
  case print
}

/// How several cases are looked at.
public enum ComparedKind: String, CaseIterable, Hashable, Sendable {
  /// Offices side by side.
  case comparison
  /// Offices over time.
  case trend
  /// Their actions in one plan.
  case plan
  /// How far their actions have come.
  case followUp
}

/// What is written or chosen.
public enum CompareField: String, CaseIterable, Hashable, Sendable {
  /// The instrument in whose terms cases are read.
  case view
  case order, grouping, period
  case budget, year, atLeast, without, planOrder, planGrouping
  /// The day by which actions are late.
  case date
}

/// What is wanted or not.
public enum CompareWant: String, CaseIterable, Hashable, Sendable {
  /// Made-up names.
  case alias
  /// An action for each office.
  case eachOffice
  /// The columns of the yearly plan.
  case yearlyPlan
  /// CSV as an Indonesian spreadsheet opens it.
  case indonesianSheets
}

/// What can be saved of several cases.
public enum ComparedFile: String, CaseIterable, Hashable, Sendable {
  case html, word, markdown, workbook, csv, json

  /// Whether it is in one language at most.
  var needsOneLanguage: Bool { self == .word || self == .markdown }
}

extension CompareAction: StepAction {
  static let part = "compare"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .choices: ("choices", [])
    case .kind(let kind): ("kind", [kind.rawValue])
    case .take(let key, let isIn): ("take", [key, String(isIn)])
    case .takeAll(let areIn): ("takeAll", [String(areIn)])
    case .languages(let languages): ("languages", [languages.rawValue])
    case .set(let field, let text): ("set", [field.rawValue, text])
    case .want(let want, let isSo): ("want", [want.rawValue, String(isSo)])
    case .save(let file): ("save", [file.rawValue])
    case .print: ("print", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    let action: CompareAction? =
      switch name {
      case "choices": .choices
      case "kind": words.text().flatMap { ComparedKind(rawValue: $0) }.map { .kind($0) }
      case "take":
        words.text().flatMap { key in words.truth().map { .take(key: key, $0) } }
      case "takeAll": words.truth().map { .takeAll($0) }
      case "languages":
        words.text().flatMap { ReportLanguages(rawValue: $0) }.map { .languages($0) }
      case "set":
        words.text().flatMap { CompareField(rawValue: $0) }
          .flatMap { field in words.text().map { .set(field, $0) } }
      case "want":
        words.text().flatMap { CompareWant(rawValue: $0) }
          .flatMap { want in words.truth().map { .want(want, $0) } }
      case "save": words.text().flatMap { ComparedFile(rawValue: $0) }.map { .save($0) }
      case "print": .print
      default: nil
      }
    guard let action else { return nil }
    self = action
  }
}
