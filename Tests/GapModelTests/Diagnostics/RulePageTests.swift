import GapModel
import Testing

@Suite struct `Pages of the rules` {
  @Test(arguments: Rule.all)
  func `The wrong example breaks its rule`(rule: Rule) throws {
    let told = try rule.page.wrong.read().diagnostics
    #expect(told.all.contains { $0.rule == rule })
  }

  @Test(arguments: Rule.all)
  func `The right example keeps to its rule and has no error`(rule: Rule) throws {
    let told = try rule.page.right.read().diagnostics
    #expect(!told.all.contains { $0.rule == rule })
    #expect(told.errorCount == 0, "\(told.all.filter { $0.severity == .error })")
  }

  @Test(arguments: Rule.all)
  func `A wrong example has no error but its own`(rule: Rule) throws {
    // Nothing in the format is nested deep enough: the shape goes wrong before the depth does.
    let unavoidable: Rule? = rule == .tooDeep ? .wrongShape : nil
    let errors = try rule.page.wrong.read().diagnostics.all.filter { $0.severity == .error }
    #expect(errors.allSatisfy { $0.rule == rule || $0.rule == unavoidable }, "\(errors)")
  }

  @Test(arguments: Rule.all, Language.allCases)
  func `A page says what is reported and why`(rule: Rule, language: Language) {
    let sentences = [rule.page.what, rule.page.why].map { $0[language] }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("\n") })
  }

  @Test(arguments: Rule.all)
  func `The texts of a page differ between the languages`(rule: Rule) {
    for text in [rule.page.what, rule.page.why] {
      #expect(Set(Language.allCases.map { text[$0] }).count == Language.allCases.count)
    }
  }

  @Test(arguments: [
    (Language.en, "error", "warning", ["Why", "Wrong", "Right"]),
    (.id, "kesalahan", "peringatan", ["Mengapa", "Salah", "Benar"]),
  ])
  func `The explanation shows both examples and the severity`(
    language: Language,
    error: String,
    warning: String,
    headings: [String]
  ) {
    for rule in Rule.all {
      let page = rule.page
      let explanation = RulePage.markdown(of: rule, language: language)
      let severity = rule.severity == .error ? error : warning
      #expect(
        explanation == """
          # \(rule.id) (\(severity))

          \(page.what[language])

          ## \(headings[0])

          \(page.why[language])

          ## \(headings[1])

          ```yaml
          \(page.wrong.shown(in: language))
          ```

          ## \(headings[2])

          ```yaml
          \(page.right.shown(in: language))
          ```

          """
      )
    }
  }

  @Test func `An example whose bytes can't be shown says what they are, in each language`() {
    let wrong = Rule.encoding.page.wrong
    #expect(
      wrong.shown(in: .en).hasSuffix("# The dash is the single byte 96, as Windows-1252 writes it.")
    )
    #expect(
      wrong.shown(in: .id).hasSuffix(
        "# Tanda pisahnya hanya byte 96, seperti ditulis Windows-1252."
      )
    )
    #expect(wrong.file.contains(0x96))
    #expect(Rule.textTooLong.page.wrong.file.count > 1 << 20)
  }

  @Test func `Warnings are those that leave a file usable`() {
    // formats.md lists what is never fatal.
    let warnings: Set<Rule> = [
      .findingNotJudged, .tiedCodings, .stretchedFinding, .expectationWithoutIndicator,
      .expectationWithoutFinding, .dimensionWithoutFinding, .sourceNotCited,
      .findingsNotApplicable, .personalData, .nameInRole, .bidiControl, .cutText, .lookAlikeName,
      .logoLacksParts,
    ]
    #expect(Set(Rule.all.filter { $0.severity == .warning }) == warnings)
  }
}

extension RuleExample {
  /// Reads the example as the file it is.
  func read(as name: String = "example.yaml") throws -> (diagnostics: Diagnostics, text: InputText)
  {
    try Input(name: name, maximumBytes: maximumBytes ?? Input.defaultMaximumBytes, bytes: file).read
    { _ in
      logo.map { .found($0) } ?? .unreadable(.noSuchFile)
    }
  }
}

extension Input {
  /// Reads the file as what it is, be it a case, an instrument, a brand, a map or a list of names.
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
    case .map:
      let result = try MapReader().read(whole)
      return (result.diagnostics, result.text)
    case .names:
      let result = try NamesReader().read(whole)
      return (result.diagnostics, result.text)
    }
  }
}

extension LocalisedText {
  /// Why a logo that is not there can't be read.
  static let noSuchFile = LocalisedText(id: "berkas itu tidak ada", en: "there is no such file")
}
