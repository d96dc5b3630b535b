/// The cases of one office and system, in the order of their times.
struct OfficeRounds {
  /// Whose they are.
  let place: Place
  /// The cases, the earliest first; no two begin at the same time.
  let rounds: [Round]

  /// An office and what was introduced there.
  struct Place: Hashable {
    let organisation: String
    let system: String

    init(of scored: ScoredCase) {
      organisation = scored.assessment.assessedCase.organisation
      system = scored.assessment.assessedCase.system
    }

    /// Both in words.
    var told: String { "\(organisation), \(system)" }
  }

  /// A case and when it begins and ends.
  struct Round {
    let scored: ScoredCase
    let period: Period

    /// What makes two periods the same, in whatever precision they are written.
    var days: Days { Days(of: period) }

    var instrument: Instrument { scored.assessment.assessedCase.instrument }

    /// Its instrument in words that tell it from others of its name.
    var method: String {
      Instrument.named(
        instrument.id,
        version: instrument.head.version,
        sha256: instrument.sha256
      )
    }
  }

  /// The first and the last day of a period, in one rising number each.
  struct Days: Hashable {
    let first: Int
    let last: Int

    init(of period: Period) {
      first = period.from.first
      last = period.to.last
    }
  }

  /// The office with each of its files.
  var told: String {
    "\(place.told): \(rounds.map { $0.scored.provenance.path }.joined(separator: ", "))"
  }

  /// Puts cases together by office and system, in the order of their names.
  ///
  /// - Throws: When a case says no period, or an office is given twice for one time.
  static func all(in cases: [ScoredCase]) throws(RegencyTrend.Failure) -> [OfficeRounds] {
    let timeless = cases.filter { $0.assessment.assessedCase.period == nil }
    guard timeless.isEmpty else {
      throw .withoutPeriod(files: timeless.map { $0.provenance.path })
    }
    let offices = Dictionary(grouping: cases, by: Place.init).map { place, cases in
      let rounds = cases.compactMap { scored in
        scored.assessment.assessedCase.period.map { Round(scored: scored, period: $0) }
      }
      return OfficeRounds(
        place: place,
        rounds: rounds.sorted { left, right in
          (left.days.first, left.days.last, left.scored.provenance.path)
            < (right.days.first, right.days.last, right.scored.provenance.path)
        }
      )
    }.sorted {
      ($0.place.organisation, $0.place.system) < ($1.place.organisation, $1.place.system)
    }
    let twice = offices.flatMap { $0.toldTwice }
    guard twice.isEmpty else { throw .samePeriod(twice) }
    return offices
  }

  /// The cases that begin at the same time, with the office.
  private var toldTwice: [String] {
    let groups = Dictionary(grouping: rounds) { $0.days.first }
    return groups.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.map { _, rounds in
      "\(place.told): \(rounds.map { $0.scored.provenance.path }.joined(separator: ", "))"
    }
  }
}
