public import GapModel

/// What is done with the report of a case.
public enum ReportAction: Hashable, Sendable {
  /// Opens or folds the choices, where they do not stand beside the report.
  case choices
  /// Writes for this reader.
  case reader(ReportOptions.Reader)
  case languages(ReportLanguages)
  /// Writes a section, or not.
  case section(ReportSection, Bool)
  /// Writes all sections that the reader needs.
  case allSections
  /// Shows each group's view beside the whole.
  case groups(Bool)
  /// Dates the report.
  case date(String)
  /// Tells the firmness of ratings in scores.
  case firmScores(Bool)
  /// Writes CSV as an Indonesian spreadsheet opens it.
  case indonesianSheets(Bool)

  case save(ReportFile)
  case print
  /// Puts a table on the clipboard; tables are named by their places.
  case copyTable(Int)
  /// Hands out all open cases with their reports.
  case zip

  /// Makes copies for others by this list of names.
  case names(file: String, [UInt8])
  /// Makes copies by a new list.
  case newNames
  /// Keeps a part in copies, or not.
  case keep(PublicPart, Bool)
  /// Hands out a copy for others, with its list of names.
  case publicCopy
}

/// A part that a copy for others has by choice.
public enum PublicPart: String, CaseIterable, Hashable, Sendable {
  case quotes, citation, indices
}

extension ReportAction: StepAction {
  static let part = "report"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .choices: ("choices", [])
    case .reader(let reader): ("reader", [reader.rawValue])
    case .languages(let languages): ("languages", [languages.rawValue])
    case .section(let section, let isOn): ("section", [section.rawValue, String(isOn)])
    case .allSections: ("allSections", [])
    case .groups(let isOn): ("groups", [String(isOn)])
    case .date(let text): ("date", [text])
    case .firmScores(let isOn): ("firmScores", [String(isOn)])
    case .indonesianSheets(let isOn): ("indonesianSheets", [String(isOn)])
    case .save(let file): ("save", [file.rawValue])
    case .print: ("print", [])
    case .copyTable(let place): ("copyTable", [String(place)])
    case .zip: ("zip", [])
    // The page puts the file's name and bytes behind the name.
    case .names: ("names", [])
    case .newNames: ("newNames", [])
    case .keep(let part, let isOn): ("keep", [part.rawValue, String(isOn)])
    case .publicCopy: ("publicCopy", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    guard let action = Self.choosing(name, &words) ?? Self.making(name, &words) else { return nil }
    self = action
  }

  private static func choosing(_ name: String, _ words: inout ActionWords) -> ReportAction? {
    switch name {
    case "choices": .choices
    case "reader":
      words.text().flatMap { ReportOptions.Reader(rawValue: $0) }.map { .reader($0) }
    case "languages": words.text().flatMap { ReportLanguages(rawValue: $0) }.map { .languages($0) }
    case "section":
      words.text().flatMap { ReportSection(rawValue: $0) }
        .flatMap { section in words.truth().map { .section(section, $0) } }
    case "allSections": .allSections
    case "groups": words.truth().map { .groups($0) }
    case "date": words.text().map { .date($0) }
    case "firmScores": words.truth().map { .firmScores($0) }
    case "indonesianSheets": words.truth().map { .indonesianSheets($0) }
    default: nil
    }
  }

  private static func making(_ name: String, _ words: inout ActionWords) -> ReportAction? {
    switch name {
    case "save": words.text().flatMap { ReportFile(rawValue: $0) }.map { .save($0) }
    case "print": .print
    case "copyTable": words.number().map { .copyTable($0) }
    case "zip": .zip
    case "names": words.text().flatMap { file in words.bytes().map { .names(file: file, $0) } }
    case "newNames": .newNames
    case "keep":
      words.text().flatMap { PublicPart(rawValue: $0) }
        .flatMap { part in words.truth().map { .keep(part, $0) } }
    case "publicCopy": .publicCopy
    default: nil
    }
  }
}
