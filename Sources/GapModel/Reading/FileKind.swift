/// What a file describes.
public enum FileKind: Hashable, Sendable {
  /// What was found at an office.
  case assessedCase
  /// A method as data.
  case instrument
  /// An office's letterhead.
  case brand
  /// What columns, codes, documents and coders of an imported file mean.
  case map
  /// Which names a copy for others has in the place of the real ones.
  case names

  /// How much of a file is looked at.
  private static let beginning = 64 << 10

  /// Tells by a file's first lines what it describes, and gives the file back whole.
  ///
  /// An instrument has a key `instrument` at the top before any key `case`, a brand a key `brand`, a map a
  /// key `map`, and a list of names a key `names`; everything else is taken for a case, so that a broken file gets the diagnostics of the commonest kind.
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
    let text = String(decoding: beginning.filter { $0 != 0 }, as: UTF8.self)
    let scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" || !$0.isASCII }
    // In flow style, keys stand behind a brace or a comma; else at the margin of a line.
    let isFlow = scalars.first { !$0.properties.isWhitespace } == "{"
    let entries = scalars.split { isFlow ? $0 == "{" || $0 == "," : $0 == "\n" || $0 == "\r" }
    for entry in entries {
      switch key(of: String(entry), mayBeIndented: isFlow) {
      case "instrument": return .instrument
      case "brand": return .brand
      case "map": return .map
      case "names": return .names
      case "case": return .assessedCase
      default: break
      }
    }
    return .assessedCase
  }

  /// The key of an entry without its quotes; `nil` when it is none.
  private static func key(of entry: String, mayBeIndented: Bool) -> String? {
    guard mayBeIndented || entry.first?.isWhitespace == false else { return nil }
    let parts = entry.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return parts[0].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
  }
}
