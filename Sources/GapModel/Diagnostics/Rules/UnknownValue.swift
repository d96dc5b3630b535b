extension Rule {
  /// A value that is none of those to choose from.
  public static let unknownValue = Rule(
    "unknown-value",
    .error,
    what: LocalisedText(
      id: """
        Jika ada pilihan, nilainya adalah salah satu kata yang tersedia. Untuk hal yang ditetapkan \
        instrumen, seperti dimensi, teknik, dan tingkat, kata itu berupa id atau label dalam salah \
        satu bahasa. Ya dan tidak ditulis `true` dan `false`.
        """,
      en: """
        Where there is a choice, a value is one of the words offered. For what the instrument \
        defines, such as dimensions, techniques and ratings, that is an id or a label in either \
        language. Yes and no are `true` and `false`.
        """
    ),
    why: LocalisedText(
      id: """
        Dimensi yang tidak dikenal instrumen tidak punya tempat dalam total, sehingga semua temuan \
        tentangnya hilang dari hasil.
        """,
      en: """
        A dimension that the instrument does not know has no place in the total, so whatever was \
        found about it would vanish from the result.
        """
    ),
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: infrastruktur, statement: Jaringan stabil}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: teknologi, statement: Jaringan stabil}
      """
    )
  )
}

extension Diagnostic {
  static func unknownValue(
    _ what: Noun,
    _ word: String,
    among known: [String],
    labels: [String] = [],
    at place: TextRange,
    replacing replacement: (String) -> String = { $0 }
  ) -> Diagnostic {
    let guess = Guess(of: word, among: known, labels: labels)
    return Diagnostic(
      .unknownValue,
      LocalisedText(
        id: "\(what.bare.id) '\(word.excerpt)' tidak dikenal",
        en: "\(what.bare.en) '\(word.excerpt)' is not known"
      ) + guess.ending,
      at: place,
      help: guess.help ?? .writeOne(of: known),
      replacement: .word(guess.certain.map(replacement), at: place)
    )
  }

  /// A word that is neither true nor false.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - place: Where it is.
  ///   - isQuoted: Whether it is one of the two in quotes.
  ///   - meant: Which of the two it most likely means.
  /// - Returns: The diagnostic.
  static func notABoolean(
    _ word: String,
    at place: TextRange,
    isQuoted: Bool,
    meant: Bool?
  ) -> Diagnostic {
    // A sign such as a hyphen may say that something is not known.
    let isWord = word.utf8.count > 1 && word.utf8.allSatisfy { $0.isASCIILetter }
    return Diagnostic(
      .unknownValue,
      isQuoted
        ? LocalisedText(
          id: "'\(word.excerpt)' dalam tanda kutip adalah teks, bukan true atau false",
          en: "'\(word.excerpt)' in quotes is a text, and neither true nor false"
        )
        : LocalisedText(
          id: "'\(word.excerpt)' bukan true atau false",
          en: "'\(word.excerpt)' is neither true nor false"
        ) + .oddCharacter(in: word),
      at: place,
      help: isQuoted ? .removeQuotes : meant.map { .write($0 ? "true" : "false") },
      replacement: .number(
        isQuoted ? word : isWord ? meant.map { $0 ? "true" : "false" } : nil,
        at: place
      )
    )
  }

  /// An indicator without its dimension.
  ///
  /// - Parameters:
  ///   - homes: The indicators of that name, with their dimensions.
  ///   - place: Where it is.
  /// - Returns: The diagnostic.
  static func bareIndicator(homes: [String], at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unknownValue,
      LocalisedText(
        id: "indikator ditulis bersama dimensinya, misalnya technology/network",
        en: "an indicator is written with its dimension, as in technology/network"
      ),
      at: place,
      help: homes.isEmpty
        ? LocalisedText(
          id: "tulis dimensi/indikator; 'gapscore instrument show' mendaftar keduanya",
          en: "write dimension/indicator; 'gapscore instrument show' lists both"
        )
        : LocalisedText(
          id: "tulis \(homes.joined(separator: " atau "))",
          en: "write \(homes.joined(separator: " or "))"
        ),
      replacement: .word(homes.count == 1 ? homes.first : nil, at: place)
    )
  }
}
