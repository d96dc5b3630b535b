// The sheets of a workbook of a comparison.
extension Phrases {
  var gapMatrixSheet: String { say(id: "Matriks gap", en: "Gaps") }

  var ratingMatrixSheet: String { say(id: "Matriks tingkat", en: "Ratings") }

  private func matrixPlaces(of comparison: Comparison) -> [SheetColumn<Comparison.Entry>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.content.organisation) },
      SheetColumn(region, regionMeaning) { .text($0.content.region) },
      SheetColumn(system, systemMeaning) { .text($0.content.system) },
    ] + rankColumns(of: comparison)
  }

  private func rankColumns(of comparison: Comparison) -> [SheetColumn<Comparison.Entry>] {
    guard comparison.isRanked else { return [] }
    return [
      SheetColumn(
        rankTitle,
        say(
          id: "Menurut total gap, 1 yang terkecil; total yang sama berbagi urutan.",
          en: "By the total, 1 for the smallest; equal totals share a rank."
        )
      ) { .whole($0.rank) }
    ]
  }

  private var comparedTotal: SheetColumn<Comparison.Entry> {
    SheetColumn(
      total,
      say(
        id: "Jumlah gap semua dimensi; kosong selama ada dimensi yang belum dinilai.",
        en: "The sum of the dimensions’ gaps; empty while a dimension is not assessed."
      )
    ) { .decimal($0.content.total?.sum) }
  }

  func gapMatrixColumns(of comparison: Comparison) -> [SheetColumn<Comparison.Entry>] {
    matrixPlaces(of: comparison) + [comparedTotal]
      + comparison.instrument.dimensions.map { dimension in
        let label = label(of: dimension.id, comparison.instrument)
        return SheetColumn(
          label,
          say(
            id: "Gap dimensi \(label), \(gapScale); kosong bila belum dinilai atau tidak berlaku.",
            en: "The gap in \(label), \(gapScale); empty where not assessed or not applicable."
          )
        ) { .decimal($0.content.cell(dimension.id)?.gap) }
      } + weakColumns(of: comparison.instrument)
  }

  /// Which of an office’s numbers rest on little, as numbers themselves cannot be marked.
  private func weakColumns(of instrument: Instrument) -> [SheetColumn<Comparison.Entry>] {
    func labels(_ entry: Comparison.Entry, _ isSo: (ComparedCase.Cell) -> Bool) -> Workbook.Cell {
      let own = entry.content.cells.filter { $0.gap != nil && isSo($0) }
      return .text(
        own.isEmpty ? nil : own.map { label(of: $0.dimension, instrument) }.joined(separator: ", ")
      )
    }
    return [
      SheetColumn(
        say(id: "Bukti tipis pada", en: "Thin evidence in"),
        say(
          id: "Dimensi yang tingkatnya bertumpu pada bukti tipis.",
          en: "The dimensions whose ratings rest on thin evidence."
        )
      ) { entry in labels(entry) { $0.evidence == .thin } },
      SheetColumn(
        say(id: "Tentatif pada", en: "Provisional in"),
        say(
          id: "Dimensi yang tingkatnya tentatif, karena bertumpu pada sedikit.",
          en: "The dimensions whose ratings are provisional, as they rest on little."
        )
      ) { entry in labels(entry) { $0.isProvisional } },
    ]
  }

  func ratingMatrixColumns(of comparison: Comparison) -> [SheetColumn<Comparison.Entry>] {
    matrixPlaces(of: comparison)
      + comparison.instrument.dimensions.map { dimension in
        let label = label(of: dimension.id, comparison.instrument)
        return SheetColumn(
          label,
          say(
            id:
              "Tingkat dimensi \(label); \(Self.beyondMark): gap di luar skala tingkat instrumen; "
              + "\(marksExplained).",
            en:
              "The rating in \(label); \(Self.beyondMark): the gap lies above the instrument’s last rating; "
              + "\(marksExplained)."
          )
        ) { entry in
          .text(markedRating(entry.content.cell(dimension.id), comparison.instrument))
        }
      }
  }

  private func markedRating(_ cell: ComparedCase.Cell?, _ instrument: Instrument) -> String? {
    guard let cell, let word = label(of: cell.rating, instrument) else { return nil }
    let marks = marks(of: cell, under: instrument)
    return marks.isEmpty ? word : "\(word) \(marks)"
  }

  private func isBeyond(_ cell: ComparedCase.Cell, _ instrument: Instrument) -> Bool {
    cell.gap.map { instrument.rating(of: Gap(clamping: $0)).liesBeyondScale } ?? false
  }

  /// The columns of the offices; `ranks` says how many have each rank.
  func officeColumns(
    of comparison: Comparison,
    ranks: [Int: Int]
  ) -> [SheetColumn<Comparison.Entry>] {
    let shared = SheetColumn<Comparison.Entry>(
      say(id: "Seri", en: "Tied"),
      say(
        id: "Ya bila berbagi urutan dengan perangkat daerah lain.",
        en: "Yes where it shares its rank with another office."
      )
    ) { entry in .text(entry.rank.map { yesOrNo(ranks[$0, default: 1] > 1) }) }
    return matrixPlaces(of: comparison) + (comparison.isRanked ? [shared] : []) + [
      comparedTotal,
      SheetColumn(
        say(id: "Maksimum", en: "At most"),
        say(id: "Total gap terbesar yang mungkin.", en: "The largest total that could be.")
      ) { .decimal($0.content.total?.maximum) },
      SheetColumn(
        reading,
        say(id: "Arti total gap menurut Heeks.", en: "What the total means, after Heeks.")
      ) { entry in
        .text(entry.content.total?.reading.map { reading(named: $0, comparison.instrument) })
      },
      SheetColumn(caseTitle, caseMeaning) { .text($0.content.id) },
      SheetColumn(from, fromMeaning) { .date(date(at: 0, of: $0.content)) },
      SheetColumn(until, untilMeaning) { .date(date(at: 1, of: $0.content)) },
      SheetColumn(
        codedUnder,
        say(
          id: "Instrumen pengodean kasus; bila berbeda, kasus dibaca lewat pemetaannya.",
          en:
            "The instrument it was coded by; where it is another, the case is read through its crosswalk."
        )
      ) { .text(($0.content.origin ?? $0.content.instrument).text) },
    ]
  }

  private func date(at place: Int, of content: ComparedCase) -> CalendarDate? {
    content.period.count == 2 ? CalendarDate(content.period[place]) : nil
  }

  private func reading(named id: String, _ instrument: Instrument) -> String {
    instrument.total.readings.first { $0.id.text == id }.map { say($0.text) } ?? id
  }

  func comparedDimensionColumns(
    _ instrument: Instrument,
    _ offices: [String: String]
  ) -> [SheetColumn<DimensionComparison>] {
    func named(_ foremost: Foremost) -> Workbook.Cell {
      let names = foremost.cases.compactMap { offices[$0] }.joined(separator: ", ")
      return .text(names.isEmpty ? nil : names + moreWithTheSameGap(foremost.equal))
    }
    return [
      SheetColumn(dimension, dimensionMeaning) { .text(label(of: $0.dimension, instrument)) }
    ] + spreadColumns { $0.spread } + [
      SheetColumn(
        furthestTitle,
        say(
          id: "Perangkat daerah bergap terbesar di atas Kecil, yang terjauh lebih dahulu.",
          en: "The offices with the largest gaps above small, the worst first."
        )
      ) { named($0.foremostLearners) },
      SheetColumn(
        mentorTitle,
        say(
          id: "Bertingkat Kecil, dengan bukti yang tidak tipis dan tingkat yang tidak tentatif.",
          en: "Rated small, with evidence that is not thin and a rating that is not provisional."
        )
      ) { named($0.foremostMentors) },
      SheetColumn(
        say(id: "Gap terkecil pada", en: "Least far"),
        say(
          id: "Bila tidak ada rujukan: perangkat daerah yang gapnya terkecil.",
          en: "Where there is no mentor: the offices with the smallest gap."
        )
      ) { named($0.foremostLeastFar) },
      SheetColumn(
        say(id: "Bukti tipis", en: "Thin"),
        say(
          id: "Banyaknya tingkat yang bertumpu pada bukti tipis.",
          en: "How many ratings rest on thin evidence."
        )
      ) { .whole($0.thin) },
      SheetColumn(
        provisionalTitle,
        say(id: "Banyaknya tingkat yang tentatif.", en: "How many ratings are provisional.")
      ) { .whole($0.provisional) },
    ]
  }

  /// How gaps spread, for dimensions and for indicators.
  func spreadColumns<Entry>(_ spread: @escaping (Entry) -> GapSpread) -> [SheetColumn<Entry>] {
    [
      SheetColumn(
        say(id: "Umum", en: "Systemic"),
        say(
          id: "Ya bila sedikitnya dua pertiga perangkat daerah yang dinilai berada di atas Kecil.",
          en: "Yes where at least two thirds of the offices that assess it are above small."
        )
      ) { .text(yesOrNo(spread($0).isSystemic)) },
      SheetColumn(
        say(id: "Di atas Kecil", en: "Above small"),
        say(
          id: "Banyaknya perangkat daerah yang tingkatnya di atas Kecil.",
          en: "How many offices are rated above small."
        )
      ) { .whole(spread($0).aboveSmall) },
      SheetColumn(
        say(id: "Dinilai", en: "Assessed"),
        say(
          id: "Banyaknya perangkat daerah yang dinilai.",
          en: "How many offices assess it."
        )
      ) { .whole(spread($0).assessed) },
      SheetColumn(median, say(id: "Nilai tengah gap.", en: "The middle of the gaps.")) {
        .decimal(spread($0).median)
      },
      SheetColumn(
        say(id: "Terkecil", en: "Smallest"),
        say(id: "Gap terkecil.", en: "The smallest gap.")
      ) { .decimal(spread($0).smallest) },
      SheetColumn(
        say(id: "Terbesar", en: "Largest"),
        say(id: "Gap terbesar.", en: "The largest gap.")
      ) { .decimal(spread($0).largest) },
    ]
  }

  func comparedCellColumns(_ instrument: Instrument) -> [SheetColumn<ComparedPlace>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.content.organisation) },
      SheetColumn(dimension, dimensionMeaning) { .text(label(of: $0.dimension, instrument)) },
      SheetColumn(gap, gapMeaning) { .decimal($0.cell?.gap) },
      SheetColumn(rating, ratingMeaning) {
        .text(label(of: $0.cell?.rating, instrument) ?? notAssessed)
      },
      SheetColumn(
        beyondLabel,
        say(
          id: "Ya bila gap melampaui tingkat terakhir instrumen.",
          en: "Yes where the gap lies above the instrument’s last rating."
        )
      ) { entry in .text(entry.cell.map { yesOrNo(isBeyond($0, instrument)) }) },
      SheetColumn(
        provisionalTitle,
        say(
          id: "Ya bila tingkat itu bertumpu pada sedikit.",
          en: "Yes where the rating rests on little."
        )
      ) { entry in .text(entry.cell.map { yesOrNo($0.isProvisional) }) },
      SheetColumn(evidence, supportMeaning) { entry in
        .text(entry.cell?.evidence.map { level($0) })
      },
      SheetColumn(region, regionMeaning) { .text($0.content.region) },
      SheetColumn(system, systemMeaning) { .text($0.content.system) },
      SheetColumn(caseTitle, caseMeaning) { .text($0.content.id) },
    ]
  }

  func recurringColumns(
    _ instrument: Instrument,
    _ offices: [String: String]
  ) -> [SheetColumn<Comparison.Recurring>] {
    [
      SheetColumn(
        strategy,
        say(
          id: "Strategi yang ada di lebih dari satu perangkat daerah, dalam bahasa kasusnya.",
          en: "A strategy of more than one office, in the language of their cases."
        )
      ) { .text($0.strategy) },
      SheetColumn(
        officeCount,
        say(id: "Banyaknya perangkat daerah.", en: "How many offices have it.")
      ) { .whole($0.cases.count) },
      SheetColumn(
        dimension,
        say(id: "Dimensi yang ditanganinya.", en: "The dimensions that it addresses.")
      ) { entry in
        .text(entry.dimensions.map { label(of: $0, instrument) }.joined(separator: ", "))
      },
      SheetColumn(
        self.offices,
        say(id: "Perangkat daerah yang memilikinya.", en: "The offices that have it.")
      ) { entry in .text(entry.cases.compactMap { offices[$0] }.joined(separator: ", ")) },
    ]
  }

  var leftOutColumns: [SheetColumn<Comparison.LeftOut>] {
    [
      SheetColumn(
        say(id: "Berkas", en: "File"),
        say(id: "Berkas yang tidak disertakan.", en: "A file that is not part of it.")
      ) { .text($0.file) },
      SheetColumn(reason, say(id: "Mengapa.", en: "Why.")) { .text($0.why) },
    ]
  }
}
