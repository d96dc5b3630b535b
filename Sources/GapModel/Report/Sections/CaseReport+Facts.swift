// The heading: what the report is about, and where it comes from.
extension CaseReport {
  func facts() -> [Report.Fact] {
    let head = instrument.head
    let instrumentName = phrases.instrumentName(head)
    let period = options.date.map(phrases.date) ?? assessedCase.period.map(phrases.period)
    let subject: [(String, String?)] = [
      (phrases.organisation, assessedCase.organisation),
      (phrases.region, assessedCase.region),
      (phrases.system, assessedCase.system),
      (options.date == nil ? phrases.period : phrases.reportDate, period),
      (phrases.citation, options.reader == .researcher ? assessedCase.citation : nil),
    ]
    let provenance: [(String, String?)] = [
      (phrases.caseNote, options.reader == .researcher ? assessedCase.note : nil),
      (phrases.instrument, instrumentName),
      (phrases.material, phrases.materialCounts(assessedCase)),
      (phrases.madeWith, Generator.name),
    ]
    let file: [Inline] = [
      .text("\(scored.provenance.file) · SHA-256 "), .code(scored.provenance.sha256),
    ]
    // A leader's first sheet has no room for what only a checker reads.
    let checked =
      options.reader == .leader
      ? [] : [Report.Fact(label: phrases.input, value: file, isProvenance: true)]
    return subject.compactMap { label, value in
      value.map { Report.Fact(label: label, value: [.text($0)]) }
    }
      + provenance.compactMap { label, value in
        value.map { Report.Fact(label: label, value: [.text($0)], isProvenance: true) }
      } + checked
  }
}
