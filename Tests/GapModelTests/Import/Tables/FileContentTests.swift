import GapModel
import Testing

@Suite struct `Files of other programs` {
  private static let table = "Pernyataan,Sumber,Dimensi\nA,I1,Teknologi\nB,I2,Informasi\n"

  @Test(arguments: ["", " \n\r\n\t", "\u{FEFF}"])
  func `An empty file is told to be empty`(text: String) throws {
    #expect(try refusal(of: text).reason.en == "this file is empty")
  }

  @Test func `A case is told to need no import`() throws {
    let text = "# Studi\ngapscore: 1\ncase:\n  id: x\n  title: A, B; C\n"
    #expect(try refusal(of: text).reason.en.hasPrefix("this file is in gapscore's own format"))
    #expect(!ImportReader.isRecognised(Array(text.utf8)))
  }

  @Test func `A cell whose line begins like a case's is one of a table`() throws {
    let text = "Pernyataan,Kutipan\nA,\"Katanya:\ncase: tutup\"\n"
    #expect(try imported(text).findings.first?.quote == "Katanya:\ncase: tutup")
  }

  @Test func `An encrypted workbook is told to be one`() throws {
    let fault = try refusal(of: oldOffice("EncryptedPackage"))
    #expect(fault.reason.en == "this workbook has a password, so it is encrypted")
  }

  @Test(arguments: [("Workbook", "(XLS)"), ("Book", "(XLS)"), ("WordDocument", "(DOC)")])
  func `A file of an older office program is told what it is`(part: String, name: String) throws {
    #expect(try refusal(of: oldOffice(part)).reason.en.contains(name))
  }

  private func oldOffice(_ part: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 56)
      + part.utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 64)
  }

  @Test(
    arguments: [
      ("word/document.xml", "", "(DOCX)"),
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "(ODS)"),
      ("Index/Document.iwa", "", "(Numbers or Pages)"), ("xl/workbook.bin", "", "(XLSB)"),
      ("data/temuan.xlsx", "", "'temuan.xlsx'"), ("foto.jpg", "", "a ZIP file"),
    ]
  )
  func `An archive without workbook and project is told what it is`(
    name: String,
    contents: String,
    told: String
  ) throws {
    var archive = TestArchive()
    archive.add(name, contents)
    #expect(try refusal(of: archive.bytes).reason.en.contains(told))
  }

  @Test(
    arguments: [
      ("%PDF-1.7\n%âã", "a PDF"), ("{\\rtf1\\ansi teks}", "(RTF)"), ("GIF89a\0\0", "(GIF)"),
      ("<!DOCTYPE html><html></html>", "(HTML)"), ("<?xml version=\"1.0\"?><kml/>", "XML"),
    ]
  )
  func `Other formats are told what they are`(text: String, told: String) throws {
    #expect(try refusal(of: text).reason.en.contains(told))
    #expect(!ImportReader.isRecognised(Array(text.utf8)))
  }

  @Test func `Half of a workbook is told to be cut off, whichever half`() throws {
    let bytes = TestWorkbook(texts: [["Pernyataan", "Sumber"], ["A", "I1"]]).bytes
    let half = bytes.count / 2
    _ = try refusal(of: Array(bytes[..<half]))
    #expect(try refusal(of: Array(bytes[half...])).reason.en.contains("only a part of a file"))
  }

  @Test func `Workbooks, tables, projects, databases and code books are recognised`() {
    #expect(ImportReader.isRecognised(TestWorkbook(texts: []).bytes))
    #expect(ImportReader.isRecognised(Array(Self.table.utf8)))
    #expect(ImportReader.isRecognised(Array("SQLite format 3\0".utf8) + [16, 0]))
    var project = TestArchive()
    project.add("project.qde", "<Project/>")
    #expect(ImportReader.isRecognised(project.bytes))
    for root in [
      "<CodeBook/>", "<?xml version=\"1.0\"?>\n<!-- x --><q:CodeBook>", "\u{FEFF}<Project>",
    ] {
      #expect(ImportReader.isRecognised(Array(root.utf8)))
    }
  }

  @Test func `What is not imported is not recognised`() {
    var archive = TestArchive()
    archive.add("word/document.xml", "")
    #expect(!ImportReader.isRecognised(archive.bytes))
    #expect(!ImportReader.isRecognised(Array("Catatan lapangan.\n".utf8)))
    #expect(!ImportReader.isRecognised([]))
  }

  /// A workbook with cells of every kind.
  private static let workbook: TestWorkbook = {
    var workbook = TestWorkbook(
      rows: TestWorkbook.headings("Sumber", "Gap", "Catatan") + """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="str"><f>A1</f><v>I1</v></c>\
        <c r="C2"><v>4.5E0</v></c><c r="D2" s="1"><v>46095</v></c></row>\
        <row r="4"><c r="A4" t="inlineStr"><is><r><t>x_x000D_y</t></r><rPh><t>z</t></rPh></is></c>\
        <c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" s="2"><v>0.5</v></c></row>
        """
    )
    workbook.shared = "<si><t>Jaringan</t></si>"
    return workbook
  }()

  @Test func `Damage to a workbook is told, and never ends the program`() throws {
    let whole = Self.workbook.bytes
    var numbers = SeededNumbers(seed: 17)
    var refused = 0
    for round in 0..<600 {
      var bytes = whole
      if round.isMultiple(of: 3) {
        bytes.removeSubrange(numbers.next(below: whole.count)...)
      } else {
        for _ in 0...numbers.next(below: 3) {
          bytes[numbers.next(below: whole.count)] ^= UInt8(1 + numbers.next(below: 255))
        }
      }
      do { _ = try imported(bytes) } catch { refused += 1 }
    }
    // A checksum is beside every part, so that little of the damage can pass.
    #expect(refused > 400)
  }

  @Test func `Parts that say what they should not never end the program`() throws {
    let parts = Self.workbook.entries
    var numbers = SeededNumbers(seed: 71)
    // Digits, letters and marks that are at home in XML, so that much of it stays well-formed.
    let marks = Array("0123456789-.<>/\" =srtvcEx".utf8)
    var read = 0
    for _ in 0..<2000 {
      var archive = TestArchive()
      archive.entries = parts
      let part = numbers.next(below: parts.count)
      let place = numbers.next(below: parts[part].contents.count)
      archive.entries[part].contents[place] = marks[numbers.next(below: marks.count)]
      do {
        _ = try imported(archive.bytes)
        read += 1
      } catch {}
    }
    #expect(read > 100)
  }
}

/// Numbers that are the same on every run.
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
