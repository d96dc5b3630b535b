// The audit trail as a second reader checks it: a table, a spreadsheet, or for tools.
extension ScoredCase {
  /// Returns the audit trail as Markdown, in the case's language unless said.
  public func audit(language: Language? = nil) -> String {
    let instrument = assessment.assessedCase.instrument
    let phrases = Phrases(language ?? assessment.assessedCase.language, for: instrument)
    var numbering = Numbering()
    let columns: [Table.Column] =
      [.words(phrases.finding), .numbers(phrases.lineTitle), .words(phrases.sources)]
      + instrument.criteria.map { .words(phrases.capitalised(phrases.say($0.label))) }
      + [
        .words(phrases.severityTitle), .numbers(phrases.gap), .numbers(phrases.voice),
        .words(phrases.heldAgainst), .words(phrases.indicator), .words(phrases.dimension),
        .numbers(phrases.share), .words(phrases.recommendation),
      ]
    let trail = AuditTrail(of: assessment)
    let rows = trail.rows.map { row -> Table.Row in
      let steps = row.judgedSteps(of: instrument).map { criterion, step -> [Inline] in
        guard let step else { return [.text("–")] }
        return [.text("\(phrases.name(of: step, criterion)) (\(phrases.number(step.value)))")]
      }
      let voice = phrases.score(row.voice.value) + (row.voiced > 1 ? " (\(row.voiced))" : "")
      let indicator = phrases.name(
        of: row.indicator,
        in: row.dimension,
        of: assessment.assessedCase
      )
      let isDeciding = row.decides ? " *" : ""
      let head: [[Inline]] = [
        [.text(row.finding.text)],
        [.text(places[row.finding].map { String($0.line) } ?? "–")], [.text(row.source.text)],
      ]
      let tail: [[Inline]] = [
        [.text(row.severity(of: instrument, phrases) ?? "–")],
        [.text(phrases.score(row.gap.value))],
        [.text(voice)], [.text(row.expectation?.text ?? "–")],
        [.text("\(indicator) (\(phrases.score(row.indicatorGap.value)))\(isDeciding)")],
        [.text(phrases.label(of: row.dimension, instrument))],
        [.text(phrases.percent(row.share))],
        [.text(row.answersText(phrases))],
      ]
      return Table.Row(cells: head + steps + tail)
    }
    let report = Report(
      language: phrases.language,
      title: phrases.auditTitle(assessment.assessedCase.title),
      facts: [
        Report.Fact(
          label: phrases.input,
          value: [.text("\(provenance.file) · SHA-256 "), .code(provenance.sha256)],
          isProvenance: true
        )
      ],
      sections: [
        Report.Section(
          title: phrases.auditCaption,
          anchor: .section(.evidence),
          blocks: [
            .paragraph([.text(phrases.auditExplained)]),
            numbering.table(phrases.auditCaption, columns, rows, phrases),
          ] + phrases.outsideSentences(trail).map { .paragraph([.text($0)]) }
        )
      ]
    )
    return MarkdownReport.text(of: report)
  }

  /// Returns the audit trail for spreadsheets: a row for each finding and source.
  public var auditCSV: String { auditCSV(as: .data) }

  /// Returns the audit trail for spreadsheets, in a form of choice.
  public func auditCSV(as form: SpreadsheetForm) -> String {
    let criteria = assessment.assessedCase.instrument.criteria
    let header = Self.firstColumns + criteria.flatMap(Self.columns(of:)) + Self.lastColumns
    let findings = assessment.assessedCase.findings
    let trail = AuditTrail(of: assessment)
    let rows = trail.rows.map { row -> [CSV.Cell] in
      let place = places[row.finding]
      let dimension = assessment.dimensions.first { $0.dimension == row.dimension }
      let steps = row.steps(of: assessment.assessedCase.instrument).flatMap { step -> [CSV.Cell] in
        [step?.cell ?? .text(nil), .number(step?.value)]
      }
      return [
        .text(assessment.assessedCase.id.text), .text(row.finding.text),
        place.map { .count($0.line) } ?? .text(nil), place.map { .count($0.column) } ?? .text(nil),
        .text(row.source.text),
      ] + steps + [
        row.severityStep?.cell ?? .text(nil), .number(row.gap.value), .number(row.voice.value),
        .count(row.voiced),
        .text(row.expectation?.text), .text(row.indicator.key), .number(row.indicatorGap.value),
        .flag(row.decides), .text(row.dimension.text), .number(dimension?.gap?.value),
        .text(dimension?.band?.rating.text), .number(row.share),
        .text(row.answersCell),
      ] + memos(of: findings.index(of: row.finding))
        + [
          .text(row.gap == .none ? "met" : "judged"),
          .text(row.answers.map { $0.way.rawValue }.joined(separator: " ")),
        ]
    }
    let outside = [("risk", trail.risks), ("unjudged", trail.unjudged)].flatMap { kind, ids in
      ids.caseIndices.flatMap { outsideRows(at: $0, kind, columns: header.count) }
    }
    return CSV.header(header, form)
      + (rows + outside).map { CSV.row($0, form) }.joined()
  }

