import ArgumentParser
import GapModel

/// The option that says which spreadsheet a CSV file is for.
struct SpreadsheetOption: ParsableArguments {
  enum Locale: String, CaseIterable, ExpressibleByArgument {
    case id
  }

  @Option(
    name: .customLong("csv-locale"),
    help: """
      id writes CSV as an Indonesian spreadsheet opens it: semicolons, decimal commas and a byte order \
      mark. Without it CSV is data: commas and decimal points.
      """
  )
  var locale: Locale?

  /// How CSV is written.
  var form: SpreadsheetForm { locale == .id ? .indonesian : .data }
}
