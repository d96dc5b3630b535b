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

  /// A group of cases under a name.
  struct Group {
    let name: String?
    let entries: [Comparison.Entry]
  }

  /// The cases to show, and how many are not.
  func arranged(_ comparison: Comparison) -> (groups: [Group], hidden: Int) {
    let ordered = ordered(comparison.cases)
    let most = top ?? ordered.count
    let shown = Array(end == .first ? ordered.prefix(most) : ordered.suffix(most))
    let hidden = ordered.count - shown.count
    guard let grouping else { return ([Group(name: nil, entries: shown)], hidden) }
    let groups = Dictionary(grouping: shown) { name(of: $0, by: grouping) }
    return (
      groups.sorted { $0.key < $1.key }.map { Group(name: $0.key, entries: $0.value) }, hidden
    )
  }

  private func ordered(_ entries: Comparison.Entries) -> [Comparison.Entry] {
    switch order {
    case .total: Array(entries)
    case .name:
      entries.sorted {
        ($0.content.organisation, $0.content.id) < ($1.content.organisation, $1.content.id)
      }
    case .dimension(let id):
      entries.sorted { left, right in
        (-(left.content.cell(id)?.gap ?? -1), left.content.id)
          < (-(right.content.cell(id)?.gap ?? -1), right.content.id)
      }
    }
  }

  private func name(of entry: Comparison.Entry, by grouping: Grouping) -> String {
    switch grouping {
    case .region: entry.content.region ?? "–"
    case .system: entry.content.system
    case .organisation: entry.content.organisation
    }
  }
}
