extension Rule {
  /// A text that is not YAML.
  public static let syntax = Rule(
    "syntax",
    .error,
    what: LocalisedText(
      id: """
        Berkas harus berupa YAML yang benar. Kesalahan yang paling sering: teks yang memuat `: ` \
        tanpa tanda kutip, tanda kutip yang tidak ditutup, atau kunci dalam satu kelompok yang \
        indentasinya berbeda.
        """,
      en: """
        A file must be YAML. What breaks it most often is a text that contains `: ` and is not in \
        quotes, a quotation mark that is never closed, or keys of one mapping with different \
        indentation.
        """
    ),
    why: LocalisedText(
      id: """
        Mulai dari tempat itu, tidak jelas nilai mana milik kunci mana. Pembacaan berhenti di \
        sana, jadi baris di bawahnya belum diperiksa.
        """,
      en: """
        From such a place on, nobody can say which value belongs to which key. Reading stops \
        there, so the lines below have not been checked yet.
        """
    ),
    wrong: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: Syarat utama: jaringan stabil
      """
    ),
    right: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: "Syarat utama: jaringan stabil"
      """
    )
  )
}

// What is wrong with the layout of lines; columns count from 1.
extension Diagnostic {
  static func deeperKey(
    _ key: String,
    at place: TextRange,
    above other: String,
    inColumn column: Int,
    at otherPlace: TextRange
  ) -> Diagnostic {
    let (key, other) = (key.excerpt, other.excerpt)
    return Diagnostic(
      .syntax,
      LocalisedText(
        id: "'\(key)' lebih menjorok daripada '\(other)' di atasnya, yang sudah ada isinya",
        en: "'\(key)' is indented further than '\(other)' above it, which already has a value"
      ),
      at: place,
      notes: [.begins(other, inColumn: column, at: otherPlace)],
      help: LocalisedText(
        id:
          "mulai di kolom \(column); jika itu bagian dari '\(other)', kosongkan bagian sesudah titik "
          + "dua di sana",
        en:
          "begin it in column \(column); if it belongs to '\(other)', leave nothing after the colon "
          + "there"
      )
    )
  }

  static func secondColon(behind key: String, inColumn column: Int, at place: TextRange)
    -> Diagnostic
  {
    Diagnostic(
      .syntax,
      .colonMisplaced,
      at: place,
      help: LocalisedText(
        id:
          "apit teks sesudah '\(key.excerpt): ' dengan tanda kutip, atau tulis kunci berikutnya di "
          + "baris tersendiri, di kolom \(column)",
        en:
          "put the text after '\(key.excerpt): ' in quotes, or begin a further key on a line of its "
          + "own, in column \(column)"
      )
    )
  }

