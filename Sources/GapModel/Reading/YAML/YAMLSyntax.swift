/// Says in our words what libyaml says in its own.
enum YAMLSyntax {
  /// Says what is wrong with a text that is not YAML.
  ///
  /// - Parameters:
  ///   - problem: libyaml's words for what it met.
  ///   - position: Where it met it.
  ///   - context: libyaml's words for what it was reading, if it says so.
  ///   - start: Where that began.
  ///   - text: The file, as far as it is kept.
  /// - Returns: What to report.
  static func diagnostic(
    problem: String,
    at position: TextPosition,
    context: String?,
    from start: TextPosition,
    in text: InputText
  ) -> Diagnostic {
    let known = wordings.first { problem.holds($0.problem) }
    // Where a text never ends, or a key has no ':', the place to mend is where it begins.
    let position = context != nil && known?.isAtBeginning == true ? start : position
    if let cause = SyntaxCause(known?.kind ?? .other, at: position, in: text)?.diagnostic {
      return cause
    }
    let notes =
      context == nil || start == position
      ? [] : [Diagnostic.Note(belongsHere, at: TextRange(at: start))]
    return Diagnostic(
      .syntax,
      known?.summary
        ?? LocalisedText(id: "ini bukan YAML: \(problem)", en: "this is not YAML: \(problem)"),
      at: TextRange(at: position),
      notes: notes,
      help: known?.help
    )
  }

  private static let belongsHere = LocalisedText(
    id: "ini bagian dari apa yang dimulai di sini",
    en: "it belongs to what begins here"
  )

  private struct Wording {
    let problem: String
    let summary: LocalisedText
    let help: LocalisedText?
    /// Whether the fault is shown where that began which libyaml was reading.
    var isAtBeginning = false
    /// What it is to those who look for its cause.
    var kind = SyntaxCause.Problem.other
  }

