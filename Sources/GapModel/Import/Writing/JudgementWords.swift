/// Turns the words of a file into judgements as a case writes them.
struct JudgementWords {
  private let instrument: Instrument
  private let columns: [RecognisedColumn]
  private let meanings: [String: String]

  /// What a row says of how far reality lies from the design.
  struct Judgement: Hashable {
    /// Keys and values as a case has them; empty where nothing was judged.
    var entries: [YAMLValue.Entry] = []
  }

  init(_ instrument: Instrument, _ map: ImportMap, _ columns: [RecognisedColumn]) {
    self.instrument = instrument
    self.columns = columns
    var meanings: [String: String] = [:]
    for word in map.words { meanings[word.word.withSingleBlanks.lowercased()] = word.meaning ?? "" }
    self.meanings = meanings
  }

  /// A word, or what the map says that it means; `nil` where that is not decided yet.
  func meant(_ word: String?) -> String? {
    guard let word = ImportedWords.name(word) else { return nil }
    let meaning = meanings[word.lowercased()] ?? word
    return meaning.isEmpty ? nil : meaning
  }

  /// The place of a cell of a finding's row.
  func place(of field: SheetField, _ finding: ImportedFinding) -> ImportPlace? {
    guard case .cell(let sheet, let row, nil)? = finding.place,
      let column = columns.firstIndex(where: { $0.field == field })
    else { return finding.place }
    return .cell(sheet: sheet, row: row, column: column + 1)
  }

  /// How a finding was judged.
  func judgement(of finding: ImportedFinding, _ faults: inout [ImportFault]) -> Judgement {
    var ways: [[YAMLValue.Entry]] = []
    let steps = steps(of: finding, &faults)
    if !steps.isEmpty { ways.append(steps) }
    if let severity = severity(of: finding, &faults) { ways.append([severity]) }
    if let gap = gap(of: finding, &faults) { ways.append([gap]) }
    if let risk = risk(of: finding, &faults) { ways.append([risk]) }
    if ways.count > 1 {
      let names = ways.flatMap { $0.map { label(of: $0.key) } }
      faults.append(.judgedTwice(names, at: finding.place))
    }
    return Judgement(entries: ways.first ?? [])
  }

  /// Which way a finding works on the implementation.
  func factor(of finding: ImportedFinding, _ faults: inout [ImportFault]) -> String? {
    guard let word = meant(finding.factor) else { return nil }
    if let factor = Factor.allCases.named(word) { return factor.key }
    faults.append(
      .unknownWord(
        Noun.factor.bare,
        word,
        among: Factor.allCases.map { $0.key },
        labels: Factor.allCases.map { $0.label },
        at: place(of: .factor, finding)
      )
    )
    return nil
  }

  /// A judgement of a case in the words that an import would write, to compare the two.
  func entries(in values: [String: String]) -> [YAMLValue.Entry] {
    let steps = instrument.criteria.compactMap { criterion -> YAMLValue.Entry? in
      guard let word = values[criterion.key] else { return nil }
      return YAMLValue.Entry(criterion.key, .word(criterion.steps.named(word)?.key ?? word))
    }
    var others: [YAMLValue.Entry] = []
    if let word = values["severity"] {
      others.append(.init("severity", .word(instrument.ladder.named(word)?.key ?? word)))
    }
    if let gap = values["gap"] { others.append(.init("gap", .number(gap))) }
    if values["risk"] == "true" { others.append(.init("risk", .number("true"))) }
    return steps + others
  }

  /// Whether words of a sheet say what a case shows in one: steps that lie between two are empty there.
  func isSame(_ entries: [YAMLValue.Entry], as verdict: Verdict) -> Bool {
    switch verdict {
    case .unjudged: return entries.isEmpty
    case .risk: return entries == [.init("risk", .number("true"))]
    case .judged(.direct(let gap)):
      guard let entry = entries.first, entry.key == "gap" else { return false }
      return NumberText.number(entry.value.word).map { abs($0 - gap.value) < 0.01 } ?? false
    case .judged(.severity(let step)):
      return entries == (step.step.map { [.init("severity", .word($0.text))] } ?? [])
    case .judged(.steps(let steps)):
      let own = instrument.criteria.compactMap { criterion -> YAMLValue.Entry? in
        guard let judged = steps.first(where: { $0.criterion == criterion.id }) else { return nil }
        return judged.step.map { .init(criterion.key, .word($0.text)) }
      }
      return own == entries
    }
  }

  /// A judgement as people read it: `frekuensi: jarang`.
  func text(of entries: [YAMLValue.Entry]) -> LocalisedText {
    let text = { (language: Language) in
      entries.map { entry in
        let word = value(of: entry)[language]
        return "\(label(of: entry.key)[language]): \(word)"
      }.joined(separator: ", ")
    }
    return LocalisedText(id: text(.id), en: text(.en))
  }

