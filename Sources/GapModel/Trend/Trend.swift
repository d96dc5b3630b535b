/// The same office and system at several times.
///
/// - SeeAlso: <doc:Method>, section 9.
public struct Trend: Hashable, Sendable {
  /// The office.
  public let organisation: String
  /// What was designed and introduced.
  public let system: String
  /// The language of the first round's case, which the office and the system are named in.
  public let language: Language
  /// The instrument in whose terms all are rated.
  public let instrument: Instrument
  /// The times, the earliest first.
  public let rounds: [Round]
  /// The dimensions over the times, in the order of the instrument.
  public let dimensions: [DimensionTrend]
  /// The total over the times.
  public let total: Change
  /// Recommendations that some round reports as done.
  public let done: [Done]
  /// Values of macro indices that the rounds give, by year.
  public let indices: [IndexValue]

  /// One time.
  public struct Round: Hashable, Sendable {
    /// The case's name.
    public let id: Case.ID
    /// When it begins and ends.
    public let period: Period
  }

  /// A recommendation that was carried out, and the round that says so.
  public struct Done: Hashable, Sendable {
    /// What was done.
    public let title: String
    /// The language of the title.
    public let language: Language
    /// The round that says so.
    public let round: Case.ID
  }

  /// How a sum of gaps went, from the first time to the last.
  public struct Change: Hashable, Sendable {
    /// The values; `nil` where there is none.
    public let gaps: [Double?]
    /// The last less the first; `nil` unless both are there.
    public let change: Double?
    /// Whether that is better.
    public let direction: Direction

    init(_ gaps: [Double?], isComparable: Bool = true) {
      self.gaps = gaps
      change = isComparable ? Self.change(of: gaps) : nil
      direction = Direction(of: change)
    }

    private static func change(of gaps: [Double?]) -> Double? {
      guard let first = gaps.first ?? nil, let last = gaps.last ?? nil else { return nil }
      return last - first
    }
  }

  /// Which way a gap went.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// It fell.
    case improved
    /// It grew.
    case worsened
    /// It stayed.
    case unchanged
    /// It was not assessed at the first or the last time.
    case notComparable = "not-comparable"

    init(of change: Double?) {
      guard let change else {
        self = .notComparable
        return
      }
      self =
        abs(change) <= RisingEdges.tolerance ? .unchanged : change < 0 ? .improved : .worsened
    }
  }

  /// Why cases are no trend.
  public enum Failure: Error, Hashable, Sendable {
    /// There are fewer than two.
    case tooFew(files: [String])
    /// They are of several offices or systems.
    case differentPlaces([String])
    /// One says no period.
    case withoutPeriod(files: [String])
    /// Two say the same period.
    case samePeriod(files: [String])
    /// They are rated by different instruments or versions.
    case differentInstruments([String])
  }

  /// Orders the rounds by their periods and compares the first with the last.
  ///
  /// - Parameter cases: The rated rounds, in any order.
  /// - Throws: When the cases are no rounds of one office and system, and why.
  public init(of cases: [ScoredCase]) throws(Failure) {
    let rounds = try Self.rounds(of: cases)
    guard let first = rounds.first else { throw .tooFew(files: []) }
    let assessments = rounds.map { $0.scored.assessment }
    let content = first.scored.assessment.assessedCase
    let intervals = assessments.map { Firmness.intervals(of: $0) }
    organisation = content.organisation
    system = content.system
    language = content.language
    instrument = content.instrument
    self.rounds = rounds.map { Round(id: $0.scored.assessment.assessedCase.id, period: $0.period) }
    dimensions = content.instrument.dimensions.indices.map { index in
      DimensionTrend(
        of: assessments.map { $0.dimensions[index] },
        intervals: intervals.map { $0[index] }
      )
    }
    // Sums of different numbers of dimensions are not compared.
    let isOneScale = Set(assessments.map { $0.total?.maximum }).count == 1
    total = Change(assessments.map { $0.total?.sum }, isComparable: isOneScale)
    done = Self.done(in: assessments)
    indices = assessments.flatMap { $0.assessedCase.indices }.uniqued
      .sorted { ($0.year, $0.scheme) < ($1.year, $1.scheme) }
  }

  /// What the rounds report as done, each given once, by the first round that says so.
  private static func done(in assessments: [CaseAssessment]) -> [Done] {
    var told: Set<String> = []
    return assessments.flatMap { assessment -> [Done] in
      let content = assessment.assessedCase
      return content.recommendations.filter { $0.status == .done }
        .filter { told.insert($0.title).inserted }
        .map { Done(title: $0.title, language: content.language, round: content.id) }
    }
  }

  /// The rounds of one office and system, the earliest first.
  ///
  /// - Throws: When they are no rounds of one office and system, and why.
  static func ordered(_ cases: [ScoredCase]) throws(Failure) -> [ScoredCase] {
    try rounds(of: cases).map { $0.scored }
  }

  private static func rounds(
    of cases: [ScoredCase]
  ) throws(Failure) -> [(scored: ScoredCase, period: Period)] {
    let files = cases.map { $0.provenance.path }
    guard cases.count > 1 else { throw .tooFew(files: files) }
    let contents = cases.map { $0.assessment.assessedCase }
    let places = contents.map { "\($0.organisation), \($0.system)" }
    guard Set(contents.map { [$0.organisation, $0.system] }).count == 1 else {
      throw .differentPlaces(zip(files, places).map { "\($0): \($1)" })
    }
    let methods = contents.map { $0.instrument }.map { instrument in
      Instrument.named(
        instrument.id,
        version: instrument.head.version,
        sha256: instrument.sha256
      )
    }
    guard Set(contents.map { $0.instrument.sha256 }).count == 1 else {
      throw .differentInstruments(zip(files, methods).map { "\($0): \($1)" })
    }
    let timeless = zip(files, contents).filter { $0.1.period == nil }.map { $0.0 }
    guard timeless.isEmpty else { throw .withoutPeriod(files: timeless) }
    let rounds = zip(cases, contents).compactMap { scored, content in
      content.period.map { (scored: scored, period: $0) }
    }.sorted {
      ($0.period.from.first, $0.period.to.last) < ($1.period.from.first, $1.period.to.last)
    }
    for (earlier, later) in zip(rounds, rounds.dropFirst())
    where earlier.period.from.first == later.period.from.first {
      throw .samePeriod(files: [earlier.scored.provenance.path, later.scored.provenance.path])
    }
    return rounds
  }
}
