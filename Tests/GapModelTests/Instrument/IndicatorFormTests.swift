import GapModel
import Testing

@Suite struct `Indicators of the shipped instruments` {
  static let ids = ShippedInstrument.ids.map(\.text)

  @Test(arguments: ids)
  func `Each says what is met, what to ask and what to watch, in both languages`(
    _ id: String
  ) throws {
    let instrument = try #require(ShippedInstrument.named(id))
    for dimension in instrument.dimensions {
      #expect(!dimension.indicators.isEmpty, "\(dimension.id)")
      for indicator in dimension.indicators {
        for text in [
          indicator.met, indicator.question, indicator.observation, indicator.description,
        ] {
          let text = try #require(text, "\(dimension.id)/\(indicator.id)")
          #expect(text.id.count > 20 && text.en.count > 20 && text.id != text.en)
        }
        // What is met is one sentence, and the question one question.
        for language in Language.allCases {
          #expect(indicator.met?[language].hasSuffix(".") == true, "\(indicator.id)")
          #expect(indicator.question?[language].contains("?") == true, "\(indicator.id)")
        }
      }
    }
  }

  @Test(arguments: Shipped.ids)
  func `Heeks' dimensions have four or five each, thirty-one in all`(_ id: String) throws {
    let dimensions = try Shipped.instrument(id).dimensions
    #expect(dimensions.allSatisfy { (4...5).contains($0.indicators.count) })
    #expect(dimensions.reduce(0) { $0 + $1.indicators.count } == 31)
  }

  // Named in cases, crosswalks and comparisons, so that a change of one is a change for users.
  static let names: [(dimension: Dimension.ID, indicators: [Indicator.ID])] = [
    ("information", ["correct", "complete", "timely", "connected", "useful"]),
    ("technology", ["network", "server", "application", "upkeep"]),
    ("processes", ["in-system", "uninterrupted", "procedures", "quicker"]),
    ("objectives", ["results", "acceptance", "honest-use", "openness"]),
    ("staffing", ["skills", "specialists", "training", "adaptation"]),
    ("management", ["legal-basis", "leadership", "responsibilities", "monitoring", "data-use"]),
    (
      "other-resources",
      ["running-costs", "development-costs", "funding-source", "devices", "time"]
    ),
  ]

  @Test(arguments: names)
  func `Heeks' are called so`(_ id: Dimension.ID, _ indicators: [Indicator.ID]) throws {
    for instrument in Shipped.ids {
      let dimension = try #require(try Shipped.instrument(instrument).dimension(id))
      #expect(dimension.indicators.map(\.id) == indicators)
    }
  }

  @Test(arguments: ids)
  func `A crosswalk leads to an indicator or a dimension that there is`(_ id: String) throws {
    let instrument = try #require(ShippedInstrument.named(id))
    guard let crosswalk = instrument.crosswalk else {
      #expect(instrument.dimensions.flatMap(\.indicators).allSatisfy { $0.home == nil })
      return
    }
    let target = try #require(ShippedInstrument.named(crosswalk.text))
    for indicator in instrument.dimensions.flatMap(\.indicators) {
      let home = try #require(indicator.home, "\(indicator.id)")
      let dimension = try #require(target.dimension(home.dimension), "\(home)")
      if let id = home.indicator { #expect(dimension.indicators.keyed(id.text) != nil, "\(home)") }
    }
  }

  @Test(arguments: ids)
  func `Every indicator has an action, and every action an indicator of its dimension`(
    _ id: String
  ) throws {
    let instrument = try #require(ShippedInstrument.named(id))
    for dimension in instrument.dimensions {
      let own = Set(dimension.indicators.map(\.id))
      let acted = Set(dimension.actions.flatMap(\.indicators))
      #expect(acted == own, "\(dimension.id)")
      #expect(dimension.actions.allSatisfy { !$0.indicators.isEmpty })
    }
  }
}
