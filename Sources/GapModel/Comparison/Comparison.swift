/// Several offices side by side, under one instrument.
///
/// - SeeAlso: <doc:Method>, section 9.
public struct Comparison: Hashable, Sendable {
  /// The fewest cases that are ranked: fewer are described.
  public static let fewestRanked = 5
  /// The share of the assessed cases above small from which a gap is systemic.
  static let systemicShare = Double(systemicCases.above) / Double(systemicCases.of)
  /// The same in whole cases, as reports write it.
  static let systemicCases = (above: 2, of: 3)

  /// The instrument in whose terms all are rated.
  public let instrument: Instrument
  /// The cases in order of rank, then name; those without a total last.
  public let cases: Entries
  /// Whether they are ranked.
  public let isRanked: Bool
  /// The largest possible total, where it is the same for all that have one; `nil` where it is not.
  public let sharedMaximum: Double?
  /// The dimensions across the cases, in the order of the instrument.
  public let dimensions: [DimensionComparison]
  /// The indicators that some case assesses, in the order of the instrument.
  public let indicators: [IndicatorComparison]
  /// Strategies that more than one case has.
  public let recurring: [Recurring]
  /// Files that are not part of it.
  public let leftOut: [LeftOut]

  /// A case and its rank.
  public struct Entry: Hashable, Sendable {
    /// The case.
    public let content: ComparedCase
    /// Its rank by total, from 1 for the smallest; `nil` where there is none.
    ///
    /// Equal totals share a rank.
    public let rank: Int?
  }

  /// The cases in their order; an entry is made when it is asked for.
  public struct Entries: RandomAccessCollection, Hashable, Sendable {
    let cases: ComparedCases
    /// Where each stands among the cases as they were given, and its rank.
    fileprivate let order: ContiguousArray<Ranked>

    /// The index of the first.
    public var startIndex: Int { 0 }

    /// The index behind the last.
    public var endIndex: Int { order.count }

    /// The entry at an index, from 0.
    public subscript(entry: Int) -> Entry {
      Entry(content: cases[index(at: entry)], rank: rank(at: entry))
    }

    /// Where the case of an entry stands among the cases as they were given.
    func index(at entry: Int) -> Int { Int(order[entry].index) }

    /// How many cases have each rank.
    var ranks: [Int: Int] {
      Dictionary(indices.compactMap { rank(at: $0).map { ($0, 1) } }, uniquingKeysWith: +)
    }

    /// The rank of an entry.
    func rank(at entry: Int) -> Int? { order[entry].rank.map(Int.init) }
  }

  /// Two names that a comparison puts apart, and that differ only by how they are typed.
  public struct AlikeNames: Hashable, Sendable {
    /// What they name: an organisation, a region or a system.
    public let kind: Kind
    /// The one that comes first.
    public let first: String
    /// The other.
    public let second: String

    /// What a name may be of.
    public enum Kind: String, Hashable, Sendable {
      /// An office.
      case organisation
      /// What the office serves.
      case region
      /// What was introduced.
      case system
    }
  }

  /// Names that look alike, so that one office, region or system may count as several.
  public var alikeNames: [AlikeNames] {
    func alike(_ kind: AlikeNames.Kind, _ names: some Sequence<String>) -> [AlikeNames] {
      var known = LookAlikes<String>()
      return names.compactMap { name in
        known.add(name, name).map { AlikeNames(kind: kind, first: $0, second: name) }
      }
    }
    let packed = cases.cases
    let places = cases.indices.lazy.map(cases.index)
    return alike(.organisation, places.map(packed.organisation))
      + alike(.region, places.compactMap(packed.region))
      + alike(.system, places.map(packed.system))
  }

  fileprivate struct Ranked: Hashable, Sendable {
    let index: UInt32
    let rank: UInt32?
  }

  /// A strategy and the cases that have it.
  public struct Recurring: Hashable, Sendable {
    /// The strategy.
    public let strategy: String
    /// The dimensions that its recommendations address, in the order of the instrument.
    public let dimensions: [Dimension.ID]
    /// The cases, by name.
    public let cases: [String]
  }

  /// A file that was left out.
  public struct LeftOut: Hashable, Sendable {
    /// The file.
    public let file: String
    /// Why.
    public let why: String

    /// Creates an entry.
    public init(file: String, why: String) {
      self.file = file
      self.why = why
    }
  }

  /// Why cases cannot be compared.
  public enum Failure: Error, Hashable, Sendable {
    /// There are fewer than two.
    case tooFew(files: [String])
    /// Two have one name.
    case sameCase(id: String, files: [String])
    /// Two are of one office and system: that is a trend.
    case samePlace(organisation: String, system: String, files: [String])
    /// They are rated by different instruments or versions.
    case differentInstruments([String])
  }

