/// The findings of a case as a plain table: a row for each, in the order of the case.
///
/// Several coders' judgements stand as their consensus, by which the case is rated.
package struct FindingsTable {
  private let content: Case
  private let homes: TargetHomes
  private let sources: [Source.ID: Source]

  /// Takes the findings of a case.
  package init(of content: Case) {
    self.content = content
    homes = TargetHomes(of: content)
    sources = Dictionary(content.sources.map { ($0.id, $0) }) { first, _ in first }
  }

  private var instrument: Instrument { content.instrument }

  /// What a row tells of a finding.
  private struct Row {
    let id: Finding.ID
    let sources: [Source.ID]
    let techniques: [Technique]
    let dimension: Dimension.ID?
    let indicator: Indicator.ID?
    let expectation: Expectation.ID?
    let verdict: Verdict
    let factor: Factor?
    /// How many coders judged it.
    let coders: Int
  }

  private func row(at index: Int) -> Row {
    let target = content.findings.target(at: index)
    let ids = content.findings.sources(at: index)
    var (indicator, expectation): (Indicator.ID?, Expectation.ID?)
    if case .indicator(let id) = target.map(homes.subject(of:)) { indicator = id }
    if case .expectation(let id) = target { expectation = id }
    return Row(
      id: content.findings.id(at: index),
      sources: ids,
      techniques: ids.compactMap { sources[$0]?.technique }.uniqued,
      dimension: target.flatMap(homes.dimension(of:)),
      indicator: indicator,
      expectation: expectation,
      verdict: content.findings.verdict(at: index),
      factor: content.findings.factor(at: index),
      coders: content.findings.codingCount(at: index)
    )
  }

  /// The step that a verdict took on a criterion.
  private func step(_ verdict: Verdict, on criterion: Criterion) -> Step? {
    guard case .judged(.steps(let steps)) = verdict,
      let id = steps.first(where: { $0.criterion == criterion.id })?.step
    else { return nil }
    return criterion.steps.keyed(id.text)
  }

  private func severity(_ verdict: Verdict) -> SeverityStep? {
    guard case .judged(.severity(let judged)) = verdict, let id = judged.step else { return nil }
    return instrument.ladder.keyed(id.text)
  }

  private static func kind(of verdict: Verdict) -> LocalisedText {
    switch verdict {
    case .judged: LocalisedText(id: "dinilai", en: "judged")
    case .risk: LocalisedText(id: "risiko", en: "risk")
    case .unjudged: LocalisedText(id: "belum dinilai", en: "unjudged")
    }
  }
}

// As data: words by their ids.
extension FindingsTable {
  /// Writes the table for spreadsheets and statistics: words are ids, as in the other tables for programs.
  package func writeCSV(as form: SpreadsheetForm, to sink: TextSink) {
    sink.write(CSV.header(columns.map { $0.column }, form))
    for index in content.findings.indices {
      let row = row(at: index)
      sink.write(CSV.row(columns.map { $0.data(row, index) }, form))
    }
  }

  /// A column: what it is called, and what it holds, for programs and for people.
  private struct Column {
    let column: CSV.Column
    let heading: LocalisedText
    var width = 14.0
    let data: (Row, Int) -> CSV.Cell
    let shown: (Row, Int, Language) -> Workbook.Cell

    /// A column with the same text for both.
    static func freeText(
      _ name: String,
      _ heading: LocalisedText,
      width: Double = 14,
      _ text: @escaping (Row, Int) -> String?
    ) -> Column {
      Column(
        column: CSV.Column(name, id: heading.id),
        heading: heading,
        width: width,
        data: { .text(text($0, $1)) },
        shown: { row, index, _ in .text(text(row, index), .wrapped) }
      )
    }

    /// A column with an id for programs and a label for people.
    static func word(
      _ name: String,
      _ heading: LocalisedText,
      width: Double = 20,
      id: @escaping (Row) -> String?,
      label: @escaping (Row, Language) -> String?
    ) -> Column {
      Column(
        column: CSV.Column(name, id: heading.id),
        heading: heading,
        width: width,
        data: { row, _ in .text(id(row)) },
        shown: { row, _, language in .text(label(row, language), .wrapped) }
      )
    }
  }

  private var columns: [Column] { firstColumns + stepColumns + lastColumns }

