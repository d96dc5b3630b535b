// The heading: what the report is about, and where it comes from.
extension CaseReport {
  func facts() -> [Report.Fact] {
    let head = instrument.head
    let instrumentName = phrases.instrumentName(head)
    let period = options.date.map(phrases.date) ?? assessedCase.period.map(phrases.period)
    let isForeign = assessedCase.language != phrases.language
    let subject: [(String, [Inline]?)] = [
      (phrases.organisation, cited(assessedCase.organisation)),
      (phrases.region, assessedCase.region.map(cited)),
      (phrases.system, cited(assessedCase.system)),
      (options.date == nil ? phrases.period : phrases.reportDate, period.map { [.text($0)] }),
      (phrases.citation, options.reader == .researcher ? assessedCase.citation.map(cited) : nil),
    ]
    let provenance: [(String, [Inline]?)] = [
      (phrases.caseNote, options.reader == .researcher ? assessedCase.note.map(cited) : nil),
      (
        phrases.caseLanguage,
        isForeign ? [.text(phrases.caseLanguageNote(assessedCase.language))] : nil
      ),
      (phrases.instrument, [.text(instrumentName)]),
      (phrases.material, [.text(phrases.materialCounts(assessedCase))]),
      (phrases.madeWith, [.text(Generator.name)]),
    ]
    let file: [Inline] = [
      .text("\(scored.provenance.file) · SHA-256 "), .code(scored.provenance.sha256),
    ]
    // A leader's first sheet has no room for what only a checker reads.
    let checked =
      options.reader == .leader
      ? [] : [Report.Fact(label: phrases.input, value: file, isProvenance: true)]
    return subject.compactMap { label, value in
      value.map { Report.Fact(label: label, value: $0) }
    }
      + provenance.compactMap { label, value in
        value.map { Report.Fact(label: label, value: $0, isProvenance: true) }
      } + checked
  }
}
