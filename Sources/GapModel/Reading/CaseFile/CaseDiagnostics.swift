// What an instrument knows of a faulty judgement, handed to the wording of its rule.
extension Diagnostic {
  /// A word that is no step of its criterion; `settled` is where its key stands, if another criterion of the
  /// coding says that the design is met.
  static func unknownStep(
    _ word: Located<Word>,
    of criterion: Criterion,
    settled: TextRange?
  ) -> Diagnostic {
    let id = criterion.id.text
    let isRetired = criterion.retired.contains { $0.lowercased() == word.text.lowercased() }
    guard !isRetired else {
      return retiredStep(word.text, of: id, at: word.range, settled: settled)
    }
    return unknownStep(
      word.text,
      of: id,
      at: word.range,
      among: criterion.steps.map { $0.key },
      labels: criterion.steps.flatMap { $0.label.all }
    )
  }

  static func unknownSeverity(_ word: Located<Word>, of instrument: Instrument) -> Diagnostic {
    let ladder = instrument.ladder
    guard !ladder.isEmpty else {
      let ways = instrument.criteria.map { $0.key } + ["gap"]
      return noLadder(of: instrument.id.text, ways: ways, at: word.range)
    }
    return unknownSeverity(
      word.text,
      at: word.range,
      among: ladder.map { $0.key },
      labels: ladder.flatMap { $0.label.all }
    )
  }

  static func notAStep(of criterion: Criterion, at place: TextRange) -> Diagnostic {
    notAStep(of: criterion.id.text, among: criterion.steps.map { $0.key }, at: place)
  }

  static func notJudged(_ instrument: Instrument, at place: TextRange) -> Diagnostic {
    let ladder = instrument.ladder.isEmpty ? [] : ["severity"]
    return notJudged(ways: instrument.criteria.map { $0.key } + ladder + ["gap"], at: place)
  }

  static func unknownInstrument(_ word: Located<Word>) -> Diagnostic {
    unknownInstrument(word.text, at: word.range, shipped: ShippedInstrument.ids.map { $0.text })
  }
}
