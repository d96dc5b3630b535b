import GapModel
import Testing

@Suite struct `Ratings at their edges` {
  static let three = ["small", "small-medium", "medium"]
  static let five = three + ["medium-large", "large"]
  static let ladders: [(String, [String])] = [
    ("heeks-itposmo", three), ("heeks-itposmo-5", five), ("heeks-2003", five),
  ]

  @Test(arguments: ladders)
  func `An upper edge belongs to the band below it`(_ id: String, _ ratings: [String]) throws {
    let instrument = try Shipped.instrument(id)
    for (index, rating) in ratings.enumerated() {
      let edge = Double(2 * (index + 1))
      let above = index + 1 < ratings.count ? ratings[index + 1] : rating
      for inside in [edge - 1, edge - 1e-6, edge, edge + 1e-10] {
        #expect(instrument.rating(of: Gap(clamping: inside)).band.rating.text == rating)
      }
      #expect(instrument.rating(of: Gap(clamping: edge + 1e-6)).band.rating.text == above)
    }
    #expect(instrument.rating(of: .none).band.rating == "small")
  }

  @Test(arguments: [(6.0, false), (6 + 1e-10, false), (6 + 1e-6, true), (7.8, true), (10, true)])
  func `Three bands end at 6`(_ gap: Double, _ isBeyond: Bool) throws {
    let rating = try Shipped.three.rating(of: Gap(clamping: gap))
    #expect(rating.band.rating == "medium")
    #expect(rating.position == 2)
    #expect(rating.liesBeyondScale == isBeyond)
  }

  @Test(arguments: ["heeks-itposmo-5", "heeks-2003"])
  func `Nothing lies beyond five bands`(_ id: String) throws {
    #expect(try Shipped.instrument(id).rating(of: Gap(clamping: 10)).liesBeyondScale == false)
  }

  @Test func `A gap beyond the scale is said of the dimension`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(["technology": 6.01, "processes": 6], instrument: try Shipped.three)
    )
    #expect(try assessed.dimension("technology").liesBeyondScale)
    #expect(try assessed.dimension("technology").band?.rating == "medium")
    #expect(try assessed.dimension("processes").liesBeyondScale == false)
    #expect(try assessed.dimension("staffing").liesBeyondScale == false)
  }

  @Test func `A rating is taken before rounding`() throws {
    // Shown as 4.00, yet above 4.
    #expect(try Shipped.five.rating(of: Gap(clamping: 4.004)).band.rating == "medium")
  }

  @Test(arguments: ladders)
  func `The middle of a band stands in for a judged gap`(_ id: String, _ ratings: [String]) throws {
    let middles = try Shipped.instrument(id).bands.map(\.middle.value)
    #expect(middles == ratings.indices.map { Double(2 * $0 + 1) })
  }
}
