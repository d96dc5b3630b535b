import GapModel

/// What is wrong or doubtful in a text, as many as a person looks over at once, errors first.
struct ListedDiagnostics {
  /// How many are listed.
  static let most = 60

  /// Those that are listed.
  let all: [Diagnostic]
  /// How many there are besides.
  let rest: Int

  init(of working: WorkingText) {
    all = working.reading.diagnostics.first(Self.most)
    rest = working.reading.diagnostics.count - all.count
  }
}
