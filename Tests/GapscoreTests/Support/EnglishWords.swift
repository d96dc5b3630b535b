import Foundation

/// Words that stand in no Indonesian text.
enum EnglishWords {
  private static let all: Set = [
    "a", "an", "and", "are", "argument", "arguments", "as", "be", "before", "below", "by", "cannot",
    "case", "cases", "choose", "default", "each", "error", "errors", "file", "files", "finding",
    "findings", "for", "from", "give", "given", "greater", "has", "have", "help", "holds", "how",
    "in",
    "input", "instrument", "invalid", "is", "it", "its", "language", "left", "list", "missing",
    "more",
    "must", "name", "no", "not", "of", "on", "one", "option", "options", "or", "output", "overview",
    "please", "provide", "read", "report", "see", "show", "shown", "shows", "standard",
    "subcommand",
    "subcommands", "than", "that", "the", "there", "they", "this", "to", "twice", "unexpected",
    "unknown", "usage", "value", "values", "version", "warning", "warnings", "what", "which",
    "with",
    "without", "write", "writes", "you", "your",
  ]

  /// What is the same in both languages: options, commands, file names, quotations, and the words that
  /// formats, instruments and shells are known by.
  private static var names: [Regex<Substring>] {
    [
      /Contoh: .*/, /'[^']*'/, /--?[a-z][a-z-]*/, /gapscore(?: [a-z]+)*/,
      /\S+\.(?:yaml|yml|html|md|csv|json|txt|docx)/, /\((?:nilai|bawaan): [^)]*\)/,
      /^ {2}[a-z]+ {2,}/.anchorsMatchLineEndings(),
    ]
  }

  /// The English words of a text that should have none.
  static func found(in text: String) -> [String] {
    var rest = text
    for name in names { rest.replace(name, with: " ") }
    return rest.lowercased().split { !$0.isLetter }.map(String.init).filter(all.contains)
  }
}
