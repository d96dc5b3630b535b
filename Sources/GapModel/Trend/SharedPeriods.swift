/// The times that most offices have, under the instrument by which most are rated.
struct SharedPeriods {
  /// The times, the earliest first: the two that most offices have, and those between them that all of these
  /// offices have too.
  let periods: [Period]
  /// The identity of the instrument.
  let sha256: String

  private let days: [OfficeRounds.Days]

  /// Two times and an instrument.
  private struct Pair: Hashable {
    let sha256: String
    let first: OfficeRounds.Days
    let last: OfficeRounds.Days

    /// What decides between pairs that equally many offices have: the later end, then the longer way to it.
    var rank: [Int] { [last.last, last.first, -first.first, -first.last] }
  }

  /// Counts the offices that have each two times.
  ///
  /// - Throws: When no office has two, or as many offices are rated by one instrument as by another.
  init(of offices: [OfficeRounds]) throws(RegencyTrend.Failure) {
    var counts: [Pair: Int] = [:]
    for office in offices {
      for (index, first) in office.rounds.enumerated() {
        for last in office.rounds[(index + 1)...]
        where last.instrument.sha256 == first.instrument.sha256 {
          let pair = Pair(sha256: first.instrument.sha256, first: first.days, last: last.days)
          counts[pair, default: 0] += 1
        }
      }
    }
    guard let most = counts.values.max() else { throw .nothingShared(offices.map { $0.told }) }
    let pairs = counts.filter { $0.value == most }.map { $0.key }
    guard Set(pairs.map { $0.sha256 }).count == 1,
      let pair = pairs.max(by: { $0.rank.lexicographicallyPrecedes($1.rank) })
    else { throw .differentInstruments(Self.methods(of: offices)) }
    let followed = offices.map { office in
      office.rounds.filter { $0.instrument.sha256 == pair.sha256 }
    }.filter { rounds in
      let days = rounds.map { $0.days }
      return days.contains(pair.first) && days.contains(pair.last)
    }
    let shared = (followed.first ?? []).filter { round in
      round.days.first >= pair.first.first && round.days.first <= pair.last.first
        && followed.allSatisfy { $0.contains { $0.days == round.days } }
    }
    sha256 = pair.sha256
    periods = shared.map { $0.period }
    days = shared.map { $0.days }
  }

  /// The instruments, each with the files that it rates.
  private static func methods(of offices: [OfficeRounds]) -> [String] {
    let rounds = offices.flatMap { $0.rounds }
    return Dictionary(grouping: rounds) { $0.method }.sorted { $0.key < $1.key }.map {
      method,
      rounds in
      "\(method): \(rounds.map { $0.scored.provenance.path }.sorted().joined(separator: ", "))"
    }
  }

  /// The cases of an office that are compared: one for each time, or none.
  func rounds(of office: OfficeRounds) -> [OfficeRounds.Round] {
    let own = office.rounds.filter { isCompared($0) }
    return own.count == days.count ? own : []
  }

  private func isCompared(_ round: OfficeRounds.Round) -> Bool {
    round.instrument.sha256 == sha256 && days.contains(round.days)
  }

  /// What is given of an office and is not compared.
  func leftOut(of office: OfficeRounds) -> [RegencyTrend.LeftOut] {
    guard rounds(of: office).isEmpty else {
      let unused = office.rounds.filter { !isCompared($0) }
      return unused.map { round in
        let isOther = round.instrument.sha256 != sha256
        return leftOut([round], of: office, isOther ? .otherInstrument : .notShared)
      }
    }
    let times = Set(office.rounds.map { $0.days })
    let reason: RegencyTrend.LeftOut.Reason =
      if office.rounds.count == 1 {
        .onePeriod
      } else if days.allSatisfy({ times.contains($0) }) {
        .otherInstrument
      } else {
        .otherPeriods
      }
    return [leftOut(office.rounds, of: office, reason)]
  }

  private func leftOut(
    _ rounds: [OfficeRounds.Round],
    of office: OfficeRounds,
    _ reason: RegencyTrend.LeftOut.Reason
  ) -> RegencyTrend.LeftOut {
    RegencyTrend.LeftOut(
      organisation: office.place.organisation,
      system: office.place.system,
      cases: rounds.map { $0.scored.assessment.assessedCase.id },
      periods: rounds.map { $0.period },
      otherInstruments: rounds.filter { $0.instrument.sha256 != sha256 }.map { $0.method }.uniqued,
      isWholeOffice: self.rounds(of: office).isEmpty,
      reason: reason
    )
  }
}
