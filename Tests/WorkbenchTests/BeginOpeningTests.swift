import FoundationEssentials
import GapModel
import Testing

@testable import Workbench

@Suite struct `Opening a file by what it is` {
  /// A file of the project.
  static func file(_ path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// A case that reads without errors.
  static func caseText(_ system: String = "SiContoh", instrument: String = "heeks-itposmo")
    -> String
  {
    """
    gapscore: 1
    case:
      id: contoh
      title: Contoh
      organisation: Dinas Contoh
      system: \(system)
      instrument: \(instrument)
    sources:
      - {id: S1, technique: interview, role: Operator}
    findings:
      - {id: F1, indicator: technology/network, source: S1, statement: Jaringan putus, severity: severe}

    """
  }

  private func opened(_ files: (name: String, bytes: [UInt8])...) -> Workbench {
    var workbench = Workbench()
    for file in files {
      _ = workbench.perform(.frame(.open(file: file.name, file.bytes)))
    }
    return workbench
  }

  private func opened(_ name: String, _ text: String) -> Workbench {
    opened((name, Array(text.utf8)))
  }

  @Test func `A case is opened and shown, under its own name where it lies in a folder`() {
    let workbench = opened("kabupaten/contoh.yaml", Self.caseText())
    #expect(workbench.cases.map { $0.working.name } == ["contoh.yaml"])
    #expect(workbench.step == .code)
    #expect(workbench.currentCase?.shown?.assessment.assessedCase.system == "SiContoh")
  }

  @Test func `A case that is broken is opened at its text, with what is wrong`() {
    let workbench = opened("rusak.yaml", "gapscore: 1\ncase:\n  id: [a\n")
    #expect(workbench.step == .text)
    #expect(workbench.currentCase?.working.reading.diagnostics.hasErrors == true)
  }

  @Test(arguments: [true, false])
  func `A case in UTF-16 becomes one in UTF-8`(isBigEndian: Bool) {
    var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in Self.caseText().utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    let workbench = opened(("contoh.yaml", bytes))
    #expect(workbench.currentCase?.working.bytes == Array(Self.caseText().utf8))
    #expect(workbench.currentCase?.working.isEditable == true)
  }

  @Test func `A mark of the encoding before a case does no harm`() {
    let workbench = opened(("contoh.yaml", [0xEF, 0xBB, 0xBF] + Array(Self.caseText().utf8)))
    #expect(workbench.currentCase?.working.isEditable == true)
  }

  @Test func `An instrument is kept, and a case that names it is read again, unchanged`() throws {
    let own = """
      gapscore: 1
      instrument:
        id: sendiri
        version: 1
        extends: heeks-itposmo
        title: {id: Sendiri, en: Own}
        about: {id: Milik sendiri., en: One of our own.}
        source: {id: Kami, en: We}

      """
    let text = Self.caseText(instrument: "alat/sendiri.yaml")
    var workbench = opened("contoh.yaml", text)
    #expect(workbench.step == .text)
    _ = workbench.perform(.frame(.open(file: "sendiri.yaml", Array(own.utf8))))
    #expect(
      workbench.instruments.opened.map { $0.file } == ["sendiri.yaml"],
      "\(workbench.begin.refused)"
    )
    #expect(workbench.currentCase?.working.isEditable == true)
    #expect(workbench.currentCase?.working.revision == 0)
    #expect(workbench.begin.instrument == "sendiri.yaml")
  }

  @Test func `An instrument with errors is told with its line`() {
    let workbench = opened("alat.yaml", "gapscore: 1\ninstrument:\n  id: Alat Saya\n")
    #expect(workbench.cases.isEmpty)
    #expect(workbench.instruments.opened.isEmpty)
    #expect(workbench.begin.refused.map { $0.file } == ["alat.yaml"])
    #expect(workbench.begin.refused.first?.reason.en.contains("line") == true)
  }

  @Test func `A letterhead waits for its picture, whichever comes first`() throws {
    let brand = try Self.file("examples/brand.yaml")
    let logo = try Self.file("examples/logo.svg")
    var workbench = opened(("brand.yaml", brand))
    #expect(workbench.brand.brand == nil)
    #expect(workbench.brand.missingPicture == "logo.svg")
    _ = workbench.perform(.frame(.open(file: "logo.svg", logo)))
    #expect(workbench.brand.brand?.organisation == "DINAS KOMUNIKASI DAN INFORMATIKA")
    #expect(workbench.brand.brand?.logo != nil)
    let other = opened(("logo.svg", logo), ("brand.yaml", brand))
    #expect(other.brand.brand == workbench.brand.brand)
    #expect(other.begin.refused.isEmpty)
  }

  @Test func `A map and a list of names are kept for later, and put away when asked`() throws {
    let map = try Self.file("examples/map.yaml")
    let names = try Self.file("examples/names.yaml")
    var workbench = opened(("map.yaml", map), ("names.yaml", names))
    #expect(workbench.begin.aids.map?.head.system == "E-Contoh")
    #expect(workbench.begin.aids.names?.list.entries.isEmpty == false)
    _ = workbench.perform(.begin(.putAway(.map)))
    #expect(workbench.begin.aids.map == nil)
    #expect(workbench.begin.aids.names?.file == "names.yaml")
  }

