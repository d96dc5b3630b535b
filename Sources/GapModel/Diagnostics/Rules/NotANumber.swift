extension Rule {
  /// A number that is not written plainly.
  public static let notANumber = Rule(
    "not-a-number",
    .error,
    what: LocalisedText(
      id: """
        Angka ditulis polos: hanya digit dan paling banyak satu titik desimal, tanpa tanda kutip, \
        tanpa nol di depan, dan tanpa pemisah ribuan. Tahun, biaya, dan versi adalah bilangan \
        bulat.
        """,
      en: """
        A number is written plainly: digits and at most one decimal point, without quotes, without \
        leading zeros and without marks between thousands. A year, a cost or a version is whole.
        """
    ),
    why: LocalisedText(
      id: """
        `4,5`, `010`, dan `1_000` dibaca sebagai angka yang berbeda oleh program yang berbeda. Gap \
        yang dibaca lain dari maksud Anda mengubah tingkat gapnya.
        """,
      en: """
        `4,5`, `010` and `1_000` are different numbers to different programs. A gap that is read \
        differently from what you meant changes the rating.
        """
    ),
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          gap: 4,5
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          gap: 4.5
      """
    )
  )
}

extension Diagnostic {
  /// A word where a number is expected.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - place: Where it is.
  ///   - suggestion: The number that it most likely means.
  ///   - isQuoted: Whether it is a number in quotes.
  ///   - isWhole: Whether a whole number is expected, such as an amount of rupiah.
  /// - Returns: The diagnostic.
  static func notANumber(
    _ word: String,
    at place: TextRange,
    suggestion: String?,
    isQuoted: Bool,
    isWhole: Bool
  ) -> Diagnostic {
    let plain = LocalisedText(
      id: "tulis bilangan bulat dengan semua digitnya dan tanpa pemisah",
      en: "write a whole number with all its digits and no marks"
    )
    let help = suggestion.map(LocalisedText.write) ?? (isWhole ? plain : nil)
    return Diagnostic(
      .notANumber,
      LocalisedText(
        id: "'\(word.excerpt)' bukan angka",
        en: "'\(word.excerpt)' is not a number"
      ) + .oddCharacter(in: word),
      at: place,
      help: isQuoted && suggestion == word ? .removeQuotes : help,
      replacement: .number(isCertain(word, isQuoted, isWhole) ? suggestion : nil, at: place)
    )
  }

  /// Whether a word writes one number and no other: with a decimal comma that groups no thousands, with marks
  /// between at least three groups of digits, or just in quotes.
  private static func isCertain(_ word: String, _ isQuoted: Bool, _ isWhole: Bool) -> Bool {
    if isQuoted { return true }
    let digits = word.hasPrefix("-") ? word.dropFirst() : word[...]
    let marks = digits.filter { !$0.isASCII || !$0.isNumber }
    let groups = digits.split(separator: marks.first ?? ",", omittingEmptySubsequences: false)
    switch marks {
    case ",": return !isWhole && groups.count == 2 && (1...2).contains(groups[1].count)
    case _ where marks.allSatisfy({ $0 == "." }) && marks.count > 1: return isWhole
    default: return false
    }
  }

  static func groupedNumber(
    _ word: String,
    without marks: String,
    at place: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .notANumber,
      LocalisedText(
        id: "titik pada '\(word)' adalah titik desimal, bukan pemisah ribuan",
        en: "the point in '\(word)' is a decimal point, not a mark between thousands"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis \(marks), jika bilangan bulat itu yang Anda maksud",
        en: "write \(marks), if that is the whole number you mean"
      )
    )
  }

  static func ambiguousNumber(
    _ word: String,
    without marks: String,
    at place: TextRange
  ) -> Diagnostic {
    let decimal = word.split(separator: ".").first.map(String.init) ?? ""
    let digits = String(word.dropFirst(decimal.count + 1))
    let kept = String(digits.reversed().drop { $0 == "0" }.reversed())
    let number = kept.isEmpty ? decimal : "\(decimal).\(kept)"
    return Diagnostic(
      .notANumber,
      LocalisedText(
        id: "titik pada '\(word)' dapat berarti desimal atau pemisah ribuan",
        en: "the point in '\(word)' may be a decimal point or a mark between thousands"
      ),
      at: place,
      help: LocalisedText(id: "tulis \(number) atau \(marks)", en: "write \(number) or \(marks)")
    )
  }

  static func notWhole(_ what: Noun, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .notANumber,
      LocalisedText(
        id: "\(what.bare.id) harus berupa bilangan bulat",
        en: "\(what.bare.en) must be a whole number"
      ),
      at: place
    )
  }
}

extension LocalisedText {
  /// The advice on a number, or on true or false, in quotes.
  static let removeQuotes = LocalisedText(id: "hapus tanda kutipnya", en: "remove the quotes")
}
