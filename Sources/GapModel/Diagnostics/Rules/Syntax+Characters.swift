// What is wrong with characters that look like those that YAML is written with.
extension Diagnostic {
  static func oddBlank(_ blank: Unicode.Scalar, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      LocalisedText(
        id: "karakter \(blank.codeAndName) berada di tempat yang hanya boleh diisi spasi",
        en: "the character \(blank.codeAndName) is used where only a space is allowed"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus karakter itu, dan ketik spasi dengan tombol spasi",
        en: "delete it, and type spaces with the space bar"
      )
    )
  }

  static func falseListMark(_ mark: String, at place: TextRange) -> Diagnostic {
    let name = mark.unicodeScalars.first.flatMap { $0.isASCII ? nil : $0.codeAndName }
    let sign = LocalisedText(
      id: name.map { "karakter \($0)" } ?? "'\(mark)'",
      en: name.map { "the character \($0)" } ?? "'\(mark)'"
    )
    return Diagnostic(
      .syntax,
      mark == "-"
        ? LocalisedText(
          id: "tidak ada spasi sesudah '-' pada entri ini",
          en: "no space after the '-' of this entry"
        )
        : LocalisedText(
          id: "\(sign.id) tidak memulai entri daftar",
          en: "\(sign.en) does not begin an entry of a list"
        ),
      at: place,
      help: .beginWithHyphen
    )
  }

  static func falseColon(_ key: String, _ sign: Unicode.Scalar, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      sign.isASCII
        ? LocalisedText(id: "'\(sign)' tidak mengakhiri kunci", en: "'\(sign)' does not end a key")
        : LocalisedText(
          id: "karakter \(sign.codeAndName) tidak mengakhiri kunci",
          en: "the character \(sign.codeAndName) does not end a key"
        ),
      at: place,
      help: LocalisedText(
        id: "tulis '\(key.excerpt): ', dengan titik dua dan spasi",
        en: "write '\(key.excerpt): ', with a colon and a space"
      )
    )
  }

  static func printedQuotes(_ quote: Unicode.Scalar, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      LocalisedText(
        id: "tanda kutip \(quote.codeAndName) tidak mengapit teks dalam YAML",
        en: "the quotation mark \(quote.codeAndName) does not quote in YAML"
      ),
      at: place,
      help: LocalisedText(
        id: "apit teks dengan tanda kutip lurus, \" atau ', seperti pada papan ketik",
        en: "put the text in straight quotes, \" or ', as a keyboard types them"
      )
    )
  }

  /// A tab in the indentation of a line.
  ///
  /// - Parameters:
  ///   - place: Where it is.
  ///   - spaces: How many spaces the line above begins with, if there is one.
  /// - Returns: The diagnostic.
  static func tab(at place: TextRange, spacesAbove spaces: Int?) -> Diagnostic {
    let above =
      spaces.map { count in
        LocalisedText(
          id: "; baris di atasnya diawali \(count) spasi",
          en: "; the line above begins with \(count) of them"
        )
      } ?? .nothing
    return Diagnostic(.syntax, .tabIndents, at: place, help: LocalisedText.indentWithSpaces + above)
  }

  static func surrogates(
    _ written: String,
    _ scalar: Unicode.Scalar,
    at place: TextRange
  ) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let escape = "\\U" + String(repeating: "0", count: 8 - code.count) + code
    return Diagnostic(
      .syntax,
      LocalisedText(
        id: "'\(written)' adalah cara JSON menulis satu karakter; YAML tidak mengenalnya",
        en: "'\(written)' is how JSON writes one character; YAML does not know it"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis karakternya sendiri, \(scalar), atau \(escape)",
        en: "write the character itself, \(scalar), or \(escape)"
      )
    )
  }
}

extension LocalisedText {
  /// How an entry of a list begins.
  static let beginWithHyphen = LocalisedText(
    id: "awali entri dengan '- ': tanda hubung dan spasi",
    en: "begin the entry with '- ': a hyphen and a space"
  )

  /// The message on a tab that begins a line.
  static let tabIndents = LocalisedText(
    id: "indentasi tidak boleh memakai tab",
    en: "a tab can't indent a line"
  )

  /// How lines are indented.
  static let indentWithSpaces = LocalisedText(
    id: "gunakan spasi untuk indentasi",
    en: "indent with spaces"
  )
}
