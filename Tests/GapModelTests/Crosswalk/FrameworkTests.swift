import GapModel
import Testing

@Suite struct `The other frameworks` {
  static let ids = ["edwards-iii", "gerston-wibowo", "jones", "smart-governance"]

  private static let instruments = Dictionary(
    uniqueKeysWithValues: ids.map { ($0, ShippedInstrument.named($0)) }
  )

  @Test(arguments: ids)
  func `Each reads without a diagnostic`(_ id: String) throws {
    let text = try #require(ShippedInstrument.text(of: id))
    let result = try InstrumentReader().read(Input(name: "\(id).yaml", text: text))
    #expect(result.diagnostics.all.isEmpty)
    #expect(result.instrument?.id.text == id)
    #expect(result.instrument?.head.version == 2)
  }

  @Test(arguments: [
    // The four studies' own terms
    ("jones", ["Organisation", "Interpretation", "Application"]),
    ("edwards-iii", ["Communication", "Resources", "Disposition", "Bureaucratic structure"]),
    (
      "gerston-wibowo",
      [
        "Translation ability", "Resources", "Limited number of players", "Accountability",
        "Performance",
      ]
    ), ("smart-governance", ["Online services", "Infrastructure", "Open government"]),
  ])
  func `Its dimensions are the theory's`(_ id: String, _ labels: [String]) throws {
    #expect(try instrument(id).dimensions.map(\.label.en) == labels)
  }

  @Test(arguments: ids)
  func `Every indicator has a home among Heeks' seven`(_ id: String) throws {
    let instrument = try instrument(id)
    #expect(instrument.crosswalk == "heeks-itposmo")
    for dimension in instrument.dimensions {
      #expect(!dimension.indicators.isEmpty, "\(dimension.id)")
      #expect(Set(dimension.indicators.map(\.id)).count == dimension.indicators.count)
      for indicator in dimension.indicators {
        let home = try #require(indicator.home, "\(indicator.id)")
        #expect(allDimensions.contains(home.dimension))
        // Most lead to one of Heeks' indicators; where none fits, to the dimension as a whole.
        if let place = home.indicator {
          let reference = IndicatorReference(home.dimension, place)
          #expect(try Shipped.three.indicator(reference) != nil, "\(reference)")
        }
      }
    }
  }

  @Test(arguments: ids)
  func `Each dimension can be asked, watched, read and acted on`(_ id: String) throws {
    for dimension in try instrument(id).dimensions {
      #expect(dimension.guide.questions.count >= 5, "\(dimension.id)")
      #expect(dimension.guide.observations.count >= 3, "\(dimension.id)")
      #expect(dimension.guide.documents.count >= 3, "\(dimension.id)")
      #expect(dimension.actions.count >= 4, "\(dimension.id)")
      #expect(Set(dimension.actions.map(\.direction)).isSuperset(of: [.design, .reality]))
      #expect(Set(dimension.actions.map(\.id)).count == dimension.actions.count)
    }
  }

  @Test(arguments: ids)
  func `Its worked examples hold`(_ id: String) throws {
    let instrument = try instrument(id)
    #expect(instrument.examples.count >= 5)
    for example in instrument.examples {
      #expect(abs(example.distance.gap.value - example.gap.value) < 1e-9)
      #expect(instrument.rating(of: example.gap).band.rating == example.rating)
    }
  }

  @Test(arguments: ids)
  func `Its total is of ten for each counted dimension`(_ id: String) throws {
    let instrument = try instrument(id)
    #expect(
      instrument.total.maximum == 10 * Double(instrument.dimensions.count(where: \.isCounted))
    )
  }

  @Test(arguments: ids)
  func `Every text is there in both languages and differs`(_ id: String) throws {
    let instrument = try instrument(id)
    let head = instrument.head
    var texts = [head.title, head.about, head.source] + instrument.examples.map(\.title)
    for dimension in instrument.dimensions {
      texts += [dimension.label, dimension.description]
      texts += dimension.guide.questions + dimension.guide.observations + dimension.guide.documents
      texts += dimension.indicators.flatMap { [$0.label] + [$0.description].compactMap { $0 } }
      texts += dimension.actions.flatMap { [$0.title, $0.detail] }
    }
    #expect(texts.count > 50)
    for text in texts {
      for version in [text.id, text.en] {
        #expect(version.contains { !$0.isWhitespace })
        #expect(!version.contains("  "))
        #expect(version.first != " " && version.last != " ")
      }
      #expect(text.id != text.en)
    }
  }

  private func instrument(_ id: String) throws -> Instrument {
    try #require(Self.instruments[id] ?? nil)
  }
}
