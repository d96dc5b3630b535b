/// Bytes as an instrument: read, told about, shown, and a case rated by it.
enum FuzzedInstrument {
  /// Reads and writes some bytes.
  static func write(_ bytes: [UInt8]) {
    let input = Input(name: "fuzz.yaml", bytes: bytes)
    guard let result = try? InstrumentReader().read(input) else { return }
    _ = DiagnosticText(language: .en).text(of: result.diagnostics, in: result.text)
    guard let instrument = result.instrument else { return }
    _ = instrument.page(as: .markdown, language: .id)
    _ = instrument.page(as: .html, language: .en)
    let reader = CaseReader { _, _ in .found(instrument) }
    FuzzedCases.write(Array(caseText(under: instrument).utf8), reader)
  }

  /// A case that names all that an instrument has.
  private static func caseText(under instrument: Instrument) -> String {
    var text = """
      gapscore: 1
      case: {id: fuzz, title: Fuzz, organisation: Office, system: System, language: id, instrument: own}
      sources:
        - {id: S1, technique: interview, role: clerk}
        - {id: S2, technique: document, title: minutes}
        - {id: S3, technique: observation, title: a day}
      findings:

      """
    var number = 0
    func add(_ judgement: String) {
      number += 1
      text += "  - {id: F\(number), source: S\(number % 3 + 1), statement: x, \(judgement)}\n"
    }
    for dimension in instrument.dimensions {
      add("dimension: \(dimension.id), gap: \(number % 11)")
      for indicator in dimension.indicators {
        add("indicator: \(dimension.id)/\(indicator.id), gap: \(number % 11)")
        for criterion in instrument.criteria {
          guard let step = criterion.steps.last else { continue }
          add("indicator: \(dimension.id)/\(indicator.id), \(criterion.id): \(step.id)")
        }
      }
      for step in instrument.ladder {
        add("dimension: \(dimension.id), severity: \(step.id)")
      }
    }
    text += "recommendations:\n"
    for (place, dimension) in instrument.dimensions.enumerated() {
      guard let leverage = instrument.leverages.last else { continue }
      text += "  - {id: R\(place + 1), title: x, addresses: [\(dimension.id)], "
      text += "leverage: \(leverage.id), direction: reality}\n"
    }
    return text
  }
}
