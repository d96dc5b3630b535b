public import GapModel

/// The workbench: the open cases, where a person is in the work, and what each action changes.
///
/// It holds no second model of a case. An action is an edit of the case's text, and everything shown is read
/// from that text anew.
///
///     var workbench = Workbench()
///     _ = workbench.perform(.frame(.open(file: "sikepo.yaml", bytes)))
///     let answer = workbench.perform(.code(.next))
public struct Workbench: Sendable {
  /// The language spoken.
  public internal(set) var language: Language = .id
  /// The day as the page tells it, such as `2026-11-30`.
  var today = ""
  /// The step of the work that is shown.
  public internal(set) var step: WorkStep = .begin
  /// The cases that are open, in the order in which they were opened.
  var cases: [OpenCase] = []
  /// The place of the case that is worked on.
  var current: Int?
  /// The instruments at hand.
  var instruments = OpenInstruments()
  /// The letterhead that reports go out under.
  var brand = OpenBrand()
  /// What the browser keeps from before.
  var kept: [KeptDraft] = []
  /// Whether the browser can keep drafts.
  var storage = FrameAction.Storage.works
  /// Whether drafts are to be kept.
  var keepsDrafts = true
  /// Whether letters act as keys.
  var lettersAct = true
  /// Whether the page shows what keys do.
  var showsKeys = false
  /// What was told last.
  var notice: Notice?

  var begin = BeginState()
  var prepare = PrepareState()
  var code = CodeState()
  var quick = QuickState()
  var transcript = TranscriptState()
  var second = SecondState()
  var plan = PlanState()
  var report = ReportState()
  var compare = CompareState()

  /// What each pane shows, so that only what changed is sent.
  private var shown: [Pane: String] = [:]
  /// The firmness of ratings that was looked at.
  var firm = FirmCases()
  /// What was sent to each frame.
  var documents: [String: String] = [:]
  /// What the page is to do beside showing panes.
  var orders: [Answer.Order] = []
  /// How many cases were opened, to name the next one.
  var openedCount = 0

  /// Begins with nothing open.
  public init() {}

  // MARK: Acting

  /// Answers what the page sends: an action's name, the revision that was shown, and arguments.
  public mutating func answer(to request: Frame) -> Answer {
    guard request.parts.count >= 2,
      let action = WorkAction(
        name: String(decoding: request.parts[0], as: UTF8.self),
        Array(request.parts.dropFirst(2))
      )
    else { return perform(nil) }
    let revision = Int(String(decoding: request.parts[1], as: UTF8.self))
    return perform(action, shownRevision: revision)
  }

  /// Does what a person wants, or takes in what the page tells.
  ///
  /// - Parameters:
  ///   - action: What to do; `nil` for what the workbench does not know, which is told.
  ///   - shownRevision: The revision of the text that the person saw; an action on an older text than the
  ///     present one is not done, as its places may mean something else now.
  /// - Returns: What the page is to do.
  public mutating func perform(_ action: WorkAction?, shownRevision: Int? = nil) -> Answer {
    orders = []
    let before = draftMark
    let place = shownPlace
    switch action {
    case nil: notice = .problem(WindowWords.unknownAction)
    case .frame(let action): perform(action)
    case let action?:
      notice = nil
      if let shownRevision, shownRevision != revision {
        notice = .problem(WindowWords.textHasChanged)
      } else {
        performStep(action)
      }
      // A field whose text was refused shows again what the case says, so its pane is sent anew.
      if notice?.kind == .problem { shown[.main] = nil }
    }
    if draftMark != before { keepDraft() }
    if shownPlace != place { orders.insert(.top(.main), at: 0) }
    return answer()
  }

  private mutating func performStep(_ action: WorkAction) {
    switch action {
    case .frame: break
    case .begin(let action): perform(action)
    case .prepare(let action): perform(action)
    case .code(let action): perform(action)
    case .quick(let action): perform(action)
    case .transcript(let action): perform(action)
    case .second(let action): perform(action)
    case .plan(let action): perform(action)
    case .report(let action): perform(action)
    case .compare(let action): perform(action)
    case .text(let action): perform(action)
    }
  }

  /// What the main pane shows; another thing is shown from its top.
  private var shownPlace: [String] {
    [step.rawValue, currentCase?.key ?? "", step == .code ? String(code.finding) : ""]
  }

  /// How often the text that is worked on was changed.
  var revision: Int { currentCase?.working.revision ?? 0 }

  /// What changes when there is something new to keep.
  private var draftMark: [String] {
    guard let open = currentCase else { return [] }
    return [
      open.key, open.working.reading.sha256, open.saved?.sha256 ?? "", open.hidden?.coder ?? "",
    ] + (open.transcript.map { [$0.name, $0.source, $0.text] } ?? [])
  }

  private mutating func keepDraft() {
    // A draft of a newer page holds what this one does not know, and would be lost by writing it anew.
    guard keepsDrafts, let open = currentCase, !open.isReadOnly else { return }
    orders.append(.keep(key: open.key, file: open.working.name, Draft(of: open).bytes))
  }

  // MARK: Answering

  /// What has to be shown anew after an action.
  private mutating func answer() -> Answer {
    if step == .second, currentCase?.isBlind == false { second.measure(currentCase) }
    var answer = Answer()
    showDocument()
    for pane in Pane.allCases {
      let nodes = panes(pane)
      let html = TextSink.text { sink in for node in nodes { node.write(to: sink) } }
      guard shown[pane] != html else { continue }
      shown[pane] = html
      answer.orders.append(.pane(pane, html: html))
    }
    answer.orders.append(.revision(revision))
    answer.orders.append(.unsaved(cases.contains { $0.hasUnsavedWork }))
    answer.orders += orders
    if let notice { answer.orders.append(.say(notice.text[language])) }
    orders = []
    return answer
  }

  private func panes(_ pane: Pane) -> [HTMLNode] {
    let window = WindowPanes(workbench: self)
    switch pane {
    case .bar: return window.bar
    case .steps: return window.steps
    case .foot: return window.foot(StepPanes(workbench: self).foot)
    case .left: return StepPanes(workbench: self).left
    case .main: return StepPanes(workbench: self).main
    case .right:
      return TourPane(workbench: self).nodes + StepPanes(workbench: self).right
    }
  }
}

extension Workbench {
  /// The case that is worked on.
  var currentCase: OpenCase? { current.map { cases[$0] } }

  /// What its text says now, or said when it could last be read.
  var shownCase: Case? { currentCase?.shown?.assessment.assessedCase }

  /// Changes the text that is worked on as one edit, where it can still be read as a case afterwards; tells why
  /// where not.
  ///
  /// - Returns: Whether the text says what was meant; so it does without changes.
  @discardableResult
  mutating func edit(_ changes: [CaseEdit]) -> Bool {
    guard let current else { return false }
    guard !changes.isEmpty else { return true }
    guard !cases[current].isReadOnly else {
      notice = .problem(WindowWords.onlyLookedAt)
      return false
    }
    guard cases[current].working.isEditable else {
      notice = .problem(WindowWords.formsAreLocked)
      return false
    }
    do throws(EditRefusal) {
      try cases[current].working.change(by: changes, instruments: instruments)
      return true
    } catch {
      notice = .problem(WindowWords.notChanged(error.reason))
      return false
    }
  }
}
