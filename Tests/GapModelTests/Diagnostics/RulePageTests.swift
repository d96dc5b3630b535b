import GapModel
import Testing

@Suite struct `Pages of the rules` {
  @Test(arguments: Rule.allCases)
  func `The wrong example breaks its rule`(rule: Rule) throws {
    let told = try rule.page.wrong.read().diagnostics
    #expect(told.all.contains { $0.rule == rule })
  }

  @Test(arguments: Rule.allCases)
  func `The right example keeps to its rule and has no error`(rule: Rule) throws {
    let told = try rule.page.right.read().diagnostics
    #expect(!told.all.contains { $0.rule == rule })
    #expect(told.errorCount == 0, "\(told.all.filter { $0.severity == .error })")
  }

  @Test(arguments: Rule.allCases)
  func `A wrong example has no error but its own`(rule: Rule) throws {
    // Nothing in the format is nested deep enough: the shape goes wrong before the depth does.
    let unavoidable: Rule? = rule == .tooDeep ? .wrongShape : nil
    let errors = try rule.page.wrong.read().diagnostics.all.filter { $0.severity == .error }
    #expect(errors.allSatisfy { $0.rule == rule || $0.rule == unavoidable }, "\(errors)")
  }

  @Test(arguments: Rule.allCases)
  func `A page says what is reported and why`(rule: Rule) {
    let sentences = [rule.page.what, rule.page.why]
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("\n") })
  }

  @Test(arguments: Rule.allCases)
  func `The explanation shows both examples and the severity`(rule: Rule) {
    let explanation = RulePage.markdown(of: rule)
    #expect(explanation.hasPrefix("# \(rule.rawValue) (\(rule.severity.rawValue))\n"))
    #expect(explanation.contains("## Wrong\n\n```yaml\n\(rule.page.wrong.shown)\n```\n"))
    #expect(explanation.contains("## Right\n\n```yaml\n\(rule.page.right.shown)\n```\n"))
    #expect(explanation.contains(rule.page.what))
    #expect(explanation.contains(rule.page.why))
  }

  @Test func `Warnings are those that leave a file usable`() {
    // formats.md lists what is never fatal.
    let warnings: Set<Rule> = [
      .findingNotJudged, .tiedCodings, .stretchedFinding, .expectationWithoutIndicator,
      .expectationWithoutFinding, .dimensionWithoutFinding, .sourceNotCited,
      .findingsNotApplicable, .personalData, .nameInRole, .bidiControl, .cutText, .lookAlikeName,
      .logoLacksParts,
    ]
    #expect(Set(Rule.allCases.filter { $0.severity == .warning }) == warnings)
  }
}

extension RuleExample {
  /// Reads the example as the file it is.
  func read(as name: String = "example.yaml") throws -> (diagnostics: Diagnostics, text: InputText)
  {
    try Input(name: name, maximumBytes: maximumBytes, bytes: file).read { _ in
      logo.map { .found($0) } ?? .unreadable("there is no such file")
    }
  }
}

extension Input {
  /// Reads the file as what it is, be it a case, an instrument or a brand.
  func read(
    logo: @escaping (String) -> BrandReader.LogoLookup
  ) throws -> (diagnostics: Diagnostics, text: InputText) {
    let (kind, whole) = try FileKind.recognise(self)
    switch kind {
    case .assessedCase:
      let result = try CaseReader().read(whole)
      return (result.diagnostics, result.text)
    case .instrument:
      let result = try InstrumentReader().read(whole)
      return (result.diagnostics, result.text)
    case .brand:
      let result = try BrandReader(logo: logo).read(whole)
      return (result.diagnostics, result.text)
    }
  }
}
