import GapModel
import Testing

@Suite struct `The languages of an instrument` {
  /// Texts that are the same word in both.
  private static let shared: Set<String> = [
    // Predicates are the regulation's own words.
    "Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan",
    // A step of the ladder.
    "total",
  ]

  private static func instrument(_ id: String) throws -> Instrument {
    try #require(ShippedInstrument.named(id))
  }

  @Test(arguments: ShippedInstrument.ids.map(\.text))
  func `Every text is there in both, and differs where it should`(_ id: String) throws {
    for text in try Self.instrument(id).texts {
      #expect(!text.id.isBlank, "no Indonesian for: \(text.en)")
      #expect(!text.en.isBlank, "no English for: \(text.id)")
      if !Self.shared.contains(text.id) {
        #expect(text.id != text.en, "the same in both: \(text.id)")
      }
    }
  }

  @Test(arguments: ShippedInstrument.ids.map(\.text))
  func `No text holds a double blank or a blank at its ends`(_ id: String) throws {
    for text in try Self.instrument(id).texts.flatMap(\.all) {
      #expect(!text.contains("  "))
      #expect(!text.contains("\n"))
      #expect(text.first != " " && text.last != " ")
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Instrument {
  /// Everything that a person reads.
  fileprivate var texts: [LocalisedText] {
    var texts = [head.title, head.about, head.source] + techniques.map(\.label)
    for dimension in dimensions {
      texts += [dimension.label, dimension.description]
      texts += dimension.guide.questions + dimension.guide.observations + dimension.guide.documents
      for indicator in dimension.indicators {
        texts.append(indicator.label)
        texts += [
          indicator.description, indicator.met, indicator.question, indicator.observation,
        ].compactMap { $0 }
      }
      texts += dimension.actions.flatMap { [$0.title, $0.detail] }
    }
    for criterion in criteria {
      texts += [criterion.label, criterion.question]
      texts += criterion.steps.flatMap { [$0.label, $0.descriptor] }
    }
    texts += rules.map(\.text) + rules.compactMap { $0.example?.statement }
    texts += ladder.flatMap { [$0.label, $0.fits] }
    texts += anchors.map(\.text) + bands.flatMap { [$0.label, $0.meaning] }
    texts += success.map(\.label) + leverages.flatMap { [$0.label, $0.meaning] }
    texts += priorities.map(\.label) + total.readings.map(\.text) + aims.map(\.label)
    for scheme in indices {
      texts += [scheme.label, scheme.rule, scheme.limits] + scheme.predicates.map(\.label)
    }
    return texts + examples.map(\.title)
  }
}
