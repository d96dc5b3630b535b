// The sheets of recommendations, conflicts, firmness and warnings in a workbook of scores.
extension Phrases {
  func recommendationColumns(withFirmness: Bool) -> [SheetColumn<ScoredAction>] {
    actionPlaces + actionReasons + actionPlans + (withFirmness ? actionFirmness : [])
  }

  private var actionPlaces: [SheetColumn<ScoredAction>] {
    [
      SheetColumn(caseTitle, caseMeaning) { .text($0.scored.assessment.assessedCase.id.text) },
      SheetColumn(
        rankTitle,
        say(
          id: "Yang perlu didahulukan: 1 yang pertama; kosong untuk saran katalog.",
          en: "What to do first: 1 is the first; empty for suggestions of the catalogue."
        )
      ) { .whole($0.assessment?.rank) },
      SheetColumn(
        "ID",
        say(
          id: "ID rekomendasi, atau tindakan dalam katalog instrumen.",
          en: "The id of the recommendation, or of the action in the instrument’s catalogue."
        )
      ) { .text($0.id) },
      SheetColumn(
        recommendation,
        say(id: "Yang perlu dikerjakan.", en: "What to do.")
      ) { .text(title(of: $0)) },
      SheetColumn(
        say(id: "Saran", en: "Suggested"),
        say(
          id: "Ya bila berasal dari katalog instrumen karena kasus tidak memuat rekomendasi.",
          en: "Yes where it is from the instrument’s catalogue, as the case recommends nothing."
        )
      ) { .text(yesOrNo($0.recommendation == nil)) },
      SheetColumn(
        strategy,
        say(id: "Strategi yang menaunginya.", en: "The strategy it belongs to.")
      ) { .text($0.recommendation?.strategy) },
    ]
  }

  private var actionReasons: [SheetColumn<ScoredAction>] {
    [
      SheetColumn(
        priority,
        say(id: "Sebutan bagi urgensinya.", en: "What its urgency is called.")
      ) { entry in .text(entry.assessment?.priority.map { say($0.label) }) },
      SheetColumn(
        urgency,
        say(
          id:
            "Gap terbesar yang ditangani dikalikan daya ungkit, atau urgensi yang mensyaratkannya.",
          en: "The largest gap addressed times the leverage, or the urgency of what requires it."
        )
      ) { .decimal($0.assessment?.urgency) },
      SheetColumn(
        say(id: "Gap terbesar", en: "Largest gap"),
        say(
          id: "Gap terbesar di antara yang ditanganinya.",
          en: "The largest gap among what it addresses."
        )
      ) { .decimal($0.assessment?.gap?.value) },
      SheetColumn(
        say(id: "Daya ungkit", en: "Leverage"),
        say(
          id: "Seberapa langsung ia menangani gap.",
          en: "How directly it acts on the gap."
        )
      ) { entry in
        .text(
          entry.recommendation.map { own in
            entry.instrument.leverages.keyed(own.leverage.text).map { say($0.label) }
              ?? own.leverage.text
          }
        )
      },
      SheetColumn(
        dimension,
        say(id: "Dimensi yang ditangani.", en: "The dimensions that it acts on.")
      ) { entry in
        .text(
          entry.dimensions.map { label(of: $0, entry.instrument) }.joined(separator: ", ")
        )
      },
      SheetColumn(
        say(id: "Syarat", en: "Requires"),
        say(
          id: "ID rekomendasi yang harus dikerjakan lebih dahulu.",
          en: "The ids of the recommendations that must be done before."
        )
      ) { .text($0.recommendation?.requires.map { $0.text }.joined(separator: ", ")) },
    ]
  }

  private var actionPlans: [SheetColumn<ScoredAction>] {
    [
      SheetColumn(
        say(id: "Status", en: "Status"),
        say(id: "Sejauh mana pelaksanaannya.", en: "How far it has come.")
      ) { entry in .text(entry.recommendation?.status.map { status($0) }) },
      SheetColumn(owner, say(id: "Yang mengerjakannya.", en: "Who is to do it.")) {
        .text($0.recommendation?.owner)
      },
      SheetColumn(
        say(id: "Mulai", en: "Begins"),
        say(id: "Kapan dimulai.", en: "When it is to begin.")
      ) { .date($0.recommendation?.schedule.start) },
      SheetColumn(due, say(id: "Kapan harus selesai.", en: "When it is due.")) {
        .date($0.recommendation?.schedule.due)
      },
      SheetColumn(cost, say(id: "Biaya dalam rupiah.", en: "What it costs, in rupiah.")) {
        .amount($0.recommendation?.cost)
      },
      SheetColumn(memo, say(id: "Catatan analis.", en: "The analyst’s note.")) {
        .text($0.recommendation?.note)
      },
    ]
  }