  static func noSpaceBehindColon(of key: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      LocalisedText(
        id: "tidak ada spasi sesudah ':' pada '\(key.excerpt)'",
        en: "no space after the ':' of '\(key.excerpt)'"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis '\(key.excerpt): ' dengan spasi, lalu nilainya",
        en: "write '\(key.excerpt): ' with a space, and then the value"
      )
    )
  }

  /// A line without a key.
  ///
  /// - Parameters:
  ///   - word: Its first word, if it looks like a key.
  ///   - above: The key of the line above, whose text it may go on with, and the key's column.
  ///   - place: Where the line begins.
  /// - Returns: The diagnostic.
  static func lineWithoutColon(
    _ word: String?,
    above: (key: String, column: Int)?,
    at place: TextRange
  ) -> Diagnostic {
    let own =
      word.map { word in
        LocalisedText(
          id: "tulis titik dua sesudah kuncinya, seperti '\(word): …'",
          en: "write a colon after its key, as in '\(word): …'"
        )
      } ?? LocalisedText(id: "tulis 'kunci: nilai'", en: "write 'key: value'")
    let goesOn =
      above.map { above in
        LocalisedText.goingOn(with: above.key, column: above.column)
          + LocalisedText(id: "; jika bukan, ", en: "; else ")
      } ?? .nothing
    return Diagnostic(
      .syntax,
      LocalisedText(id: "baris ini tidak memuat ': '", en: "a line without ': '"),
      at: place,
      help: goesOn + own
        + LocalisedText(
          id: "; kunci paling panjang 1.024 karakter",
          en: "; a key has at most 1,024 characters"
        )
    )
  }

  static func textBehindQuotes(
    at place: TextRange,
    opened: TextRange,
    isDouble: Bool
  ) -> Diagnostic {
    Diagnostic(
      .syntax,
      LocalisedText(
        id: "teks berlanjut sesudah tanda kutip penutupnya",
        en: "the text goes on after its closing quotation mark"
      ),
      at: place,
      notes: [
        Note(
          LocalisedText(id: "tanda kutipnya dibuka di sini", en: "its quotes open here"),
          at: opened
        )
      ],
      help: isDouble
        ? LocalisedText(
          id: #"apit seluruh teks dengan tanda kutip, dan tulis \" untuk tanda kutip di dalamnya"#,
          en: #"put the whole text in quotes, and write \" for a quotation mark within it"#
        )
        : LocalisedText(
          id: "apit seluruh teks dengan tanda kutip, dan tulis '' untuk apostrof di dalamnya",
          en: "put the whole text in quotes, and write '' for an apostrophe within it"
        )
    )
  }

  static func listOnKeyLine(keyColumn: Int, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      .listMisplaced,
      at: place,
      help: LocalisedText(
        id:
          "mulai daftar di baris di bawah kuncinya, di kolom \(keyColumn + 2), atau apit teks yang "
          + "diawali '- ' dengan tanda kutip",
        en:
          "begin the list on the line below its key, in column \(keyColumn + 2), or put a text that "
          + "begins with '- ' in quotes"
      )
    )
  }

  static func lineOfNoKey(
    at place: TextRange,
    below key: String,
    inColumn column: Int,
    at keyPlace: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .syntax,
      LocalisedText(
        id: "baris ini bukan bagian dari kunci mana pun",
        en: "this line belongs to no key"
      ),
      at: place,
      notes: [.begins(key.excerpt, inColumn: column, at: keyPlace)],
      help: LocalisedText.goingOn(with: key, column: column)
        + LocalisedText(id: "; jika bukan, tulis 'kunci: nilai'", en: "; else write 'key: value'")
    )
  }

  /// An entry or a key that begins where nothing above it does.
  ///
  /// - Parameters:
  ///   - key: The key; `nil` for an entry.
  ///   - column: Where it begins.
  ///   - place: The same as a range.
  ///   - other: The nearest line above, by its key, or as an entry, and where that begins.
  /// - Returns: The diagnostic.
  static func strayLine(
    _ key: String?,
    inColumn column: Int,
    at place: TextRange,
    nearest other: (key: String?, column: Int, place: TextRange)
  ) -> Diagnostic {
    let own = key.map { LocalisedText(untranslated: "'\($0.excerpt)'") } ?? .thisEntry
    let like = other.key.map { LocalisedText(untranslated: "'\($0.excerpt)'") } ?? .theEntry
    let line = other.place.start.line
    return Diagnostic(
      .syntax,
      LocalisedText(
        id:
          "\(own.id) dimulai di kolom \(column), padahal di atasnya tidak ada yang dimulai di sana",
        en: "\(own.en) begins in column \(column), where nothing above it does"
      ),
      at: place,
      notes: [
        Note(
          LocalisedText(
            id: "\(like.id) dimulai di kolom \(other.column)",
            en: "\(like.en) begins in column \(other.column)"
          ),
          at: other.place
        )
      ],
      help: LocalisedText(
        id: "mulai di kolom \(other.column), seperti \(like.id) di baris \(line)",
        en: "begin it in column \(other.column), as \(like.en) in line \(line)"
      )
    )
  }
}

extension Diagnostic.Note {
  fileprivate static func begins(_ key: String, inColumn column: Int, at place: TextRange) -> Self {
    Self(
      LocalisedText(
        id: "'\(key)' dimulai di kolom \(column)",
        en: "'\(key)' begins in column \(column)"
      ),
      at: place
    )
  }
}

extension LocalisedText {
  fileprivate static let thisEntry = LocalisedText(id: "entri ini", en: "this entry")

  fileprivate static let theEntry = LocalisedText(id: "entri", en: "the entry")

  /// The message on a colon that is neither behind a key nor in quotes.
  static let colonMisplaced = LocalisedText(
    id: "':' tidak boleh berada di sini",
    en: "a ':' can't stand here"
  )

  /// The message on a list that does not begin on a line of its own.
  static let listMisplaced = LocalisedText(
    id: "daftar tidak boleh dimulai di sini",
    en: "a list can't begin here"
  )

  fileprivate static func goingOn(with key: String, column: Int) -> LocalisedText {
    LocalisedText(
      id: "beri indentasi sampai kolom \(column + 2) atau lebih jika baris ini melanjutkan teks "
        + "'\(key.excerpt)' di atas",
      en: "indent it to column \(column + 2) or more if it goes on with the text of "
        + "'\(key.excerpt)' above"
    )
  }
}
