extension Rule {
  /// A reference to something that the document does not define.
  public static let unknownReference = Rule(
    "unknown-reference",
    .error,
    what: LocalisedText(
      id: """
        Sumber, ketentuan desain, temuan, atau pengode yang dirujuk sebuah entri harus ditetapkan \
        dalam dokumen yang sama, dengan huruf besar dan kecil yang sama.
        """,
      en: """
        A source, expectation, finding or coder that an entry refers to is defined in the same \
        document, with the same capitals.
        """
    ),
    why: LocalisedText(
      id: """
        Temuan yang merujuk sumber yang tidak ada tidak bertumpu pada apa pun yang dapat diperiksa \
        pembaca, dan kekuatan buktinya akan salah dihitung.
        """,
      en: """
        A finding that cites a source which is not there rests on nothing that a reader could look \
        up, and how well it is supported would be counted wrongly.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: [D1]}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: D1, technique: document, role: Peraturan bupati tentang presensi}
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: [D1]}
      """
    )
  )
}

extension Diagnostic {
  /// A word that refers to nothing.
  ///
  /// - Parameters:
  ///   - kind: What it should refer to.
  ///   - word: The word.
  ///   - place: Where it is.
  ///   - guess: What it most likely means.
  ///   - definition: Where that is defined.
  ///   - help: What to write, where the guess does not say it.
  /// - Returns: The diagnostic.
  static func unknownReference(
    _ kind: Noun,
    _ word: String,
    at place: TextRange,
    _ guess: Guess = .none,
    definition: TextRange? = nil,
    help: LocalisedText?
  ) -> Diagnostic {
    var notes: [Note] = []
    if let name = guess.meant, let definition {
      let text = LocalisedText(
        id: "'\(name)' ditetapkan di sini",
        en: "'\(name)' is defined here"
      )
      notes.append(Note(text, at: definition))
    }
    return Diagnostic(
      .unknownReference,
      LocalisedText(
        id: "\(kind.bare.id) '\(word.excerpt)' belum ditetapkan",
        en: "\(kind.bare.en) '\(word.excerpt)' is not defined"
      ) + guess.ending,
      at: place,
      notes: notes,
      help: guess.help ?? help
    )
  }

  /// A word that strings several names together.
  static func severalReferences(
    _ kind: Noun,
    _ word: String,
    at place: TextRange,
    meaning names: [String]
  ) -> Diagnostic {
    let list = "[\(names.joined(separator: ", "))]"
    return unknownReference(
      kind,
      word,
      at: place,
      help: kind == .source
        ? .write("sources: \(list)")
        : LocalisedText(id: "tulis sebagai daftar: \(list)", en: "write a list of them: \(list)")
    )
  }
}
