/// What there is to say about one file.
///
/// A file can be wrong in every line, and nobody reads beyond the first hundred. So reading stops after ten
/// thousand errors; of warnings ten thousand are kept, and the rest are counted.
public struct Diagnostics: Hashable, Sendable {
  /// The most errors, and the most warnings, of one file.
  public static let capacity = 10_000

  /// Those that are kept, in the order in which they were found.
  public private(set) var all: [Diagnostic] = []
  /// How many errors there are.
  public private(set) var errorCount = 0
  /// How many warnings there are.
  public private(set) var warningCount = 0

  /// Creates an empty list.
  public init() {}

  /// Whether something keeps the file from being used.
  public var hasErrors: Bool { errorCount > 0 }

  /// How many there are.
  public var count: Int { errorCount + warningCount }

  /// Those that are kept, in the order of the file.
  public var sorted: [Diagnostic] { all.sorted() }

  /// Whether there are so many errors that reading stopped.
  public var isFull: Bool { errorCount >= Self.capacity }

  /// Those that do not keep the file from being used, in the order of the file.
  public var warnings: [Diagnostic] { sorted.filter { $0.severity == .warning } }

  /// Returns so many of them, in the order of the file; errors come before warnings where not all fit.
  public func first(_ maximum: Int) -> [Diagnostic] {
    let errors = sorted.filter { $0.severity == .error }.prefix(maximum)
    return (errors + warnings.prefix(maximum - errors.count)).sorted()
  }

  /// Adds a diagnostic.
  public mutating func add(_ diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error:
      if errorCount < Self.capacity { all.append(diagnostic) }
      errorCount += 1
    case .warning:
      if warningCount < Self.capacity { all.append(diagnostic) }
      warningCount += 1
    }
  }
}
