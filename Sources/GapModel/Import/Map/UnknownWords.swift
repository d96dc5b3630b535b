/// The words in a table's cells that neither the instrument nor the map knows, each once, in the order of the rows.
struct UnknownWords {
  private(set) var words: [String] = []
  private var seen: Set<String> = []

  init(in material: ImportedMaterial, _ instrument: Instrument, _ map: ImportMap) {
    let judgements = JudgementWords(instrument, map, material.columns)
    let targets = TargetWords(instrument: instrument, expectations: [])
    for finding in material.cases.flatMap({ $0.findings }) {
      if let word = judgements.meant(finding.target), targets.target(word) == nil { add(word) }
      for step in finding.steps {
        let criterion = instrument.criteria.first { $0.id.text == step.criterion }
        guard let criterion, let word = judgements.meant(step.word) else { continue }
        if criterion.steps.named(word) == nil { add(word) }
      }
      if let word = judgements.meant(finding.severity), instrument.ladder.named(word) == nil {
        add(word)
      }
      if let word = judgements.meant(finding.factor), Factor.allCases.named(word) == nil {
        add(word)
      }
    }
    for source in material.cases.flatMap({ $0.sources }) {
      if let word = judgements.meant(source.technique), instrument.techniques.named(word) == nil {
        add(word)
      }
    }
  }

  private mutating func add(_ word: String) {
    if seen.insert(word.lowercased()).inserted { words.append(word) }
  }
}
