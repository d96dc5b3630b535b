import GapModel
import Testing

@Suite struct `The list of rules` {
  @Test(arguments: [
    (
      Language.en, "The rules of YAML", "  syntax (error): A file must be YAML.",
      "  source-not-cited (warning): Each source is cited by a finding, or is the basis of an expectation."
    ),
    (
      .id, "Kaidah YAML", "  syntax (kesalahan): Berkas harus berupa YAML yang benar.",
      "  source-not-cited (peringatan): Setiap sumber dirujuk oleh temuan, atau menjadi dasar ketentuan desain."
    ),
  ])
  func `Each has a line below what it is about`(
    language: Language,
    heading: String,
    error: String,
    warning: String
  ) throws {
    let run = try Program.run(["explain", "--lang", language.rawValue], in: Folder())
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.contains(error))
    #expect(lines.contains(warning))
    let rules = lines.filter { $0.hasPrefix("  ") }
    #expect(
      rules.map { $0.dropFirst(2).prefix { $0 != " " } } == Rule.all.map { $0.id[...] }
    )
    #expect(rules.allSatisfy { $0.hasSuffix(".") })
    let headings = lines.filter { !$0.hasPrefix("  ") && !$0.isEmpty }
    #expect(headings.contains(heading))
    #expect(Set(headings).count == Rule.groups.count)
  }

  @Test func `A rule stands in one group`() {
    #expect(Rule.groups.flatMap(\.rules) == Rule.all)
    #expect(Set(Rule.all).count == Rule.all.count)
    #expect(Rule.groups.allSatisfy { !$0.rules.isEmpty })
  }

  @Test(arguments: Rule.all, Language.allCases)
  func `Its line is the first sentence of its page, whole`(rule: Rule, language: Language) {
    let gist = rule.page.gist[language]
    let what = rule.page.what[language]
    #expect(what == gist || what.hasPrefix("\(gist) "))
    #expect(gist.hasSuffix("."))
    // Neither an abbreviation nor a full stop in backticks ends it.
    #expect(gist.count { $0 == "`" }.isMultiple(of: 2))
    #expect(gist.contains(" "))
  }
}
