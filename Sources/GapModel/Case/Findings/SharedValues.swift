/// Something that follows from one fact of a finding alone, worked out once for all findings that share it.
///
/// A case may hold hundreds of thousands of findings, and they share few targets, verdicts and lists of
/// sources. For example, the dimension of each finding:
///
///     let homes = findings.byTarget { dimension(of: $0) }
///     let home = homes[0]
struct SharedValues<Value: Sendable>: Sendable {
  /// The fact that the value follows from.
  fileprivate enum Fact: Sendable {
    case sources, target, verdict
  }

  private let store: FindingStore
  private let fact: Fact
  /// The values, in the order in which their facts came first.
  let distinct: [Value]

  fileprivate init(_ store: FindingStore, _ fact: Fact, _ distinct: [Value]) {
    self.store = store
    self.fact = fact
    self.distinct = distinct
  }

  /// Which of the ``distinct`` values is that of the finding at an index; `nil` where it has no such fact, as
  /// it is not yet placed.
  func position(at index: Int) -> Int? {
    switch fact {
    case .sources: Int(store[index].sources)
    case .target: store[index].target.map(Int.init)
    case .verdict: Int(store[index].verdict)
    }
  }

  /// The value for the finding at an index; `nil` where the finding is not yet placed.
  subscript(index: Int) -> Value? { position(at: index).map { distinct[$0] } }
}

extension Findings {
  /// What follows from what each finding is held against.
  func byTarget<Value>(_ value: (Target) -> Value) -> SharedValues<Value> {
    SharedValues(store, .target, store.targets.values.map(value))
  }

  /// What follows from what was decided on each finding.
  func byVerdict<Value>(_ value: (Verdict) -> Value) -> SharedValues<Value> {
    SharedValues(store, .verdict, store.verdicts.values.map(value))
  }

  /// What follows from who makes each finding.
  func bySources<Value>(_ value: ([Source.ID]) -> Value) -> SharedValues<Value> {
    SharedValues(store, .sources, store.sourceLists.values.map(value))
  }
}
