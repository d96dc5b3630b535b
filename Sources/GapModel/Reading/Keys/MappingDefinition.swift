/// The keys of a mapping, in the order in which people write them.
package struct MappingDefinition: Sendable {
  /// What it is called in schemas and paths, such as `finding`.
  package var name: String
  /// What it is, as a heading.
  package let heading: LocalisedText
  /// Its keys.
  package var fields: [Field]
  /// Keys of which exactly one must be there.
  package var oneOf: [String] = []
  /// Whether the criteria of the case's instrument are keys too, with their steps as values.
  package var holdsCriteria = false
  /// Whether these may be other ones than the shipped instruments have.
  package var hasOwnCriteria = false

  /// A key and what it means.
  package struct Field: Sendable {
    /// The key as a file writes it.
    package let name: String
    /// Whether it must be there.
    package let isRequired: Bool
    /// What it means and holds.
    package var definition: KeyDefinition
  }

  /// The key of a name.
  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The same under another name.
  func named(_ name: String, _ heading: LocalisedText) -> MappingDefinition {
    MappingDefinition(
      name: name,
      heading: heading,
      fields: fields,
      oneOf: oneOf,
      holdsCriteria: holdsCriteria
    )
  }

  /// The same with keys of which exactly one must be there.
  func needingOne(of keys: String...) -> MappingDefinition {
    var copy = self
    copy.oneOf = keys
    return copy
  }

  /// The same with the criteria of the case's instrument as keys.
  var withCriteria: MappingDefinition {
    var copy = self
    copy.holdsCriteria = true
    return copy
  }

  /// The same for a case whose instrument is its own: criteria may have any name, also in what it holds.
  package var ofOwnInstrument: MappingDefinition {
    var copy = self
    if holdsCriteria {
      copy.name = "own-\(name)"
      copy.hasOwnCriteria = true
    }
    for index in copy.fields.indices {
      copy.fields[index].definition.value = fields[index].definition.value.ofOwnInstrument
    }
    return copy
  }
}

extension ValueForm {
  /// The mapping that it holds, alone or in a list.
  package var mapping: MappingDefinition? {
    switch self {
    case .mapping(let mapping): mapping
    case .list(let entry, _): entry.mapping
    default: nil
    }
  }

  /// The same for a case whose instrument is its own.
  fileprivate var ofOwnInstrument: ValueForm {
    switch self {
    case .mapping(let mapping) where mapping.holdsCriteria: .mapping(mapping.ofOwnInstrument)
    case .list(let entry, let fewest): .list(entry.ofOwnInstrument, fewest: fewest)
    default: self
    }
  }
}
