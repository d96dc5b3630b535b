import Testing

@testable import GapModel

@Suite struct `A code book of an instrument` {
  @Test(arguments: Language.allCases)
  func `Our own reader finds each dimension and indicator in it`(language: Language) throws {
    let instrument = try #require(ShippedInstrument.named("heeks-itposmo"))
    let text = CodeBookFile.text(of: instrument, language: language)
    let material = try CodeBook.material(of: Array(text.utf8))
    let paths = instrument.dimensions.flatMap { dimension in
      [[dimension.label[language]]]
        + dimension.indicators.map { [dimension.label[language], $0.label[language]] }
    }
    #expect(material.codes.map { $0.path } == paths)
    #expect(material.codes.first?.description == instrument.dimensions.first?.description[language])
  }

  @Test(arguments: Language.allCases)
  func `Taguette's table has a tag for each place, which import knows again`(language: Language)
    throws
  {
    let instrument = try #require(ShippedInstrument.named("heeks-itposmo"))
    let lines = CodeBookFile.table(of: instrument, language: language).split(separator: "\r\n")
    #expect(lines.first == "tag,description")
    let labels = instrument.dimensions.flatMap { dimension in
      [dimension.label[language]]
        + dimension.indicators.map { "\(dimension.label[language]) / \($0.label[language])" }
    }
    for label in labels {
      let row = try #require(
        lines.first { $0.hasPrefix("\(label),") || $0.hasPrefix("\"\(label)\"") }
      )
      #expect(row.count > label.count + 3)
    }
    let targets = TargetWords(instrument: instrument, expectations: [])
    for label in labels { #expect(targets.target(ofCode: [label]) != nil, "\(label)") }
  }

  @Test func `An identifier depends on the name alone, and each name has its own`() throws {
    let guid = CodeGUID.text(of: "a/b")
    #expect(guid == CodeGUID.text(of: "a/b"))
    #expect(guid != CodeGUID.text(of: "a/c"))
    let parts = guid.split(separator: "-")
    #expect(parts.map { $0.count } == [8, 4, 4, 4, 12])
    #expect(parts[2].first == "8")
    #expect(parts[3].first.map { "89ab".contains($0) } == true)
  }

  @Test func `Both languages have the same identifiers`() throws {
    let instrument = try #require(ShippedInstrument.named("heeks-itposmo"))
    let guids = Language.allCases.map { language in
      CodeBookFile.text(of: instrument, language: language).split(separator: "guid=\"").dropFirst()
        .map { $0.prefix(36) }
    }
    #expect(guids[0] == guids[1])
    #expect(Set(guids[0]).count == guids[0].count)
  }
}
