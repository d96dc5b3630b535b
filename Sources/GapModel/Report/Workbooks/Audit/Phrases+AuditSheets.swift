// The sheets of a workbook of an audit trail.
extension Phrases {
  func trailColumns(of scored: ScoredCase) -> [SheetColumn<AuditedRow>] {
    trailPlaces(of: scored) + trailSteps(of: scored) + trailGaps
      + trailTargets(of: scored.assessment) + trailAnswers(of: scored)
  }

  private func trailPlaces(of scored: ScoredCase) -> [SheetColumn<AuditedRow>] {
    let findings = scored.assessment.assessedCase.findings
    return [
      SheetColumn(finding, say(id: "ID temuan.", en: "The finding’s id.")) {
        .text($0.row.finding.text)
      },
      SheetColumn(
        lineTitle,
        say(id: "Baris temuan dalam berkas.", en: "The finding’s line in the file.")
      ) { .whole(scored.places[$0.row.finding]?.line) },
      SheetColumn(
        columnTitle,
        say(id: "Kolom dalam baris itu.", en: "The column in that line.")
      ) { .whole(scored.places[$0.row.finding]?.column) },
      SheetColumn(
        say(id: "Sumber", en: "Source"),
        say(
          id: "ID sumber; satu baris untuk tiap sumber temuan.",
          en: "The source’s id; a row for each source of a finding."
        )
      ) { .text($0.row.source.text) },
      SheetColumn(statement, say(id: "Yang ditemukan.", en: "What was found.")) { entry in
        .text(entry.index.map { findings.statement(at: $0) })
      },
    ]
  }

  private func trailSteps(of scored: ScoredCase) -> [SheetColumn<AuditedRow>] {
    let instrument = scored.assessment.assessedCase.instrument
    let criteria = instrument.criteria.flatMap { criterion -> [SheetColumn<AuditedRow>] in
      let label = capitalised(say(criterion.label))
      return [
        SheetColumn(
          label,
          say(id: "Jenjang pada kriteria \(label).", en: "The step on the criterion \(label).")
        ) { entry in .text(entry.step(on: criterion).map { name(of: $0, criterion) }) },
        SheetColumn(
          say(id: "\(label) (nilai)", en: "\(label) (value)"),
          say(id: "Nilai jenjang itu.", en: "The step’s value.")
        ) { .decimal($0.step(on: criterion)?.value) },
      ]
    }
    return criteria + [
      SheetColumn(
        severityTitle,
        say(
          id: "Jenjang keparahan, bila temuan dinilai dengannya.",
          en: "The step of the severity ladder, where the finding was judged by it."
        )
      ) { entry in .text(entry.severity.map { severity($0, instrument) }) },
      SheetColumn(
        say(id: "Keparahan (nilai)", en: "Severity (value)"),
        say(id: "Nilai jenjang keparahan itu.", en: "The value of that step.")
      ) { .decimal($0.severity?.value) },
    ]
  }

  private var trailGaps: [SheetColumn<AuditedRow>] {
    [
      SheetColumn(gap, say(id: "Gap temuan, \(gapScale).", en: "The finding’s gap, \(gapScale).")) {
        .decimal($0.row.gap.value)
      },
      SheetColumn(
        say(id: "Jenis", en: "Kind"),
        say(
          id: "Terpenuhi bila gapnya 0.",
          en: "Met where the gap is 0."
        )
      ) {
        .text(
          $0.row.gap == .none
            ? say(id: "terpenuhi", en: "met") : say(id: "ada gap", en: "a gap")
        )
      },
      SheetColumn(
        voice,
        say(
          id: "Rata-rata temuan satu sumber atas indikator itu.",
          en: "The mean of the source’s findings on the indicator."
        )
      ) { .decimal($0.row.voice.value) },
      SheetColumn(
        say(id: "Temuan sumber", en: "Findings of the voice"),
        say(id: "Dari berapa temuan.", en: "Of how many findings.")
      ) { .whole($0.row.voiced) },
    ]
  }