  private var actionFirmness: [SheetColumn<ScoredAction>] {
    [
      SheetColumn(
        say(id: "Pertama", en: "First"),
        say(
          id: "Bagian rubrik simulasi yang menempatkannya pada urutan pertama.",
          en: "The share of drawn rubrics in which it comes first."
        )
      ) { .share(order(of: $0)?.first) },
      SheetColumn(
        say(id: "Prioritas tetap", en: "Priority kept"),
        say(
          id: "Bagian rubrik simulasi yang mempertahankan prioritasnya.",
          en: "The share of drawn rubrics in which it keeps its priority."
        )
      ) { .share(order(of: $0)?.priority) },
    ]
  }

  private func order(of entry: ScoredAction) -> RubricSensitivity.OrderFirmness? {
    entry.assessment.flatMap { entry.scored.firmness?.order[$0.recommendation] }
  }

  /// What an action is called: the case's own words, or those of the catalogue.
  private func title(of entry: ScoredAction) -> String {
    switch entry.kind {
    case .recommended(_, let recommendation): recommendation.title
    case .suggested(let action, _): say(action.title)
    }
  }

  var closingColumns: [SheetColumn<ScoredClosing>] {
    [
      SheetColumn(caseTitle, caseMeaning) {
        .text($0.action.scored.assessment.assessedCase.id.text)
      },
      SheetColumn(
        recommendation,
        say(id: "ID rekomendasi.", en: "The recommendation’s id.")
      ) { .text($0.action.id) },
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: $0.closing.dimension, $0.action.instrument))
      },
      SheetColumn(
        say(id: "Gap sekarang", en: "Gap now"),
        say(id: "Gap dimensi itu.", en: "The dimension’s gap.")
      ) { .decimal($0.closing.from.value) },
      SheetColumn(
        say(id: "Gap sesudahnya", en: "Gap then"),
        say(
          id: "Gap bila hanya rekomendasi ini dilaksanakan sepenuhnya; hitungan, bukan ramalan.",
          en: "The gap were this one alone carried out in full; arithmetic, not a forecast."
        )
      ) { .decimal($0.closing.to.value) },
      SheetColumn(
        mark,
        say(
          id: "Ya bila menyentuh indikator yang menentukan gap.",
          en: "Yes where it reaches an indicator that sets the gap."
        )
      ) { .text(yesOrNo($0.closing.decides)) },
    ]
  }

  var conflictColumns: [SheetColumn<ScoredConflict>] {
    places { (entry: ScoredConflict) in entry.of } + [
      SheetColumn(
        indicator,
        say(id: "Yang dipertentangkan.", en: "What they contradict each other on.")
      ) { .text(name(of: $0.conflict.subject, in: $0.of.dimension.dimension, of: $0.of.content)) },
      SheetColumn(
        say(id: "Gap kecil", en: "Small gap"),
        say(
          id: "Sumber yang melihat gap terkecil.",
          en: "The sources that see the smallest gap."
        )
      ) { .text($0.conflict.low.map { $0.text }.joined(separator: ", ")) },
      SheetColumn(
        say(id: "Gap besar", en: "Large gap"),
        say(
          id: "Sumber yang melihat gap dua tingkat atau lebih di atasnya.",
          en: "The sources that see one two or more ratings above."
        )
      ) { .text($0.conflict.high.map { $0.text }.joined(separator: ", ")) },
      SheetColumn(
        mark,
        say(
          id: "Ya bila indikator itu menentukan tingkat.",
          en: "Yes where the indicator sets the rating."
        )
      ) { .text(yesOrNo($0.decides)) },
    ]
  }

  var firmnessColumns: [SheetColumn<ScoredDimension>] {
    places { (entry: ScoredDimension) in entry } + [
      SheetColumn(
        firmness,
        say(
          id: "Kokoh, cukup kokoh, atau belum kokoh.",
          en: "Firm, fairly firm or not firm."
        )
      ) { .text($0.firmness?.label.map { firmness($0) }) },
      SheetColumn(
        say(id: "Tetap bila sumber berbeda", en: "Kept with other sources"),
        say(
          id: "Bagian penarikan ulang sumber yang mempertahankan tingkatnya.",
          en: "The share of draws of the sources that keep the rating."
        )
      ) { .share($0.firmness?.resampled) },
      SheetColumn(
        say(id: "Tetap bila rubrik berbeda", en: "Kept with another rubric"),
        say(
          id: "Bagian rubrik simulasi yang mempertahankan tingkatnya.",
          en: "The share of drawn rubrics that keep the rating."
        )
      ) { .share($0.firmness?.rubric) },
      SheetColumn(
        say(id: "Tidak ternilai", en: "Left unassessed"),
        say(
          id: "Bagian penarikan ulang yang tidak memuat dimensi ini.",
          en: "The share of draws that leave the dimension out."
        )
      ) { .share(hasRating($0) ? $0.firmness?.shares.unassessed : nil) },
      SheetColumn(
        say(id: "Rentang dari", en: "Interval from"),
        say(id: "Batas bawah \(intervalHeading).", en: "The lower end of the \(intervalHeading).")
      ) { .decimal($0.firmness?.interval.range?.lowerBound) },
      SheetColumn(
        say(id: "Rentang sampai", en: "Interval to"),
        say(id: "Batas atas \(intervalHeading).", en: "The upper end of the \(intervalHeading).")
      ) { .decimal($0.firmness?.interval.range?.upperBound) },
      SheetColumn(
        say(id: "Tanpa rentang", en: "No interval"),
        say(id: "Mengapa tidak ada rentang.", en: "Why there is no interval.")
      ) { entry in
        .text(
          entry.firmness.flatMap { $0.interval.range == nil ? interval($0.interval) : nil }
        )
      },
      SheetColumn(
        say(id: "Yang bersuara", en: "Who speaks"),
        say(
          id: "Banyaknya informan atau pengamatan.",
          en: "How many informants or observations speak."
        )
      ) { .whole(hasRating($0) ? $0.firmness?.interval.speakers : nil) },
    ]
  }

  private func hasRating(_ entry: ScoredDimension) -> Bool {
    entry.dimension.computedRating != nil
  }

  var drawnRatingColumns: [SheetColumn<DrawnRating>] {
    places { (entry: DrawnRating) in entry.of } + [
      SheetColumn(rating, say(id: "Sebuah tingkat instrumen.", en: "A rating of the instrument.")) {
        .text(say($0.rating.label))
      },
      SheetColumn(
        say(id: "Bagian", en: "Share"),
        say(
          id: "Bagian penarikan ulang sumber yang memberi tingkat itu.",
          en: "The share of draws of the sources that earn it."
        )
      ) { .share($0.share) },
    ]
  }

  var changedRatingColumns: [SheetColumn<ChangedRating>] {
    places { (entry: ChangedRating) in entry.of } + [
      SheetColumn(
        say(id: "Perubahan", en: "Change"),
        say(
          id: "Yang dihilangkan, atau cara lain menggabungkan indikator.",
          en: "What is left out, or how the indicators are put together otherwise."
        )
      ) { .text(cause($0.cause)) },
      SheetColumn(
        rating,
        say(
          id: "Tingkat dimensi dalam keadaan itu.",
          en: "The dimension’s rating in that case."
        )
      ) { .text(label(of: $0.rating, $0.of.instrument) ?? notAssessed) },
    ]
  }

  private func cause(_ cause: ChangedRating.Cause) -> String {
    switch cause {
    case .without(let source): say(id: "tanpa sumber \(source)", en: "without source \(source)")
    case .withoutFinding(let finding):
      say(id: "tanpa temuan \(finding)", en: "without finding \(finding)")
    case .aggregation(let aggregation): self.aggregation(aggregation)
    }
  }

  var warningColumns: [SheetColumn<ScoreWarning>] {
    [
      SheetColumn(caseTitle, caseMeaning) { .text($0.scored.assessment.assessedCase.id.text) },
      SheetColumn(input, say(id: "Nama berkas kasus.", en: "The name of the case’s file.")) {
        .text($0.scored.provenance.file)
      },
      SheetColumn(lineTitle, say(id: "Baris dalam berkas.", en: "The line in the file.")) {
        .whole($0.warning.place.start.line)
      },
      SheetColumn(columnTitle, say(id: "Kolom dalam baris itu.", en: "The column in that line.")) {
        .whole($0.warning.place.start.column)
      },
      SheetColumn(
        indexRule,
        say(
          id: "Nama aturan; 'gapscore explain' menjelaskannya.",
          en: "The rule’s name; 'gapscore explain' says more."
        )
      ) { .text($0.warning.rule.id) },
      SheetColumn(
        say(id: "Pesan", en: "Message"),
        say(id: "Yang perlu diperiksa.", en: "What deserves a second look.")
      ) { .text(say($0.warning.summary)) },
    ]
  }
}
