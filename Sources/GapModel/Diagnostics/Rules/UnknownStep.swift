extension Rule {
  /// A step that a criterion, or the severity ladder, does not have.
  public static let unknownStep = Rule(
    "unknown-step",
    .error,
    what: LocalisedText(
      id: """
        Kriteria dinilai dengan salah satu jenjangnya sendiri, ditulis sebagai id atau sebagai \
        label dalam salah satu bahasa. Hal yang tidak pernah terjadi bukan jenjang: itu risiko, \
        atau bukan temuan.
        """,
      en: """
        A criterion is judged by one of its own steps, written as an id or as a label in either \
        language. What never happens is no step: it is a risk, or no finding.
        """
    ),
    why: LocalisedText(
      id: """
        Setiap jenjang punya uraian arti dan nilai. Kata buatan Anda sendiri tidak punya keduanya, \
        sehingga dua penilai dapat mengartikannya berbeda dan kata itu tidak dapat masuk ke dalam \
        gap.
        """,
      en: """
        Each step has a described meaning and a value. A word of your own has neither, so two \
        assessors would not mean the same by it and it could not enter the gap.
        """
    ),
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan terputus setiap akhir bulan
          fit: mostly
          frequency: kadang-kadang
          impact: slows
          coverage: nowhere
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan terputus setiap akhir bulan
          fit: mostly
          frequency: berkala
          impact: slows
      """
    )
  )
}

extension Diagnostic {
  /// A word that is no step of its criterion.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - criterion: The criterion's id.
  ///   - place: Where it is.
  ///   - steps: The ids of the criterion's steps.
  ///   - labels: What they are called in either language.
  /// - Returns: The diagnostic.
  static func unknownStep(
    _ word: String,
    of criterion: String,
    at place: TextRange,
    among steps: [String],
    labels: [String]
  ) -> Diagnostic {
    let guess = Guess(of: word, among: steps, labels: labels)
    return Diagnostic(
      .unknownStep,
      LocalisedText(
        id: "jenjang '\(word.excerpt)' tidak ada pada kriteria '\(criterion)'",
        en: "step '\(word.excerpt)' is not one of criterion '\(criterion)'"
      ) + guess.ending,
      at: place,
      help: guess.help ?? .writeOne(of: steps),
      replacement: .word(guess.certain, at: place)
    )
  }

  /// A step of version 1 that says that something never happens.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - criterion: The criterion's id.
  ///   - place: Where it is.
  ///   - settled: Where its key stands, if another criterion of the same coding says that the design is met:
  ///     then it adds nothing to that.
  /// - Returns: The diagnostic.
  static func retiredStep(
    _ word: String,
    of criterion: String,
    at place: TextRange,
    settled: TextRange? = nil
  ) -> Diagnostic {
    Diagnostic(
      .unknownStep,
      LocalisedText(
        id: "jenjang '\(word.excerpt)' tidak lagi ada pada kriteria '\(criterion)'",
        en: "step '\(word.excerpt)' is no longer a step of criterion '\(criterion)'"
      ),
      at: place,
      help: LocalisedText(
        id:
          "tulis 'risk: true' saja jika hal ini dikhawatirkan dan belum terjadi, 'fit: matches' saja "
          + "jika desain terpenuhi; selain itu hapus '\(criterion)'",
        en: "write 'risk: true' alone if this is feared and has not happened, 'fit: matches' alone "
          + "if the design is met; else leave '\(criterion)' out"
      ),
      subjects: [criterion],
      replacement: settled.map { Replacement(.nothing, at: $0) }
    )
  }

  /// Whether only a person can tell what to write: a step that says that something never happens may mean a
  /// risk, or nothing at all.
  package var isForPersonToDecide: Bool { rule == .unknownStep && !subjects.isEmpty }

  static func unknownSeverity(
    _ word: String,
    at place: TextRange,
    among steps: [String],
    labels: [String]
  ) -> Diagnostic {
    let guess = Guess(of: word, among: steps, labels: labels)
    return Diagnostic(
      .unknownStep,
      LocalisedText(
        id: "keparahan '\(word.excerpt)' bukan salah satu jenjang keparahan",
        en: "severity '\(word.excerpt)' is not a step of the ladder"
      ) + guess.ending,
      at: place,
      help: guess.help ?? .writeOne(of: steps),
      replacement: .word(guess.certain, at: place)
    )
  }

  static func noLadder(of instrument: String, ways: [String], at place: TextRange) -> Diagnostic {
    let list = ways.joined(separator: ", ")
    return Diagnostic(
      .unknownStep,
      LocalisedText(
        id: "instrumen '\(instrument)' tidak punya jenjang keparahan",
        en: "instrument '\(instrument)' has no severity ladder"
      ),
      at: place,
      help: LocalisedText(id: "nilai dengan \(list)", en: "judge by \(list)")
    )
  }
}