  private func value(of entry: YAMLValue.Entry) -> LocalisedText {
    let word = entry.value.word
    if let criterion = instrument.criteria.first(where: { $0.key == entry.key }) {
      return criterion.steps.named(word)?.label ?? .same(word)
    }
    if entry.key == "severity" { return instrument.ladder.named(word)?.label ?? .same(word) }
    return entry.key == "risk" ? LocalisedText(id: "ya", en: "yes") : .same(word)
  }

  /// What the column of a key is called.
  func label(of key: String) -> LocalisedText {
    instrument.criteria.first { $0.key == key }?.label ?? Self.labels[key] ?? .same(key)
  }

  private static let labels: [String: LocalisedText] = [
    "severity": LocalisedText(id: "keparahan", en: "severity"),
    "risk": LocalisedText(id: "risiko", en: "risk"),
    "statement": LocalisedText(id: "pernyataan", en: "statement"),
    "quote": LocalisedText(id: "kutipan", en: "quote"),
    "locator": LocalisedText(id: "letak", en: "locator"),
    "note": LocalisedText(id: "catatan", en: "note"),
    "source": LocalisedText(id: "sumber", en: "source"),
    "target": LocalisedText(id: "sasaran", en: "target"),
    "title": LocalisedText(id: "judul", en: "title"),
    "organisation": LocalisedText(id: "perangkat daerah", en: "organisation"),
    "region": LocalisedText(id: "wilayah", en: "region"),
    "system": LocalisedText(id: "sistem", en: "system"),
  ]

  /// What a key of a finding or of a case's head is called.
  static func label(of key: String) -> LocalisedText { labels[key] ?? .same(key) }

  /// The keys by which findings are judged.
  var keys: [String] { instrument.criteria.map { $0.key } + ["severity", "gap", "risk"] }

  private func steps(
    of finding: ImportedFinding,
    _ faults: inout [ImportFault]
  ) -> [YAMLValue.Entry] {
    var chosen: [(criterion: Criterion, step: Step)] = []
    for criterion in instrument.criteria {
      guard let step = finding.steps.first(where: { $0.criterion == criterion.id.text }),
        let word = meant(step.word)
      else { continue }
      if let step = criterion.steps.named(word) {
        chosen.append((criterion, step))
      } else {
        faults.append(
          .unknownWord(
            criterion.label,
            word,
            among: criterion.steps.map { $0.key },
            labels: criterion.steps.map { $0.label },
            at: place(of: .criterion(criterion.id.text), finding)
          )
        )
      }
    }
    let met = chosen.first { $0.criterion.judged($0.step).isMet }
    if let met, chosen.count > 1 {
      faults.append(.metBesideSteps(met.step.label, at: finding.place))
    }
    return chosen.map { .init($0.criterion.key, .word($0.step.key)) }
  }

  private func severity(
    of finding: ImportedFinding,
    _ faults: inout [ImportFault]
  ) -> YAMLValue.Entry? {
    guard let word = meant(finding.severity) else { return nil }
    if let step = instrument.ladder.named(word) { return .init("severity", .word(step.key)) }
    faults.append(
      .unknownWord(
        Noun.ladderStep.bare,
        word,
        among: instrument.ladder.map { $0.key },
        labels: instrument.ladder.map { $0.label },
        at: place(of: .severity, finding)
      )
    )
    return nil
  }

  private func gap(
    of finding: ImportedFinding,
    _ faults: inout [ImportFault]
  ) -> YAMLValue.Entry? {
    guard let word = meant(finding.gap) else { return nil }
    let digits = NumberText.number(word) == nil ? NumberText.suggestion(for: word) : word
    guard let digits, let number = NumberText.number(digits), Gap.scale.contains(number) else {
      faults.append(.noGap(word, at: place(of: .gap, finding)))
      return nil
    }
    return .init("gap", .number(digits))
  }

  private static let yes = ["ya", "yes", "y", "true", "benar", "1", "x", "✓", "✔", "v"]
  private static let no = ["tidak", "no", "n", "false", "salah", "0", "-", "–"]

  private func risk(
    of finding: ImportedFinding,
    _ faults: inout [ImportFault]
  ) -> YAMLValue.Entry? {
    guard let word = meant(finding.risk) else { return nil }
    let folded = word.lowercased()
    if Self.yes.contains(folded) { return .init("risk", .number("true")) }
    if !Self.no.contains(folded) {
      faults.append(
        .unknownWord(
          LocalisedText(id: "risiko", en: "risk"),
          word,
          among: ["yes", "no"],
          labels: [LocalisedText(id: "ya", en: "yes"), LocalisedText(id: "tidak", en: "no")],
          at: place(of: .risk, finding)
        )
      )
    }
    return nil
  }
}
