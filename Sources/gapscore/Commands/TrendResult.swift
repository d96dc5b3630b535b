import GapModel

/// What `gapscore trend` writes: of one office, or of several.
protocol TrendResult {
  var json: String { get }

  func table(language: Language) -> String

  func figures(_ language: Language) -> [FigureFile]

  func workbook(language: Language) -> Workbook

  func writeReport(
    as format: ReportFormat,
    languages: [Language],
    brand: Brand?,
    to sink: TextSink
  )
}

extension Trend: TrendResult {}

extension RegencyTrend: TrendResult {}
