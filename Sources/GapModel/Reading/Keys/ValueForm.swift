/// What may stand behind a key.
package indirect enum ValueForm: Sendable {
  /// The number of the format, which is 1.
  case formatVersion
  /// A free text; a number or a date that stands there is one too.
  case text
  /// A text in Indonesian and in English.
  case textInBothLanguages
  /// The name of something that others refer to.
  case identifier(IdentifierForm)
  /// A word that stands for something: its id, or a label of it in either language.
  case word(WordKind)
  /// A year, a month or a day: `2026`, `2026-03`, `2026-03-14`.
  case date
  /// `true` or `false`.
  case boolean
  /// A number from one to another.
  case number(ClosedRange<Double>)
  /// A whole number from one to another.
  case wholeNumber(ClosedRange<Int64>)
  /// A colour such as `#1F4E79`.
  case colour
  /// A path below the file's folder.
  case path
  /// Entries of one form, at least so many.
  case list(ValueForm, fewest: Int = 0)
  /// Keys with their values.
  case mapping(MappingDefinition)
}

/// What a word stands for: where its ids and labels come from.
package enum WordKind: Hashable, Sendable {
  /// A fixed set that the format knows.
  case choice([WordChoice])
  /// A shipped instrument, or a path below the file's folder.
  case instrument
  /// Something that the case's instrument defines.
  case ofInstrument(InstrumentPart)
  /// Something that the file itself defines under a key, such as `sources`.
  case reference(String)
  /// Any word.
  case any

  /// What instruments define.
  package enum InstrumentPart: String, CaseIterable, Hashable, Sendable {
    case technique, dimension, indicator, severity, rating, leverage, aim, scheme, success,
      criterion
    /// A dimension, an indicator with its dimension, or an expectation of the case.
    case target
  }
}

/// A word of a fixed set, with what people call it.
package struct WordChoice: Hashable, Sendable {
  /// The id.
  package let key: String
  /// The label; `nil` where the id is all.
  package let label: LocalisedText?

  /// The words of an enumeration with labels.
  static func all<Choice: Labelled & CaseIterable>(of type: Choice.Type) -> [WordChoice] {
    Choice.allCases.map { WordChoice(key: $0.key, label: $0.label) }
  }

  /// The words of an enumeration without labels.
  static func all<Choice: RawRepresentable<String> & CaseIterable>(
    named type: Choice.Type
  ) -> [WordChoice] {
    Choice.allCases.map { WordChoice(key: $0.rawValue, label: nil) }
  }
}
