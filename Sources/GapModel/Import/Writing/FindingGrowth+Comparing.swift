// Where a file says otherwise than the case: both stay as they are, and it is told.
extension FindingGrowth {
  mutating func noteEmptied(
    _ values: [String: String],
    _ coding: PreparedCoding,
    of id: String
  ) {
    if coding.target == nil, targets.target(in: values) != nil { emptied?.note("target", of: id) }
    if coding.judgement.isEmpty, let key = judgements.entries(in: values).first?.key {
      emptied?.note(key, of: id)
    }
  }

  /// Tells what a coding says otherwise than the case.
  mutating func compare(
    _ values: [String: String],
    _ coding: PreparedCoding,
    of id: String,
    _ place: ImportPlace?
  ) {
    if let target = coding.target, let own = targets.target(in: values), own != target {
      summary.differences.append(
        .difference(
          JudgementWords.label(of: "target"),
          file: targets.label(of: target),
          own: targets.label(of: own),
          of: id,
          isWhole: true,
          at: place
        )
      )
    }
    let own = judgements.entries(in: values)
    guard !own.isEmpty, !coding.judgement.isEmpty, own != coding.judgement else { return }
    summary.differences.append(
      .difference(
        .judgement,
        file: judgements.text(of: coding.judgement),
        own: judgements.text(of: own),
        of: id,
        isWhole: true,
        at: place
      )
    )
  }

  /// Notes where a sheet that names no coder says otherwise than what several coders make together.
  mutating func compareConsensus(_ coding: PreparedCoding, of own: WrittenCase.Finding) {
    guard format.isOwnTable, !coding.isEmpty, let agreed = consensus.coding(at: own.index) else {
      return
    }
    let isSameTarget = coding.target == nil || coding.target == agreed.target
    let isSame = coding.judgement.isEmpty || judgements.isSame(coding.judgement, as: agreed.verdict)
    if !isSameTarget || !isSame { otherThanConsensus.append(own.id) }
  }

  mutating func tell(
    _ key: String,
    file: String,
    own: String,
    _ finding: WrittenCase.Finding,
    _ place: ImportPlace?
  ) {
    summary.differences.append(
      .difference(
        JudgementWords.label(of: key),
        file: .same(file),
        own: .same(own),
        of: finding.id,
        at: place
      )
    )
  }

  mutating func compareSources(
    of own: WrittenCase.Finding,
    _ finding: PreparedFinding
  ) {
    guard format.isOwnTable, !finding.sources.isEmpty, !own.sources.isEmpty else { return }
    let ids = sources.ids(of: finding)
    guard Set(ids) != Set(own.sources) else { return }
    let (file, old) = (ids.joined(separator: ", "), own.sources.joined(separator: ", "))
    tell("source", file: file, own: old, own, finding.place)
  }
}

extension LocalisedText {
  fileprivate static let judgement = LocalisedText(id: "penilaian", en: "the judgement")
}
