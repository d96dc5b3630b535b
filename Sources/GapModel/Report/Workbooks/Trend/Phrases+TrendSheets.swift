// The sheets of a workbook of a trend.
extension Phrases {
  func trendColumns(of trend: Trend) -> [SheetColumn<DimensionTrend>] {
    let gaps = trend.rounds.indices.map { place in
      let time = period(trend.rounds[place].period)
      return SheetColumn<DimensionTrend>(
        time,
        say(
          id: "Gap pada \(time); kosong bila belum dinilai atau tidak berlaku.",
          en: "The gap in \(time); empty where not assessed or not applicable."
        )
      ) { .decimal($0.change.gaps[place]) }
    }
    return [dimensionColumn(trend.instrument)] + gaps + [
      SheetColumn(
        change,
        say(
          id: "Gap terakhir dikurangi gap pertama; negatif berarti gap mengecil.",
          en: "The last gap less the first; below 0 the gap fell."
        )
      ) { .decimal($0.change.change) },
      SheetColumn(
        directionTitle,
        say(id: "Apakah gap mengecil atau membesar.", en: "Whether the gap fell or grew.")
      ) { .text(direction($0.change.direction)) },
      SheetColumn(
        noiseTitle,
        say(
          id: "Apakah perubahannya lebih dari kebetulan siapa yang diteliti.",
          en: "Whether the change is more than chance in who spoke would explain."
        )
      ) { .text(noise($0)) },
    ]
  }

  private func dimensionColumn(_ instrument: Instrument) -> SheetColumn<DimensionTrend> {
    SheetColumn(dimension, dimensionMeaning) { .text(label(of: $0.dimension, instrument)) }
  }

  func trendRatingColumns(of trend: Trend) -> [SheetColumn<DimensionTrend>] {
    [dimensionColumn(trend.instrument)]
      + trend.rounds.indices.map { place in
        let time = period(trend.rounds[place].period)
        return SheetColumn(
          time,
          say(id: "Tingkat pada \(time).", en: "The rating in \(time).")
        ) { .text(rating(of: $0, at: place, trend.instrument)) }
      }
  }

  private func rating(
    of entry: DimensionTrend,
    at place: Int,
    _ instrument: Instrument
  ) -> String {
    label(of: entry.ratings[place], instrument)
      ?? (entry.remarks[place] == .notApplicable ? notApplicable : notAssessed)
  }

  var roundColumns: [SheetColumn<TrendRound>] {
    [
      SheetColumn(period, say(id: "Periode yang dinilai.", en: "The period that is rated.")) {
        .text(period($0.round.period))
      },
      SheetColumn(from, fromMeaning) { .date($0.round.period.from) },
      SheetColumn(until, untilMeaning) { .date($0.round.period.to) },
      SheetColumn(caseTitle, caseMeaning) { .text($0.round.id.text) },
      SheetColumn(
        total,
        say(
          id: "Jumlah gap semua dimensi; kosong selama ada dimensi yang belum dinilai.",
          en: "The sum of the dimensions’ gaps; empty while a dimension is not assessed."
        )
      ) { .decimal($0.total) },
    ]
  }

  func trendPlaceColumns(_ instrument: Instrument) -> [SheetColumn<TrendPlace>] {
    [
      SheetColumn(dimension, dimensionMeaning) { .text(label(of: $0.trend.dimension, instrument)) },
      SheetColumn(period, say(id: "Periode yang dinilai.", en: "The period that is rated.")) {
        .text(period($0.round.period))
      },
      SheetColumn(from, fromMeaning) { .date($0.round.period.from) },
      SheetColumn(until, untilMeaning) { .date($0.round.period.to) },
      SheetColumn(gap, gapMeaning) { .decimal($0.trend.change.gaps[$0.place]) },
      SheetColumn(rating, ratingMeaning) {
        .text(rating(of: $0.trend, at: $0.place, instrument))
      },
      SheetColumn(
        memo,
        say(
          id: "Penilaian analis, atau gap di luar skala.",
          en: "That an analyst decided, or that the gap lies beyond the scale."
        )
      ) { entry in .text(entry.trend.remarks[entry.place].map { remark($0) }) },
      SheetColumn(
        say(id: "Rentang dari", en: "Interval from"),
        say(id: "Batas bawah \(intervalHeading).", en: "The lower end of the \(intervalHeading).")
      ) { .decimal($0.trend.intervals[$0.place]?.lowerBound) },
      SheetColumn(
        say(id: "Rentang sampai", en: "Interval to"),
        say(id: "Batas atas \(intervalHeading).", en: "The upper end of the \(intervalHeading).")
      ) { .decimal($0.trend.intervals[$0.place]?.upperBound) },
    ]
  }

  var doneColumns: [SheetColumn<Trend.Done>] {
    [
      SheetColumn(
        recommendation,
        say(
          id: "Rekomendasi yang sudah dikerjakan.",
          en: "A recommendation that was carried out."
        )
      ) { .text($0.title) },
      SheetColumn(
        caseTitle,
        say(
          id: "Kasus pertama yang menyebutkannya.",
          en: "The first case that says so."
        )
      ) { .text($0.round.text) },
    ]
  }

  func indexColumns(_ instrument: Instrument) -> [SheetColumn<IndexValue>] {
    func scheme(_ value: IndexValue) -> IndexScheme? { instrument.indices.keyed(value.scheme.text) }
    return [
      SheetColumn(
        say(id: "Indeks", en: "Index"),
        say(
          id: "Indeks pemerintah daerah, di samping gap.",
          en: "An index of the whole government, beside the gaps."
        )
      ) { entry in .text(scheme(entry).map { say($0.label) } ?? entry.scheme.text) },
      SheetColumn(
        say(id: "Skema", en: "Scheme"),
        schemesDiffer
      ) { .text($0.scheme.text) },
      SheetColumn(year, say(id: "Tahun nilai itu.", en: "The year of the value.")) {
        .whole($0.year)
      },
      SheetColumn(
        indexValue,
        say(id: "Nilai pada skala skemanya.", en: "The value on the scheme’s scale.")
      ) { .decimal($0.value) },
      SheetColumn(predicate, say(id: "Sebutan nilai itu.", en: "What the value is called.")) {
        entry in
        .text(scheme(entry)?.predicate(of: entry.value).map { say($0.label) })
      },
    ]
  }
}
