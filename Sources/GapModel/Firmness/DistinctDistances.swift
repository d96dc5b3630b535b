/// The different ways in which a case's findings were judged, laid out to be weighed again and again.
///
/// Under any weights, findings on the same steps have the same gap, and findings on the same first steps
/// the same sums so far. So the steps make a tree, of which each branch is weighed once, however many
/// findings hang on it: a draw takes the longer the more ways of judging there are, not the more findings.
struct DistinctDistances {
  /// The last of the steps that lead to a branch.
  private struct Step {
    /// The branch that the steps before it lead to.
    let parent: Int
    /// The place of its criterion's weight.
    let criterion: Int
    let value: Double
    /// The branch from the same parent that grew before; the root, 0, where there is none.
    let elder: Int
  }

  /// What the steps that lead to a branch come to.
  private struct Sums {
    var values = Draws.zero
    var weights = Draws.zero
  }

  private let criteria: [Criterion.ID]
  /// The steps, each behind those before it; that of a branch stands one before its place.
  private var steps: ContiguousArray<Step> = []
  /// The last branch that steps have grown from each; the root, 0, where there is none.
  private var youngest: ContiguousArray<Int> = [0]
  /// The sums at each branch, first at the root, which no step leads to.
  private var sums: ContiguousArray<Sums> = [Sums()]
  /// The branches of gaps given directly.
  private var direct: [Double: Int] = [:]

  /// Prepares for findings that are judged on some criteria.
  init(on criteria: [Criterion]) { self.criteria = criteria.map(\.id) }

  /// How many branches there are, with the root.
  var count: Int { sums.count }

  /// The place of the branch of what was judged so; one grows where there is none yet.
  ///
  /// That of a met expectation is the root, where the gap is 0.
  mutating func place(of distance: Distance) -> Int {
    switch distance {
    case .direct(let gap):
      if let known = direct[gap.value] { return known }
      // As if on a criterion beside all others, which no draw weighs.
      grow(Step(parent: 0, criterion: criteria.count, value: gap.value, elder: 0))
      direct[gap.value] = steps.count
      return steps.count
    case .steps(let steps) where steps.contains { $0.settles && $0.value == 0 }: return 0
    case .steps(let steps):
      var place = 0
      for step in steps {
        guard let criterion = criteria.firstIndex(of: step.criterion) else { continue }
        place = branch(from: place, on: criterion, step.value)
      }
      return place
    }
  }

  /// The place of a branch that leads on from another.
  private mutating func branch(from parent: Int, on criterion: Int, _ value: Double) -> Int {
    var place = youngest[parent]
    while place > 0 {
      let step = steps[place - 1]
      if step.criterion == criterion, step.value == value { return place }
      place = step.elder
    }
    grow(Step(parent: parent, criterion: criterion, value: value, elder: youngest[parent]))
    youngest[parent] = steps.count
    return steps.count
  }

  private mutating func grow(_ step: Step) {
    steps.append(step)
    sums.append(Sums())
    youngest.append(0)
  }

  /// Finds the gap at each branch.
  ///
  /// - Parameters:
  ///   - weights: The weights of the criteria, in the order of the instrument, and behind them that of
  ///     gaps given directly, which is 1.
  ///   - gaps: What takes the gaps, by the branches' places.
  mutating func weigh(_ weights: Span<Draws>, _ gaps: inout ContiguousArray<Draws>) {
    let steps = steps
    var sums = sums.mutableSpan
    var gaps = gaps.mutableSpan
    for (place, step) in steps.enumerated() {
      let weight = weights[step.criterion]
      var sum = sums[step.parent]
      sum.values += weight * step.value
      sum.weights += weight
      sums[place + 1] = sum
      gaps[place + 1] = (sum.values / sum.weights).replacing(with: 0, where: sum.weights .<= 0)
    }
  }
}
