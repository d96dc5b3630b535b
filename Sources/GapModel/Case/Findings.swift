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
    let contents: FindingContents

    init(names: NameIndex, contents: FindingContents) {
      self.names = names
      self.contents = contents
    }
  }

  /// What they say.
  var contents: FindingContents { storage.contents }

  /// Puts findings together with their names, which come in the same order.
  init(names: NameIndex, contents: FindingContents) {
    storage = Storage(names: names, contents: contents)
  }

  /// Packs some findings.
  public init(_ findings: some Sequence<Finding>) {
    if let packed = findings as? Findings {
      self = packed
      return
    }
    var names = NameIndex()
    var contents = FindingContents()
    for finding in findings {
      if names.insert(finding.id.text) != nil { names.repeatName(finding.id.text) }
      contents.append(finding)
    }
    self.init(names: names, contents: contents)
  }

  /// The place of the first finding.
  public var startIndex: Int { 0 }

  /// The place behind the last finding.
  public var endIndex: Int { storage.contents.count }

  /// The finding at a place, from 0.
  public subscript(place: Int) -> Finding { contents.finding(at: place, named: id(at: place)) }

  /// The finding of this name.
  ///
  /// - Complexity: O(1).
  public subscript(id: Finding.ID) -> Finding? { place(of: id).map { self[$0] } }

  /// The place of the finding of this name.
  ///
  /// - Complexity: O(1).
  public func place(of id: Finding.ID) -> Int? { storage.names.place(of: id.text) }

  /// The names of all findings.
  public var ids: some RandomAccessCollection<Finding.ID> { indices.lazy.map(id(at:)) }

  /// The name of the finding at a place.
  public func id(at place: Int) -> Finding.ID { Finding.ID(storage.names[place]) }

  /// The sources of the finding at a place.
  public func sources(at place: Int) -> [Source.ID] {
    contents.sourceLists.values[contents.sourceList(at: place)]
  }

  /// The sources that make at least one finding.
  public var citedSources: Set<Source.ID> { Set(contents.sourceLists.values.joined()) }

  /// Whether at least one finding is held against an indicator of a dimension itself.
  func areHeld(againstIndicatorsOf dimension: Dimension.ID) -> Bool {
    contents.targets.values.contains { target in
      if case .indicator(let reference) = target { reference.dimension == dimension } else { false }
    }
  }

  /// What findings are held against, each once, in the order of the first that is.
  var targets: some RandomAccessCollection<Target> { contents.targets.values }

  /// Whether at least one finding is held against a target.
  func areHeld(against target: Target) -> Bool { contents.targets.find(target) != nil }
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
