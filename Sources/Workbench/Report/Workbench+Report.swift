import GapModel

// The report of the case that is worked on.
extension Workbench {
  mutating func perform(_ action: ReportAction) {
    switch action {
    case .choices: report.showsChoices.toggle()
    case .reader(let reader):
      report.reader = reader
      report.sections = []
    case .languages(let languages): report.languages = languages
    case .section(let section, let isOn): choose(section, isOn)
    case .allSections: report.sections = []
    case .groups(let isOn): report.isByGroup = isOn
    case .date(let text): dateReport(text)
    case .firmScores(let isOn): report.scoresAreFirm = isOn
    case .indonesianSheets(let isOn): report.sheets = isOn ? .indonesian : .data
    case .save(let file): save(file)
    case .print: orders.append(.print(frame: ReportPanes.frame))
    case .copyTable(let place): copyTable(place)
    case .zip: handOutAll()
    case .names(let file, let text): takeNames(file, text)
    case .newNames:
      report.names = nil
      report.copied = nil
    case .keep(let part, let isOn):
      if isOn { report.kept.insert(part) } else { report.kept.remove(part) }
    case .publicCopy: copyForOthers()
    }
  }

  // MARK: Choosing

  private mutating func choose(_ section: ReportSection, _ isOn: Bool) {
    var sections = report.shownSections
    if isOn { sections.insert(section) } else { sections.remove(section) }
    // A report of no section is none; what the reader needs is no choice.
    report.sections = sections == report.reader.sections ? [] : sections
  }

  private mutating func dateReport(_ text: String) {
    let date = text.trimmedText
    guard date.isEmpty || CalendarDate(date) != nil else {
      notice = .problem(DocumentWords.noDate(date))
      return
    }
    report.date = date
  }

  /// What the report of a case is asked for.
  func reportOptions(for content: Case) -> ReportOptions {
    ReportOptions(
      languages: (report.languages ?? content.language.alone).languages(first: content.language),
      date: CalendarDate(report.date),
      isByGroup: report.isByGroup,
      for: report.reader,
      brand: brand.brand,
      sections: ReportSection.ofCase.filter { report.sections.contains($0) }
    )
  }

  // MARK: Showing

  /// Makes the document of the step that is shown; no other is made, and none while a second coder works blind.
  mutating func showDocument() {
    guard currentCase?.isBlind != true else { return }
    switch step {
    case .report: showReport()
    case .compare: showComparison()
    case .begin, .prepare, .code, .second, .plan, .text: break
    }
  }

  /// Sends a document to its frame, where it is another one.
  mutating func send(_ html: String, to frame: String) {
    guard documents[frame] != html else { return }
    documents[frame] = html
    orders.append(.document(frame: frame, html: html))
  }

  private mutating func showReport() {
    guard let shown = currentCase?.shown else { return }
    let content = shown.assessment.assessedCase
    let options = reportOptions(for: content)
    let wish = ReportState.Wish(
      text: shown.provenance.sha256,
      file: shown.provenance.file,
      instrument: content.instrument.sha256,
      options: options
    )
    if report.made?.wish != wish {
      let scored = options.tellsFirmness ? firm.firm(shown) : shown
      report.made = ReportState.Made(
        wish: wish,
        html: scored.report(as: .html, options),
        tables: scored.tableCopies(options)
      )
    }
    if let made = report.made { send(made.html, to: ReportPanes.frame) }
  }

  // MARK: Handing out

  /// The case, if it can be read now; else it is said that nothing is saved.
  private mutating func savedCase() -> ScoredCase? {
    guard let scored = currentCase?.working.reading.scored else {
      notice = .problem(DocumentWords.lockedNotice)
      return nil
    }
    return scored
  }

  private mutating func save(_ file: ReportFile) {
    guard let scored = savedCase() else { return }
    guard !file.needsOneLanguage || report.languages != .both else {
      notice = .problem(DocumentWords.bothNeedPage)
      return
    }
    handOut(files(of: scored, for: file).file(file))
  }

  private mutating func files(of scored: ScoredCase, for file: ReportFile) -> ReportFiles {
    let options = reportOptions(for: scored.assessment.assessedCase)
    let isFirm: Bool
    switch file {
    case .html, .markdown, .word: isFirm = options.tellsFirmness
    case .scoreWorkbook, .scoreCSV, .scoreJSON: isFirm = report.scoresAreFirm
    case .codingSheet, .codingSheetCSV, .findings, .findingsCSV, .codeBook, .codeBookCSV, .form:
      isFirm = false
    }
    return ReportFiles(
      scored: isFirm ? firm.firm(scored) : scored,
      options: options,
      language: (report.languages ?? scored.assessment.assessedCase.language.alone).only,
      scoresAreFirm: report.scoresAreFirm,
      sheets: report.sheets
    )
  }

  private mutating func copyTable(_ place: Int) {
    guard let tables = report.made?.tables, tables.indices.contains(place) else { return }
    let table = tables[place]
    orders.append(.copy(text: table.text, html: table.html))
    notice = .done(ReportWords.copied(table.caption))
  }

  /// Hands out all open cases, with the reports and scores of those that can be read.
  mutating func handOutAll() {
    var files = CaseArchive()
    var scored: [ScoredCase] = []
    for open in cases {
      files.add("cases", MadeFile(open.working.name, open.working.bytes))
      if let own = open.working.reading.scored { scored.append(own) }
    }
    for own in scored {
      let made = self.files(of: own, for: .html)
      files.add("reports", made.file(.html))
      if report.languages != .both { files.add("reports", made.file(.word)) }
    }
    var scores = ScoreWorkbook(
      language: report.languages?.only,
      withFirmness: report.scoresAreFirm
    )
    for own in scored { scores.append(report.scoresAreFirm ? firm.firm(own) : own) }
    if !scored.isEmpty { files.add("scores", MadeFile("scores.xlsx", scores.workbook)) }
    handOut(MadeFile("gapscore.zip", files.bytes))
    let unread = cases.count - scored.count
    if unread > 0 { notice = .problem(DocumentWords.zipped("gapscore.zip", without: unread)) }
  }

  // MARK: Copies for others

  private mutating func takeNames(_ file: String, _ text: [UInt8]) {
    guard let names = OpenNames(file: file, text) else {
      notice = .problem(ReportWords.noNames(file))
      return
    }
    report.names = names
    report.copied = nil
  }

  private mutating func copyForOthers() {
    guard let scored = savedCase(), let working = currentCase?.working else { return }
    do throws(PublicFiles.Failure) {
      let files = try PublicFiles(
        of: scored.assessment.assessedCase,
        instrument: working.places?.scalar(at: EditPath()["case"]["instrument"]),
        names: report.names,
        keeping: report.kept
      )
      handOut(files.copy)
      if let names = files.names {
        orders.append(.download(file: names.name, names.bytes))
        // The next copy has the same pseudonyms.
        report.names = OpenNames(file: names.name, names.bytes)
      }
      report.copied = files.remarks
      notice = .done(ReportWords.copyMade(files.copy.name, names: files.names?.name))
    } catch {
      notice = .problem(ReportWords.noCopy(error))
    }
  }
}
