/// The offices of a region at the same times: in which dimensions they became better or worse, which moved
/// most, and what became of the gaps that finished recommendations addressed.
///
/// Only offices that are there at all of these times are counted, so that a changing set of offices never
/// looks like a change.
///
/// - SeeAlso: <doc:Method>, section 9.
public struct RegencyTrend: Hashable, Sendable {
  /// The instrument in whose terms all are rated.
  public let instrument: Instrument
  /// The times that are compared, the earliest first.
  public let periods: [Period]
  /// The offices that are there at all of these times, in the order of their names.
  public let offices: [OfficeTrend]
  /// The dimensions across the offices, in the order of the instrument.
  public let dimensions: [RegencyDimension]
  /// All dimensions of all offices.
  public let tally: ChangeTally
  /// The middle of the offices' totals over time.
  public let total: MedianChange
  /// The largest total that an office of ``total`` could have; `nil` where there is none.
  public let totalMaximum: Double?
  /// The offices whose total fell most, the largest fall first.
  public let improvedMost: [Mover]
  /// The offices whose total grew most, the largest growth first.
  public let worsenedMost: [Mover]
  /// The dimensions of offices that a finished recommendation addresses.
  public let addressed: ChangeTally
  /// The dimensions of offices that none addresses.
  public let others: ChangeTally
  /// What was given and is not compared.
  public let leftOut: [LeftOut]

  /// An office whose total moved, among those that moved most.
  public struct Mover: Hashable, Sendable {
    /// The office.
    public let office: OfficeTrend
    /// Its place, from 1 for the largest change; equal changes share a place.
    public let place: Int
    /// Whether another office has this place too.
    public let isTied: Bool
  }

  /// The places that are named in each direction; those who share the last are all named.
  public static let mostPlaces = 3

  /// Orders the cases by office and time, and compares the times that most offices have.
  ///
  /// - Parameter cases: The rated cases of several offices, in any order.
  /// - Throws: When they tell of no office at two times, and why.
  public init(of cases: [ScoredCase]) throws(Failure) {
    let rounds = try OfficeRounds.all(in: cases)
    let shared = try SharedPeriods(of: rounds)
    let offices = Self.offices(of: rounds.map { shared.rounds(of: $0).map { $0.scored } })
    guard let first = offices.first else { throw .nothingShared(rounds.map { $0.told }) }
    let comparable = Self.comparableTotals(of: offices)
    instrument = first.trend.instrument
    periods = shared.periods
    self.offices = offices
    dimensions = first.trend.instrument.dimensions.indices.map { index in
      RegencyDimension(of: offices.map { $0.trend.dimensions[index] })
    }
    tally = ChangeTally(of: offices.flatMap { $0.trend.dimensions })
    total = MedianChange(of: comparable.map { $0.trend.total.gaps }, at: shared.periods.count)
    totalMaximum = comparable.first?.totalMaximum
    improvedMost = Self.movers(comparable, .improved)
    worsenedMost = Self.movers(comparable, .worsened)
    addressed = ChangeTally(of: offices.flatMap { $0.dimensions(areAddressed: true) })
    others = ChangeTally(of: offices.flatMap { $0.dimensions(areAddressed: false) })
    leftOut = rounds.flatMap { shared.leftOut(of: $0) }
  }

  /// The offices that are followed, from the cases of each at the shared times, or none.
  private static func offices(of rounds: [[ScoredCase]]) -> [OfficeTrend] {
    let followed = rounds.compactMap { cases in
      (try? Trend(of: cases)).map { (trend: $0, rounds: cases.map { $0.assessment }) }
    }
    let systems = Dictionary(followed.map { ($0.trend.organisation, 1) }, uniquingKeysWith: +)
    return followed.map { trend, rounds in
      OfficeTrend(trend, of: rounds, isAlone: systems[trend.organisation] == 1)
    }
  }

  /// The offices whose totals have one scale at all times: the one that most have, the larger of two.
  private static func comparableTotals(of offices: [OfficeTrend]) -> [OfficeTrend] {
    let maxima = offices.compactMap { $0.totalMaximum }
    let usual = maxima.uniqued.max { left, right in
      (maxima.count { $0 == left }, left) < (maxima.count { $0 == right }, right)
    }
    return offices.filter { $0.totalMaximum != nil && $0.totalMaximum == usual }
  }

  /// The offices whose total moved most in a direction, by the size of the change, then by name.
  private static func movers(
    _ offices: [OfficeTrend],
    _ direction: Trend.Direction
  ) -> [Mover] {
    let moved = offices.filter { $0.trend.total.direction == direction }
      .map { (office: $0, size: ($0.trend.total.change ?? 0).magnitude) }
    let sorted = moved.enumerated().sorted { left, right in
      (-left.element.size, left.offset) < (-right.element.size, right.offset)
    }.map { $0.element }
    return sorted.compactMap { entry in
      let place = 1 + sorted.count { $0.size > entry.size + RisingEdges.tolerance }
      let equals = sorted.count { abs($0.size - entry.size) <= RisingEdges.tolerance }
      guard place <= mostPlaces else { return nil }
      return Mover(office: entry.office, place: place, isTied: equals > 1)
    }
  }
}

extension RegencyTrend {
  /// Why cases are no trend of several offices.
  public enum Failure: Error, Hashable, Sendable {
    /// Some say no period.
    case withoutPeriod(files: [String])
    /// An office is given twice for one time: each with its files.
    case samePeriod([String])
    /// As many offices are rated by one instrument as by another.
    case differentInstruments([String])
    /// No office is there at two times under one instrument: each office with its files.
    case nothingShared([String])
  }

  /// What was given of an office and is not compared.
  public struct LeftOut: Hashable, Sendable {
    /// The office.
    public let organisation: String
    /// What was introduced there.
    public let system: String
    /// The cases that are not compared, by name.
    public let cases: [Case.ID]
    /// Their times.
    public let periods: [Period]
    /// The instruments other than the comparison's by which it is rated at these times, in words.
    public let otherInstruments: [String]
    /// Whether nothing of the office is compared.
    public let isWholeOffice: Bool
    /// Why.
    public let reason: Reason

    /// Why something is not compared.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
      /// The office is there at one time only.
      case onePeriod = "one-period"
      /// It is there at several times, and lacks one of those that most offices have.
      case otherPeriods = "other-periods"
      /// Another instrument rates it.
      case otherInstrument = "other-instrument"
      /// The office is compared, and not all others are there at this time.
      case notShared = "not-shared"
    }
  }
}

extension RegencyTrend {
  /// Whether rated cases are of several offices or systems.
  public static func isOf(_ cases: [ScoredCase]) -> Bool {
    Set(cases.map { OfficeRounds.Place(of: $0) }).count > 1
  }

  /// Names of rated cases that look alike, so that one office or system may count as several.
  public static func alikeNames(in cases: [ScoredCase]) -> [Comparison.AlikeNames] {
    let contents = cases.map { $0.assessment.assessedCase }
    return Comparison.AlikeNames.among(contents.map { $0.organisation }, .organisation)
      + Comparison.AlikeNames.among(contents.map { $0.system }, .system)
  }
}
