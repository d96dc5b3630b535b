import GapModel
import Testing

@Suite struct `The languages of an instrument` {
  /// Texts that are the same word in both.
  private static let shared: Set<String> = [
    // Predicates are the regulation's own words.
    "Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan",
  ]

  @Test(arguments: Shipped.ids)
  func `Every text is there in both, and differs where it should`(_ id: String) throws {
    for text in try Shipped.instrument(id).texts {
      #expect(!text.id.isBlank)
      #expect(!text.en.isBlank)
      if !Self.shared.contains(text.id) { #expect(text.id != text.en) }
    }
  }

  @Test(arguments: Shipped.ids)
  func `No text holds a double blank or a blank at its ends`(_ id: String) throws {
    for text in try Shipped.instrument(id).texts.flatMap(\.all) {
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
      texts += dimension.indicators.map(\.label)
      texts += dimension.actions.flatMap { [$0.title, $0.detail] }
    }
    for criterion in criteria {
      texts += [criterion.label, criterion.question]
      texts += criterion.steps.flatMap { [$0.label, $0.descriptor] }
    }
    texts += anchors.map(\.text) + bands.flatMap { [$0.label, $0.meaning] }
    texts += success.map(\.label) + leverages.flatMap { [$0.label, $0.meaning] }
    texts += priorities.map(\.label) + total.readings.map(\.text) + aims.map(\.label)
    for scheme in indices {
      texts += [scheme.label, scheme.rule, scheme.limits] + scheme.predicates.map(\.label)
    }
    return texts + examples.map(\.title)
  }
}
