/// What money can close at most, and by which actions: sets of actions of several groups, each set closing more than
/// any that costs no more.
///
/// What groups close adds up where no dimension of a case is touched by two of them, so their fronts are merged two
/// by two. A merged front that grows too long keeps the cheapest set of each small step of the fall, and says how much
/// it may lose by that.
struct MoneyFront: Sendable {
  /// So many pairs of sets are compared one by one.
  private static let mostPairs = 1_000_000
  /// So many sets a front may have before it is made coarser.
  private static let mostPoints = 10_000
  /// Into so many steps the fall is then divided.
  private static let steps = 2_000

  /// A set of actions: what it costs in whole rupiah, the fall of all gaps, and where it comes from.
  struct Point: Sendable {
    let cost: Int64
    let fall: Double
    /// Where it stands among the sets of the group; or among the points of the first front that was merged.
    let first: UInt32
    /// Where its other part stands among the points of the second front that was merged.
    let second: UInt32
  }

  private indirect enum Origin: Sendable {
    /// The sets of a group of actions of one case.
    case group(office: Int, sets: [ActionSet])
    case merged(MoneyFront, MoneyFront)
  }

  /// The sets, by rising cost and rising fall.
  let points: [Point]
  /// By how much a missing set may close more than the dearest one here that costs no more.
  let loss: Double
  private let origin: Origin

  /// Begins with the sets of a group of actions.
  init(_ front: ActionFront, office: Int) {
    points = front.points.enumerated().map { index, point in
      Point(cost: point.cost, fall: point.fall, first: UInt32(index), second: 0)
    }
    loss = front.loss
    origin = .group(office: office, sets: front.points.map { $0.actions })
  }

  private init(points: [Point], loss: Double, origin: Origin) {
    (self.points, self.loss, self.origin) = (points, loss, origin)
  }

  /// The same front without the sets that close nothing.
  var closing: MoneyFront {
    MoneyFront(
      points: points.filter { $0.fall > RisingEdges.tolerance },
      loss: loss,
      origin: origin
    )
  }

  /// Merges some fronts; `nil` where there is none.
  static func merged(_ fronts: [MoneyFront]) -> MoneyFront? {
    var fronts = fronts
    // Halves of equal length keep the steps of long fronts small.
    while fronts.count > 1 {
      var halves: [MoneyFront] = []
      for start in stride(from: 0, to: fronts.count, by: 2) {
        halves.append(
          start + 1 < fronts.count ? merged(fronts[start], fronts[start + 1]) : fronts[start]
        )
      }
      fronts = halves
    }
    return fronts.first
  }

  private static func merged(_ left: MoneyFront, _ right: MoneyFront) -> MoneyFront {
    let origin = Origin.merged(left, right)
    let most = (left.points.last?.fall ?? 0) + (right.points.last?.fall ?? 0)
    let loss = left.loss + right.loss
    if left.points.count * right.points.count <= mostPairs {
      let points = front(of: pairs(left, right))
      if points.count <= mostPoints {
        return MoneyFront(points: points, loss: loss, origin: origin)
      }
    }
    let step = most / Double(steps)
    return MoneyFront(
      points: front(of: cheapest(left, right, step: step)),
      loss: loss + step,
      origin: origin
    )
  }

  private static func pairs(_ left: MoneyFront, _ right: MoneyFront) -> [Point] {
    var points: [Point] = []
    points.reserveCapacity(left.points.count * right.points.count)
    for first in left.points.indices {
      for second in right.points.indices { points.append(pair(left, first, right, second)) }
    }
    return points
  }

  private static func pair(
    _ left: MoneyFront,
    _ first: Int,
    _ right: MoneyFront,
    _ second: Int
  ) -> Point {
    Point(
      cost: left.points[first].cost.adding(cost: right.points[second].cost),
      fall: left.points[first].fall + right.points[second].fall,
      first: UInt32(first),
      second: UInt32(second)
    )
  }

  /// The cheapest pair of each step of the fall; what closes nothing is a step of its own.
  private static func cheapest(
    _ left: MoneyFront,
    _ right: MoneyFront,
    step: Double
  ) -> [Point] {
    var best = [Point?](repeating: nil, count: steps + 2)
    for first in left.points.indices {
      for second in right.points.indices {
        let point = pair(left, first, right, second)
        let place = min(Int((point.fall / step).rounded(.up)), steps + 1)
        if let known = best[place], !outdoes(point, known) { continue }
        best[place] = point
      }
    }
    return best.compactMap { $0 }
  }

  private static func outdoes(_ point: Point, _ other: Point) -> Bool {
    point.cost < other.cost || point.cost == other.cost && point.fall > other.fall
  }

  /// Those that close more than all that cost no more.
  private static func front(of points: [Point]) -> [Point] {
    let ordered = points.sorted {
      ($0.cost, -$0.fall, $0.first, $0.second) < ($1.cost, -$1.fall, $1.first, $1.second)
    }
    var front: [Point] = []
    for point in ordered where point.fall > (front.last?.fall ?? -1) + RisingEdges.tolerance {
      front.append(point)
    }
    return front
  }
}

extension MoneyFront {
  /// The place of the set that closes most within some money; `nil` where each costs more.
  func place(within budget: Int64) -> Int? {
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle].cost <= budget { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The actions of the set at a place, by the office that they belong to.
  func sets(at place: Int) -> [Int: ActionSet] {
    var sets: [Int: ActionSet] = [:]
    add(place, to: &sets)
    return sets
  }

  private func add(_ place: Int, to sets: inout [Int: ActionSet]) {
    let point = points[place]
    switch origin {
    case .group(let office, let own):
      sets[office] = (sets[office] ?? ActionSet()).joined(with: own[Int(point.first)])
    case .merged(let left, let right):
      left.add(Int(point.first), to: &sets)
      right.add(Int(point.second), to: &sets)
    }
  }
}
