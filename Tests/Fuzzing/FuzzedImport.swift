/// Bytes as files of other programs: read, and made cases of.
enum FuzzedImport {
  private static let instrument = ShippedInstrument.named("heeks-itposmo")

  /// Reads some bytes as whatever they are: a table, an archive, a database, a code book.
  static func write(_ bytes: [UInt8]) {
    guard let instrument else { return }
    let reader = ImportReader(instrument: instrument, map: ImportMap())
    guard let material = try? reader.read(name: "fuzz", bytes) else { return }
    grow(material, instrument)
  }

  /// Reads some bytes as an archive, entry by entry.
  static func writeArchive(_ bytes: [UInt8]) {
    var limits = ZipLimits()
    limits.mostBytesInAll = 4 << 20
    guard let archive = try? ZipArchive(bytes, limits: limits) else { return }
    for entry in archive.entries.prefix(50) { _ = try? archive.contents(of: entry) }
    write(bytes)
  }

  /// Reads some bytes as one part of a workbook whose other parts are right.
  static func writeWorkbook(_ bytes: [UInt8]) {
    guard let choice = bytes.first else { return }
    var parts = workbook
    parts[Int(choice) % parts.count].contents = Array(bytes.dropFirst())
    write(archive(parts))
  }

  /// Reads some bytes as the XML of a coding program's project, beside a text.
  static func writeProject(_ bytes: [UInt8]) {
    write(
      archive([
        ("project.qde", bytes),
        ("sources/a.txt", Array("Jaringan sering putus.\r\nSekali lagi.".utf8)),
      ])
    )
  }

  /// Reads some bytes as a map of a file, and reads a file by it.
  static func writeMap(_ bytes: [UInt8]) {
    guard let instrument, let result = try? MapReader().read(Input(name: "fuzz.yaml", bytes: bytes))
    else { return }
    _ = DiagnosticText(language: .en).text(of: result.diagnostics, in: result.text)
    guard let map = result.map else { return }
    let reader = ImportReader(instrument: instrument, map: map)
    let table = Array("Pernyataan;Sumber;Dampak\nJaringan putus;Operator;parah\n".utf8)
    guard let material = try? reader.read(name: "fuzz", table) else { return }
    grow(material, instrument, map)
  }

  /// Makes a case of what a file holds, and imports the file again into it, which must change nothing.
  private static func grow(
    _ material: ImportedMaterial,
    _ instrument: Instrument,
    _ map: ImportMap = ImportMap()
  ) {
    _ = MapTemplate(of: material, instrument: instrument, map: map, language: .id).text
    let choices = ImportChoices(file: "fuzz", language: .id)
    for index in material.cases.indices.prefix(2) {
      guard
        let first = try? CaseGrowth(
          of: material,
          case: index,
          instrument: instrument,
          map: map,
          choices
        ),
        let again = try? CaseGrowth(
          of: first.text,
          by: material,
          case: index,
          instrument: instrument,
          map: map,
          choices
        )
      else { continue }
      precondition(again.summary.added == 0, "what came in once came in twice")
    }
  }

  private typealias Part = (name: String, contents: [UInt8])

  private static func archive(_ parts: [Part]) -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { writer.add(part.name, part.contents) }
    return writer.finished()
  }

  private static let workbook: [Part] = [
    (
      "xl/worksheets/sheet1.xml",
      """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>
      <c r="B1" t="inlineStr"><is><t>Sumber</t></is></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45000</v></c></row></sheetData></worksheet>
      """
    ),
    (
      "xl/sharedStrings.xml",
      "<sst><si><t>Pernyataan</t></si><si><r><t>Jaringan</t></r><r><t> putus</t></r></si></sst>"
    ),
    (
      "xl/styles.xml",
      "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
      <sheet name="Temuan" sheetId="1" r:id="r1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>
      """
    ),
  ].map { (name: $0.0, contents: Array($0.1.utf8)) }
}
