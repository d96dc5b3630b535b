import GapModel

// What can be done at every step, and what the page tells.
extension Workbench {
  mutating func perform(_ action: FrameAction) {
    switch action {
    case .begin(let language, let today):
      self.today = today
      speak(language)
    case .storage(let storage): self.storage = storage
    case .kept(let draft):
      kept.removeAll { $0.key == draft.key }
      kept.append(draft)
    case .restore(let key, let bytes): restore(key, bytes)
    case .open(let file, let bytes): open(file, bytes)
    case .paste(let text, let html): paste(text, html)
    case .unread(let file, let reason):
      notice = .problem(WindowWords.notRead(file, reason.words))
    case .uncopied: notice = .problem(WindowWords.notCopied)
    case .saved(let key, let file, let time, let way): wasSaved(key, as: file, at: time, way)
    case .unsaved(_, let reason): notice = .problem(WindowWords.notSaved(reason.words))
    case .elsewhere: notice = .problem(WindowWords.openElsewhere)
    case .failed(_, let texts): notice = .problem(WindowWords.actionFailed(texts))
    case .show(let step): show(step)
    case .choose(let key): choose(key)
    case .recall(let key): orders.append(.recall(key: key))
    case .close(let key): close(key)
    case .speak(let language): speak(language)
    case .undo: undo()
    case .redo: redo()
    case .save: save()
    case .keys: showsKeys.toggle()
    case .letters(let act):
      lettersAct = act
      orders.append(.letters(act))
    case .storing(let isSo): keepDrafts(isSo)
    case .dismiss: notice = nil
    }
  }

  private mutating func speak(_ language: Language) {
    self.language = language
    orders.append(.language(language))
    orders.append(.title(WindowWords.title[language]))
  }

  /// Goes to a step of the work.
  mutating func show(_ step: WorkStep) {
    notice = nil
    guard !step.needsCase || current != nil else { return }
    self.step = step
    quick.isOn = false
    transcript.isOn = false
    if step == .code { code.arrive(in: currentCase) }
  }

  private mutating func choose(_ key: String) {
    guard let index = cases.firstIndex(where: { $0.key == key }) else { return }
    current = index
    resetPlaces()
    if !step.needsCase { step = .code }
  }

  /// Forgets where one was in the case before.
  mutating func resetPlaces() {
    prepare = PrepareState()
    code = CodeState()
    quick = QuickState()
    transcript = TranscriptState()
    second = SecondState()
    plan = PlanState()
    code.arrive(in: currentCase)
  }

  private mutating func close(_ key: String) {
    kept.removeAll { $0.key == key }
    orders.append(.forget(key: key))
    guard let index = cases.firstIndex(where: { $0.key == key }) else { return }
    cases.remove(at: index)
    current = cases.isEmpty ? nil : min(current ?? 0, cases.count - 1)
    resetPlaces()
    if current == nil { step = .begin }
  }

  private mutating func keepDrafts(_ isSo: Bool) {
    keepsDrafts = isSo
    orders.append(.storing(isSo))
  }

  // MARK: Undo and redo

  private mutating func undo() {
    guard let current else { return }
    notice = nil
    if cases[current].working.undo(instruments: instruments) {
      notice = .done(WindowWords.undone)
    }
    code.refresh(from: currentCase)
  }

  private mutating func redo() {
    guard let current else { return }
    notice = nil
    if cases[current].working.redo(instruments: instruments) {
      notice = .done(WindowWords.redone)
    }
    code.refresh(from: currentCase)
  }

  // MARK: Files

  /// Opens a text as a case and shows it; a file of a folder is called by its own name.
  mutating func openCase(_ file: String, _ bytes: [UInt8], at step: WorkStep? = nil) {
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    let working = WorkingText(name: name, bytes, instruments: instruments)
    let key = newKey(for: working)
    add(OpenCase(key: key, working: working))
    orders.append(.opened(key: key, file: file))
    let isReadable = currentCase?.working.reading.scored != nil
    // A folder of cases is opened where they are compared, whichever of them can be read.
    guard self.step != .compare || step != nil else { return }
    show(isReadable ? step ?? .code : .text)
    offerMergeOfOpened()
  }

  /// What a newly opened text is kept under: never under the key of another draft of the same file, whose work
  /// would be written over.
  private mutating func newKey(for working: WorkingText) -> String {
    while true {
      openedCount += 1
      let key = "\(working.reading.sha256.prefix(12))-\(openedCount)"
      if !cases.contains(where: { $0.key == key }), !kept.contains(where: { $0.key == key }) {
        return key
      }
    }
  }

  /// Adds a case to those that are open, and works on it.
  mutating func add(_ open: OpenCase) {
    cases.removeAll { $0.key == open.key }
    cases.append(open)
    current = cases.count - 1
    resetPlaces()
  }

  private mutating func restore(_ key: String, _ bytes: [UInt8]) {
    do throws(Draft.Failure) {
      let draft = try Draft(bytes: bytes)
      var open = OpenCase(
        key: key,
        working: WorkingText(name: draft.file, draft.text, instruments: instruments)
      )
      open.isRestored = true
      open.saved = draft.saved
      open.hidden = draft.hidden.map { hidden in
        OpenCase.HiddenCoding(
          text: WorkingText(name: draft.hiddenFile, hidden, instruments: instruments),
          coder: draft.coder
        )
      }
      open.transcript = draft.transcript
      add(open)
      let isReadable = open.working.reading.scored != nil
      show(isReadable ? .code : .text)
      notice = .done(WindowWords.cameBack(draft.file))
    } catch {
      switch error {
      case .newer(let file, let text):
        add(
          OpenCase(
            key: key,
            working: WorkingText(name: file, text, instruments: instruments),
            isReadOnly: true
          )
        )
        show(.text)
        notice = .problem(WindowWords.newerDraft(file))
      case .unreadable: notice = .problem(WindowWords.unreadableDraft)
      }
    }
  }

  private mutating func save() {
    guard let open = currentCase else { return }
    notice = nil
    orders.append(.save(key: open.fileKey, file: open.working.name, open.working.bytes))
  }

  private mutating func wasSaved(
    _ key: String,
    as file: String,
    at time: String,
    _ way: FrameAction.SavedAs
  ) {
    guard let index = cases.firstIndex(where: { $0.fileKey == key }) else { return }
    cases[index].working.rename(file, instruments: instruments)
    cases[index].saved = OpenCase.Saved(
      file: file,
      time: time,
      sha256: cases[index].working.reading.sha256
    )
    notice = .done(
      way == .file ? WindowWords.saved(file, time) : WindowWords.downloaded(file, time)
    )
  }
}
