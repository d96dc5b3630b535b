import GapModel
import Testing

@testable import gapscore

@Suite struct `What the argument parser says` {
  /// Its errors, as the sources of its version 1.8.2 word them.
  static let errors = [
    """
    Can't autodetect a supported shell.
    Please use --generate-completion-script=<shell> with one of:
        zsh bash fish
    """,
    """
    Can't generate completion scripts for 'x'.
    Please use --generate-completion-script=<shell> with one of:
        zsh bash fish
    """,
    "Internal error. Parsing command-line arguments hit unimplemented code path.",
    "Internal error. Invalid state while parsing command-line arguments.",
    "Unknown option '--formt'. Did you mean '--format'?", "Unknown option '-x'",
    "Missing value for '--format <format>'",
    """
    Unknown option '-ox'
       or: Missing value for '-o <berkas>' in '-ox'
    """,
    "The option '--strict' does not take any value, but 'x' was specified.",
    "Unexpected argument 'x'", "2 unexpected arguments: 'x', 'y'",
    "Value to be set with flag '--b' had already been set with flag 'a' in '-xa'",
    "No value set for non-argument var x. Replace with a static variable, or let constant.",
    "Missing expected argument '<kasus> ...'", "Missing one of: '--a', '--b'",
    "The value 'x' is invalid for '--csv-locale <negara>'. Please provide one of 'id'.",
    "The value 'x' is invalid for '--lang <bahasa>'. Please provide one of 'id' and 'en'.",
    "The value 'x' is invalid for '--format <format>'. Please provide one of 'table', 'json' or 'csv'.",
    "The value 'x' is invalid for '<kasus>'",
    "The value 'x' is invalid.. Please provide one of the following:\n  - x\n  - y",
    "The value 'x' is invalid for '--only <bagian>': tidak ada bagian 'x'",
    "Invalid option: ---x", "Invalid option: -!", "Missing required subcommand.",
    "Command 'X' is not a parent of the current command.",
  ]

  @Test(arguments: errors)
  func `Each of its errors is in the language of the run`(error: String) {
    let told = { (language: Language) -> String in
      let run = Run(language: language, streams: .ofProcess, environment: Environment([:]))
      return Run.$current.withValue(run) { ParserWords.error(error) }
    }
    #expect(told(.en) == error)
    #expect(EnglishWords.found(in: told(.id)).isEmpty, "\(told(.id))")
    #expect(told(.id) != error)
    #expect(!told(.id).contains("%") && !told(.id).contains("#"))
  }

  /// What the commands of this program can be called with, wrongly.
  static let calls: [(arguments: [String], told: String)] = [
    (["score", "--formt", "csv"], "Opsi '--formt' tidak dikenal. Maksudnya '--format'?"),
    (["score", "case.yaml", "-x"], "Opsi '-x' tidak dikenal"),
    (["score", "--format"], "Nilai untuk '--format <format>' belum ditulis"),
    (
      ["score", "case.yaml", "--strict=x"],
      "Opsi '--strict' tidak memakai nilai, tetapi tertulis 'x'."
    ),
    (["report", "a.yaml", "b.yaml"], "Argumen 'b.yaml' tidak dikenal"),
    (["report", "a.yaml", "b.yaml", "c.yaml"], "2 argumen tidak dikenal: 'b.yaml', 'c.yaml'"),
    (["score"], "Argumen '<kasus> ...' belum ditulis"),
    (
      ["score", "case.yaml", "--lang", "fr"],
      "Nilai 'fr' tidak berlaku untuk '--lang <bahasa>'. Tulis 'id' atau 'en'."
    ),
    (["score", "case.yaml", "---x"], "Opsi tidak berlaku: ---x"),
    (
      ["report", "case.yaml", "--for", "kepala"], "Tulis 'pemimpin', 'perencana', atau 'peneliti'."
    ),
    (
      ["report", "case.yaml", "--only", "tabel-gp"],
      "tidak ada bagian 'tabel-gp'; maksudnya 'tabel-gap'?"
    ),
    (["nilai", "case.yaml"], "Tidak ada perintah 'nilai'."),
    (["report", "case.yaml", "a", "b"], "2 argumen tidak dikenal: 'a', 'b'"),
  ]

  @Test(arguments: calls)
  func `A wrong call is told in Indonesian`(arguments: [String], told: String) throws {
    let run = try Program.run(arguments, in: Samples.folder(), environment: ["LANG": "id_ID.UTF-8"])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Kesalahan: "))
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(run.errors.contains("\nPemakaian: gapscore"))
    #expect(EnglishWords.found(in: run.errors).isEmpty, "\(run.errors)")
  }
}
