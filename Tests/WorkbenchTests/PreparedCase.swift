import Foundation
import GapModel
import Testing

@testable import Workbench

/// A workbench with one case open, of which tests see the text and what was told.
final class PreparedCase {
  private var workbench = Workbench()
  /// What was told last.
  private(set) var told = ""
  /// How often the text was changed.
  private(set) var revision = 0
  /// What the panes show, by their names.
  private(set) var shown: [Pane: String] = [:]
  /// The panes that were sent last.
  private(set) var sent: Set<Pane> = []

  init(_ text: String, _ language: Language = .en) {
    perform(.frame(.begin(language, today: "2026-11-30")))
    perform(.frame(.open(file: "case.yaml", Array(text.utf8))))
  }

  /// Acts, and returns whether the text was changed.
  @discardableResult
  func perform(_ action: WorkAction) -> Bool {
    let before = revision
    told = ""
    sent = []
    for order in workbench.perform(action).orders {
      switch order {
      case .say(let text): told = text
      case .revision(let number): revision = number
      case .pane(let pane, let html):
        shown[pane] = html
        sent.insert(pane)
      default: break
      }
    }
    return revision != before
  }

  /// The text as it would be saved.
  var text: String {
    var copy = workbench
    for order in copy.perform(.frame(.save)).orders {
      if case .save(_, _, let bytes) = order { return String(decoding: bytes, as: UTF8.self) }
    }
    return ""
  }

  /// What the text says; a text with errors is a fault of the test.
  var content: Case {
    get throws {
      let reader = CaseReader { reference, _ in ShippedInstrument.lookup(reference) }
      let result = try reader.read(Input(name: "case.yaml", bytes: Array(text.utf8)))
      #expect(!result.diagnostics.hasErrors, "\(result.diagnostics.sorted.map { $0.summary.en })")
      return try #require(result.documents.first).content
    }
  }

  /// The text of a file of the project.
  static func file(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// A small case with comments, quotes and both ways of writing lists.
  static let small = """
    # A small case.
    gapscore: 1

    case:
      id: kecil   # short
      title: "Kasus kecil"
      organisation: Dinas X
      system: SiX
      period: {from: 2025-08, to: 2026-06}   # a year
      instrument: heeks-itposmo
      coders:
        - id: A
        - id: B   # the second

    indices:
      - {scheme: spbe-2020, year: 2024, value: 3.55}

    sources:
      # people
      - id: W1
        technique: interview
        role: Kepala bidang   # not a name
      - {id: D1, technique: document, title: Perpres}
      - id: W2
        technique: interview

    design:
      # technology
      - id: ET1
        dimension: technology
        indicator: network
        statement: Jaringan stabil
        basis: [D1]   # says so
      - id: ET2
        dimension: technology
        statement: Server cukup

    findings:
      - id: F1
        source: W1
        statement: Jaringan putus
        codings:
          - {coder: A, expectation: ET1, fit: mostly}
          - {coder: B, expectation: ET1, fit: barely}   # gravest
      - id: F2
        sources: [W1, W2]
        expectation: ET1
        statement: Sinyal hilang
        fit: partly

    recommendations:
      - id: R1
        title: Perkuat jaringan
        addresses: [ET1, technology/server]   # both
        leverage: direct
      - id: R2
        title: Rawat server
        addresses: [technology/server]
        leverage: supporting
        requires: [R1]
        status: done
        finished: 2026-03

    """
}

/// An action with the one piece of text that it changes.
struct SmallChange: CustomTestStringConvertible, Sendable {
  let action: WorkAction
  let old: String
  let new: String

  init(_ action: WorkAction, _ old: String, _ new: String) {
    self.action = action
    self.old = old
    self.new = new
  }

  var testDescription: String { "\(action)" }

  /// Makes the change in the small case, and expects all other bytes to stay, and to come back by undoing.
  func expectMade() throws {
    let open = PreparedCase(PreparedCase.small)
    open.perform(action)
    #expect(PreparedCase.small.ranges(of: old).count == 1, "the piece must be clear")
    #expect(open.text == PreparedCase.small.replacing(old, with: new), "\(open.told)")
    _ = try open.content
    open.perform(.frame(.undo))
    #expect(open.text == PreparedCase.small)
  }
}

extension StepAction {
  /// The action as the page sends it.
  var sent: (name: String, arguments: [String]) {
    (Self.part + "." + words.name, words.arguments)
  }
}
