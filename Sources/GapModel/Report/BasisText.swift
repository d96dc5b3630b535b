/// Why a dimension is rated as it is, in words: the criteria that carry the rating, and the findings.
///
/// - SeeAlso: <doc:Method>, section 4.
package struct BasisText: Hashable, Sendable {
  /// The analyst's own words, which come first.
  package let analyst: String?
  /// What follows from the codings.
  package let generated: String
  /// The findings behind it, in the order of the case.
  package let findings: FindingIDs

  /// Puts the basis of a dimension's rating into words, in the case's language unless said.
  package init(
    of dimension: DimensionAssessment,
    in assessedCase: Case,
    language: Language? = nil
  ) {
    let phrases = Phrases(language ?? assessedCase.language, for: assessedCase.instrument)
    let instrument = assessedCase.instrument
    let deciding = dimension.deciding
    analyst = dimension.judgement?.basis
    findings = FindingIDs(of: deciding, in: assessedCase)
    if !dimension.isApplicable {
      generated = phrases.notApplicable
    } else if findings.isEmpty {
      generated = phrases.notAssessed
    } else {
      generated = phrases.basis(of: deciding.flatMap { $0.findings.distinctDistances }, instrument)
    }
  }

  /// The whole basis as plain text.
  package var plain: String {
    let trail = findings.isEmpty ? "" : " (\(findings.map { $0.text }.joined(separator: ", ")))"
    return [analyst, generated + trail].compactMap { $0 }.joined(separator: " · ")
  }
}

extension Phrases {
  /// The steps on which some findings were judged, criterion by criterion, from the best to the worst.
  fileprivate func basis(of distances: [Distance], _ instrument: Instrument) -> String {
    let steps = distances.flatMap { distance in
      if case .steps(let steps) = distance { steps } else { [JudgedStep]() }
    }
    var parts = instrument.criteria.compactMap { criterion -> String? in
      let own = steps.filter { $0.criterion == criterion.id }.sorted { $0.value < $1.value }
      guard let least = own.first, let most = own.last else { return nil }
      // A range between steps is named by the steps around it.
      let range = [
        say(criterion.steps.last { $0.value <= least.value }?.label ?? criterion.label),
        say(criterion.steps.first { $0.value >= most.value }?.label ?? criterion.label),
      ].uniqued
      return "\(say(criterion.label)): \(range.joined(separator: say(id: " hingga ", en: " to ")))"
    }
    let ladder = distances.compactMap { distance in
      if case .severity(let step) = distance { step } else { nil }
    }.sorted { $0.value < $1.value }
    if let least = ladder.first, let most = ladder.last {
      let range = [
        instrument.ladder.first { $0.value <= least.value }.map { say($0.label) },
        instrument.ladder.last { $0.value >= most.value }.map { say($0.label) },
      ].compactMap { $0 }.uniqued.joined(separator: say(id: " hingga ", en: " to "))
      parts.append(say(id: "keparahan: \(range)", en: "severity: \(range)"))
    }
    let gaps = distances.compactMap { distance in
      if case .direct(let gap) = distance { gap } else { nil }
    }
    if let least = gaps.min(), let most = gaps.max() {
      let range = [least, most].map { score($0.value) }.uniqued.joined(separator: "–")
      parts.append(say(id: "gap diberikan langsung: \(range)", en: "gap given directly: \(range)"))
    }
    return parts.joined(separator: "; ")
  }

  /// What a judged step is called; between which steps it lies where several coders' median has none.
  func name(of step: JudgedStep, _ criterion: Criterion) -> String {
    if let named = step.step.flatMap({ criterion.steps.keyed($0.text) }) { return say(named.label) }
    let below = criterion.steps.last { $0.value < step.value }
    let above = criterion.steps.first { $0.value > step.value }
    guard let below, let above else { return number(step.value) }
    return say(
      id: "antara \(say(below.label)) dan \(say(above.label))",
      en: "between \(say(below.label)) and \(say(above.label))"
    )
  }
}
