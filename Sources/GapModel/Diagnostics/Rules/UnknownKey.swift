extension Rule {
  /// A key that the format does not have where it is written.
  public static let unknownKey = Rule(
    "unknown-key",
    .error,
    what: LocalisedText(
      id: """
        Kunci yang dipakai adalah kunci format ini, dalam bahasa Inggris, dan untuk temuan juga \
        kriteria instrumen. Di dalam kurung kurawal, koma desimal juga dilaporkan di sini: `{gap: \
        7,5}` dibaca sebagai gap 7 dan kunci `5`.
        """,
      en: """
        Keys are those of the format, in English, and in findings the instrument's criteria. \
        Within braces a decimal comma ends up here as well: `{gap: 7,5}` is a gap of 7 and a key \
        `5`.
        """
    ),
    why: LocalisedText(
      id: """
        Jika kunci yang salah eja diabaikan, isinya hilang: bobot yang Anda tetapkan tidak \
        dihitung, kriteria yang Anda nilai tidak masuk ke dalam gap.
        """,
      en: """
        If a misspelt key were ignored, what it says would be lost: the weight you set would not \
        count, the criterion you judged would be missing from the gap.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, jabatan: Operator}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      """
    )
  )
}

extension Diagnostic {
  static func unknownKey(
    _ name: String,
    _ guess: Guess,
    at place: TextRange,
    hint: KeyHint,
    replacement: Replacement?,
    line: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      LocalisedText(
        id: "kunci '\(name.excerpt)' tidak dikenal di sini",
        en: "key '\(name.excerpt)' is not known here"
      ) + guess.ending,
      at: place,
      help: guess.help ?? (guess.isNone ? hint.text : line.map(LocalisedText.writeSuch)),
      replacement: replacement
    )
  }
}

extension LocalisedText {
  /// The advice to write a line such as one that is right.
  static func writeSuch(_ line: String) -> LocalisedText {
    LocalisedText(id: "tulis baris seperti '\(line)'", en: "write a line such as '\(line)'")
  }
}

/// What to write where nobody can guess which key was meant.
enum KeyHint {
  /// A number with marks between its thousands came apart into keys.
  case groupedNumber
  /// A number with a decimal comma came apart into keys.
  case decimalComma
  /// The line begins with a blank that is no space, called so.
  case oddBlank(String)
  /// A text with a comma came apart into keys.
  case comma
  /// The key belongs elsewhere.
  case home(LocalisedText)
  /// The key means another, which belongs elsewhere; with that key and a value.
  case otherHome(LocalisedText, line: String)
  /// The key belongs to an instrument; with how a case names one.
  case instrument(line: String)
  /// The key begins a file of another kind.
  case otherFile(LocalisedText)
  /// One of these keys.
  case oneOf([String])

  fileprivate var text: LocalisedText {
    switch self {
    case .groupedNumber:
      LocalisedText(
        id: "tulis angka tanpa tanda pemisah ribuan, misalnya 150000",
        en: "write a number without marks between its thousands, such as 150000"
      )
    case .decimalComma:
      LocalisedText(
        id: "tulis angka desimal dengan titik, misalnya 7.5",
        en: "write a decimal number with a point, such as 7.5"
      )
    case .oddBlank(let name):
      LocalisedText(
        id:
          "baris ini diawali karakter \(name): hapus karakter itu, dan gunakan spasi untuk indentasi",
        en: "the line begins with the character \(name): delete it, and indent with spaces"
      )
    case .comma:
      LocalisedText(
        id:
          "apit teks yang memuat koma dengan tanda kutip: di dalam kurung kurawal koma memulai kunci "
          + "berikutnya",
        en: "put a text that contains a comma in quotes: within braces a comma begins the next key"
      )
    case .home(let home):
      LocalisedText(
        id: "kunci ini milik \(home.id): mulai di kolom yang sama dengan kunci-kunci di sana",
        en: "it belongs to \(home.en): begin it in the column of the keys there"
      )
    case .otherHome(let home, let line):
      LocalisedText(
        id: "tulis '\(line)', yang menjadi bagian dari \(home.id)",
        en: "write '\(line)', which belongs to \(home.en)"
      )
    case .instrument(let line):
      LocalisedText(
        id:
          "kunci ini milik berkas instrumen; kasus hanya menyebut instrumennya, di 'case': '\(line)'",
        en:
          "it belongs to an instrument's file; a case only names its instrument, in 'case': '\(line)'"
      )
    case .otherFile(let kind):
      LocalisedText(
        id: "kunci ini milik \(kind.id), berkas lain yang bukan kasus",
        en: "it belongs to \(kind.en), a file of its own that is no case"
      )
    case .oneOf(let keys): .writeOne(of: keys)
    }
  }
}
