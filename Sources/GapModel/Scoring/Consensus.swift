/// How several coders' readings of a finding become one.
public enum Consensus {
  /// Why there is none.
  public enum Failure: Error, Hashable, Sendable {
    /// Nobody coded it.
    case noCodings
    /// As many coders hold the finding against one thing as against another.
    case tie
    /// Some coders judged by criteria, others gave a gap.
    case mixed
  }

  /// Returns the one coding that counts for a finding.
  ///
  /// What was agreed on stands first. What that leaves open follows from the codings: the target that
  /// most coders chose, and on each criterion the median of those who judged it. A median of 0 on the
  /// criterion that settles means that the expectation is met.
  ///
  /// - SeeAlso: <doc:Method>, "Several coders".
  public static func of(_ finding: Finding) -> Result<Coding, Failure> {
    guard let first = finding.codings.first else { return .failure(.noCodings) }
    if finding.codings.count == 1, finding.agreed == nil { return .success(first) }
    guard let target = finding.agreed?.target ?? commonTarget(finding.codings) else {
      return .failure(.tie)
    }
    guard let distance = finding.agreed?.distance ?? medianDistance(finding.codings) else {
      return .failure(.mixed)
    }
    return .success(Coding(target: target, distance: distance))
  }

  /// The target that more coders chose than any other.
  private static func commonTarget(_ codings: [Coding]) -> Target? {
    let targets = codings.map(\.target).uniqued
    let counts = targets.map { target in codings.count { $0.target == target } }
    guard let most = counts.max(), counts.count(where: { $0 == most }) == 1 else { return nil }
    return zip(targets, counts).first { $0.1 == most }?.0
  }

  private static func medianDistance(_ codings: [Coding]) -> Distance? {
    let gaps = codings.compactMap { coding in
      if case .direct(let gap) = coding.distance { gap.value } else { nil }
    }
    if let median = gaps.median {
      return gaps.count == codings.count ? .direct(Gap(clamping: median)) : nil
    }
    let steps = codings.flatMap { coding in
      if case .steps(let steps) = coding.distance { steps } else { [JudgedStep]() }
    }
    let medians = steps.map(\.criterion).uniqued.compactMap { criterion in
      medianStep(steps.filter { $0.criterion == criterion })
    }
    if let met = medians.first(where: { $0.settles && $0.value == 0 }) { return .steps([met]) }
    return .steps(medians)
  }

  /// The median of steps on one criterion; it has a step's name only where a coder chose that value.
  private static func medianStep(_ steps: [JudgedStep]) -> JudgedStep? {
    guard let first = steps.first, let median = steps.map(\.value).median else { return nil }
    return JudgedStep(
      criterion: first.criterion,
      step: steps.first { $0.value == median }?.step,
      value: median,
      weight: first.weight,
      settles: first.settles
    )
  }
}
