/// What a file describes.
public enum FileKind: Hashable, Sendable {
  /// What was found at an office.
  case assessedCase
  /// A method as data.
  case instrument

  /// Tells by a file's first bytes what it describes, and gives the file back whole.
  ///
  /// An instrument has a line `instrument:` at its margin before any line `case:`; everything else is
  /// taken for a case, so that a broken file gets the diagnostics of the commoner kind.
  ///
  /// - Throws: Only what the input throws.
  public static func recognise(_ input: Input) throws -> (kind: FileKind, whole: Input) {
    let first = try input.next()
    let kind = kind(of: first)
    var isFirst = true
    let whole = Input(name: input.name, maximumBytes: input.maximumBytes) {
      guard isFirst else { return try input.next() }
      isFirst = false
      return first
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
