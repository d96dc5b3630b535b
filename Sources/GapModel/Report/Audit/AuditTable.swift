// The audit trail as a second reader checks it: a table, a spreadsheet, or for tools.
extension ScoredCase {
  /// Returns the audit trail as Markdown, in the case's language unless said.
  public func audit(language: Language? = nil) -> String {
    let phrases = Phrases(language ?? assessment.assessedCase.language)
    let instrument = assessment.assessedCase.instrument
    var numbering = Numbering()
    let columns: [Table.Column] =
      [.words(phrases.finding), .numbers(phrases.lineTitle), .words(phrases.sources)]
      + instrument.criteria.map { .words(phrases.capitalised(phrases.say($0.label))) }
      + [
        .numbers(phrases.gap), .numbers(phrases.voice), .words(phrases.expectation),
        .words(phrases.dimension), .numbers(phrases.share), .words(phrases.recommendation),
      ]
    let rows = AuditTrail(of: assessment).rows.map { row -> Table.Row in
      let steps = row.steps(of: instrument).map { step -> [Inline] in
        guard let step else { return [.text("–")] }
        return [.text("\(step.name) (\(phrases.number(step.value)))")]
      }
      let voice = phrases.score(row.voice.value) + (row.voiced > 1 ? " (\(row.voiced))" : "")
      let head: [[Inline]] = [
        [.text(row.finding.text)],
        [.text(places[row.finding].map { String($0.line) } ?? "–")], [.text(row.source.text)],
      ]
      let tail: [[Inline]] = [
        [.text(phrases.score(row.gap.value))], [.text(voice)],
        [.text(row.target + " (\(phrases.score(row.expectationGap.value)))")],
        [.text(phrases.label(of: row.dimension, instrument))],
        [.text(phrases.percent(row.share))],
        [
          .text(
            row.recommendations.isEmpty
              ? "–" : row.recommendations.map(\.text).joined(separator: ", ")
          )
        ],
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
          ]
        )
      ]
    )
    return MarkdownReport.text(of: report)
  }

  /// Returns the audit trail for spreadsheets: a row for each finding and source.
  public var auditCSV: String {
    let criteria = assessment.assessedCase.instrument.criteria
    let header =
      ["case", "finding", "line", "column", "source"]
      + criteria.flatMap { [$0.id.text, "\($0.id.text)_value"] }
      + [
        "gap", "voice", "voice_findings", "expectation", "expectation_gap", "dimension",
        "dimension_gap", "rating", "share", "recommendations",
      ]
    let rows = AuditTrail(of: assessment).rows.map { row -> [CSV.Cell] in
      let place = places[row.finding]
      let dimension = assessment.dimensions.first { $0.dimension == row.dimension }
      let steps = row.steps(of: assessment.assessedCase.instrument).flatMap { step -> [CSV.Cell] in
        [.word(step?.name), .number(step?.value)]
      }
      return [
        .word(assessment.assessedCase.id.text), .word(row.finding.text),
        place.map { .count($0.line) } ?? .word(nil), place.map { .count($0.column) } ?? .word(nil),
        .word(row.source.text),
      ] + steps + [
        .number(row.gap.value), .number(row.voice.value), .count(row.voiced),
        .word(row.expectation?.text), .number(row.expectationGap.value),
        .word(row.dimension.text), .number(dimension?.gap?.value),
        .word(dimension?.band?.rating.text), .number(row.share),
        .word(row.recommendations.map(\.text).joined(separator: " ")),
      ]
    }
    return ([header.map(CSV.Cell.word)] + rows).map(CSV.row).joined()
  }

  /// Returns the audit trail for tools.
  public var auditJSON: String {
    let instrument = assessment.assessedCase.instrument
    let rows = AuditTrail(of: assessment).rows.map { row -> JSON in
      let steps = zip(instrument.criteria, row.steps(of: instrument)).map { criterion, step in
        JSON.Member(
          name: criterion.id.text,
          value: step.map { ["step": .text($0.name), "value": .number($0.value)] } ?? .null
        )
      }
      return [
        "finding": .text(row.finding.text),
        "line": places[row.finding].map { .integer($0.line) } ?? .null,
        "column": places[row.finding].map { .integer($0.column) } ?? .null,
        "source": .text(row.source.text),
        "criteria": .object(steps),
        "gap": .number(row.gap.value),
        "voice": .number(row.voice.value),
        "voiceFindings": .integer(row.voiced),
        "expectation": .text(row.expectation?.text),
        "expectationGap": .number(row.expectationGap.value),
        "dimension": .text(row.dimension.text),
        "share": .number(row.share),
        "recommendations": .names(row.recommendations),
      ]
    }
    let document: JSON = [
      "gapscore": .integer(1),
      "case": .text(assessment.assessedCase.id.text),
      "file": .text(provenance.file),
      "sha256": .text(provenance.sha256),
      "rows": .array(rows),
    ]
    return document.pretty
  }
}

extension AuditTrail.Row {
  /// What it is held against, by its name in the file.
  fileprivate var target: String { expectation?.text ?? dimension.text }

  /// The step on each criterion, and its value; `nil` where it was not judged.
  fileprivate func steps(of instrument: Instrument) -> [(name: String, value: Double)?] {
    guard case .steps(let steps) = distance else { return instrument.criteria.map { _ in nil } }
    return instrument.criteria.map { criterion in
      steps.first { $0.criterion == criterion.id }.map { step in
        (step.step?.text ?? Decimal.shortest(step.value), step.value)
      }
    }
  }
}
