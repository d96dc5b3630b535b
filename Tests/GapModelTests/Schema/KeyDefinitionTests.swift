import Testing

@testable import GapModel

@Suite struct `What keys of files mean` {
  /// All mappings of a kind of file, the file itself first.
  static func mappings(of kind: FileKind) -> [MappingDefinition] {
    func inner(_ mapping: MappingDefinition) -> [MappingDefinition] {
      [mapping] + mapping.fields.flatMap { $0.definition.value.mapping.map(inner) ?? [] }
    }
    return inner(kind.definition)
  }

  static var fields: [(mapping: String, field: MappingDefinition.Field)] {
    FileKind.allCases.flatMap { kind in
      mappings(of: kind).flatMap { mapping in mapping.fields.map { (mapping.name, $0) } }
    }
  }

  @Test func `Every key says what it is for, as sentences of either language`() {
    #expect(Self.fields.count > 150)
    for (mapping, field) in Self.fields {
      let meaning = field.definition.meaning
      #expect(meaning.id != meaning.en, "\(mapping).\(field.name)")
      for text in meaning.all { #expect(text.hasSuffix("."), "\(mapping).\(field.name): \(text)") }
    }
  }

  @Test func `Every example is a value that a file may write in one line`() {
    for (mapping, field) in Self.fields {
      let example = ExampleValue.json(of: field.definition.example)
      #expect(example != nil, "\(mapping).\(field.name)")
      guard case .mapping(let inner) = field.definition.value else { continue }
      guard case .object(let members)? = example else {
        Issue.record("\(mapping).\(field.name) has no keys in its example")
        continue
      }
      for member in members where !inner.holdsCriteria {
        #expect(inner.field(member.name) != nil, "\(mapping).\(field.name).\(member.name)")
      }
    }
  }

  @Test(arguments: FileKind.allCases)
  func `Mappings of one name have the same keys`(kind: FileKind) {
    let mappings = Self.mappings(of: kind)
    for mapping in mappings {
      let same = mappings.filter { $0.name == mapping.name }
      #expect(same.allSatisfy { $0.fields.map(\.name) == mapping.fields.map(\.name) })
    }
  }
}
