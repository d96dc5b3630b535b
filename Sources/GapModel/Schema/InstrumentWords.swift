/// The words that instruments define, as a file may write them: their ids, with what people call them.
struct InstrumentWords {
  /// A word with its label and what it means.
  struct Entry {
    let key: String
    let label: LocalisedText
    let meaning: LocalisedText?
  }

  /// A criterion and its steps.
  struct CriterionEntry {
    let key: String
    let question: LocalisedText
    let steps: [Entry]
  }

  private let instruments: [Instrument]

  /// Takes the words of some instruments together; where two use one id, the first one's label stands.
  init(of instruments: [Instrument]) { self.instruments = instruments }

  /// The ids of the instruments.
  var ids: [Entry] {
    instruments.map { Entry(key: $0.id.text, label: $0.head.title, meaning: $0.head.about) }
  }

  /// The criteria and their steps.
  var criteria: [CriterionEntry] {
    var entries: [CriterionEntry] = []
    for criterion in instruments.flatMap({ $0.criteria }) {
      let steps = criterion.steps.map { step in
        Entry(key: step.id.text, label: step.label, meaning: step.descriptor)
      }
      if let index = entries.firstIndex(where: { $0.key == criterion.id.text }) {
        let known = entries[index]
        entries[index] = CriterionEntry(
          key: known.key,
          question: known.question,
          steps: Self.once(known.steps + steps)
        )
      } else {
        entries.append(
          CriterionEntry(key: criterion.id.text, question: criterion.question, steps: steps)
        )
      }
    }
    return entries
  }

  /// The words of a kind.
  func entries(of part: WordKind.InstrumentPart) -> [Entry] {
    Self.once(instruments.flatMap { Self.entries(of: part, in: $0) })
  }

  private static func once(_ entries: [Entry]) -> [Entry] {
    var known: Set<String> = []
    return entries.filter { known.insert($0.key).inserted }
  }

  private static func entries(
    of part: WordKind.InstrumentPart,
    in instrument: Instrument
  ) -> [Entry] {
    switch part {
    case .technique:
      instrument.techniques.map { Entry(key: $0.key, label: $0.label, meaning: nil) }
    case .dimension:
      instrument.dimensions.map { Entry(key: $0.key, label: $0.label, meaning: $0.description) }
    case .indicator: indicators(of: instrument, isWithDimension: false)
    case .target:
      entries(of: .dimension, in: instrument) + indicators(of: instrument, isWithDimension: true)
    case .severity:
      instrument.ladder.map { Entry(key: $0.key, label: $0.label, meaning: $0.fits) }
    case .rating:
      instrument.bands.map { Entry(key: $0.rating.text, label: $0.label, meaning: $0.meaning) }
    case .leverage:
      instrument.leverages.map { Entry(key: $0.key, label: $0.label, meaning: $0.meaning) }
    case .aim: instrument.aims.map { Entry(key: $0.key, label: $0.label, meaning: nil) }
    case .scheme:
      instrument.indices.map { Entry(key: $0.key, label: $0.label, meaning: nil) }
    case .success:
      instrument.success.map { Entry(key: $0.id.text, label: $0.label, meaning: nil) }
    case .criterion:
      instrument.criteria.map { Entry(key: $0.key, label: $0.label, meaning: $0.question) }
    }
  }

  private static func indicators(
    of instrument: Instrument,
    isWithDimension: Bool
  ) -> [Entry] {
    instrument.dimensions.flatMap { dimension in
      dimension.indicators.map { indicator in
        Entry(
          key: isWithDimension ? "\(dimension.key)/\(indicator.key)" : indicator.key,
          label: indicator.label,
          meaning: indicator.description
        )
      }
    }
  }
}
