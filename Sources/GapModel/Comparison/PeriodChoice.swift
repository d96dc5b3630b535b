/// Which case stands for an office that is given for several times: the latest, or that of a time asked for.
///
/// - SeeAlso: <doc:Method>, section 9.
public struct PeriodChoice: Sendable {
  /// The cases to compare, in the order in which they were given.
  public let cases: ComparedCases
  /// Those that are not, in that order.
  public let passedOver: [PassedOver]

  /// A case that is not compared.
  public struct PassedOver: Hashable, Sendable {
    /// Its file.
    public let file: String
    /// Why.
    public let reason: Reason

    /// Why a case is not compared.
    public enum Reason: Hashable, Sendable {
      /// The office has a later case.
      case isEarlier
      /// It is of another time than the one asked for, or of none.
      case isOfOtherPeriod
    }
  }

  /// Chooses among cases.
  ///
  /// Where an office is given twice for the same time, or without one, nothing tells which to take: both stay,
  /// and a ``Comparison`` refuses them with their files.
  ///
  /// - Parameters:
  ///   - cases: The cases.
  ///   - period: A year, month or day that the period of a case must touch; `nil` for any.
  public init(of cases: ComparedCases, in period: CalendarDate? = nil) {
    let touching = cases.indices.filter { index in
      period.map { Self.times(of: cases, at: index)?.touch($0) ?? false } ?? true
    }
    let earlier = Self.earlier(among: touching, of: cases)
    guard touching.count < cases.count || !earlier.isEmpty else {
      self.cases = cases
      passedOver = []
      return
    }
    var chosen = ComparedCases()
    var passedOver: [PassedOver] = []
    let own = Set(touching)
    for index in cases.indices {
      if !own.contains(index) {
        passedOver.append(PassedOver(file: cases.file(at: index), reason: .isOfOtherPeriod))
      } else if earlier.contains(index) {
        passedOver.append(PassedOver(file: cases.file(at: index), reason: .isEarlier))
      } else {
        chosen.append(cases[index])
      }
    }
    self.cases = chosen
    self.passedOver = passedOver
  }

  /// The first and the last day of a case's period, in rising numbers.
  private struct Times {
    let first: Int
    let last: Int

    func touch(_ date: CalendarDate) -> Bool { first <= date.last && date.first <= last }

    func isBefore(_ other: Times) -> Bool { (last, first) < (other.last, other.first) }
  }

  private static func times(of cases: ComparedCases, at index: Int) -> Times? {
    let dates = cases.period(at: index).compactMap { CalendarDate($0) }
    return dates.count == 2 ? Times(first: dates[0].first, last: dates[1].last) : nil
  }

  /// The cases whose office has a later one among the same cases.
  private static func earlier(among indices: [Int], of cases: ComparedCases) -> Set<Int> {
    var first: [String: Int] = [:]
    var several: [String: [Int]] = [:]
    for index in indices {
      let place = cases.officeAndSystem(at: index)
      guard let other = first[place] else {
        first[place] = index
        continue
      }
      several[place, default: [other]].append(index)
    }
    var earlier: Set<Int> = []
    for own in several.values {
      let timed = own.compactMap { index in
        times(of: cases, at: index).map { (index: index, times: $0) }
      }
      // One without a period may be the latest.
      guard timed.count == own.count else { continue }
      for entry in timed where timed.contains(where: { entry.times.isBefore($0.times) }) {
        earlier.insert(entry.index)
      }
    }
    return earlier
  }
}

extension PeriodChoice.PassedOver.Reason {
  /// The reason as comparisons say it.
  ///
  /// - Parameter period: The time asked for, if one was.
  /// - Returns: A sentence without a full stop.
  package func words(_ period: CalendarDate?) -> LocalisedText {
    switch self {
    case .isEarlier:
      LocalisedText(
        id: "perangkat daerah itu mempunyai kasus yang lebih baru, yang dibandingkan di sini",
        en: "the office has a later case, which is compared here"
      )
    case .isOfOtherPeriod:
      LocalisedText(
        id: "periodenya tidak bersinggungan dengan \(period?.description ?? "–")",
        en: "its period does not touch \(period?.description ?? "–")"
      )
    }
  }
}
