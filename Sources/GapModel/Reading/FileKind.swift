/// What a file describes.
public enum FileKind: Hashable, Sendable {
  /// What was found at an office.
  case assessedCase
  /// A method as data.
  case instrument

  /// How much of a file is looked at.
  private static let beginning = 64 << 10

  /// Tells by a file's first lines what it describes, and gives the file back whole.
  ///
  /// An instrument has a line `instrument:` at its margin before any line `case:`; everything else is
  /// taken for a case, so that a broken file gets the diagnostics of the commoner kind.
  ///
  /// - Throws: Only what the input throws.
  public static func recognise(_ input: Input) throws -> (kind: FileKind, whole: Input) {
    var read: [UInt8] = []
    var isAtEnd = false
    // A pipe may give a file in small pieces.
    while read.count < beginning, !isAtEnd {
      let piece = try input.next()
      isAtEnd = piece.isEmpty
      read += piece
    }
    let kind = kind(of: read)
    var first: [UInt8]? = read
    let whole = Input(name: input.name, maximumBytes: input.maximumBytes) {
      defer { first = nil }
      if let first, !first.isEmpty { return first }
      return isAtEnd ? [] : try input.next()
    }
    return (kind, whole)
  }

  private static func kind(of beginning: [UInt8]) -> FileKind {
    // In UTF-16 every other byte of these words is 0; they are the same words without.
    let lines = beginning.filter { $0 != 0 }.split { $0 == 0x0A || $0 == 0x0D }
    for line in lines {
      if line.starts(with: "instrument:".utf8) { return .instrument }
      if line.starts(with: "case:".utf8) { return .assessedCase }
    }
    return .assessedCase
  }
}
