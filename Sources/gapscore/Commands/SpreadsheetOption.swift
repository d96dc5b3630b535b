import ArgumentParser
import GapModel

/// The option that says which spreadsheet a CSV file is for.
struct SpreadsheetOption: ParsableArguments {
  enum Locale: String, CaseIterable, ExpressibleByArgument {
    case id
  }

  @Option(name: .customLong("csv-locale"), help: Words.Options.spreadsheet)
  var locale: Locale?

  /// How CSV is written.
  var form: SpreadsheetForm { locale == .id ? .indonesian : .data }
}
