/// A criterion and its steps, from the one that means no gap.
private struct Criterion {
  let key: String
  let steps: [String]

  static let fit = Criterion(
    key: "fit",
    steps: ["matches", "nearly", "mostly", "partly", "barely", "not-at-all"]
  )
  static let others = [
    Criterion(
      key: "frequency",
      steps: ["never", "rarely", "periodically", "often", "very-often", "always"]
    ),
    Criterion(
      key: "impact",
      steps: ["none", "negligible", "slows", "hampers", "disrupts", "stops"]
    ),
    Criterion(key: "coverage", steps: ["nowhere", "few", "some", "many", "most", "all"]),
  ]
}

// How far a finding lies from what was expected.
extension CaseText {
  /// Adds a finding's steps, or its gap given directly.
  mutating func addJudgement(_ distance: Int) {
    if distance > 0, draws.happens(percent: 6) {
      text += "    gap: "
      text += min(9, 2 * distance)
      text += draws.happens(percent: 50) ? ".5\n" : "\n"
      return
    }
    for (key, step) in steps(around: distance) {
      text += "    "
      text += key
      text += ": "
      text += step
      text += "\n"
    }
  }

  /// Adds what two coders made of a finding.
  mutating func addCodings(of expectation: String, around distance: Int) {
    text += "    codings:\n"
    for coder in ["A", "B"] {
      text += "      - {coder: \(coder), expectation: \(expectation)"
      for (key, step) in steps(around: distance) { text += ", \(key): \(step)" }
      text += "}\n"
    }
  }

  /// Steps on the criteria: all four or all but one; of an expectation that is met only the fit.
  private mutating func steps(around distance: Int) -> [(key: String, step: String)] {
    guard distance > 0 else { return [(Criterion.fit.key, Criterion.fit.steps[0])] }
    let leftOut = draws.happens(percent: 20) ? draws.number(in: 0...2) : nil
    var steps = [(Criterion.fit.key, step(of: .fit, around: distance))]
    for (index, criterion) in Criterion.others.enumerated() where index != leftOut {
      steps.append((criterion.key, step(of: criterion, around: distance)))
    }
    return steps
  }

  private mutating func step(of criterion: Criterion, around distance: Int) -> String {
    criterion.steps[min(max(1, distance + draws.number(in: -1...1)), criterion.steps.count - 1)]
  }
}