  @Test func `A ZIP file of cases opens all of them, and the browser keeps each`() {
    var zip = ZipWriter()
    zip.add("kasus/satu.yaml", Array(Self.caseText("Satu").utf8))
    zip.add("kasus/dua.yaml", Array(Self.caseText("Dua").utf8))
    zip.add("__MACOSX/kasus/._dua.yaml", [1, 2, 3])
    var workbench = Workbench()
    let answer = workbench.perform(.frame(.open(file: "semua.zip", zip.finished())))
    #expect(workbench.cases.map { $0.working.name } == ["satu.yaml", "dua.yaml"])
    let kept = answer.orders.compactMap { order in
      if case .keep(_, let file, _) = order { file } else { nil }
    }
    #expect(kept == ["satu.yaml", "dua.yaml"])
  }

  @Test(arguments: [
    ("laporan.pdf", Array("%PDF-1.7 …".utf8), "PDF"),
    ("foto.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0], "picture"),
    ("kosong.csv", [], "empty"),
    ("kosong.yaml", Array("\n\n".utf8), "empty"),
    ("catatan.txt", Array("Ini catatan saja.".utf8), "table"),
    ("data.bin", [UInt8](repeating: 0, count: 64), "text"),
  ])
  func `What is nothing to open is told with what it is`(name: String, bytes: [UInt8], word: String)
  {
    let workbench = opened((name, bytes))
    #expect(workbench.cases.isEmpty)
    #expect(workbench.begin.arrivals.isEmpty)
    let refused = workbench.begin.refused.first
    #expect(refused?.file == name)
    #expect(refused?.reason.en.contains(word) == true, "\(refused?.reason.en ?? "")")
  }

  @Test func `A Word document and a ZIP file without cases are told apart, with what to do`() {
    var word = ZipWriter()
    word.add("[Content_Types].xml", Array("<Types/>".utf8))
    word.add("word/document.xml", Array("<w/>".utf8))
    var other = ZipWriter()
    other.add("foto/1.jpg", [0xFF, 0xD8, 0xFF])
    let workbench = opened(("naskah.docx", word.finished()), ("foto.zip", other.finished()))
    let refused = workbench.begin.refused
    #expect(refused.map { $0.file } == ["naskah.docx", "foto.zip"])
    #expect(refused.first?.reason.en.contains("Word") == true)
    #expect(refused.first?.help?.en.contains("copy its table") == true)
    #expect(refused.last?.reason.en.contains("ZIP") == true)
  }

  @Test func `A sheet that Excel has open is told, not read`() {
    let workbench = opened(("~$temuan.xlsx", [1, 2, 3]))
    #expect(workbench.begin.refused.first?.reason.en.contains("Excel") == true)
  }

  @Test func `The example opens once, with the tour at its finding`() throws {
    let bytes = try Self.file("cases/sikepo-batanghari.yaml")
    var workbench = Workbench()
    let example = BeginAction.example(file: "sikepo-batanghari.yaml", bytes)
    _ = workbench.perform(.begin(example))
    #expect(workbench.step == .code)
    #expect(workbench.codedFinding?.id.text == "F24")
    _ = workbench.perform(.begin(.tour(.own)))
    #expect(workbench.step == .begin)
    _ = workbench.perform(.begin(example))
    #expect(workbench.cases.count == 1)
    _ = workbench.perform(.begin(.endTour))
    #expect(workbench.begin.tour == nil)
  }

  @Test func `A file that is opened again does not take the place of the work on it`() throws {
    let bytes = Array(Self.caseText().utf8)
    let first = opened(("contoh.yaml", bytes))
    let key = try #require(first.currentCase?.key)
    var workbench = Workbench()
    let kept = KeptDraft(key: key, file: "contoh.yaml", time: "2026-11-30 14:02", size: "400")
    _ = workbench.perform(.frame(.kept(kept)))
    _ = workbench.perform(.frame(.open(file: "contoh.yaml", bytes)))
    #expect(workbench.currentCase?.key != key)
    #expect(workbench.kept == [kept])
  }

  @Test func `The tour goes through the example, whatever else is open, until it is closed`() throws
  {
    let bytes = try Self.file("cases/sikepo-batanghari.yaml")
    var workbench = opened("contoh.yaml", Self.caseText())
    _ = workbench.perform(.begin(.example(file: "sikepo-batanghari.yaml", bytes)))
    let key = try #require(workbench.currentCase?.key)
    _ = workbench.perform(.frame(.choose(key: workbench.cases[0].key)))
    #expect(!workbench.showsTour)
    _ = workbench.perform(.begin(.tour(.step)))
    #expect(workbench.currentCase?.key == key)
    #expect(workbench.codedFinding?.id.text == "F24")
    _ = workbench.perform(.frame(.close(key: key)))
    _ = workbench.perform(.begin(.tour(.report)))
    #expect(workbench.notice?.kind == .problem)
    #expect(workbench.begin.tour == nil)
  }

  @Test func `An action comes back from the page as it was written there`() {
    let texts = ["begin.column\t2\tquote", "begin.headings\tfalse", "begin.ask\tk", "begin.take"]
    for text in texts {
      let words = text.split(separator: "\t").map { String($0) }
      let action = WorkAction(name: words[0], words.dropFirst().map { Array($0.utf8) })
      guard case .begin(let begin)? = action else {
        Issue.record("\(text) is not known")
        continue
      }
      #expect(begin.attribute == text)
    }
  }
}
