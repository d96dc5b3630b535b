/// One dimension across several cases.
public struct DimensionComparison: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// How the gaps of the cases that assess it spread.
  public let spread: GapSpread
  /// How many of those ratings rest on thin evidence.
  public let thin: Int
  /// How many of those ratings are provisional.
  public let provisional: Int
  /// Cases that may teach the others: those rated small, with a gap that is small, evidence that is not thin
  /// and a rating that is not provisional, the smallest gap first; none where no case is rated worse.
  public let foremostMentors: Foremost
  /// Where there is no mentor and some case is above small, the cases with the smallest gap.
  public let foremostLeastFar: Foremost
  /// The cases with the largest gap above small, the worst first.
  public let foremostLearners: Foremost
  /// Who may teach whom.
  let mentoring: Mentoring

  /// How many cases assess it.
  public var assessed: Int { spread.assessed }
  /// How many of those rate it above small.
  public var aboveSmall: Int { spread.aboveSmall }
  /// The middle of their gaps; `nil` when none assesses it.
  public var median: Double? { spread.median }
  /// The smallest gap.
  public var smallest: Double? { spread.smallest }
  /// The largest gap.
  public var largest: Double? { spread.largest }
  /// Whether at least two thirds of at least two assessed cases rate it above small.
  public var isSystemic: Bool { spread.isSystemic }
  /// The first of the mentors, by name.
  public var mentors: [String] { foremostMentors.cases }
  /// The first of those least far where there is no mentor, by name.
  public var leastFar: [String] { foremostLeastFar.cases }
  /// The first of those furthest behind, by name.
  public var furthest: [String] { foremostLearners.cases }
  /// How many cases may teach the others.
  public var mentorCount: Int { mentoring.mentors.count }

  /// A case that assesses the dimension: which, and how.
  private struct Assessed {
    let place: GapAtPlace
    let isAboveSmall: Bool
    let isThin: Bool
    let isProvisional: Bool
    let mayTeach: Bool
  }

  init(of dimension: Dimension.ID, in entries: Comparison.Entries, under instrument: Instrument) {
    let cases = entries.cases
    let assessed = entries.indices.compactMap { entry in
      Self.assessed(dimension, at: entries.index(at: entry), in: cases, instrument)
    }
    let nearest = assessed.sorted { left, right in
      (left.place.gap, cases.id(at: left.place.place))
        < (right.place.gap, cases.id(at: right.place.place))
    }
    let furthest = assessed.filter { $0.isAboveSmall }.map { $0.place }.sorted { left, right in
      (-left.gap, cases.id(at: left.place)) < (-right.gap, cases.id(at: right.place))
    }
    let mentoring = Mentoring(
      learners: furthest,
      mentors: nearest.filter { $0.mayTeach }.map { $0.place },
      in: cases
    )
    let smallest = nearest.first?.place.gap ?? 0
    let leastFar = nearest.prefix { $0.place.gap <= smallest + RisingEdges.tolerance }
    let hasNoMentor = !furthest.isEmpty && mentoring.mentors.isEmpty
    self.dimension = dimension
    spread = GapSpread(of: assessed.map { $0.place.gap }, aboveSmall: furthest.count)
    thin = assessed.count { $0.isThin }
    provisional = assessed.count { $0.isProvisional }
    func foremost(_ ordered: [GapAtPlace]) -> Foremost {
      Foremost(of: ordered, by: dimension, in: cases)
    }
    foremostMentors = foremost(
      furthest.isEmpty ? [] : nearest.filter { $0.mayTeach }.map { $0.place }
    )
    foremostLeastFar = foremost(hasNoMentor ? leastFar.map { $0.place } : [])
    foremostLearners = foremost(furthest)
    self.mentoring = mentoring
  }

  private static func assessed(
    _ dimension: Dimension.ID,
    at place: Int,
    in cases: ComparedCases,
    _ instrument: Instrument
  ) -> Assessed? {
    guard let cell = cases.cell(dimension, of: place), let gap = cell.gap,
      let rating = cell.rating,
      let position = instrument.bands.firstIndex(where: { $0.rating == rating })
    else { return nil }
    let isThin = cell.evidence == .thin
    // A gap that an analyst judged small in spite of its size teaches nobody.
    let isSmall = position == 0 && instrument.rating(of: Gap(clamping: gap)).position == 0
    return Assessed(
      place: GapAtPlace(place: place, gap: gap),
      isAboveSmall: position > 0,
      isThin: isThin,
      isProvisional: cell.isProvisional,
      mayTeach: isSmall && !isThin && !cell.isProvisional
    )
  }
}
