import GapModel
import Testing

@testable import Workbench

/// A workbench at which a test works, as a page would.
struct Bench {
  private(set) var workbench = Workbench()
  /// The answer to the last action.
  private(set) var answer = Answer()

  init(_ language: Language = .en) {
    perform(.frame(.begin(language, today: "2026-11-30")))
  }

  /// A workbench with a case open.
  init(_ text: String, named file: String = "case.yaml", _ language: Language = .en) {
    self.init(language)
    perform(.frame(.open(file: file, Array(text.utf8))))
  }

  @discardableResult
  mutating func perform(_ action: WorkAction) -> Answer {
    answer = workbench.perform(action, shownRevision: workbench.revision)
    return answer
  }

  mutating func perform(_ actions: [CodeAction]) {
    for action in actions { perform(.code(action)) }
  }

  /// The text of the case that is worked on.
  var text: String { String(decoding: workbench.currentCase?.working.bytes ?? [], as: UTF8.self) }

  /// What a pane shows, as HTML.
  func html(_ pane: Pane) -> String {
    let panes = StepPanes(workbench: workbench)
    let window = WindowPanes(workbench: workbench)
    let nodes =
      switch pane {
      case .bar: window.bar
      case .steps: window.steps
      case .left: panes.left
      case .main: panes.main
      case .right: panes.right
      case .foot: window.foot(panes.foot)
      }
    return TextSink.text { sink in for node in nodes { node.write(to: sink) } }
  }

  /// What was told last.
  var notice: String? { workbench.notice?.text[workbench.language] }
}

/// A case whose findings stand in the ways that a file may write them.
enum Texts {
  /// A finding without a judgement, one with steps and a comment, and one that two coders coded.
  static let plain = """
    # The head's comment stays.
    gapscore: 1
    case:
      id: office
      title: A study
      organisation: An office
      system: SiAbsen
      instrument: heeks-itposmo
    sources:
      - {id: W1, technique: interview, role: head}
    design:
      - {id: T1, dimension: technology, indicator: network, statement: The network is up}
    findings:
      - id: F1   # first
        source: W1
        statement: The network fails at noon
      - {id: F2, source: W1, statement: The server is slow, indicator: technology/server, fit: mostly} # kept

    """

  /// A finding that two coders coded.
  static let coded = """
    gapscore: 1
    case:
      id: office
      title: A study
      organisation: An office
      system: SiAbsen
      instrument: heeks-itposmo
      coders:
        - {id: A}
        - {id: B}
    sources:
      - {id: W1, technique: interview, role: head}
    findings:
      - id: F1
        source: W1
        statement: The network fails at noon
        codings:
          - {coder: A, indicator: technology/network, fit: mostly, impact: slows}

    """
}
