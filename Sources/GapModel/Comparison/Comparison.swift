/// Several offices side by side, under one instrument.
///
/// - SeeAlso: <doc:Method>, section 8.
public struct Comparison: Hashable, Sendable {
  /// The fewest cases that are ranked: fewer are described.
  public static let fewestRanked = 5
  /// The share of the assessed cases above small from which a gap is systemic.
  static let systemicShare = 2.0 / 3.0

  /// The instrument in whose terms all are rated.
  public let instrument: Instrument
  /// The cases in order of rank, then name; those without a total last.
  public let cases: [Entry]
  /// Whether they are ranked.
  public let isRanked: Bool
  /// The dimensions across the cases, in the order of the instrument.
  public let dimensions: [DimensionComparison]
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

  /// A strategy and the cases that have it.
  public struct Recurring: Hashable, Sendable {
    /// The strategy.
    public let strategy: String
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
    of cases: [ComparedCase],
    under instrument: Instrument,
    leftOut: [LeftOut] = []
  ) throws(Failure) {
    try Self.checkComparable(cases, under: instrument)
    let shares = cases.compactMap { $0.total?.share }.sorted()
    let places = cases.map { entry in
      (rank: Self.rank(of: entry, among: shares), content: entry)
    }.sorted { left, right in
      (left.rank ?? .max, left.content.id) < (right.rank ?? .max, right.content.id)
    }
    let sorted = places.map(\.content)
    let isRanked = cases.count >= Self.fewestRanked
    self.instrument = instrument
    self.isRanked = isRanked
    self.cases = places.map { place in
      Entry(content: place.content, rank: isRanked ? place.rank : nil)
    }
    dimensions = instrument.dimensions.map { dimension in
      DimensionComparison(of: dimension.id, in: sorted, under: instrument)
    }
    recurring = Self.recurring(in: sorted)
    self.leftOut = leftOut.sorted { ($0.file, $0.why) < ($1.file, $1.why) }
  }

  private static func checkComparable(
    _ cases: [ComparedCase],
    under instrument: Instrument
  ) throws(Failure) {
    guard cases.count > 1 else { throw .tooFew(files: cases.map(\.file)) }
    let names = Dictionary(grouping: cases, by: \.id)
    if let twice = names.filter({ $0.value.count > 1 }).min(by: { $0.key < $1.key }) {
      throw .sameCase(id: twice.key, files: twice.value.map(\.file).sorted())
    }
    let places = Dictionary(grouping: cases) { [$0.organisation, $0.system] }
    let twice = places.values.filter { $0.count > 1 }.map { $0.sorted { $0.file < $1.file } }
    if let same = twice.min(by: { $0[0].file < $1[0].file }) {
      throw .samePlace(
        organisation: same[0].organisation,
        system: same[0].system,
        files: same.map(\.file)
      )
    }
    let instruments = Dictionary(grouping: cases) { "\($0.instrument) version \($0.version)" }
    let asked = "\(instrument.id) version \(instrument.head.version)"
    if instruments.keys.contains(where: { $0 != asked }) {
      throw .differentInstruments(
        instruments.sorted { $0.key < $1.key }.map { name, cases in
          "\(name): \(cases.map(\.file).sorted().joined(separator: ", "))"
        }
      )
    }
  }

  /// One more than the cases with a smaller total; equal totals within the tolerance share a rank.
  ///
  /// - Complexity: O(log *n*) in the number of totals, which are sorted.
  private static func rank(of entry: ComparedCase, among shares: [Double]) -> Int? {
    guard let share = entry.total?.share else { return nil }
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

  private static func recurring(in cases: [ComparedCase]) -> [Recurring] {
    let strategies = cases.flatMap(\.strategies).uniqued
    let groups = Dictionary(grouping: strategies) { $0.lowercased() }
    return groups.values.compactMap { wordings -> Recurring? in
      let own = cases.filter { entry in entry.strategies.contains(where: wordings.contains) }
      guard own.count > 1, let strategy = wordings.min() else { return nil }
      return Recurring(strategy: strategy, cases: own.map(\.id))
    }.sorted { (-$0.cases.count, $0.strategy) < (-$1.cases.count, $1.strategy) }
  }
}
