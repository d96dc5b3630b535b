// The sheets of a comparison on pairs, indicators and groups.
extension Phrases {
  var pairSheet: String { say(id: "Pasangan belajar", en: "Pairs") }

  var comparedIndicatorSheet: String { say(id: "Indikator", en: "Indicators") }

  var indicatorGapSheet: String { say(id: "Gap indikator", en: "Indicator gaps") }

  var indicatorRatingSheet: String { say(id: "Tingkat indikator", en: "Indicator ratings") }

  var groupSheet: String { say(id: "Kelompok", en: "Groups") }

  func pairColumns(
    _ instrument: Instrument,
    _ offices: [String: String]
  ) -> [SheetColumn<ComparedPair>] {
    [
      SheetColumn(dimension, dimensionMeaning) { .text(label(of: $0.dimension, instrument)) },
      SheetColumn(
        office,
        say(
          id: "Perangkat daerah di atas Kecil pada dimensi itu, mulai dari gap terbesar.",
          en: "An office above small in that dimension, the largest gap first."
        )
      ) { .text(offices[$0.pair.learner]) },
      SheetColumn(gap, gapMeaning) { .decimal($0.learner?.gap) },
      SheetColumn(rating, ratingMeaning) { .text(label(of: $0.learner?.rating, instrument)) },
      SheetColumn(
        mentor,
        say(
          id:
            "Rujukannya; beberapa bila gapnya sama; kosong bila tidak ada yang dapat menjadi rujukan.",
          en: "Who may teach it; several where their gaps are equal; empty where nobody may."
        )
      ) { entry in
        let names = entry.pair.mentors.compactMap { offices[$0] }
        return .text(names.isEmpty ? nil : mentors(names, more: entry.pair.more))
      },
      SheetColumn(mentorGap, say(id: "Gap rujukan itu.", en: "That mentor’s gap.")) {
        .decimal($0.mentor?.gap)
      },
      SheetColumn(
        nearnessTitle,
        say(
          id: "Sistem sama, wilayah sama, atau gap terkecil di antara semua rujukan.",
          en: "The same system, the same region, or the smallest gap of all mentors."
        )
      ) { .text($0.pair.nearness.map(nearness)) },
    ]
  }

  func comparedIndicatorColumns(_ instrument: Instrument) -> [SheetColumn<IndicatorComparison>] {
    [
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: $0.indicator.dimension, instrument))
      },
      SheetColumn(indicator, indicatorMeaning) { .text(label(of: $0.indicator, instrument)) },
    ] + spreadColumns { $0.spread }
  }

  private var indicatorMeaning: String {
    say(id: "Indikator instrumen.", en: "An indicator of the instrument.")
  }

  func indicatorGapColumns(of comparison: Comparison) -> [SheetColumn<Comparison.Entry>] {
    indicatorColumns(of: comparison) { label, entry in
      SheetColumn(
        label,
        say(
          id: "Gap indikator itu, \(gapScale); kosong bila belum dinilai.",
          en: "The gap on that indicator, \(gapScale); empty where not assessed."
        )
      ) { .decimal($0.content.gap(on: entry.indicator)) }
    }
  }

  func indicatorRatingColumns(of comparison: Comparison) -> [SheetColumn<Comparison.Entry>] {
    let instrument = comparison.instrument
    return indicatorColumns(of: comparison) { label, entry in
      SheetColumn(
        label,
        say(
          id: "Tingkat indikator itu; \(Self.beyondMark): gap di luar skala tingkat instrumen.",
          en:
            "The rating of that indicator; \(Self.beyondMark): the gap lies above the instrument’s last rating."
        )
      ) { office in
        let rating = office.content.gap(on: entry.indicator).map { gap in
          instrument.rating(of: Gap(clamping: gap))
        }
        return .text(
          rating.map { say($0.band.label) + ($0.liesBeyondScale ? " \(Self.beyondMark)" : "") }
        )
      }
    }
  }

  private func indicatorColumns(
    of comparison: Comparison,
    _ column: (String, IndicatorComparison) -> SheetColumn<Comparison.Entry>
  ) -> [SheetColumn<Comparison.Entry>] {
    let places: [SheetColumn<Comparison.Entry>] = [
      SheetColumn(office, officeMeaning) { .text($0.content.organisation) },
      SheetColumn(region, regionMeaning) { .text($0.content.region) },
      SheetColumn(system, systemMeaning) { .text($0.content.system) },
    ]
    return places
      + comparison.indicators.map { entry in
        let home = label(of: entry.indicator.dimension, comparison.instrument)
        return column("\(home): \(label(of: entry.indicator, comparison.instrument))", entry)
      }
  }

  func groupColumns(
    by grouping: ComparisonLayout.Grouping,
    _ instrument: Instrument
  ) -> [SheetColumn<GroupComparison>] {
    let name = self.grouping(grouping)
    return [
      SheetColumn(
        name,
        say(id: "Yang sama dalam kelompok itu.", en: "What the group has in common.")
      ) { .text($0.name) },
      SheetColumn(
        officeCount,
        say(id: "Banyaknya perangkat daerah.", en: "How many offices there are.")
      ) { .whole($0.count) },
      SheetColumn(
        total,
        say(
          id: "Nilai tengah total gap; kosong bila tidak ada, atau bila maksimumnya berbeda.",
          en: "The median of the totals; empty where there is none, or where their maximums differ."
        )
      ) { .decimal($0.total?.sum) },
    ]
      + instrument.dimensions.enumerated().flatMap { place, dimension in
        let label = label(of: dimension.id, instrument)
        return [
          SheetColumn<GroupComparison>(
            label,
            say(id: "Nilai tengah gap \(label).", en: "The median gap in \(label).")
          ) { .decimal($0.dimensions[place].median) },
          SheetColumn<GroupComparison>(
            say(id: "Dinilai: \(label)", en: "Assessed: \(label)"),
            say(
              id: "Banyaknya perangkat daerah yang dinilai pada dimensi itu.",
              en: "How many offices assess the dimension."
            )
          ) { .whole($0.dimensions[place].assessed) },
        ]
      }
  }
}
