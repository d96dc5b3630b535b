extension ScoredCase {
  /// Returns the audit trail as a workbook, in the case's language unless said.
  package func auditWorkbook(language: Language? = nil) -> Workbook {
    let content = assessment.assessedCase
    let phrases = Phrases(language ?? content.language, for: content.instrument)
    let trail = AuditTrail(of: assessment)
    var book = ResultWorkbook(
      title: phrases.auditTitle(content.title),
      facts: [
        (phrases.contents, phrases.auditTitle(content.title)),
        (phrases.auditCaption, phrases.auditExplained),
        (phrases.input, "\(provenance.file) · SHA-256 \(provenance.sha256)"),
        phrases.numbersNote,
      ] + phrases.instrumentNotes(content.instrument) + [phrases.madeWithNote],
      phrases
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Jejak temuan", en: "Trail"),
        phrases.trailColumns(of: self),
        frozenColumns: 1,
        of: trail.rows.lazy.map {
          AuditedRow(row: $0, index: content.findings.index(of: $0.finding))
        }
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Di luar gap", en: "Outside the gaps"),
        phrases.outsideColumns(of: self),
        of: OutsideFinding.all(of: trail)
      )
    )
    book.add(ResultSheet(phrases.sources, phrases.sourceColumns(of: self), of: content.sources))
    return book.finished
  }
}

/// A row of the trail, and where its finding stands in the case.
struct AuditedRow {
  let row: AuditTrail.Row
  let index: Int?
}

/// A finding that enters no gap.
struct OutsideFinding {
  /// Where it stands in the case.
  let index: Int
  /// Whether nothing has happened yet; else it is not yet judged or placed.
  let isRisk: Bool

  static func all(of trail: AuditTrail) -> [OutsideFinding] {
    trail.risks.caseIndices.map { OutsideFinding(index: $0, isRisk: true) }
      + trail.unjudged.caseIndices.map { OutsideFinding(index: $0, isRisk: false) }
  }
}
