/// How several coders' readings of a finding become one.
///
/// - SeeAlso: <doc:Method>, section 3, "Several coders".
public enum Consensus {
  /// Returns the one coding that counts for a finding.
  ///
  /// What was agreed on stands first. What that leaves open follows from the codings: the target that most
  /// coders chose – none where they are tied –, and the middle of what they decided. A finding without any
  /// coding is not yet judged.
  public static func of(_ finding: Finding) -> Coding {
    if finding.codings.count == 1, finding.agreed == nil { return finding.codings[0] }
    return Coding(
      target: finding.agreed?.target ?? commonTarget(finding.codings),
      verdict: finding.agreed?.verdict ?? verdict(of: finding.codings)
    )
  }

  /// Whether as many coders chose one target as chose another, and nothing settles it.
  public static func isTied(_ finding: Finding) -> Bool {
    finding.agreed?.target == nil && finding.codings.contains { $0.target != nil }
      && commonTarget(finding.codings) == nil
  }

  /// The target that more coders chose than any other.
  private static func commonTarget(_ codings: [Coding]) -> Target? {
    let chosen = codings.compactMap { $0.target }
    let targets = chosen.uniqued
    let counts = targets.map { target in chosen.count { $0 == target } }
    guard let most = counts.max(), counts.count(where: { $0 == most }) == 1 else { return nil }
    return zip(targets, counts).first { $0.1 == most }?.0
  }

  /// What the coders who decided something decided together: a risk if more than half of them say so, else
  /// the middle of what the others judged.
  private static func verdict(of codings: [Coding]) -> Verdict {
    let decided = codings.map { $0.verdict }.filter { $0 != .unjudged }
    let risks = decided.count { $0 == .risk }
    if risks * 2 > decided.count { return .risk }
    return middle(of: decided.compactMap { $0.distance }).map(Verdict.judged) ?? .unjudged
  }

  /// The middle of several judgements; where they were made in different ways, that of their gaps.
  private static func middle(of distances: [Distance]) -> Distance? {
    guard let first = distances.first else { return nil }
    let judged = distances.filter { !$0.isMet }
    guard !judged.isEmpty else { return first }
    let middle =
      if judged.allSatisfy({ $0.isOnCriteria }) {
        medianSteps(of: distances)
      } else if judged.allSatisfy({ $0.isOnLadder }) {
        medianSeverity(of: distances)
      } else {
        distances.map { $0.gap.value }.median.map { Distance.direct(Gap(clamping: $0)) }
      }
    // What the coders together see no gap in is met, as most of them said.
    let met = distances.first { $0.isMet }
    return middle?.gap == Gap.none ? met ?? middle : middle
  }

  /// On each criterion the median of those who judged it; who says that the design is met enters as 0 on
  /// every criterion that another judged.
  private static func medianSteps(of distances: [Distance]) -> Distance? {
    let met = distances.count { $0.isMet }
    let steps = distances.flatMap { distance in
      if case .steps(let steps) = distance, !distance.isMet { steps } else { [JudgedStep]() }
    }
    return .steps(
      steps.map { $0.criterion }.uniqued.compactMap { criterion in
        medianStep(steps.filter { $0.criterion == criterion }, met: met)
      }
    )
  }

  /// The median of steps on one criterion; it has a step's name only where a coder chose that value.
  private static func medianStep(_ steps: [JudgedStep], met: Int) -> JudgedStep? {
    let values = steps.map { $0.value } + Array(repeating: 0, count: met)
    guard let first = steps.first, let median = values.median else { return nil }
    return JudgedStep(
      criterion: first.criterion,
      step: steps.first { $0.value == median }?.step,
      value: median,
      weight: first.weight,
      // A median of 0 on the criterion that settles is a value like others, not a coder's word.
      settles: false
    )
  }

  private static func medianSeverity(of distances: [Distance]) -> Distance? {
    let steps = distances.compactMap { distance in
      if case .severity(let step) = distance { step } else { nil }
    }
    let median = distances.map { $0.gap.value }.median
    return median.map { value in
      .severity(JudgedSeverity(step: steps.first { $0.value == value }?.step, value: value))
    }
  }
}

extension Distance {
  fileprivate var isOnCriteria: Bool { if case .steps = self { true } else { false } }

  fileprivate var isOnLadder: Bool { if case .severity = self { true } else { false } }
}