  private var firstColumns: [Column] {
    let (findings, instrument) = (content.findings, instrument)
    return [
      .freeText("finding", LocalisedText(id: "ID", en: "ID"), width: 8) { row, _ in row.id.text },
      .freeText("sources", LocalisedText(id: "Sumber", en: "Sources"), width: 12) { row, _ in
        row.sources.map { $0.text }.joined(separator: ", ")
      },
      .word(
        "techniques",
        LocalisedText(id: "Teknik", en: "Techniques"),
        id: { row in row.techniques.map { $0.rawValue }.joined(separator: ", ") },
        label: { row, language in
          row.techniques.map { instrument.technique($0)?.label[language] ?? $0.rawValue }
            .joined(separator: ", ")
        }
      ),
      .word(
        "dimension",
        LocalisedText(id: "Dimensi", en: "Dimension"),
        id: { $0.dimension?.text },
        label: { row, language in
          row.dimension.flatMap { instrument.dimension($0)?.label[language] }
        }
      ),
      .word(
        "indicator",
        LocalisedText(id: "Indikator", en: "Indicator"),
        width: 26,
        id: { $0.indicator?.text },
        label: { row, language in
          guard let dimension = row.dimension, let indicator = row.indicator else { return nil }
          return instrument.indicator(IndicatorReference(dimension, indicator))?.label[language]
        }
      ),
      .freeText(
        "expectation",
        LocalisedText(id: "Ketentuan desain", en: "Expectation"),
        { row, _ in row.expectation?.text }
      ),
      .freeText("statement", LocalisedText(id: "Pernyataan", en: "Statement"), width: 50) {
        findings.statement(at: $1)
      },
      .freeText("quote", LocalisedText(id: "Kutipan", en: "Quote"), width: 50) {
        findings.quote(at: $1)
      },
      .freeText("locator", LocalisedText(id: "Letak", en: "Locator")) { findings.locator(at: $1) },
    ]
  }

  private var stepColumns: [Column] {
    instrument.criteria.map { criterion in
      .word(
        criterion.id.text,
        LocalisedText(
          id: criterion.label.id.withCapital,
          en: criterion.label.en.withCapital
        ),
        id: { step($0.verdict, on: criterion)?.id.text },
        label: { row, language in step(row.verdict, on: criterion)?.label[language] }
      )
    }
  }

  private var lastColumns: [Column] { verdictColumns + memoColumns }

  private var verdictColumns: [Column] {
    let instrument = instrument
    return [
      .word(
        "severity",
        LocalisedText(id: "Keparahan", en: "Severity"),
        id: { severity($0.verdict)?.id.text },
        label: { row, language in severity(row.verdict)?.label[language] }
      ),
      Column(
        column: CSV.Column("gap", id: "Gap"),
        heading: LocalisedText(id: "Gap", en: "Gap"),
        width: 8,
        data: { row, _ in .number(row.verdict.distance?.gap.value) },
        shown: { row, _, _ in .number(row.verdict.distance?.gap.value) }
      ),
      .word(
        "rating",
        LocalisedText(id: "Tingkat", en: "Rating"),
        id: { row in row.verdict.distance.map { instrument.rating(of: $0.gap).band.rating.text } },
        label: { row, language in
          row.verdict.distance.map { instrument.rating(of: $0.gap).band.label[language] }
        }
      ),
      .word(
        "kind",
        LocalisedText(id: "Jenis", en: "Kind"),
        id: { Self.kind(of: $0.verdict).en },
        label: { row, language in Self.kind(of: row.verdict)[language] }
      ),
      .word(
        "factor",
        LocalisedText(id: "Faktor", en: "Factor"),
        id: { $0.factor?.rawValue },
        label: { row, language in row.factor?.label[language] }
      ),
    ]
  }

  private var memoColumns: [Column] {
    let findings = content.findings
    return [
      Column(
        column: CSV.Column("coders", id: "Pengode"),
        heading: LocalisedText(id: "Pengode", en: "Coders"),
        width: 9,
        data: { row, _ in .count(row.coders) },
        shown: { row, _, _ in .count(row.coders) }
      ),
      .freeText("tags", LocalisedText(id: "Tag", en: "Tags")) {
        let tags = findings.tags(at: $1)
        return tags.isEmpty ? nil : tags.joined(separator: ", ")
      },
      .freeText("note", LocalisedText(id: "Catatan", en: "Note"), width: 40) {
        findings.note(at: $1)
      },
    ]
  }
}

// For people: words by their labels.
extension FindingsTable {
  /// The table as a workbook of one sheet.
  package func workbook(language: Language) -> Workbook {
    let columns = columns
    var sheet = Workbook.Sheet(LocalisedText(id: "Temuan", en: "Findings")[language])
    sheet.rows.reserveCapacity(content.findings.count + 1)
    sheet.rows.append(columns.map { .text($0.heading[language], .heading) })
    for index in content.findings.indices {
      let row = row(at: index)
      sheet.rows.append(columns.map { $0.shown(row, index, language) })
    }
    sheet.widths = columns.map { $0.width }
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.isLandscape = true
    sheet.filter = CellRange(
      rows: 0...content.findings.count,
      columns: 0...(columns.count - 1)
    )
    return Workbook(title: content.title, language: language, sheets: [sheet])
  }
}
