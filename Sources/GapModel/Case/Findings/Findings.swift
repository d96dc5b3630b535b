/// The findings of a case, in the order of its file.
///
/// A case may hold hundreds of thousands, so they are kept packed: what many have in common, such as
/// the steps they were judged on, is kept once, and their words in one piece of memory. A ``Finding``
/// is made when it is asked for.
public struct Findings: RandomAccessCollection, Sendable {
  private let storage: Storage

  /// What all copies share.
  private final class Storage: Sendable {
    let names: NameIndex
    let store: FindingStore

    init(names: NameIndex, store: FindingStore) {
      self.names = names
      self.store = store
    }
  }

  /// What they say, as this folder alone knows it.
  var store: FindingStore { storage.store }

  /// Puts findings together with their names, which come in the same order.
  init(names: NameIndex, store: FindingStore) {
    storage = Storage(names: names, store: store)
  }

  /// Packs some findings.
  public init(_ findings: some Sequence<Finding>) {
    if let packed = findings as? Findings {
      self = packed
      return
    }
    var names = NameIndex()
    var store = FindingStore()
    for finding in findings {
      if names.insert(finding.id.text) != nil { names.repeatName(finding.id.text) }
      store.append(finding)
    }
    self.init(names: names, store: store)
  }

  /// The index of the first finding.
  public var startIndex: Int { 0 }

  /// The index behind the last finding.
  public var endIndex: Int { store.count }

  /// The finding at an index, from 0.
  public subscript(index: Int) -> Finding { store.finding(at: index, named: id(at: index)) }

  /// The finding of this name.
  ///
  /// - Complexity: O(1).
  public subscript(id: Finding.ID) -> Finding? { index(of: id).map { self[$0] } }

  /// The index of the finding of this name.
  ///
  /// - Complexity: O(1).
  public func index(of id: Finding.ID) -> Int? { storage.names.index(of: id.text) }

  /// The names of all findings.
  public var ids: some RandomAccessCollection<Finding.ID> { indices.lazy.map(id(at:)) }
}

// One fact of a finding, without making the others.
extension Findings {
  /// The name of the finding at an index.
  public func id(at index: Int) -> Finding.ID { Finding.ID(storage.names[index]) }

  /// The sources of the finding at an index.
  public func sources(at index: Int) -> [Source.ID] { store.sourceLists[store[index].sources] }

  /// What the finding at an index is held against; `nil` while it waits to be placed.
  func target(at index: Int) -> Target? { store[index].target.map { store.targets[$0] } }

  /// Whether it is known what the finding at an index is held against.
  func isPlaced(at index: Int) -> Bool { store[index].target != nil }

  /// What was decided on the finding at an index; the consensus where several coders did.
  func verdict(at index: Int) -> Verdict { store.verdicts[store[index].verdict] }

  /// How often the finding at an index was coded.
  func codingCount(at index: Int) -> Int { store.codingCount(at: index) }

  /// The findings on whose target the coders are tied, in the order of the case.
  var tied: FindingIDs { FindingIDs(findings: self, chosen: store.tied) }

  /// Which way the finding at an index works on the implementation.
  func factor(at index: Int) -> Factor? { store.factor(at: index) }

  /// What the finding at an index states.
  func statement(at index: Int) -> String { store.statement(at: index) }

  /// The informant's own words behind the finding at an index.
  func quote(at index: Int) -> String? { store.quote(at: index) }

  /// Where in its source the finding at an index stands.
  func locator(at index: Int) -> String? { store.locator(at: index) }

  /// The analyst's memo on the finding at an index.
  func note(at index: Int) -> String? { store.note(at: index) }

  /// The analyst's keywords of the finding at an index.
  func tags(at index: Int) -> [String] { store.tags(at: index) }
}

// What all findings together name.
extension Findings {
  /// The sources that make at least one finding.
  public var citedSources: Set<Source.ID> { Set(store.sourceLists.values.joined()) }

  /// What findings are held against, each once, in the order of the first that is.
  var targets: some RandomAccessCollection<Target> { store.targets.values }

  /// Whether at least one finding is held against a target.
  func areHeld(against target: Target) -> Bool { store.targets.find(target) != nil }

  /// Whether at least one finding is held against an indicator of a dimension itself.
  func areHeld(againstIndicatorsOf dimension: Dimension.ID) -> Bool {
    targets.contains { target in
      if case .indicator(let reference) = target { reference.dimension == dimension } else { false }
    }
  }
}

extension Findings: ExpressibleByArrayLiteral {
  /// Packs the findings of a literal.
  public init(arrayLiteral findings: Finding...) { self.init(findings) }
}

extension Findings: Hashable {
  /// Whether both hold the same findings in the same order.
  public static func == (left: Findings, right: Findings) -> Bool { left.elementsEqual(right) }

  /// Hashes the names.
  public func hash(into hasher: inout Hasher) {
    for id in ids { hasher.combine(id) }
  }
}