  /// Compares cases that are rated by the same version of one instrument.
  ///
  /// - Throws: When they cannot be compared, and why.
  public init(
    of cases: some Sequence<ComparedCase>,
    under instrument: Instrument,
    leftOut: [LeftOut] = []
  ) throws(Failure) {
    let cases = cases as? ComparedCases ?? ComparedCases(cases)
    try Self.checkComparable(cases, under: instrument)
    let shares = cases.indices.compactMap { cases.total(at: $0)?.share }.sorted()
    let ranks = cases.indices.map { index in
      Ranked(
        index: UInt32(index),
        rank: Self.rank(of: cases.total(at: index), among: shares).map(UInt32.init)
      )
    }
    let isRanked = cases.count >= Self.fewestRanked
    let order = ranks.sorted { left, right in
      // A case without a total comes behind all others.
      left.rank == right.rank
        ? cases.id(at: Int(left.index)) < cases.id(at: Int(right.index))
        : (left.rank ?? .max) < (right.rank ?? .max)
    }.map { Ranked(index: $0.index, rank: isRanked ? $0.rank : nil) }
    let entries = Entries(cases: cases, order: ContiguousArray(order))
    self.instrument = instrument
    self.isRanked = isRanked
    self.cases = entries
    dimensions = instrument.dimensions.map { dimension in
      DimensionComparison(of: dimension.id, in: entries, under: instrument)
    }
    indicators = IndicatorComparison.all(of: cases, under: instrument)
    recurring = Self.recurring(in: entries, instrument.dimensions.map { $0.id })
    let maximums = Set(cases.indices.compactMap { cases.total(at: $0)?.maximum })
    sharedMaximum = maximums.count == 1 ? maximums.first : nil
    self.leftOut = leftOut.sorted { ($0.file, $0.why) < ($1.file, $1.why) }
  }

  private static func checkComparable(
    _ cases: ComparedCases,
    under instrument: Instrument
  ) throws(Failure) {
    guard cases.count > 1 else { throw .tooFew(files: cases.map { $0.file }) }
    if let twice = repeated(in: cases, by: cases.id).min(by: { $0.name < $1.name }) {
      throw .sameCase(id: twice.name, files: twice.indices.map(cases.file).sorted())
    }
    let twice = repeated(in: cases, by: cases.officeAndSystem).map { same in
      same.indices.map { cases[$0] }.sorted { $0.file < $1.file }
    }
    if let same = twice.min(by: { $0[0].file < $1[0].file }) {
      throw .samePlace(
        organisation: same[0].organisation,
        system: same[0].system,
        files: same.map { $0.file }
      )
    }
    if cases.indices.contains(where: { cases.instrumentHash(at: $0) != instrument.sha256 }) {
      let methods = Dictionary(grouping: cases.indices, by: cases.method)
      throw .differentInstruments(
        methods.sorted { $0.key < $1.key }.map { name, indices in
          "\(name): \(indices.map(cases.file).sorted().joined(separator: ", "))"
        }
      )
    }
  }

  /// What several cases have alike.
  private static func repeated(
    in cases: ComparedCases,
    by name: (Int) -> String
  ) -> [(name: String, indices: [Int])] {
    var names = NameIndex()
    var twice: Set<String> = []
    for index in cases.indices where names.insert(name(index)) != nil { twice.insert(name(index)) }
    guard !twice.isEmpty else { return [] }
    let groups = Dictionary(grouping: cases.indices.filter { twice.contains(name($0)) }, by: name)
    return groups.map { ($0.key, $0.value) }
  }

  /// One more than the cases with a smaller total; equal totals within the tolerance share a rank.
  ///
  /// - Complexity: O(log *n*) in the number of totals, which are sorted.
  private static func rank(of total: ComparedCase.Total?, among shares: [Double]) -> Int? {
    guard let share = total?.share else { return nil }
    var smaller = 0
    var end = shares.count
    while smaller < end {
      let middle = (smaller + end) / 2
      if shares[middle] < share - RisingEdges.tolerance {
        smaller = middle + 1
      } else {
        end = middle
      }
    }
    return smaller + 1
  }

  private static func recurring(in entries: Entries, _ order: [Dimension.ID]) -> [Recurring] {
    struct Group {
      var wording: String
      var dimensions: Set<Dimension.ID> = []
      var members: ContiguousArray<UInt32> = []
    }
    var groups: [String: Group] = [:]
    for entry in entries.indices {
      let own = entries.cases.strategies(at: entries.index(at: entry))
      for strategy in own {
        let key = strategy.name.lowercased()
        var group = groups.removeValue(forKey: key) ?? Group(wording: strategy.name)
        group.wording = min(group.wording, strategy.name)
        group.dimensions.formUnion(strategy.dimensions)
        if group.members.last != UInt32(entry) { group.members.append(UInt32(entry)) }
        groups[key] = group
      }
    }
    return groups.values.filter { $0.members.count > 1 }.map { group in
      Recurring(
        strategy: group.wording,
        dimensions: order.filter(group.dimensions.contains),
        cases: group.members.map { entries.cases.id(at: entries.index(at: Int($0))) }
      )
    }.sorted { (-$0.cases.count, $0.strategy) < (-$1.cases.count, $1.strategy) }
  }
}
