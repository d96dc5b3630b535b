/// In which order, in which groups and how far the cases of a comparison are shown.
public struct ComparisonLayout: Hashable, Sendable {
  /// What cases are ordered by.
  public enum Order: Hashable, Sendable {
    /// Their total, the smallest first.
    case total
    /// Their organisation's name.
    case name
    /// Their gap in one dimension, the largest first.
    case dimension(Dimension.ID)
  }

  /// What cases are put together by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    case region
    case system
    case organisation
  }

  /// What cases are ordered by.
  public let order: Order
  /// What they are put together by, if they are.
  public let grouping: Grouping?
  /// How many are shown; all unless said.
  public let top: Int?
  /// From which end of the order they are taken.
  public let end: End

  /// An end of the order.
  public enum End: Hashable, Sendable {
    /// Those that come first.
    case first
    /// Those that come last.
    case last
  }

  /// Creates a layout.
  public init(
    order: Order = .total,
    grouping: Grouping? = nil,
    top: Int? = nil,
    from end: End = .first
  ) {
    self.order = order
    self.grouping = grouping
    self.top = top
    self.end = end
  }

  /// Cases under a name, by their places among the entries of a comparison.
  struct Group {
    let name: String?
    let places: [Int]
  }

  /// The cases to show.
  struct Arrangement {
    let groups: [Group]
    /// How many are not shown.
    let hidden: Int
    /// How many of those not shown are equal to the shown one next to them.
    let equal: Int

    /// The places of all that are shown, in order.
    var shown: [Int] { groups.flatMap { $0.places } }
  }

  /// The cases to show, and how many are not.
  func arranged(_ comparison: Comparison) -> Arrangement {
    let ordered = ordered(comparison.cases)
    let most = top ?? ordered.count
    let shown = Array(end == .first ? ordered.prefix(most) : ordered.suffix(most))
    let rest = end == .first ? ordered.dropFirst(most) : ordered.dropLast(most)
    let last = (end == .first ? shown.last : shown.first).flatMap {
      value(at: $0, comparison.cases)
    }
    let equal = rest.count { place in
      guard let last, let own = value(at: place, comparison.cases) else { return false }
      return abs(own - last) <= RisingEdges.tolerance
    }
    guard let grouping else {
      return Arrangement(
        groups: [Group(name: nil, places: shown)],
        hidden: rest.count,
        equal: equal
      )
    }
    let packed = comparison.cases.cases
    let groups = Dictionary(grouping: shown) { place in
      grouping.name(at: comparison.cases.index(at: place), in: packed) ?? "–"
    }
    return Arrangement(
      groups: groups.keys.sorted().map { Group(name: $0, places: groups[$0] ?? []) },
      hidden: rest.count,
      equal: equal
    )
  }

  /// The groups that all cases of a comparison fall into, shown or not; none where they are not put together.
  func groups(of comparison: Comparison) -> [GroupComparison] {
    guard let grouping else { return [] }
    let packed = comparison.cases.cases
    return comparison.groups { grouping.name(at: $0, in: packed) }
  }

  private func ordered(_ entries: Comparison.Entries) -> [Int] {
    let packed = entries.cases
    func id(_ place: Int) -> String { packed.id(at: entries.index(at: place)) }
    switch order {
    case .total: return Array(entries.indices)
    case .name:
      return entries.indices.map { place in
        (name: packed.organisation(at: entries.index(at: place)), id: id(place), place: place)
      }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { $0.place }
    case .dimension:
      return entries.indices.map { place in
        (gap: -(value(at: place, entries) ?? -1), id: id(place), place: place)
      }.sorted { ($0.gap, $0.id) < ($1.gap, $1.id) }.map { $0.place }
    }
  }

  /// What a case is ordered by; `nil` where it has none, or is ordered by its name.
  private func value(at place: Int, _ entries: Comparison.Entries) -> Double? {
    let index = entries.index(at: place)
    return switch order {
    case .total: entries.cases.total(at: index)?.share
    case .name: nil
    case .dimension(let id): entries.cases.cell(id, of: index)?.gap
    }
  }
}

extension ComparisonLayout.Grouping {
  /// The name of the group of a case; `nil` where it says none.
  func name(at index: Int, in cases: ComparedCases) -> String? {
    switch self {
    case .region: cases.region(at: index)
    case .system: cases.system(at: index)
    case .organisation: cases.organisation(at: index)
    }
  }
}