  /// The first whose problem occurs in libyaml's message is taken.
  private static let wordings = [
    Wording(
      problem: "mapping values are not allowed in this context",
      summary: .colonMisplaced,
      help: LocalisedText(
        id: "apit teks yang memuat ': ' dengan tanda kutip, dan tulis setiap kunci di baris "
          + "tersendiri; kunci paling panjang 1.024 karakter",
        en: "put a text that contains ': ' in quotes, and each key on a line of its own; a key "
          + "has at most 1,024 characters"
      ),
      kind: .colon
    ),
    Wording(
      problem: "could not find expected ':'",
      summary: LocalisedText(
        id: "kunci tanpa ': '",
        en: "a key without ': '"
      ),
      help: LocalisedText(
        id: "tulis 'kunci: nilai' dengan spasi sesudah titik dua, beri baris-baris teks panjang "
          + "indentasi lebih dari kuncinya, dan batasi kunci sampai 1.024 karakter",
        en: "write 'key: value' with a space after the colon, indent the lines of a long text "
          + "further than its key, and keep keys to at most 1,024 characters"
      ),
      isAtBeginning: true,
      kind: .noKey
    ),
    Wording(
      problem: "did not find expected key",
      summary: LocalisedText(
        id: "seharusnya ada kunci dari kelompok yang sama",
        en: "expected a key of the same mapping"
      ),
      help: LocalisedText(
        id: "samakan indentasi semua kunci dalam satu kelompok, dan apit teks yang memuat ': ' "
          + "atau diakhiri tanda kutip dengan tanda kutip",
        en: "give all keys of a mapping the same indentation, and quote texts that contain ': ' "
          + "or end in a quotation mark"
      ),
      kind: .keyExpected
    ),
    Wording(
      problem: "did not find expected '-' indicator",
      summary: LocalisedText(
        id: "seharusnya '- ' dan entri daftar berikutnya",
        en: "expected '- ' and the next entry of the list"
      ),
      help: LocalisedText(
        id: "samakan indentasi semua entri daftar",
        en: "give all entries of a list the same indentation"
      ),
      kind: .entryExpected
    ),
    Wording(
      problem: "block sequence entries are not allowed in this context",
      summary: .listMisplaced,
      help: LocalisedText(
        id: "mulai daftar di baris di bawah kuncinya",
        en: "begin the list on the line below its key"
      ),
      kind: .listMark
    ),
    Wording(
      problem: "found character that cannot start any token",
      summary: LocalisedText(
        id: "nilai tidak boleh diawali karakter ini",
        en: "no value can begin with this character"
      ),
      help: LocalisedText(
        id: "gunakan spasi untuk indentasi, bukan tab, dan apit teks yang diawali '@', '`', atau "
          + "'%' dengan tanda kutip",
        en: "indent with spaces, not tabs, and quote a text that begins with '@', '`' or '%'"
      ),
      kind: .character
    ),
    Wording(
      problem: "found a tab character",
      summary: .tabIndents,
      help: .indentWithSpaces,
      kind: .character
    ),
    Wording(
      problem: "found unexpected end of stream",
      summary: LocalisedText(
        id: "tanda kutip ini tidak pernah ditutup",
        en: "these quotes are never closed"
      ),
      help: LocalisedText(
        id: "tutup tanda kutipnya",
        en: "close the quotes"
      ),
      isAtBeginning: true
    ),
    Wording(
      problem: "found unexpected document indicator",
      summary: LocalisedText(
        id: "dokumen berakhir di dalam tanda kutip",
        en: "the document ends within quotes"
      ),
      help: LocalisedText(
        id: "tutup tanda kutip sebelum '---' atau '...'",
        en: "close the quotes before '---' or '...'"
      )
    ),
    Wording(
      problem: "did not find expected ',' or ']'",
      summary: LocalisedText(
        id: "seharusnya ',' atau ']'",
        en: "expected ',' or ']'"
      ),
      help: LocalisedText(
        id: "tutup daftar dengan ']', atau apit teks yang memuat ', ', '#', atau kurung siku "
          + "dengan tanda kutip",
        en: "close the list with ']', or put texts that contain ', ', '#' or brackets in quotes"
      )
    ),
    Wording(
      problem: "did not find expected ',' or '}'",
      summary: LocalisedText(
        id: "seharusnya ',' atau '}'",
        en: "expected ',' or '}'"
      ),
      help: LocalisedText(
        id: "tutup kelompok kunci dengan '}', atau apit teks yang memuat ', ', '#', atau kurung "
          + "kurawal dengan tanda kutip",
        en: "close the mapping with '}', or put texts that contain ', ', '#' or braces in quotes"
      )
    ),
    Wording(
      problem: "did not find expected node content",
      summary: LocalisedText(
        id: "seharusnya ada nilai di sini",
        en: "expected a value"
      ),
      help: LocalisedText(
        id: "tulis nilainya, atau apit teks yang diawali karakter khusus dengan tanda kutip",
        en: "write a value, or put a text that begins with a special character in quotes"
      )
    ),
    Wording(
      problem: "did not find expected <document start>",
      summary: LocalisedText(
        id: "seharusnya '---' sebelum dokumen lain",
        en: "expected '---' before another document"
      ),
      help: LocalisedText(
        id: "awali setiap dokumen berikutnya dengan baris '---'; beri indentasi pada apa yang "
          + "menjadi bagian dari yang di atas",
        en: "begin each further document with a line '---'; indent what belongs to the one above"
      )
    ),
    Wording(
      problem: "found unexpected ':'",
      summary: .colonMisplaced,
      help: LocalisedText(
        id: "apit teks yang memuat ':' dengan tanda kutip",
        en: "put a text that contains ':' in quotes"
      )
    ),
    Wording(
      problem: "mapping keys are not allowed in this context",
      summary: LocalisedText(
        id: "kunci tidak boleh dimulai di sini",
        en: "a key can't begin here"
      ),
      help: LocalisedText(
        id: "mulai kelompok kunci di baris di bawahnya",
        en: "begin the mapping on the line below"
      )
    ),
    Wording(
      problem: "found unknown escape character",
      summary: LocalisedText(
        id: "tidak ada urutan lolos seperti ini dalam tanda kutip ganda",
        en: "no such escape in double quotes"
      ),
      help: .doubleBackslash
    ),
    Wording(
      problem: "invalid Unicode character escape code",
      summary: LocalisedText(
        id: "tidak ada karakter Unicode seperti ini",
        en: "no such Unicode character"
      ),
      help: nil,
      kind: .escape
    ),
    Wording(
      problem: "did not find expected hexdecimal number",
      summary: LocalisedText(
        id: "seharusnya ada digit heksadesimal sesudah urutan lolos ini",
        en: "expected hexadecimal digits after this escape"
      ),
      help: .doubleBackslash
    ),
    Wording(
      problem: "did not find expected comment or line break",
      summary: LocalisedText(
        id: "di sini hanya boleh ada komentar",
        en: "nothing but a comment can follow here"
      ),
      help: LocalisedText(
        id: "mulai teks blok '|' atau '>' di baris di bawahnya",
        en: "begin the text of a '|' or '>' block on the line below"
      )
    ),
    Wording(
      problem: "did not find expected alphabetic or numeric character",
      summary: LocalisedText(
        id: "'&' dan '*' menandai jangkar dan alias, yang bukan bagian dari format ini",
        en: "'&' and '*' mark anchors and aliases, which are not part of the format"
      ),
      help: .quoteSign,
      kind: .anchor
    ),
    Wording(
      problem: "indentation indicator equal to 0",
      summary: LocalisedText(
        id: "blok teks tidak boleh berindentasi 0",
        en: "a block of text can't be indented by 0"
      ),
      help: LocalisedText(
        id: "tulis '|' atau '>' saja",
        en: "write '|' or '>' alone"
      )
    ),
    Wording(
      problem: "the expected '>'",
      summary: .tagSign,
      help: .quoteSign
    ),
    Wording(
      problem: "URI escaped octet",
      summary: .tagSign,
      help: .quoteSign
    ),
    Wording(
      problem: "expected whitespace or line break",
      summary: .tagSign,
      help: .quoteSign
    ),
    Wording(
      problem: "found undefined tag handle",
      summary: .tagSign,
      help: .quoteSign
    ),
  ]
}

extension LocalisedText {
  fileprivate static let tagSign = LocalisedText(
    id: "'!' menandai tag, yang bukan bagian dari format ini",
    en: "'!' marks a tag, which is not part of the format"
  )

  fileprivate static let quoteSign = LocalisedText(
    id: "apit teks dengan tanda kutip jika memang diawali tanda itu",
    en: "put the text in quotes if it is meant to begin so"
  )

  fileprivate static let doubleBackslash = LocalisedText(
    id: "tulis '\\\\' untuk garis miring terbalik, atau gunakan tanda kutip tunggal",
    en: "write '\\\\' for a backslash, or use single quotes"
  )
}
