import GapModel

@testable import Workbench

/// A small case whose first coding, memos and comments carry words that stand nowhere else.
enum SecretCase {
  static let file = "uji.yaml"

  /// Words of the first coder that nobody who codes blind may see.
  static let secrets = [
    "KOMENTARKEPALA", "MEMOKASUS", "MEMOSUMBER", "MEMODESAIN", "MEMOSATU", "MEMODUA", "KATAKUNCI",
    "ASALIMPOR", "ALASANPUTUSAN", "SARANTINDAKAN", "KOMENTARTEMUAN", "MODELMASUKAN",
  ]

  static let text = """
    # KOMENTARKEPALA: F1 is judged by its network.
    gapscore: 1

    case:
      id: uji-sistem
      title: Uji sistem
      organisation: Dinas Uji
      system: Sistem Uji
      instrument: heeks-itposmo
      note: MEMOKASUS

    sources:
      - {id: I1, technique: interview, role: Operator, note: MEMOSUMBER}
      - {id: I2, technique: interview, role: Kepala}

    design:
      - id: T1
        dimension: technology
        indicator: network
        statement: Jaringan stabil di semua kantor
        note: MEMODESAIN

    findings:
      - id: F1 # KOMENTARTEMUAN
        expectation: T1
        source: I1
        statement: Jaringan sering putus
        fit: partly
        # Why the impact is that high.
        impact: hampers
        note: MEMOSATU
        factor: hindering
        tags: [KATAKUNCI]
        origin: {file: ASALIMPOR, code: network}
      - id: F2
        indicator: staffing/skills
        source: I2
        statement: Pegawai belum dilatih
        severity: serious
        note: MEMODUA
      # Between two findings.
      - id: F3
        source: I2
        statement: Belum ada anggaran

    judgements:
      - {dimension: technology, rating: medium, because: ALASANPUTUSAN}

    recommendations:
      - {id: R1, title: SARANTINDAKAN, addresses: [T1], leverage: direct}

    model:
      input: [MODELMASUKAN]

    """

  /// The same case as somebody else coded it first: other places, steps, memos and decisions.
  static let coded = """
    gapscore: 1

    case:
      id: uji-sistem
      title: Uji sistem
      organisation: Dinas Uji
      system: Sistem Uji
      instrument: heeks-itposmo

    sources:
      - {id: I1, technique: interview, role: Operator}
      - {id: I2, technique: interview, role: Kepala}

    design:
      - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil di semua kantor}

    findings:
      - {id: F1, source: I1, statement: Jaringan sering putus, risk: true}
      - {id: F2, source: I2, statement: Pegawai belum dilatih}
      - {id: F3, dimension: technology, source: I2, statement: Belum ada anggaran, fit: matches}

    """

  /// A workbench in which a case is open.
  static func workbench(_ text: String = text, language: String = "id") -> Workbench {
    var workbench = Workbench()
    workbench.send("begin", language, "2026-11-30")
    workbench.open(file, text)
    return workbench
  }
}

extension Workbench {
  /// Does what a person does, as the page sends it.
  @discardableResult
  mutating func send(_ name: String, _ arguments: String...) -> Answer {
    answer(to: Frame(texts: [name, String(revision)] + arguments))
  }

  /// Opens a file.
  @discardableResult
  mutating func open(_ file: String, _ text: String) -> Answer {
    answer(to: Frame(texts: ["open", String(revision), file, text]))
  }

  /// The text that is worked on.
  var workingText: String { String(decoding: currentCase?.working.bytes ?? [], as: UTF8.self) }

  /// The place of a finding among those of the case that is worked on.
  func place(of id: String) -> Int {
    shownCase?.findings.index(of: Finding.ID(id)) ?? -1
  }
}

extension Answer {
  /// All that a person sees or hears of it.
  var seen: [String] {
    orders.compactMap { order in
      switch order {
      case .pane(let pane, let html): "\(pane): \(html)"
      case .document(_, let html): html
      case .say(let text): text
      case .download(let file, let bytes): file + String(decoding: bytes, as: UTF8.self)
      case .save(_, let file, let bytes): file + String(decoding: bytes, as: UTF8.self)
      default: nil
      }
    }
  }
}