  private static let firstColumns = [
    CSV.Column("case", id: "Kasus"),
    CSV.Column("finding", id: "Temuan"),
    CSV.Column("line", id: "Baris"),
    CSV.Column("column", id: "Kolom"),
    CSV.Column("source", id: "Sumber"),
  ]

  /// The step on a criterion, and its value.
  private static func columns(of criterion: Criterion) -> [CSV.Column] {
    let label = Phrases(.id).capitalised(criterion.label.id)
    return [
      CSV.Column(criterion.id.text, id: label),
      CSV.Column("\(criterion.id.text)_value", id: "\(label) (nilai)"),
    ]
  }

  private static let lastColumns = [
    CSV.Column("severity", id: "Keparahan"),
    CSV.Column("gap", id: "Gap"),
    CSV.Column("voice", id: "Nilai sumber"),
    CSV.Column("voice_findings", id: "Temuan sumber"),
    CSV.Column("expectation", id: "Ketentuan desain"),
    CSV.Column("indicator", id: "Indikator"),
    CSV.Column("indicator_gap", id: "Gap indikator"),
    CSV.Column("deciding", id: "Menentukan"),
    CSV.Column("dimension", id: "Dimensi"),
    CSV.Column("dimension_gap", id: "Gap dimensi"),
    CSV.Column("rating", id: "Tingkat"),
    CSV.Column("share", id: "Bagian"),
    CSV.Column("recommendations", id: "Rekomendasi"),
    CSV.Column("locator", id: "Letak"),
    CSV.Column("note", id: "Catatan"),
    CSV.Column("kind", id: "Jenis"),
    CSV.Column("recommendation_ways", id: "Cara menjawab"),
  ]

  /// Where a finding stands in its source, and the analyst's memo.
  private func memos(of index: Int?) -> [CSV.Cell] {
    let findings = assessment.assessedCase.findings
    return [.text(index.flatMap(findings.locator)), .text(index.flatMap(findings.note))]
  }

  /// The rows of a finding that enters no gap: one for each of its sources.
  private func outsideRows(at index: Int, _ kind: String, columns: Int) -> [[CSV.Cell]] {
    let findings = assessment.assessedCase.findings
    let id = findings.id(at: index)
    let line = places[id]
    return findings.sources(at: index).map { source in
      let head: [CSV.Cell] = [
        .text(assessment.assessedCase.id.text), .text(id.text),
        line.map { .count($0.line) } ?? .text(nil), line.map { .count($0.column) } ?? .text(nil),
        .text(source.text),
      ]
      let tail = memos(of: index) + [.text(kind), .text(nil)]
      let empty = Array(repeating: CSV.Cell.text(nil), count: columns - head.count - tail.count)
      return head + empty + tail
    }
  }

