import GapModel

// One judgement per indicator, as an office assesses itself.
extension Workbench {
  mutating func perform(_ action: QuickAction) {
    switch action {
    case .begin: beginQuick()
    case .new: openQuickCase()
    case .leave: show(.code)
    case .dimension(let place): showQuick(place)
    case .step(let place, let step): judge(place, step)
    case .met(let place): judgeMet(place)
    case .clear(let place): clear(place)
    case .write(let place, let text): write(text, at: place)
    case .source(let place, let id): setSource(id, at: place)
    case .head(let field, let text): write(text, as: field)
    }
  }

  private mutating func beginQuick() {
    guard current != nil else { return openQuickCase() }
    guard currentCase?.isBlind == false else { return }
    show(.code)
    quick.isOn = true
  }

  /// Opens a case with nothing in it but what a quick assessment needs.
  private mutating func openQuickCase() {
    guard let instrument = ShippedInstrument.named(Self.quickInstrument) else { return }
    let content = Case(
      id: "penilaian-cepat",
      title: QuickWords.title[language],
      organisation: QuickWords.newOrganisation[language],
      system: QuickWords.newSystem[language],
      language: language,
      instrument: instrument,
      sources: [
        Source(id: "S1", technique: .observation, role: QuickWords.observation[language])
      ],
      findings: []
    )
    let text = FreshCaseFile(of: content, comment: [QuickWords.title[language] + "."])
      .text(instrument: Self.quickInstrument)
    openCase("penilaian-cepat.yaml", Array(text.utf8), at: .code)
    quick.isOn = true
  }

  /// The instrument of a new quick assessment.
  private static let quickInstrument = "heeks-itposmo"

  private mutating func showQuick(_ place: Int) {
    guard let dimensions = shownCase?.instrument.dimensions, dimensions.indices.contains(place)
    else {
      return
    }
    quick.dimension = place
  }

  // MARK: Judging

  /// The row at a place of the case that can be changed now.
  private func row(at place: IndicatorPlace) -> (row: QuickRow, content: Case, text: CaseText)? {
    guard let content = shownCase, let text = currentCase?.working.places,
      let row = QuickTable(of: content, by: coder)[place]
    else { return nil }
    return (row, content, text)
  }

  private mutating func judge(_ place: IndicatorPlace, _ step: Int) {
    guard let ladder = shownCase?.instrument.ladder, ladder.indices.contains(step) else { return }
    judge(place, as: ladder[step].label, .judged(.severity(ladder[step].judged))) {
      $0.setting(ladder[step])
    }
  }

  private mutating func judgeMet(_ place: IndicatorPlace) {
    guard let instrument = shownCase?.instrument else { return }
    judge(place, as: QuickWords.met, .judged(instrument.metDistance)) { $0.met() }
  }

  /// Judges the finding of an indicator, which is made where there is none.
  private mutating func judge(
    _ place: IndicatorPlace,
    as label: LocalisedText,
    _ verdict: Verdict,
    _ edits: (CodingEdits) -> [CaseEdit]
  ) {
    guard let (row, content, text) = row(at: place) else {
      notice = .problem(WindowWords.formsAreLocked)
      return
    }
    let statement = row.statement(label, content.language)
    guard let index = row.finding else {
      guard let source = quickSource(in: content) else { return }
      edit([.append(EditPath()["findings"], finding(row, source, statement, verdict, content))])
      return
    }
    var changes = edits(CodingEdits(of: index, by: coder, in: content, text))
    if row.isMade(content.findings[index].statement, under: content.instrument, content.language) {
      changes.append(.set(EditPath()["findings"][index]["statement"], .text(statement)))
    }
    edit(changes)
  }

  private func finding(
    _ row: QuickRow,
    _ source: Source.ID,
    _ statement: String,
    _ verdict: Verdict,
    _ content: Case
  ) -> YAMLValue {
    .mapping(
      [
        YAMLValue.Entry("id", .word(content.findings.nextID)),
        Target.indicator(row.reference).entry, YAMLValue.Entry("source", .word(source.text)),
        YAMLValue.Entry("statement", .text(statement)),
      ] + verdict.entries
    )
  }

  /// The source of a new judgement: the one chosen last, else the first.
  func quickSource(in content: Case) -> Source.ID? {
    let chosen = quick.source.flatMap { id in content.sources.first { $0.id == id } }
    return (chosen ?? content.sources.first)?.id
  }

  /// Takes a judgement away: with the finding, where it says nothing that somebody wrote.
  private mutating func clear(_ place: IndicatorPlace) {
    guard let (row, content, text) = row(at: place), let index = row.finding else { return }
    let finding = content.findings[index]
    if row.isMade(finding.statement, under: content.instrument, content.language),
      finding.note == nil, finding.quote == nil, finding.codings.count < 2
    {
      edit([.remove(EditPath()["findings"][index])])
    } else {
      edit(CodingEdits(of: index, by: coder, in: content, text).clearingAll())
    }
  }

  // MARK: What is seen, and who says so

  private mutating func write(_ words: String, at place: IndicatorPlace) {
    guard let (row, content, _) = row(at: place), let index = row.finding else {
      notice = .problem(QuickWords.judgeFirst)
      return
    }
    let path = EditPath()["findings"][index]["statement"]
    let text = words.trimmedText
    let step = content.instrument.ladder.first { $0.id == row.step }?.label
    let made = row.statement(step ?? QuickWords.met, content.language)
    edit([.set(path, .text(text.isEmpty ? made : text))])
  }

  private mutating func setSource(_ id: String, at place: IndicatorPlace) {
    guard let (row, content, text) = row(at: place),
      content.sources.contains(where: { $0.id.text == id })
    else { return }
    quick.source = Source.ID(id)
    guard let index = row.finding else { return }
    let home = EditPath()["findings"][index]
    let source = YAMLValue.Entry("source", .word(id))
    edit([
      text.has(home["sources"])
        ? .replace(home["sources"], with: source) : .set(home["source"], source.value)
    ])
  }

  private mutating func write(_ words: String, as field: QuickField) {
    let text = words.trimmedText
    guard !text.isEmpty else { return }
    edit([.set(EditPath()["case"][field.rawValue], .text(text))])
  }
}