  private func trailTargets(of assessment: CaseAssessment) -> [SheetColumn<AuditedRow>] {
    let content = assessment.assessedCase
    func own(_ entry: AuditedRow) -> DimensionAssessment? {
      assessment.dimensions.first { $0.dimension == entry.row.dimension }
    }
    return [
      SheetColumn(
        expectation,
        say(
          id: "ID ketentuan desain pembandingnya.",
          en: "The id of the expectation it is held against."
        )
      ) { .text($0.row.expectation?.text) },
      SheetColumn(
        indicator,
        say(id: "Yang menghimpunnya.", en: "What it is gathered under.")
      ) { .text(name(of: $0.row.indicator, in: $0.row.dimension, of: content)) },
      SheetColumn(
        say(id: "Gap indikator", en: "Indicator’s gap"),
        say(id: "Rata-rata nilai para sumber.", en: "The mean of the sources’ voices.")
      ) { .decimal($0.row.indicatorGap.value) },
      SheetColumn(
        mark,
        say(
          id: "Ya bila indikator itu ikut menentukan gap dimensi.",
          en: "Yes where the indicator helps to set the dimension’s gap."
        )
      ) { .text(yesOrNo($0.row.decides)) },
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: $0.row.dimension, content.instrument))
      },
      SheetColumn(
        say(id: "Gap dimensi", en: "Dimension’s gap"),
        say(id: "Gap dimensinya.", en: "The dimension’s gap.")
      ) { .decimal(own($0)?.gap?.value) },
      SheetColumn(rating, ratingMeaning) {
        .text(label(of: own($0)?.band?.rating, content.instrument))
      },
      SheetColumn(
        share,
        say(
          id: "Andil temuan dalam gap dimensinya.",
          en: "The finding’s part in its dimension’s gap."
        )
      ) { .share($0.row.share) },
    ]
  }

  private func trailAnswers(of scored: ScoredCase) -> [SheetColumn<AuditedRow>] {
    let findings = scored.assessment.assessedCase.findings
    return [
      SheetColumn(
        recommendation,
        say(
          id:
            "Rekomendasi yang menjawabnya, dan caranya: menyebut temuan, atau menyasar ketentuan desain, "
            + "indikator, atau dimensinya.",
          en:
            "The recommendations that answer it, and how: they name it, or address its expectation, its "
            + "indicator or its dimension."
        )
      ) { entry in .text(entry.row.answers.map(answer).joined(separator: ", ")) },
      SheetColumn(
        say(id: "Rekomendasi lain", en: "More recommendations"),
        say(
          id: "Berapa lagi yang menjawabnya.",
          en: "How many more answer it."
        )
      ) { .whole($0.row.otherRecommendations) },
      SheetColumn(
        say(id: "Letak", en: "Locator"),
        say(id: "Tempat temuan dalam sumbernya.", en: "Where in the source it stands.")
      ) { entry in .text(entry.index.flatMap(findings.locator)) },
      SheetColumn(memo, say(id: "Catatan analis.", en: "The analyst’s note.")) { entry in
        .text(entry.index.flatMap(findings.note))
      },
    ]
  }

  func outsideColumns(of scored: ScoredCase) -> [SheetColumn<OutsideFinding>] {
    let findings = scored.assessment.assessedCase.findings
    return [
      SheetColumn(finding, say(id: "ID temuan.", en: "The finding’s id.")) {
        .text(findings.id(at: $0.index).text)
      },
      SheetColumn(
        say(id: "Jenis", en: "Kind"),
        say(
          id: "Risiko, atau temuan yang belum dinilai atau belum ditempatkan.",
          en: "A risk, or a finding that is not yet judged or placed."
        )
      ) { entry in
        .text(
          entry.isRisk
            ? say(id: "risiko", en: "risk") : say(id: "belum dinilai", en: "not yet judged")
        )
      },
      SheetColumn(
        lineTitle,
        say(id: "Baris temuan dalam berkas.", en: "The finding’s line in the file.")
      ) { .whole(scored.places[findings.id(at: $0.index)]?.line) },
      SheetColumn(
        columnTitle,
        say(id: "Kolom dalam baris itu.", en: "The column in that line.")
      ) { .whole(scored.places[findings.id(at: $0.index)]?.column) },
      SheetColumn(sources, say(id: "ID sumbernya.", en: "The ids of its sources.")) {
        .text(findings.sources(at: $0.index).map { $0.text }.joined(separator: ", "))
      },
      SheetColumn(statement, say(id: "Yang ditemukan.", en: "What was found.")) {
        .text(findings.statement(at: $0.index))
      },
      SheetColumn(
        say(id: "Letak", en: "Locator"),
        say(id: "Tempat temuan dalam sumbernya.", en: "Where in the source it stands.")
      ) { .text(findings.locator(at: $0.index)) },
      SheetColumn(memo, say(id: "Catatan analis.", en: "The analyst’s note.")) {
        .text(findings.note(at: $0.index))
      },
    ]
  }

  func sourceColumns(of scored: ScoredCase) -> [SheetColumn<Source>] {
    let instrument = scored.assessment.assessedCase.instrument
    return [
      SheetColumn(say(id: "Sumber", en: "Source"), say(id: "ID sumber.", en: "The source’s id.")) {
        .text($0.id.text)
      },
      SheetColumn(
        technique,
        say(id: "Cara buktinya diperoleh.", en: "How its evidence was got.")
      ) { entry in
        .text(
          instrument.technique(entry.technique).map { say($0.label) } ?? entry.technique.rawValue
        )
      },
      SheetColumn(
        say(id: "Peran", en: "Role"),
        say(
          id: "Peran informan, atau yang diamati.",
          en: "The informant’s role, or what was observed."
        )
      ) { .text($0.role) },
      SheetColumn(
        say(id: "Judul", en: "Title"),
        say(id: "Judul dokumen.", en: "The document’s title.")
      ) { .text($0.title) },
      SheetColumn(
        sourceDate,
        say(id: "Kapan buktinya diperoleh.", en: "When its evidence was got.")
      ) { .date($0.date) },
      SheetColumn(
        say(id: "Bobot", en: "Weight"),
        say(
          id: "Seberapa besar nilainya dihitung di samping sumber lain.",
          en: "How much its voice counts beside the others’."
        )
      ) { .decimal($0.weight) },
      SheetColumn(memo, say(id: "Catatan analis.", en: "The analyst’s note.")) { .text($0.note) },
    ]
  }
}

extension AuditedRow {
  /// The step on a criterion; `nil` where it was not judged on it.
  fileprivate func step(on criterion: Criterion) -> JudgedStep? {
    guard case .steps(let steps) = row.distance else { return nil }
    return steps.first { $0.criterion == criterion.id }
  }

  /// The step of the severity ladder; `nil` where it was not judged by it.
  fileprivate var severity: JudgedSeverity? {
    if case .severity(let step) = row.distance { step } else { nil }
  }
}
