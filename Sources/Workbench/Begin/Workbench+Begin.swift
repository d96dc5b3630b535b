import GapModel

// What is done where work begins.
extension Workbench {
  mutating func perform(_ action: BeginAction) {
    switch action {
    case .example(let file, let bytes): openExample(file, bytes)
    case .tour(let stop): go(to: stop)
    case .endTour: begin.tour = nil
    case .instrument(let id): begin.instrument = id
    case .create(let words): create(words)
    case .paste(let text): paste(text, "")
    case .ask(let key): begin.asked = key
    case .stay: begin.asked = nil
    case .putAway(let aid): putAway(aid)
    case .read: begin.refused = []
    case .column, .headings, .sheet, .goal, .ratedBy, .technique, .head, .take, .leave:
      performArrival(action)
    }
  }

  // MARK: The example

  private mutating func openExample(_ file: String, _ bytes: [UInt8]) {
    if exampleIndex == nil {
      // It may have come back with what was tried in it before.
      begin.example = cases.first { $0.working.name == file && $0.hidden == nil }?.key
    }
    if exampleIndex == nil {
      openCase(file, bytes)
      begin.example = currentCase?.key
    }
    go(to: .finding)
  }

  /// The place of the example among the open cases; `nil` once it was closed.
  private var exampleIndex: Int? {
    begin.example.flatMap { key in cases.firstIndex { $0.key == key } }
  }

  /// Whether the tour is shown: where work begins, and beside the case that it goes through.
  var showsTour: Bool {
    begin.tour != nil && (step == .begin || (current != nil && current == exampleIndex))
  }

  private mutating func go(to stop: TourStop) {
    if stop.step.needsCase {
      guard let index = exampleIndex else {
        begin.tour = nil
        notice = .problem(BeginWords.exampleIsClosed)
        return
      }
      if index != current { perform(FrameAction.choose(key: cases[index].key)) }
    }
    begin.tour = stop
    show(stop.step)
    guard stop.step == .code, let findings = shownCase?.findings else { return }
    let place = findings.index(of: Finding.ID(TourStop.shownFinding))
    if stop != .effect, let place, code.finding != place { go(to: place) }
    switch stop {
    case .step:
      let criteria = shownCase?.instrument.criteria ?? []
      if let impact = criteria.firstIndex(where: { $0.id.text == "impact" }) {
        perform(CodeAction.criterion(impact))
        orders.append(.focus("criterion-\(impact)"))
      }
    case .finding, .effect, .plan, .report, .text, .own: break
    }
  }

  // MARK: An empty case

  private mutating func create(_ words: NewCaseWords) {
    guard case .found(let instrument, _) = instruments.lookup(begin.instrument) else {
      notice = .problem(BeginWords.noInstrument)
      return
    }
    do throws(NewCaseText.Gap) {
      let new = try NewCaseText(words, by: instrument, as: begin.instrument)
      begin.createdCount += 1
      openNew(new.file, new.bytes, at: .prepare)
      notice = .done(BeginWords.created(new.file))
    } catch {
      switch error {
      case .missing(let word):
        notice = .problem(BeginWords.isNeeded(word))
        orders.append(.focus("new-\(word.rawValue)"))
      case .refused(let reason): notice = .problem(WindowWords.notChanged(reason))
      }
    }
  }

  /// Opens a case that is in no file yet.
  mutating func openNew(_ file: String, _ bytes: [UInt8], at step: WorkStep?) {
    openCase(file, bytes, at: step)
    guard let current else { return }
    // Only what changed since it was opened counts as unsaved; nothing of this case is in a file.
    cases[current].working.readAgain(instruments: instruments)
  }

  // MARK: What helps

  private mutating func putAway(_ aid: AidKind) {
    switch aid {
    case .brand: brand = OpenBrand()
    case .map: begin.aids.map = nil
    case .names: begin.aids.names = nil
    }
    refreshArrival()
  }
}
