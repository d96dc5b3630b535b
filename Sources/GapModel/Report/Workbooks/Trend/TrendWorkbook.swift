extension Trend {
  /// Returns the trend as a workbook: the gaps by dimension and period, the periods, and what was done.
  package func workbook(language: Language) -> Workbook {
    let phrases = Phrases(language, for: instrument)
    var book = ResultWorkbook(title: phrases.trendTitle(system), facts: facts(phrases), phrases)
    var gaps = ResultSheet(
      phrases.say(id: "Gap per periode", en: "Gaps by period"),
      phrases.trendColumns(of: self),
      of: dimensions
    )
    gaps.sum =
      [.text(phrases.total, .heading)] + total.gaps.map { .decimal($0) }
      + [.decimal(total.change), .text(phrases.direction(total.direction))]
    book.add(gaps)
    book.add(
      ResultSheet(
        phrases.say(id: "Tingkat per periode", en: "Ratings by period"),
        phrases.trendRatingColumns(of: self),
        of: dimensions
      )
    )
    book.add(
      ResultSheet(
        phrases.periods,
        phrases.roundColumns,
        of: zip(rounds, total.gaps).map { TrendRound(round: $0, total: $1) }
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Rincian", en: "Details"),
        phrases.trendPlaceColumns(instrument),
        frozenColumns: 2,
        of: dimensions.flatMap { entry in
          rounds.indices.map { TrendPlace(trend: entry, place: $0, round: rounds[$0]) }
        }
      )
    )
    book.add(ResultSheet(phrases.whatWasDone, phrases.doneColumns, of: done))
    book.add(
      ResultSheet(
        phrases.say(id: "Indeks", en: "Indices"),
        phrases.indexColumns(instrument),
        of: indices
      )
    )
    return book.finished
  }

  private func facts(_ phrases: Phrases) -> [(name: String, text: String)] {
    [
      (phrases.contents, phrases.trendTitle(system)),
      (phrases.organisation, organisation),
      (phrases.summary, phrases.trendVerdict(self)),
      (phrases.noiseTitle, phrases.noiseExplained),
      phrases.numbersNote,
    ] + phrases.instrumentNotes(instrument) + [phrases.madeWithNote]
  }
}

/// A time and its total.
struct TrendRound {
  let round: Trend.Round
  let total: Double?
}

/// A dimension at one time.
struct TrendPlace {
  let trend: DimensionTrend
  let place: Int
  let round: Trend.Round
}
