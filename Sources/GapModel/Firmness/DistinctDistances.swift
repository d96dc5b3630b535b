/// A tree of the distinct judgements of a case, weighed anew in each draw: cost per draw grows with distinct
/// judgements, not with findings.
///
/// Under any weights, findings on the same steps have the same gap, and findings on the same first steps the
/// same sums so far, so each branch of the tree is weighed once.
struct DistinctDistances {
  /// The last of the steps that lead to a branch.
  private struct Step {
    /// The branch that the steps before it lead to.
    let parent: Int
    /// The index of its criterion's weight.
    let criterion: Int
    let value: Double
    /// Where the value stands among those that a rubric moves.
    let point: DrawnValues.Point
    /// The branch from the same parent that grew before; the root, 0, where there is none.
    let elder: Int
  }

  /// What the steps that lead to a branch come to.
  private struct Sums {
    var values = Draws.zero
    var weights = Draws.zero
  }

  private let criteria: [Criterion.ID]
  private let values: DrawnValues
  /// The steps, each behind those before it; that of a branch stands one before its place.
  private var steps: ContiguousArray<Step> = []
  /// The last branch that steps have grown from each; the root, 0, where there is none.
  private var youngest: ContiguousArray<Int> = [0]
  /// The sums at each branch, first at the root, which no step leads to.
  private var sums: ContiguousArray<Sums> = [Sums()]
  /// The branches of what has one value: gaps given directly, and steps of the ladder.
  private var single: [DrawnValues.Point: Int] = [:]

  /// Prepares for findings that are judged by an instrument.
  init(of instrument: Instrument) {
    criteria = instrument.criteria.map { $0.id }
    values = DrawnValues(of: instrument)
  }

  /// How many branches there are, with the root.
  var count: Int { sums.count }

  /// The index of the branch of what was judged so; one grows where there is none yet.
  ///
  /// That of a met expectation is the root, where the gap is 0.
  mutating func index(of distance: Distance) -> Int {
    switch distance {
    case .direct(let gap): return branch(to: .fixed(gap.value))
    case .severity(let step): return branch(to: values.severity(step.value))
    case .steps where distance.isMet: return 0
    case .steps(let steps):
      var index = 0
      for step in steps {
        guard let criterion = criteria.firstIndex(of: step.criterion) else { continue }
        index = branch(from: index, on: criterion, step.value)
      }
      return index
    }
  }

  /// The index of the branch of a single value, as if on a criterion beside all others, which no draw weighs.
  private mutating func branch(to point: DrawnValues.Point) -> Int {
    if let known = single[point] { return known }
    grow(Step(parent: 0, criterion: criteria.count, value: 0, point: point, elder: 0))
    single[point] = steps.count
    return steps.count
  }

  /// The index of a branch that leads on from another.
  private mutating func branch(from parent: Int, on criterion: Int, _ value: Double) -> Int {
    var index = youngest[parent]
    while index > 0 {
      let step = steps[index - 1]
      if step.criterion == criterion, step.value == value { return index }
      index = step.elder
    }
    let point = values.step(value, onCriterion: criterion)
    grow(
      Step(
        parent: parent,
        criterion: criterion,
        value: value,
        point: point,
        elder: youngest[parent]
      )
    )
    youngest[parent] = steps.count
    return steps.count
  }

  private mutating func grow(_ step: Step) {
    steps.append(step)
    sums.append(Sums())
    youngest.append(0)
  }

  /// Finds the gap at each branch under some rubrics.
  mutating func weigh(_ rubrics: DrawnRubrics, _ gaps: inout ContiguousArray<Draws>) {
    let steps = steps
    let weights = rubrics.weights.span
    var sums = sums.mutableSpan
    var gaps = gaps.mutableSpan
    for (index, step) in steps.enumerated() {
      let weight = weights[step.criterion]
      var sum = sums[step.parent]
      sum.values += weight * rubrics.value(at: step.point)
      sum.weights += weight
      sums[index + 1] = sum
      gaps[index + 1] = (sum.values / sum.weights).replacing(with: 0, where: sum.weights .<= 0)
    }
  }
}
