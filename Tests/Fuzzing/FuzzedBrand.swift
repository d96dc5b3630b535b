/// Bytes as a brand or a logo: read, told about, and set at the head of a page.
enum FuzzedBrand {
  /// Reads and writes some bytes as a brand.
  static func write(_ bytes: [UInt8]) {
    let logo = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>".utf8)
    read(bytes, logo: logo)
  }

  /// Reads and writes some bytes as the logo of a brand.
  static func writeLogo(_ bytes: [UInt8]) {
    read(Array("gapscore: 1\nbrand: {organisation: x, logo: logo.svg}\n".utf8), logo: bytes)
    guard let logo = try? Logo(sanitising: bytes) else { return }
    // What was kept once is kept whole.
    let again = try? Logo(sanitising: logo.bytes)
    precondition(again == logo)
  }

  private static func read(_ bytes: [UInt8], logo: [UInt8]) {
    let reader = BrandReader { _ in .found(logo) }
    guard let result = try? reader.read(Input(name: "fuzz.yaml", bytes: bytes)) else { return }
    _ = DiagnosticText(language: .en).text(of: result.diagnostics, in: result.text)
    guard let brand = result.brand, let page = shortCase else { return }
    let options = ReportOptions(languages: [.id], brand: brand, sections: [.caveats, .summary])
    _ = page.report(as: .html, options)
    _ = page.report(as: .markdown, options)
  }

  /// A case of which little is to be written.
  private static let shortCase: ScoredCase? = {
    let text = """
      gapscore: 1
      case: {id: x, title: x, organisation: x, system: x, language: id, instrument: heeks-itposmo}
      sources: [{id: S1, technique: interview, role: x}]
      findings: [{id: F1, source: S1, statement: x, dimension: technology, gap: 5}]
      """
    let result = try? CaseReader().read(Input(name: "case.yaml", text: text))
    return result?.documents.first.map { document in
      ScoredCase(document, provenance: Provenance(file: "case.yaml", sha256: ""))
        .withFirmness(draws: 1)
    }
  }()
}
