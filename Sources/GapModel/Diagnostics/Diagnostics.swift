/// What there is to say about one file.
///
/// Only so many are kept: a file can be wrong in every line, and nobody reads beyond the first
/// hundred. The rest is counted.
public struct Diagnostics: Hashable, Sendable {
  /// The most that are kept.
  public static let capacity = 10_000

  /// Those that are kept, in the order in which they were found.
  public private(set) var kept: [Diagnostic] = []
  /// How many errors there are, kept or not.
  public private(set) var errorCount = 0
  /// How many warnings there are, kept or not.
  public private(set) var warningCount = 0

  /// Creates an empty list.
  public init() {}

  /// Whether something keeps the file from being used.
  public var hasErrors: Bool { errorCount > 0 }

  /// How many there are, kept or not.
  public var count: Int { errorCount + warningCount }

  /// Those that are kept, in the order of the file.
  public var sorted: [Diagnostic] { kept.sorted() }

  /// Those that do not keep the file from being used, in the order of the file.
  public var warnings: [Diagnostic] { sorted.filter { $0.severity == .warning } }

  /// Adds a diagnostic.
  public mutating func tell(_ diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    }
    if kept.count < Self.capacity { kept.append(diagnostic) }
  }
}
