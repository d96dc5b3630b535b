extension RegencyTrend {
  /// Returns the report of the trend, in a format of texts.
  public func report(as format: ReportFormat, languages: [Language], brand: Brand? = nil) -> String
  {
    format.text(of: reports(languages, brand))
  }

  /// Writes the report of the trend.
  public func writeReport(
    as format: ReportFormat,
    languages: [Language],
    brand: Brand? = nil,
    to sink: TextSink
  ) {
    format.write(reports(languages, brand), to: sink)
  }

  /// Returns the pictures of the report of the trend.
  public func figures(_ language: Language) -> [FigureFile] {
    reports([language], nil).flatMap { $0.figureFiles }
  }

  private func reports(_ languages: [Language], _ brand: Brand?) -> [Report] {
    languages.map { language in
      var composer = RegencyTrendReport(of: self, language: language, brand: brand)
      return composer.composed()
    }
  }

  /// Returns the trend for a terminal.
  public func table(language: Language) -> String {
    let phrases = Phrases(language, for: instrument)
    let header = [phrases.dimension] + phrases.shortTallyTitles
    let rows = dimensions.map { entry in
      let tally = entry.tally
      return [phrases.label(of: entry.dimension, instrument)]
        + [
          tally.improved.beyondNoise, tally.stayed, tally.worsened.beyondNoise, tally.untold,
          tally.notComparable,
        ].map(String.init) + [phrases.fromTo(entry.median.change)]
    }
    let closing =
      [
        phrases.shortTallyLegend,
        "\(phrases.periods): \(periods.map { phrases.period($0) }.joined(separator: " → "))",
        phrases.regencyVerdict(self),
      ]
      + phrases.regencyPoints(self).map { label, text in "\(label): \(text)" }
      + phrases.leftOutLines(leftOut)
    return TextTable.aligned([header] + rows, numeric: Set(1..<header.count)) + "\n"
      + closing.map { DisplayText.visible($0) + "\n" }.joined()
  }
}
