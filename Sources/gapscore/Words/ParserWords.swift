/// What the argument parser says by itself, in the language of the run.
///
/// The parser speaks English only and hands out finished texts, so each of its sentences stands here with
/// gaps for what it fills in: those of version 1.8.2, from its `UsageGenerator`, `MessageInfo` and
/// `HelpGenerator`. A text that is none of them is returned as it is.
enum ParserWords {
  /// A sentence of the parser, and what stands for it.
  ///
  /// `%` is a gap for words that stay as they are, `#` one for another text of the parser.
  private struct Sentence {
    let en: String
    let id: String
  }

  private static let errorSentences = [
    Sentence(
      en: """
        Can't autodetect a supported shell.
        Please use --generate-completion-script=<shell> with one of:
        %
        """,
      id: """
        Jenis shell tidak dikenali.
        Tulis --generate-completion-script=<shell> dengan salah satu dari:
        %
        """
    ),
    Sentence(
      en: """
        Can't generate completion scripts for '%'.
        Please use --generate-completion-script=<shell> with one of:
        %
        """,
      id: """
        Tidak ada skrip pelengkap untuk '%'.
        Tulis --generate-completion-script=<shell> dengan salah satu dari:
        %
        """
    ),
    Sentence(
      en: "Internal error. Parsing command-line arguments hit unimplemented code path.",
      id: "Kesalahan program: bentuk perintah ini belum ditangani."
    ),
    Sentence(
      en: "Internal error. Invalid state while parsing command-line arguments.",
      id: "Kesalahan program saat membaca perintah."
    ),
    Sentence(en: "#\n   or: # in '%'", id: "#\n   atau: # dalam '%'"),
    Sentence(
      en: "Unknown option '%'. Did you mean '%'?",
      id: "Opsi '%' tidak dikenal. Maksudnya '%'?"
    ),
    Sentence(en: "Unknown option '%'", id: "Opsi '%' tidak dikenal"),
    Sentence(en: "Missing value for '%'", id: "Nilai untuk '%' belum ditulis"),
    Sentence(
      en: "The option '%' does not take any value, but '%' was specified.",
      id: "Opsi '%' tidak memakai nilai, tetapi tertulis '%'."
    ),
    Sentence(en: "Unexpected argument '%'", id: "Argumen '%' tidak dikenal"),
    Sentence(en: "% unexpected arguments: %", id: "% argumen tidak dikenal: %"),
    Sentence(
      en: "Value to be set with # had already been set with #",
      id: "Nilai dari # sudah diisi oleh #"
    ),
    Sentence(en: "flag '%' in '%'", id: "opsi '%' dalam '%'"),
    Sentence(en: "flag '%'", id: "opsi '%'"),
    Sentence(en: "position %", id: "posisi %"),
    Sentence(
      en: "No value set for non-argument var %. Replace with a static variable, or let constant.",
      id: "Kesalahan program: % tidak bernilai."
    ),
    Sentence(en: "Missing expected argument '%'", id: "Argumen '%' belum ditulis"),
    Sentence(en: "Missing one of: %", id: "Salah satu ini belum ditulis: %"),
    Sentence(en: "The value '%' is invalid for '%'#", id: "Nilai '%' tidak berlaku untuk '%'#"),
    Sentence(en: "The value '%' is invalid.#", id: "Nilai '%' tidak berlaku.#"),
    Sentence(
      en: ". Please provide one of the following:\n%",
      id: ". Tulis salah satu dari:\n%"
    ),
    Sentence(en: ". Please provide one of '%' and '%'.", id: ". Tulis '%' atau '%'."),
    Sentence(en: ". Please provide one of % or '%'.", id: ". Tulis %, atau '%'."),
    Sentence(en: ". Please provide one of '%'.", id: ". Tulis '%'."),
    Sentence(en: "Invalid option: %", id: "Opsi tidak berlaku: %"),
    Sentence(en: "Missing required subcommand.", id: "Perintah lanjutannya belum ditulis."),
    Sentence(
      en: "Command '%' is not a parent of the current command.",
      id: "Kesalahan program: '%' bukan induk perintah ini."
    ),
  ]

  /// What stands behind an error.
  private static let hintSentences = [
    Sentence(en: "Help:  %", id: "Keterangan:  %"),
    Sentence(en: "Usage: %", id: "Pemakaian: %"),
    Sentence(
      en: "  See '%' for more information.",
      id: "  '%' menampilkan penjelasan lebih lanjut."
    ),
  ]

  /// The lines of help.
  private static let helpSentences = [
    Sentence(en: "OVERVIEW: %", id: "IKHTISAR: %"),
    Sentence(en: "USAGE: %", id: "PEMAKAIAN: %"),
    Sentence(en: "ARGUMENTS:", id: "ARGUMEN:"),
    Sentence(en: "OPTIONS:", id: "OPSI:"),
    Sentence(en: "SUBCOMMANDS:", id: "PERINTAH:"),
    Sentence(
      en: "  See '%' for detailed help.",
      id: "  '%' menampilkan bantuan selengkapnya."
    ),
    Sentence(en: "%Show the version.", id: "%Tampilkan versi."),
    Sentence(en: "%Show help information.", id: "%Tampilkan bantuan."),
    Sentence(en: "%(values: %; default: %)", id: "%(nilai: %; bawaan: %)"),
    Sentence(en: "%(values: %)", id: "%(nilai: %)"),
    Sentence(en: "%(default: %)", id: "%(bawaan: %)"),
  ]

  /// What stands for values and commands, wherever it stands.
  private static let placeholders = [
    ("<options>", "<opsi>"), ("<subcommand>", "<perintah>"),
  ]

  /// An error of the parser, without what stands behind it.
  static func error(_ text: String) -> String {
    Words.say(id: translated(text, by: errorSentences), en: text)
  }

  /// The lines behind an error: which option it is about, and how the command is used.
  static func hints(_ text: String) -> String {
    Words.say(id: lines(of: text, by: hintSentences), en: text)
  }

  /// The help of a command, each of whose paragraphs stands on one line.
  static func help(_ text: String) -> String {
    Words.say(id: lines(of: text, by: helpSentences), en: text)
  }

  private static func lines(of text: String, by sentences: [Sentence]) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(withoutPlaceholders(String($0)), by: sentences) }
      .joined(separator: "\n")
  }

  private static func withoutPlaceholders(_ line: String) -> String {
    placeholders.reduce(line) { line, placeholder in
      line.split(separator: placeholder.0, omittingEmptySubsequences: false)
        .joined(separator: placeholder.1)
    }
  }

  private static func translated(_ text: String, by sentences: [Sentence]) -> String {
    for sentence in sentences {
      guard var words = filled(sentence.en, in: text)?[...] else { continue }
      return sentence.id.reduce(into: "") { told, character in
        switch character {
        case "%": told += words.popFirst() ?? ""
        case "#": told += translated(String(words.popFirst() ?? ""), by: sentences)
        default: told.append(character)
        }
      }
    }
    return text
  }

  /// What fills the gaps of a sentence in a text; `nil` where the text is another.
  private static func filled(_ sentence: String, in text: String) -> [Substring]? {
    let parts = sentence.split(omittingEmptySubsequences: false) { $0 == "%" || $0 == "#" }
    guard let first = parts.first, let last = parts.last, text.hasPrefix(first) else { return nil }
    guard parts.count > 1 else { return text == sentence ? [] : nil }
    var rest = text.dropFirst(first.count)
    var words: [Substring] = []
    for part in parts.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: part) else { return nil }
      words.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return words + [rest.dropLast(last.count)]
  }
}
