import GapModel
import Testing

/// The same draws of the same generator, evaluated by another implementation, keep the same ratings.
@Suite struct `Firmness as another implementation computes it` {
  /// Every third case: 240 times 4,000 draws take a build for debugging most of a minute.
  ///
  /// Among them are cases of all ten kinds, the largest seed, and one with fewer draws.
  static let drawn = ReferenceCase.all.enumerated().filter { $0.offset % 3 == 2 }.map(\.element)

  @Test func `The cases drawn have the largest seed and both numbers of draws`() {
    #expect(Self.drawn.count == 80)
    #expect(Self.drawn.contains { $0.seed == .max })
    #expect(Set(Self.drawn.map(\.draws)) == [500, 2_000])
    let kinds = ReferenceCase.all.map(\.kind)
    #expect(Set(Self.drawn.map(\.kind)) == Set(kinds))
    #expect(Set(kinds).count == 10)
  }

  @Test(arguments: drawn)
  func `Each dimension is as firm`(_ entry: ReferenceCase) throws {
    let assessment = try entry.assessment
    let ratings = assessment.assessedCase.instrument.bands.map(\.rating.text)
    let firmness = Firmness(of: assessment, draws: entry.draws, seed: entry.seed)
    #expect(firmness.dimensions.map(\.dimension.text) == entry.expected.dimensions.map(\.id))
    for (found, dimension) in zip(firmness.dimensions, entry.expected.dimensions) {
      let id = dimension.id
      let expected = dimension.firmness
      let spread = expected?.bootstrap
      #expect(found.label?.rawValue == expected?.label, "\(id)")
      #expect(isClose(found.rubric, expected?.rubric), "\(id)")
      #expect(isClose(found.spread.interval, spread?.interval), "\(id)")
      #expect(isClose(found.resampled, dimension.rating.flatMap { spread?.shares[$0] }), "\(id)")
      let shares = spread.map { spread in ratings.map { spread.shares[$0] } } ?? []
      #expect(found.spread.shares.count == shares.count, "\(id)")
      #expect(zip(found.spread.shares, shares).allSatisfy { isClose($0, $1) }, "\(id)")
      if let spread { #expect(isClose(found.spread.unassessed, spread.unassessed), "\(id)") }
      if expected == nil { #expect(found.spread.unassessed == 1, "\(id)") }
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The same sources decide on a rating`(_ entry: ReferenceCase) throws {
    let changes = LeaveOneOut(of: try entry.assessment).changes
    for (found, dimension) in zip(changes, entry.expected.dimensions) {
      let told = found.map {
        ReferenceCase.ExpectedChange(source: $0.source.text, rating: $0.rating?.text)
      }
      #expect(told == dimension.firmness?.leaveOneOut ?? [], "\(dimension.id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The same dimensions can be told from draws`(_ entry: ReferenceCase) throws {
    // Whether there is anything to draw from, one draw tells as well as thousands; but it may leave
    // a dimension unassessed, and then has no shares of it.
    let found = Firmness(of: try entry.assessment, draws: 1).dimensions
    for (found, dimension) in zip(found, entry.expected.dimensions) {
      let hasSpread = dimension.firmness?.bootstrap != nil && found.spread.unassessed == 0
      #expect((found.spread.interval != nil) == hasSpread, "\(dimension.id)")
      #expect((found.label != nil) == hasSpread, "\(dimension.id)")
      #expect((found.rubric != nil) == (dimension.firmness != nil), "\(dimension.id)")
    }
  }
}
