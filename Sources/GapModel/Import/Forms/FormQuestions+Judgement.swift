// How a finding is judged: by the instrument's criteria, else by its ladder, else by a number.
extension FormQuestions {
  static func judgements(by instrument: Instrument) -> [FormQuestion] {
    // What settles a finding is asked before the other criteria, so that they can be left out.
    let criteria =
      instrument.criteria.filter { $0.settles } + instrument.criteria.filter { !$0.settles }
    let steps = criteria.map { question(of: $0) }
    let ladder = instrument.ladder.isEmpty ? [] : [severity(on: instrument.ladder)]
    if steps.isEmpty, ladder.isEmpty { return [gap(by: instrument.anchors)] }
    // One way of judging excludes the other, and the ladder is the shorter one.
    return ladder.isEmpty ? steps : [way(isByCriteria: !steps.isEmpty)] + ladder + steps
  }

  /// The name of the question by which steps of the ladder or criteria a finding is judged.
  static let wayName = "judging"

  private static func way(isByCriteria: Bool) -> FormQuestion {
    let rough = FormChoice(
      "severity",
      isByCriteria
        ? LocalisedText(
          id: "Ada masalah; nilai singkat",
          en: "There is a problem; judge it briefly"
        )
        : LocalisedText(id: "Ada masalah", en: "There is a problem")
    )
    let fine = FormChoice(
      "criteria",
      LocalisedText(
        id: "Ada masalah; nilai lebih rinci",
        en: "There is a problem; judge it in detail"
      )
    )
    let met = FormChoice(
      "met",
      LocalisedText(id: "Tidak ada masalah", en: "There is no problem")
    )
    return FormQuestion(
      wayName,
      .sheet(.ignored),
      LocalisedText(id: "Bagaimana keadaannya?", en: "How do things stand?"),
      hint: LocalisedText(
        id: "Jika ragu, lewati; nanti dinilai oleh analis.",
        en: "In doubt, skip it; the analyst will judge it."
      ),
      choices: [rough] + (isByCriteria ? [fine] : []) + [met]
    )
  }

  /// The name of a criterion's question: the criterion's own, unless another question has it already, or it is no
  /// name in XML.
  package static func name(of criterion: Criterion) -> String {
    let isTaken = reserved.contains(criterion.key)
    let isName = criterion.key.utf8.first.map { $0.isASCIILetter } ?? false
    return isTaken || !isName ? "criterion-\(criterion.key)" : criterion.key
  }

  private static let reserved: Set = [
    "intro", "organisation", "system", "region", "technique", "role", "title", "group", "date",
    "about_office", "about_source", wayName, repeatName, countName, "words", "statement", "quote",
    "locator", "expectation", "dimension", "indicator", "risk", "severity", "gap", "note",
    "start", "end", "today", "username", "audit", "factor", "tags", "target", "meta",
  ]

  private static func question(of criterion: Criterion) -> FormQuestion {
    let choices = criterion.steps.map { FormChoice($0.key, $0.label, detail: $0.descriptor) }
    let question = { (language: Language) in asked(criterion.question[language]) }
    return FormQuestion(
      name(of: criterion),
      .sheet(.criterion(criterion.key)),
      LocalisedText(id: criterion.label.id.withCapital, en: criterion.label.en.withCapital),
      hint: LocalisedText(
        id: [
          question(.id), "Lewati jika sumber tidak menyebutnya.",
          FormChoice.meanings(of: choices, .id),
        ].sentences,
        en: [
          question(.en), "Skip it where the source does not say.",
          FormChoice.meanings(of: choices, .en),
        ].sentences
      ),
      choices: choices,
      // Earlier forms asked the whole question.
      alsoCalled: LocalisedText(id: question(.id), en: question(.en))
    )
  }

  /// A criterion's question up to its mark.
  private static func asked(_ text: String) -> String {
    let end = text.firstIndex(of: "?").map { text.index(after: $0) } ?? text.endIndex
    return String(text[..<end])
  }

  private static func severity(on ladder: [SeverityStep]) -> FormQuestion {
    let choices = ladder.map { FormChoice($0.key, $0.label, detail: $0.fits) }
    return FormQuestion(
      "severity",
      .sheet(.severity),
      LocalisedText(id: "Seberapa parah?", en: "How grave is it?"),
      hint: LocalisedText(
        id: [
          "Baca dari atas; pilih yang pertama cocok.", FormChoice.meanings(of: choices, .id),
        ].sentences,
        en: [
          "Read from the top; take the first that fits.", FormChoice.meanings(of: choices, .en),
        ].sentences
      ),
      choices: choices,
      alsoCalled: LocalisedText(id: "Keparahan", en: "Severity"),
      LocalisedText(id: "Seberapa berat masalahnya?", en: "How grave is the problem?")
    )
  }

  private static func gap(by anchors: [Anchor]) -> FormQuestion {
    let meaning = { (language: Language) in
      anchors.map { "\(DecimalText.shortest($0.gap.value)): \($0.text[language])" }
        .joined(separator: " ")
    }
    return FormQuestion(
      "gap",
      .sheet(.gap),
      LocalisedText(
        id: "Seberapa jauh kenyataan dari rancangannya, dari 0 sampai 10?",
        en: "How far is reality from the design, from 0 to 10?"
      ),
      hint: anchors.isEmpty ? nil : LocalisedText(id: meaning(.id), en: meaning(.en)),
      alsoCalled: LocalisedText(id: "Gap", en: "Gap")
    )
  }
}

extension [String] {
  /// Sentences behind each other, empty ones left out.
  fileprivate var sentences: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