  /// Returns the audit trail for tools.
  public var auditJSON: String {
    let instrument = assessment.assessedCase.instrument
    let findings = assessment.assessedCase.findings
    let trail = AuditTrail(of: assessment)
    let rows = trail.rows.map { row -> JSON in
      let index = findings.index(of: row.finding)
      let steps = zip(instrument.criteria, row.steps(of: instrument)).map { criterion, step in
        JSON.Member(
          name: criterion.id.text,
          value: step.map { ["step": .text($0.word), "value": .number($0.value)] } ?? .null
        )
      }
      let members: JSON = [
        "finding": .text(row.finding.text),
        "line": places[row.finding].map { .integer($0.line) } ?? .null,
        "column": places[row.finding].map { .integer($0.column) } ?? .null,
        "source": .text(row.source.text),
        "locator": .text(index.flatMap(findings.locator)),
        "note": .text(index.flatMap(findings.note)),
        "criteria": .object(steps),
        "severity": .text(row.severityStep?.word),
        "gap": .number(row.gap.value),
        "voice": .number(row.voice.value),
        "voiceFindings": .integer(row.voiced),
        "expectation": .text(row.expectation?.text),
        row.indicator.kind == "dimension" ? "wholeDimension" : "indicator": row.indicator.json,
        "indicatorGap": .number(row.indicatorGap.value),
        "deciding": .boolean(row.decides),
        "dimension": .text(row.dimension.text),
        "share": .number(row.share),
        "recommendations": .names(row.recommendations),
        "recommendationWays": .array(row.answers.map { .text($0.way.rawValue) }),
      ]
      let others = row.otherRecommendations
      return others == 0 ? members : members.with("otherRecommendations", .integer(others))
    }
    let document: JSON = [
      "gapscore": .integer(1),
      "case": .text(assessment.assessedCase.id.text),
      "file": .text(provenance.file),
      "sha256": .text(provenance.sha256),
      "sources": .array(
        assessment.assessedCase.sources.map { source in
          [
            "id": .text(source.id.text),
            "technique": .text(source.technique.rawValue),
            "role": .text(source.role),
            "title": .text(source.title),
            "note": .text(source.note),
          ]
        }
      ),
      "rows": .array(rows),
      "risks": .names(trail.risks),
      "unjudged": .names(trail.unjudged),
    ]
    return document.pretty
  }
}

/// The step at which a finding was judged, or the value between two.
private struct AuditStep {
  /// The step's name in the file; `nil` between two steps.
  let name: String?
  let value: Double

  /// The step as JSON names it.
  var word: String { name ?? DecimalText.shortest(value) }

  /// The step as a cell: a value between two steps is a number, whatever its decimals are parted by.
  var cell: CSV.Cell { name.map(CSV.Cell.text) ?? .number(value) }
}

extension AuditTrail.Row {
  /// The recommendations that answer it, for people.
  fileprivate func answersText(_ phrases: Phrases) -> String {
    guard !recommendations.isEmpty else { return "–" }
    let named = answers.map(phrases.answer).joined(separator: ", ")
    return otherRecommendations == 0 ? named : "\(named) \(phrases.others(otherRecommendations))"
  }

  /// The recommendations that answer it, for spreadsheets; behind them how many more do.
  fileprivate var answersCell: String {
    let named = recommendations.map { $0.text }
    let others = otherRecommendations == 0 ? [] : ["+\(otherRecommendations)"]
    return (named + others).joined(separator: " ")
  }

  /// The step of the ladder by its name in the file, and its value; `nil` where it was not judged on the
  /// ladder.
  fileprivate var severityStep: AuditStep? {
    guard case .severity(let step) = distance else { return nil }
    return AuditStep(name: step.step?.text, value: step.value)
  }

  /// The step of the ladder as people call it, with its value.
  fileprivate func severity(of instrument: Instrument, _ phrases: Phrases) -> String? {
    guard case .severity(let step) = distance else { return nil }
    return "\(phrases.severity(step, instrument)) (\(phrases.number(step.value)))"
  }

  /// The step on each criterion; `nil` where it was not judged.
  fileprivate func judgedSteps(
    of instrument: Instrument
  ) -> [(criterion: Criterion, step: JudgedStep?)] {
    let steps = if case .steps(let steps) = distance { steps } else { [JudgedStep]() }
    return instrument.criteria.map { criterion in
      (criterion, steps.first { $0.criterion == criterion.id })
    }
  }

  /// The same by their names in files, with their values.
  fileprivate func steps(of instrument: Instrument) -> [AuditStep?] {
    judgedSteps(of: instrument).map { _, step in
      step.map { AuditStep(name: $0.step?.text, value: $0.value) }
    }
  }
}
