/// The JSON Schema (draft 2020-12) of a kind of file, from the definitions that its reader goes by.
///
/// An editor completes and explains keys and words by it. It refuses what has the wrong shape: keys that are
/// unknown or missing, and values of the wrong type. Words, references and what is given twice are for `check`
/// to look at, so any word passes where words of an instrument may stand.
///
///     let schema = JSONSchema(of: .assessedCase, languages: [.en], instruments: shipped)
///     print(schema.text)
public struct JSONSchema {
  private let kind: FileKind
  private let languages: [Language]
  private let words: InstrumentWords

  /// Begins a schema.
  ///
  /// - Parameters:
  ///   - kind: The kind of file.
  ///   - languages: The languages of its titles and descriptions, in this order.
  ///   - instruments: Those whose words it offers.
  public init(of kind: FileKind, languages: [Language], instruments: [Instrument]) {
    self.kind = kind
    self.languages = languages
    words = InstrumentWords(of: instruments)
  }

  /// The schema as a file.
  public var text: String { json.pretty }

  /// The schema.
  package var json: JSON {
    let schema = JSON.object([.init(name: "$schema", value: .text(Self.draft))] + root)
    guard kind == .assessedCase else { return schema.with("$defs", definitions) }
    return schema.with("allOf", [findingsByInstrument]).with("$defs", definitions)
  }

  private static let draft = "https://json-schema.org/draft/2020-12/schema"

  private var root: [JSON.Member] { members(of: kind.definition) }

  /// The criteria of a finding are keys too: those of the shipped instruments are known; one's own may have any.
  private var findingsByInstrument: JSON {
    func findings(_ mapping: MappingDefinition) -> JSON {
      let field = mapping.field(DocumentKey.findings.rawValue)
      return ["properties": .object(field.map { [property($0)] } ?? [])]
    }
    let shipped: JSON = ["enum": .array(words.ids.map { .text($0.key) })]
    let head: JSON = ["properties": ["instrument": shipped], "required": ["instrument"]]
    return [
      "if": ["properties": ["case": head], "required": ["case"]],
      "then": findings(kind.definition),
      "else": findings(kind.definition.ofOwnInstrument),
    ]
  }

  // Mappings.

  private func object(_ mapping: MappingDefinition) -> JSON { .object(members(of: mapping)) }

  /// The keys of a mapping with the schemas of their values.
  private func members(of mapping: MappingDefinition) -> [JSON.Member] {
    let criteria = mapping.holdsCriteria ? words.criteria.map(property) : []
    var members: [JSON.Member] = [
      .init(name: "title", value: .text(say(mapping.heading, between: " / "))),
      .init(name: "type", value: "object"),
      .init(name: "properties", value: .object(mapping.fields.map(property) + criteria)),
      .init(
        name: "additionalProperties",
        value: mapping.hasOwnCriteria ? ["type": Self.scalarTypes.orNull] : false
      ),
    ]
    let required = mapping.fields.filter { $0.isRequired }.map { JSON.text($0.name) }
    if !required.isEmpty { members.append(.init(name: "required", value: .array(required))) }
    if !mapping.oneOf.isEmpty {
      let ways = mapping.oneOf.map { JSON.object([.init(name: "required", value: [.text($0)])]) }
      members.append(.init(name: "oneOf", value: .array(ways)))
    }
    return members
  }

  private func property(_ field: MappingDefinition.Field) -> JSON.Member {
    let definition = field.definition
    let value = schema(of: definition.value)
    var schema = field.isRequired ? value : value.orNull
    schema = schema.with("description", .text(describe(definition)))
    if let standard = definition.standard, standard.id == standard.en {
      schema = schema.with("default", ExampleValue.json(of: standard.id) ?? .text(standard.id))
    }
    if let example = ExampleValue.json(of: definition.example) {
      schema = schema.with("examples", [example])
    }
    return .init(name: field.name, value: schema)
  }

  private func property(_ criterion: InstrumentWords.CriterionEntry) -> JSON.Member {
    .init(name: criterion.key, value: reference(Self.name(of: criterion)))
  }

  private func describe(_ definition: KeyDefinition) -> String {
    say(definition.meaning, between: "\n\n")
  }

  /// A text in the schema's languages.
  private func say(_ text: LocalisedText, between separator: String) -> String {
    languages.map { text[$0] }.uniqued.joined(separator: separator)
  }

  // Values.

  private static let scalarTypes: JSON = ["string", "number", "boolean"]

