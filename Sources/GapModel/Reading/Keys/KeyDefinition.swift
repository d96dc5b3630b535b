/// What a key of a file means and holds.
///
/// The schema, the reference of the formats, `explain` and what `new` writes are made from this.
package struct KeyDefinition: Sendable {
  /// What the key is for, as a sentence or two.
  package let meaning: LocalisedText
  /// What may stand behind it.
  package var value: ValueForm
  /// A value as a file writes it.
  package let example: String
  /// What counts where the key is left out; `nil` where nothing does.
  package let standard: LocalisedText?
  /// The version of the program that first read it.
  package let since: String

  init(
    id: String,
    en: String,
    _ value: ValueForm,
    example: String,
    standard: LocalisedText? = nil,
    since: String = "0.1"
  ) {
    meaning = LocalisedText(id: id, en: en)
    self.value = value
    self.example = example
    self.standard = standard
    self.since = since
  }
}

/// A kind of mapping whose keys are defined.
protocol DefinedKey: FieldKey {
  /// What the mapping is called in schemas and paths, such as `finding`.
  static var mappingName: String { get }
  /// What the mapping is, as a heading.
  static var heading: LocalisedText { get }
  /// What the key means and holds.
  var definition: KeyDefinition { get }
}

extension DefinedKey {
  var rightValue: String? { definition.example }

  /// The mapping with all its keys.
  static var mapping: MappingDefinition { mapping(named: mappingName, without: []) }

  /// The mapping without some of its keys.
  static func mapping(named name: String, without left: [Self]) -> MappingDefinition {
    MappingDefinition(
      name: name,
      heading: heading,
      fields: allCases.filter { !left.contains($0) }.map { key in
        MappingDefinition.Field(
          name: key.rawValue,
          isRequired: required.contains(key),
          definition: key.definition
        )
      }
    )
  }
}
