/// What a run reports besides the faults of files.
enum SARIFNotice {
  /// A file that was to be checked is not read.
  case unread
  /// So many diagnostics of a file are not shown.
  case moreProblems(Int)
  /// Reading a file stopped, as it has too many errors.
  case stopped

  var id: String {
    switch self {
    case .unread: "file-not-read"
    case .moreProblems: "more-problems"
    case .stopped: "reading-stopped"
    }
  }

  var level: String {
    switch self {
    case .unread: "error"
    case .moreProblems, .stopped: "warning"
    }
  }

  var text: String {
    switch self {
    case .unread: "This file is not read; standard error says why."
    case .moreProblems(let count): "\(count) more not shown; raise --max-problems to see them."
    case .stopped: "Reading stopped after \(Diagnostics.capacity) errors."
    }
  }

  /// All kinds, as SARIF lists them.
  static let descriptors: [JSON] = [
    descriptor("file-not-read", "A file that was to be checked is not read."),
    descriptor("more-problems", "A file has more problems than are shown."),
    descriptor("reading-stopped", "A file has too many errors to be read to its end."),
  ]

  private static func descriptor(_ id: String, _ text: String) -> JSON {
    ["id": .text(id), "shortDescription": ["text": .text(text)]]
  }
}
