/// A format that reports are written in.
public enum ReportFormat: Hashable, Sendable {
  /// GitHub's Markdown, which pandoc reads too.
  case markdown(MarkdownStyle)
  /// One page that needs nothing else.
  case html
  /// A document of a word processor, in the first language alone. It is no text: it is written to a sink.
  case word

  /// GitHub's Markdown as it usually is.
  public static let markdown = ReportFormat.markdown(MarkdownStyle())

  /// Returns a report in the format; in several languages one after the other.
  ///
  /// - Parameter reports: The report in each language.
  /// - Returns: The text; empty for a document, which is no text.
  func text(of reports: [Report]) -> String {
    self == .word ? "" : TextSink.text { write(reports, to: $0) }
  }

  /// Writes a report in the format; in several languages one after the other.
  func write(_ reports: [Report], to sink: TextSink) {
    switch self {
    case .markdown(let style):
      for (index, report) in reports.enumerated() {
        if index > 0 { sink.write("\n") }
        MarkdownReport.write(report, style: style, to: sink)
      }
    case .html: HTMLReport.write(reports, to: sink)
    case .word: if let report = reports.first { WordReport.write(report, to: sink) }
    }
  }
}

extension ScoredCase {
  /// Returns the report of the case, in a format of texts.
  public func report(
    as format: ReportFormat,
    _ options: ReportOptions = ReportOptions()
  ) -> String {
    format.text(of: reports(options))
  }

  /// Writes the report of the case; as a text it is never in memory as a whole.
  public func writeReport(
    as format: ReportFormat,
    _ options: ReportOptions = ReportOptions(),
    to sink: TextSink
  ) {
    format.write(reports(options), to: sink)
  }

  /// Returns the pictures of the report of the case, in its first language.
  public func figures(_ options: ReportOptions = ReportOptions()) -> [FigureFile] {
    reports(options).first?.figureFiles ?? []
  }

  private func reports(_ options: ReportOptions) -> [Report] {
    let languages =
      options.languages.isEmpty ? [assessment.assessedCase.language] : options.languages
    // Looked at once, however many languages are written.
    let scored = firmness == nil && languages.count > 1 ? withFirmness() : self
    return languages.map { language in
      var composer = CaseReport(of: scored, language: language, options: options)
      return composer.composed()
    }
  }
}
