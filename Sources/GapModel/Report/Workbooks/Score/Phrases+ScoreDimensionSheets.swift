// The sheets of dimensions in a workbook of scores.
extension Phrases {
  /// The case and the dimension that a row belongs to.
  func places<Entry>(
    of entry: @escaping (Entry) -> ScoredDimension
  ) -> [SheetColumn<Entry>] {
    [
      SheetColumn(caseTitle, caseMeaning) { .text(entry($0).content.id.text) },
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: entry($0).dimension.dimension, entry($0).instrument))
      },
    ]
  }

  func dimensionColumns(withFirmness: Bool) -> [SheetColumn<ScoredDimension>] {
    let own = places { (entry: ScoredDimension) in entry }
    let officeColumn = SheetColumn<ScoredDimension>(office, officeMeaning) {
      .text($0.content.organisation)
    }
    let firmnessColumn = SheetColumn<ScoredDimension>(
      firmness,
      say(
        id: "Kokoh, cukup kokoh, atau belum kokoh; rinciannya pada lembar \(firmness).",
        en: "Firm, fairly firm or not firm; more on the sheet \(firmness)."
      )
    ) { .text($0.firmness?.label.map { firmness($0) }) }
    return [own[0], officeColumn, own[1]] + dimensionRatings + dimensionSupport
      + (withFirmness ? [firmnessColumn] : [])
  }

  private var dimensionRatings: [SheetColumn<ScoredDimension>] {
    [
      SheetColumn(gap, gapMeaning) { .decimal($0.dimension.gap?.value) },
      SheetColumn(rating, ratingMeaning) {
        .text(ratingOrReason($0.dimension, $0.instrument))
      },
      SheetColumn(
        provisionalTitle,
        say(
          id: "Mengapa tingkat itu bertumpu pada sedikit; kosong bila tidak tentatif.",
          en: "Why the rating rests on little; empty where it is not provisional."
        )
      ) { entry in
        .text(
          entry.dimension.isProvisional
            ? entry.dimension.reservations.map(reason).joined(separator: ", ") : nil
        )
      },
      SheetColumn(
        success,
        say(
          id: "Keberhasilan penerapan pada dimensi itu menurut tingkatnya.",
          en: "How successful the dimension is by its rating."
        )
      ) { entry in
        .text(
          entry.dimension.success.map { id in
            entry.instrument.success.keyed(id.text).map { say($0.label) } ?? id.text
          }
        )
      },
      SheetColumn(
        setBy,
        say(id: "Indikator yang menentukan gap.", en: "The indicators that set the gap.")
      ) { entry in
        .text(
          entry.dimension.deciding.map { indicator in
            name(of: indicator.subject, in: entry.dimension.dimension, of: entry.content)
          }.joined(separator: ", ")
        )
      },
    ]
  }

  private var dimensionSupport: [SheetColumn<ScoredDimension>] {
    [
      SheetColumn(evidence, supportMeaning) { entry in
        .text(entry.dimension.evidence.level.map { level($0) })
      },
      SheetColumn(
        findings,
        say(id: "Banyaknya temuan yang dinilai.", en: "How many judged findings there are.")
      ) { entry in .whole(entry.dimension.indicators.reduce(0) { $0 + $1.findings.count }) },
      SheetColumn(
        concernLabel,
        say(
          id: "Ya bila gap melampaui batas yang menurut Heeks perlu diwaspadai.",
          en: "Yes where the gap lies above what Heeks advises concern for."
        )
      ) { .text(yesOrNo($0.dimension.isOfConcern)) },
      SheetColumn(
        say(id: "Gap setelah semua", en: "Gap after all"),
        say(
          id: "Gap yang tersisa bila semua rekomendasi yang terbuka dilaksanakan sepenuhnya.",
          en: "What is left of the gap once all open recommendations are carried out in full."
        )
      ) { .decimal($0.scored.assessment.gapsAfterAll[$0.index]?.value) },
      SheetColumn(
        openLabel,
        say(
          id: "Ya bila indikator penentu di atas Kecil belum disentuh rekomendasi.",
          en: "Yes where no recommendation reaches an indicator that sets the rating above small."
        )
      ) { entry in
        .text(yesOrNo(entry.scored.assessment.unaddressed.contains(entry.dimension.dimension)))
      },
    ]
  }

  var dimensionDetailColumns: [SheetColumn<ScoredDimension>] {
    places { (entry: ScoredDimension) in entry } + dimensionJudgements + dimensionParts
      + dimensionEvidence + dimensionBasis
  }

  private var dimensionJudgements: [SheetColumn<ScoredDimension>] {
    [
      SheetColumn(code, say(id: "Huruf dimensi.", en: "The dimension’s letter.")) {
        .text($0.instrument.dimension($0.dimension.dimension)?.code)
      },
      SheetColumn(
        say(id: "Berlaku", en: "Applicable"),
        say(
          id: "Tidak bila dimensi itu tidak ada padanannya dalam kasus ini.",
          en: "No where the dimension has no place in this case."
        )
      ) { .text(yesOrNo($0.dimension.isApplicable)) },
      SheetColumn(
        say(id: "Tingkat hitungan", en: "Computed rating"),
        say(
          id: "Tingkat menurut gap, sebelum penilaian analis.",
          en: "The rating that the gap has, before any judgement."
        )
      ) { entry in
        .text(label(of: entry.dimension.computedRating?.band.rating, entry.instrument))
      },
      SheetColumn(
        say(id: "Penilaian analis", en: "Judged"),
        say(id: "Ya bila analis menetapkan tingkatnya.", en: "Yes where an analyst decided.")
      ) { .text(yesOrNo($0.dimension.isJudged)) },
      SheetColumn(
        beyondLabel,
        say(
          id: "Ya bila gap melampaui tingkat terakhir instrumen (ditandai † dalam matriks).",
          en: "Yes where the gap lies above the instrument’s last rating (marked † in matrices)."
        )
      ) { .text(yesOrNo($0.dimension.liesBeyondScale)) },
    ]
  }

  private var dimensionParts: [SheetColumn<ScoredDimension>] {
    [
      SheetColumn(
        mean,
        say(id: "Rata-rata gap indikator.", en: "The mean of the indicators’ gaps.")
      ) { .decimal($0.dimension.mean?.value) },
      SheetColumn(
        say(id: "Gap terbesar", en: "Largest gap"),
        say(id: "Gap terbesar sebuah indikator.", en: "The largest gap of an indicator.")
      ) { .decimal($0.dimension.worst?.value) },
      SheetColumn(
        say(id: "Indikator di atas Kecil", en: "Indicators above small"),
        say(
          id: "Banyaknya indikator yang tingkatnya di atas Kecil.",
          en: "How many indicators are rated above small."
        )
      ) { .whole($0.dimension.breadth.above) },
      SheetColumn(
        say(id: "Indikator dinilai", en: "Indicators assessed"),
        say(id: "Dari sekian indikator yang dinilai.", en: "Of how many that are assessed.")
      ) { .whole($0.dimension.breadth.of) },
      SheetColumn(
        say(id: "Tertutup", en: "Masked"),
        say(
          id: "Ya bila sebuah indikator terpaut dua tingkat atau lebih di atas dimensinya.",
          en: "Yes where an indicator lies two or more ratings above its dimension."
        )
      ) { .text(yesOrNo($0.dimension.isMasked)) },
      SheetColumn(
        say(id: "Risiko", en: "Risks"),
        say(
          id: "Banyaknya yang dikhawatirkan dan belum terjadi; di luar semua gap.",
          en: "How much is feared and has not happened; outside every gap."
        )
      ) { .whole($0.dimension.risks.count) },
    ]
  }

  private var dimensionEvidence: [SheetColumn<ScoredDimension>] {
    evidenceColumns("") { $0.dimension.evidence }
      + evidenceColumns(say(id: ", seluruh dimensi", en: ", whole dimension")) {
        $0.dimension.evidenceOfAll
      }
  }

  private func evidenceColumns(
    _ ending: String,
    _ evidence: @escaping (ScoredDimension) -> Triangulation
  ) -> [SheetColumn<ScoredDimension>] {
    let whose =
      ending.isEmpty
      ? say(id: "pada indikator penentu", en: "on the indicators that set the rating")
      : say(id: "pada seluruh dimensi", en: "on the whole dimension")
    return [
      SheetColumn(
        sources + ending,
        say(id: "Banyaknya sumber \(whose).", en: "How many sources speak \(whose).")
      ) { .whole(evidence($0).sourceCount) },
      SheetColumn(
        techniques + ending,
        say(id: "Banyaknya teknik \(whose).", en: "How many techniques speak \(whose).")
      ) { .whole(evidence($0).techniques.count) },
      SheetColumn(
        self.evidence + ending,
        say(id: "Kekuatan dukungan \(whose).", en: "How strong the evidence is \(whose).")
      ) { entry in .text(evidence(entry).level.map { level($0) }) },
      SheetColumn(
        say(id: "Temuan banyak sumber", en: "Shared findings") + ending,
        say(
          id: "Banyaknya temuan dari dua sumber atau lebih \(whose); dihitung bagi masing-masing.",
          en: "How many findings are given to two or more sources \(whose), and count for each."
        )
      ) { .whole(evidence($0).stretchedFindings) },
      SheetColumn(
        conflicts + ending,
        say(
          id: "Banyaknya indikator dengan sumber yang bertentangan \(whose).",
          en: "How many indicators have sources that contradict each other \(whose)."
        )
      ) { .whole(evidence($0).conflicts.count) },
    ]
  }

  private var dimensionBasis: [SheetColumn<ScoredDimension>] {
    [
      SheetColumn(
        basis,
        say(
          id: "Jenjang yang membawa tingkat itu, di belakang alasan analis bila ada.",
          en: "The steps that carry the rating, behind the analyst’s reason where there is one."
        )
      ) { entry in
        let text = BasisText(of: entry.dimension, in: entry.content, language: language)
        return .text([text.analyst, text.generated].compactMap { $0 }.joined(separator: " · "))
      }
    ]
  }

  /// The heading of why ratings are provisional.
  var provisionalTitle: String { capitalised(provisional) }

  /// A dimension's rating alone, or why there is none.
  private func ratingOrReason(_ dimension: DimensionAssessment, _ instrument: Instrument) -> String
  {
    guard dimension.isApplicable else { return notApplicable }
    return label(of: dimension.band?.rating, instrument) ?? notAssessed
  }
}
