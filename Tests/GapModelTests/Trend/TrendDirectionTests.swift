import GapModel
import Testing

@Suite struct `The direction of a trend` {
  static let directions: [(first: Double, last: Double, direction: Trend.Direction)] = [
    (4.4, 3.1, .improved), (3.1, 4.4, .worsened), (4.4, 4.4, .unchanged), (0, 10, .worsened),
    (10, 0, .improved), (0, 0, .unchanged), (4, 4 + 0.9e-9, .unchanged),
    (4, 4 - 0.9e-9, .unchanged), (4, 4 + 2e-9, .worsened), (4, 4 - 2e-9, .improved),
  ]

  @Test(arguments: directions)
  func `A falling gap is an improvement`(
    _ first: Double,
    _ last: Double,
    _ direction: Trend.Direction
  ) throws {
    let change = try Trend.of(.of(2025, first), .of(2026, last)).dimension().change
    #expect(change.gaps == [first, last])
    #expect(change.change == last - first)
    #expect(change.direction == direction)
  }

  @Test(arguments: [0, 1, 2])
  func `What is not assessed at one end cannot be compared`(which: Int) throws {
    var rounds: [RoundFile] = [.of(2025, 4), .of(2026, 2)]
    for index in rounds.indices where which == 2 || which == index {
      rounds[index].voices = silence
    }
    let trend = try Trend(of: rounds.map { try $0.scored() })
    let entry = try trend.dimension()
    #expect(entry.change.direction == .notComparable)
    #expect(entry.change.change == nil)
    #expect(entry.change.gaps == (which == 0 ? [nil, 2] : which == 1 ? [4, nil] : [nil, nil]))
    #expect(entry.ratings.map { $0 == nil } == entry.change.gaps.map { $0 == nil })
    #expect(entry.isBeyondNoise == nil)
  }

  @Test func `A round between may lack it`() throws {
    var between = RoundFile.of(2026)
    between.voices = silence
    let change = try Trend.of(.of(2025, 4), between, .of(2027, 3)).dimension().change
    #expect(change.gaps == [4, nil, 3])
    #expect(change.change == -1)
    #expect(change.direction == .improved)
  }

  @Test func `What does not apply at one end cannot be compared`() throws {
    let judgement = "judgements: [{dimension: technology, applicable: false, because: Reason}]\n"
    let entry = try Trend.of(.of(2025, 4), .of(2026, 2, rest: judgement)).dimension()
    #expect(entry.change.direction == .notComparable)
    #expect(entry.change.gaps == [4, nil])
  }

  // The bands of five: to 2, 4, 6, 8 and 10.
  @Test func `Each round has its rating`() throws {
    let ratings = try Trend.of(.of(2025, 2), .of(2026, 4.5), .of(2027, 10)).dimension().ratings
    #expect(ratings == ["small", "medium", "large"])
  }

  // 1 + 2 + … + 7 = 28, and 0.5 less in each of seven is 3.5 less.
  @Test func `The total goes its own way`() throws {
    let gaps = (1...7).map(Double.init)
    let trend = try Trend.of(.full(2025, gaps), .full(2026, gaps.map { $0 - 0.5 }))
    #expect(trend.total.gaps == [28, 24.5])
    #expect(trend.total.change == -3.5)
    #expect(trend.total.direction == .improved)
  }

  @Test func `There is no change of the total when one round has none`() throws {
    let gaps = (1...7).map(Double.init)
    for rounds: [RoundFile] in [
      [.full(2025, gaps), .full(2026, gaps.dropLast())],
      [.full(2025, gaps.dropLast()), .full(2026, gaps)],
    ] {
      let total = try Trend(of: rounds.map { try $0.scored() }).total
      #expect(total.gaps.compactMap { $0 } == [28])
      #expect(total.change == nil)
      #expect(total.direction == .notComparable)
    }
  }

  // Seven times 4 is 28 of 70; without one dimension six times 4 is 24 of 60, which is the same.
  @Test
  func `A dimension that no longer applies is no improvement of the total`() throws {
    var last = RoundFile.full(2026, Array(repeating: 4, count: 7))
    last.rest = "judgements: [{dimension: staffing, applicable: false, because: Reason}]\n"
    let trend = try Trend.of(.full(2025, Array(repeating: 4, count: 7)), last)
    #expect(trend.total.gaps == [28, 24])
    #expect(trend.dimensions.allSatisfy { $0.change.direction != .improved })
    #expect(trend.total.direction != .improved)
  }
}
