import ArgumentParser
import GapModel

/// What an option can be set to, by a word in each language.
protocol Worded: CaseIterable, Sendable {
  /// What a person types for it.
  var word: LocalisedText { get }
}

/// An option's value that is typed as a word of either language; help shows those of the run's.
struct OptionWord<Value: Worded>: ExpressibleByArgument, Sendable {
  /// What the word means.
  let value: Value

  init(_ value: Value) { self.value = value }

  init?(argument: String) {
    guard let value = Value.allCases.first(where: { $0.word.all.contains(argument) }) else {
      return nil
    }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map { $0.word[Run.language] } }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String { value.word[Run.language] }
}

extension LanguageOption: Worded {
  var word: LocalisedText {
    switch self {
    case .id: LocalisedText(id: "id", en: "id")
    case .en: LocalisedText(id: "en", en: "en")
    case .both: LocalisedText(id: "keduanya", en: "both")
    }
  }
}

extension ReportOptions.Reader: Worded {
  var word: LocalisedText {
    switch self {
    case .leader: LocalisedText(id: "pemimpin", en: "leader")
    case .planner: LocalisedText(id: "perencana", en: "planner")
    case .researcher: LocalisedText(id: "peneliti", en: "researcher")
    }
  }
}

extension ReportCommand.Side: Worded {
  var word: LocalisedText {
    switch self {
    case .group: LocalisedText(id: "kelompok", en: "group")
    }
  }
}

extension PlanLayout.Grouping: Worded {
  var word: LocalisedText {
    switch self {
    case .office: LocalisedText(id: "perangkat-daerah", en: "office")
    case .dimension: LocalisedText(id: "dimensi", en: "dimension")
    case .program: LocalisedText(id: "program", en: "program")
    case .year: LocalisedText(id: "tahun", en: "year")
    }
  }
}

extension PlanLayout.Order: Worded {
  var word: LocalisedText {
    switch self {
    case .priority: LocalisedText(id: "prioritas", en: "priority")
    case .cost: LocalisedText(id: "biaya", en: "cost")
    case .due: LocalisedText(id: "tenggat", en: "due")
    case .office: LocalisedText(id: "perangkat-daerah", en: "office")
    case .closes: LocalisedText(id: "penurunan", en: "closes")
    }
  }
}

extension ComparisonLayout.Grouping: Worded {
  var word: LocalisedText {
    switch self {
    case .region: LocalisedText(id: "wilayah", en: "region")
    case .system: LocalisedText(id: "sistem", en: "system")
    case .organisation: LocalisedText(id: "organisasi", en: "organisation")
    }
  }
}