  private func schema(of form: ValueForm) -> JSON {
    switch form {
    case .formatVersion: ["const": .integer(1)]
    case .text, .path: ["type": Self.scalarTypes]
    case .textInBothLanguages: reference("text-in-both-languages")
    case .identifier(let form): ["type": ["string", "number"], "pattern": .text(form.pattern)]
    case .word(let kind): word(kind)
    case .date: ["type": ["string", "number"], "pattern": .text(Self.datePattern)]
    case .boolean: ["type": "boolean"]
    case .number(let range):
      [
        "type": "number", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .wholeNumber(let range):
      [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .colour: ["type": "string", "pattern": .text(Self.colourPattern)]
    case .list(let entry, let fewest): list(of: schema(of: entry), fewest: fewest)
    case .mapping(let mapping): reference(mapping.name)
    }
  }

  private static let datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
  private static let colourPattern = "^#[0-9A-Fa-f]{6}$"

  private func list(of entry: JSON, fewest: Int) -> JSON {
    let list: JSON = ["type": "array", "items": entry]
    return fewest > 0 ? list.with("minItems", .integer(fewest)) : list
  }

  private func reference(_ name: String) -> JSON { ["$ref": .text("#/$defs/\(name)")] }

  private func word(_ kind: WordKind) -> JSON {
    switch kind {
    case .choice(let choices):
      oneOf(
        choices.map { choice in
          InstrumentWords.Entry(
            key: choice.key,
            label: choice.label ?? LocalisedText(untranslated: choice.key),
            meaning: nil
          )
        }
      )
    case .instrument: oneOf(words.ids)
    case .ofInstrument(let part): reference(Self.name(of: part))
    case .reference, .any: ["type": Self.scalarTypes]
    }
  }

  /// The words that an editor offers; any other passes too.
  private func oneOf(_ entries: [InstrumentWords.Entry]) -> JSON {
    let offered = entries.map { entry -> JSON in
      let word: JSON = [
        "const": .text(entry.key), "title": .text(say(entry.label, between: " / ")),
      ]
      guard let meaning = entry.meaning else { return word }
      return word.with("description", .text(say(meaning, between: "\n\n")))
    }
    return ["anyOf": .array(offered + [["type": Self.scalarTypes]])]
  }

  // Definitions.

  private var definitions: JSON {
    var mappings: [MappingDefinition] = []
    collect(kind.definition, into: &mappings)
    if kind == .assessedCase { collect(kind.definition.ofOwnInstrument, into: &mappings) }
    let bilingual = JSON.Member(name: "text-in-both-languages", value: bothLanguages)
    return .object(
      [bilingual] + mappings.map { .init(name: $0.name, value: object($0)) }
        + wordLists(in: [kind.definition] + mappings)
    )
  }

  private var bothLanguages: JSON {
    let text: JSON = ["type": Self.scalarTypes]
    return [
      "title": .text(
        say(
          LocalisedText(id: "Teks dalam kedua bahasa", en: "A text in both languages"),
          between: " / "
        )
      ),
      "type": "object", "properties": ["id": text, "en": text], "required": ["id", "en"],
      "additionalProperties": false,
    ]
  }

  /// The words of instruments, once for all keys that take them.
  private func wordLists(in mappings: [MappingDefinition]) -> [JSON.Member] {
    let forms = mappings.flatMap { $0.fields.map { $0.definition.value } }
    let parts = WordKind.InstrumentPart.allCases.filter { part in
      forms.contains { $0.part == part }
    }
    let lists = parts.map { part in
      JSON.Member(name: Self.name(of: part), value: oneOf(words.entries(of: part)))
    }
    guard mappings.contains(where: { $0.holdsCriteria }) else { return lists }
    return lists
      + words.criteria.map { criterion in
        let steps = oneOf(criterion.steps).orNull
        let question = JSON.text(say(criterion.question, between: "\n\n"))
        return .init(name: Self.name(of: criterion), value: steps.with("description", question))
      }
  }

  private static func name(of part: WordKind.InstrumentPart) -> String { "words-\(part.rawValue)" }

  private static func name(of criterion: InstrumentWords.CriterionEntry) -> String {
    "criterion-\(criterion.key)"
  }

  private func collect(_ mapping: MappingDefinition, into known: inout [MappingDefinition]) {
    for field in mapping.fields {
      guard let inner = field.definition.value.mapping,
        !known.contains(where: { $0.name == inner.name })
      else { continue }
      known.append(inner)
      collect(inner, into: &known)
    }
  }
}

extension JSON {
  /// A schema that lets nothing stand there too, as for a key without a value.
  fileprivate var orNull: JSON {
    if case .array(let types) = self { return .array(types + ["null"]) }
    guard case .object(let members) = self,
      let index = members.firstIndex(where: { $0.name == "type" })
    else { return ["anyOf": [self, ["type": "null"]]] }
    var copy = members
    copy[index] = Member(
      name: "type",
      value: {
        if case .array(let types) = members[index].value { return .array(types + ["null"]) }
        return [members[index].value, "null"]
      }()
    )
    return .object(copy)
  }
}

extension ValueForm {
  /// What words of instruments it takes, alone or in a list.
  fileprivate var part: WordKind.InstrumentPart? {
    switch self {
    case .word(.ofInstrument(let part)): part
    case .list(let entry, _): entry.part
    default: nil
    }
  }
}
