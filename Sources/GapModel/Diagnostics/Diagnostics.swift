/// What there is to say about one file.
///
/// There is an end to it: a file can be wrong in every line, and nobody reads beyond the first
/// hundred. At ten thousand the file is not read on.
public struct Diagnostics: Hashable, Sendable {
  /// The most of one file.
  public static let capacity = 10_000

  /// All of them, in the order in which they were found.
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

  /// All of them, in the order of the file.
  public var sorted: [Diagnostic] { all.sorted() }

  /// Whether there are so many that the file was not read on.
  public var isFull: Bool { all.count >= Self.capacity }

  /// Those that do not keep the file from being used, in the order of the file.
  public var warnings: [Diagnostic] { sorted.filter { $0.severity == .warning } }

  /// Adds a diagnostic.
  public mutating func tell(_ diagnostic: Diagnostic) {
    guard !isFull else { return }
    switch diagnostic.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    }
    all.append(diagnostic)
  }
}
