import ArgumentParser
import GapModel

/// The option that says which spreadsheet a CSV file is for.
struct SpreadsheetOption: ParsableArguments {
  enum Locale: String, CaseIterable, ExpressibleByArgument {
    case id
  }

  @Option(name: .customLong("csv-locale"), help: Words.Options.spreadsheet)
  var locale: Locale?

  /// Refuses the option for a format that has no use for it, lest it be thought to do something.
  func mustFit(isWorkbook: Bool) throws {
    if isWorkbook, locale != nil { throw ValidationError(Words.Options.spreadsheetNeedsCSV) }
  }

  /// How CSV is written.
  var form: SpreadsheetForm { locale == .id ? .indonesian : .data }
}
