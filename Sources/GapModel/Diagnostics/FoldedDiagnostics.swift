extension Diagnostic {
  /// Work that is open in many places of a case, and need be told but once.
  public enum OpenWork: Hashable, Sendable {
    /// Findings that wait to be placed, of the case that begins there.
    case notPlaced(TextPosition)
    /// Findings that wait to be judged, of the case that begins there.
    case notJudged(TextPosition)
  }
}

extension Diagnostics {
  /// From how many on diagnostics of the same open work are told as one, for a person.
  static let fewestFolded = 4

  /// Those that are kept, where what is open many times in a case stands once, in its first place; with how
  /// many each stands for.
  package var folded: [(diagnostic: Diagnostic, count: Int)] {
    let all = sorted
    var alike: [Diagnostic.OpenWork: [Diagnostic]] = [:]
    for diagnostic in all {
      if let work = diagnostic.openWork { alike[work, default: []].append(diagnostic) }
    }
    return all.compactMap { diagnostic in
      guard let work = diagnostic.openWork, let same = alike[work], same.count >= Self.fewestFolded
      else { return (diagnostic, 1) }
      guard same.first == diagnostic else { return nil }
      let names = same.flatMap { $0.subjects }
      return (.openWork(work, names, at: diagnostic.place), same.count)
    }
  }

  /// Returns so many of them for a person, in the order of the file; errors come before warnings where not all
  /// fit.
  ///
  /// - Returns: What is shown, and how many are not.
  func firstFolded(_ maximum: Int) -> (shown: [Diagnostic], left: Int) {
    let folded = folded
    let errors = folded.filter { $0.diagnostic.severity == .error }.prefix(maximum)
    let warnings = folded.filter { $0.diagnostic.severity == .warning }
    let shown = errors + warnings.prefix(maximum - errors.count)
    return (shown.map { $0.diagnostic }.sorted(), count - shown.reduce(0) { $0 + $1.count })
  }
}
