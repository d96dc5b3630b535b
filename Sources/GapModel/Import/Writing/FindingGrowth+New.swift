// Findings that come anew.
extension FindingGrowth {
  mutating func add(_ finding: PreparedFinding, as id: String) {
    summary.added += 1
    if !finding.codings.contains(where: { $0.target != nil }) { summary.toPlace += 1 }
    if !finding.codings.contains(where: { !$0.judgement.isEmpty }) { summary.toJudge += 1 }
    let isCoded = hasCodings && finding.codings.contains { coders.id(of: $0) != nil }
    var entries: [YAMLValue.Entry] = [.init("id", .word(id))]
    let own = finding.codings[0]
    if !isCoded, let target = own.target { entries.append(target.entry) }
    let sources = sources.ids(of: finding)
    entries.append(
      sources.count > 1
        ? .init("sources", .list(sources.map { .word($0) }))
        : .init("source", sources.first.map { .word($0) } ?? .nothing)
    )
    entries.append(.init("statement", finding.statement.map { .text($0) } ?? .nothing))
    let note = finding.note.map { note in
      otherCoder(of: finding.codings[0]).map { "\($0): \(note)" } ?? note
    }
    let texts = [("quote", finding.quote), ("locator", finding.locator), ("note", note)]
    for (key, text) in texts { if let text { entries.append(.init(key, .text(text))) } }
    if !isCoded { entries += own.judgement }
    if let factor = finding.factor { entries.append(.init("factor", .word(factor))) }
    if !finding.tags.isEmpty {
      entries.append(.init("tags", .list(finding.tags.map { .text($0) })))
    }
    if isCoded {
      entries.append(.init("codings", .list(finding.codings.map { coding($0) })))
      summary.codings += finding.codings.count
    }
    if let origin = finding.origin.value { entries.append(.init("origin", origin)) }
    edits.append(.append(path, .mapping(entries)))
    new.append((id, finding.statement))
    let old = finding.origin.segments.compactMap { left[$0] }.first {
      $0.origin.code != finding.origin.code
    }
    if let old {
      recoded.append((id, old.id))
      return
    }
    let like = [finding.quote, finding.statement]
      .compactMap { $0.flatMap { known[$0.withSingleBlanks] } }.first
    if let like { alike.append(.alike(id, like, at: finding.place)) }
  }

  /// The coder of a coding, unless it is the first of the case.
  func otherCoder(of coding: PreparedCoding) -> String? {
    coders.id(of: coding).flatMap { $0 == coders.owner ? nil : $0 }
  }

  func coding(_ coding: PreparedCoding) -> YAMLValue {
    let coder = YAMLValue.Entry("coder", .word(coders.id(of: coding) ?? choices.firstCoder))
    return .mapping([coder] + coding.entries, isInline: true)
  }
}
