/// Lists of names from others.
enum FuzzedNames {
  private static let content: Case? = {
    let text = """
      gapscore: 1
      case: {id: a, title: A, organisation: Dinas Kominfo Contoh, region: Kabupaten Contoh, system: SiContoh, instrument: heeks-itposmo}
      sources:
        - {id: I1, technique: interview, role: Kepala Bidang Aptika}
      findings:
        - {id: F1, indicator: technology/network, source: I1, statement: SiContoh di Contoh sering putus, gap: 4}
      """
    return (try? CaseReader().read(Input(name: "case.yaml", text: text)))?.documents.first?.content
  }()

  /// Reads some bytes as a list of names, and makes a copy of a case by it.
  static func write(_ bytes: [UInt8]) {
    guard let content, let result = try? NamesReader().read(Input(name: "fuzz.yaml", bytes: bytes))
    else { return }
    _ = DiagnosticText(language: .en).text(of: result.diagnostics, in: result.text)
    guard let list = result.list else { return }
    let names = GrownNames(list, with: content)
    _ = names.newFile(in: .id)
    let copy = PublicCase(of: content, names, PublicChoices(keepsQuotes: true))
    let text = copy.text(instrument: content.instrument.id.text)
    _ = CopyReview(of: text, copy)
    guard copy.standing.isEmpty else { return }
    guard let read = try? CaseReader().read(Input(name: "copy.yaml", text: text)),
      let again = read.documents.first?.content, SameRating.holds(content, again)
    else { preconditionFailure("the copy is rated otherwise") }
  }
}
