import Testing

@Suite struct `The command schema` {
  @Test func `A schema has both languages unless one is asked for`() throws {
    let folder = try Folder()
    let both = try Program.run(["schema", "case"], in: folder)
    #expect(both.output.contains("Sumber / Source"))
    let english = try Program.run(["schema", "case", "--lang", "en"], in: folder)
    #expect(english.output.contains("\"Source\"") && !english.output.contains("Sumber / Source"))
    let root = try english.object
    #expect(root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `The name of the output decides between a schema and a page`() throws {
    let folder = try Folder()
    for name in ["a.json", "a.md"] {
      #expect(try Program.run(["schema", "brand", "-o", name], in: folder).status == 0)
    }
    #expect(try folder.text("a.json").hasPrefix("{"))
    #expect(try folder.text("a.md").hasPrefix("# "))
    #expect(try Program.run(["schema", "brand", "-o", "a.docx"], in: folder).status == 64)
  }

  @Test func `A kind of file that there is not is wrong usage`() throws {
    let run = try Program.run(["schema", "kasus"], in: try Folder())
    #expect(run.status == 64 && run.errors.contains("case, instrument, brand"))
  }

  @Test func `A key is explained by its path or its name`() throws {
    let folder = try Folder()
    let page = try Program.run(["explain", "findings.quote", "--lang", "id"], in: folder)
    #expect(page.status == 0 && page.output.hasPrefix("# findings.quote\n\nKutipan"))
    let many = try Program.run(["explain", "note", "--lang", "en"], in: folder)
    #expect(many.output.contains("- findings.note\n"))
    let none = try Program.run(["explain", "nota"], in: folder)
    #expect(none.status == 64 && none.errors.contains("'note'"))
  }
}
