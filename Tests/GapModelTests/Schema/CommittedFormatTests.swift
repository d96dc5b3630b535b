import GapModel
import Testing

@Suite struct `The committed schemas and pages of the formats` {
  @Test(arguments: FileKind.allCases)
  func `A schema is what the program writes now`(kind: FileKind) throws {
    let schema = JSONSchema(
      of: kind,
      languages: Language.allCases,
      instruments: ShippedInstrument.all
    )
    let committed = try ProjectFiles.text("schemas/\(kind.name).schema.json")
    #expect(schema.text == committed, "run make formats")
  }

  @Test(arguments: FileKind.allCases, Language.allCases)
  func `A page is what the program writes now`(kind: FileKind, language: Language) throws {
    let page = FormatReference.markdown(of: kind, language: language)
    let committed = try ProjectFiles.text("docs/formats/\(kind.name).\(language).md")
    #expect(page == committed, "run make formats")
  }
}
