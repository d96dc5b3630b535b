/// A text, a word or a number, and how YAML writes it.
public struct YAMLScalar: Hashable, Sendable {
  /// What it says when it is read.
  public let text: String
  private let kind: Kind

  private enum Kind: Hashable, Sendable {
    case text
    case word
    case number
  }

  /// A free text: in quotes where other programs would take it for something else, such as `no` or `2025`.
  public static func text(_ text: String) -> YAMLScalar { YAMLScalar(text: text, kind: .text) }

  /// A word of the format: plain wherever it can be.
  public static func word(_ word: String) -> YAMLScalar { YAMLScalar(text: word, kind: .word) }

  /// A number, or `true` or `false`: always plain, as the format wants it.
  public static func number(_ digits: String) -> YAMLScalar {
    YAMLScalar(text: digits, kind: .number)
  }

  /// Where a scalar is written.
  enum Context: Hashable, Sendable {
    /// On lines of its own; a text of lines is indented by so many spaces.
    case block(indent: Int)
    /// Within brackets or braces.
    case flow
  }

  /// The scalar as it is written behind a colon, a dash or a comma, without the blank before it.
  ///
  /// - Parameters:
  ///   - context: Where it is written.
  ///   - lineEnd: What ends lines.
  ///   - isQuoted: Whether it stands in the place of one in quotes, and so gets them too.
  /// - Returns: One line, or a text of lines, each but the last ended.
  func written(in context: Context, lineEnd: String, isQuoted: Bool = false) -> String {
    if kind == .number { return text }
    if case .block(let indent) = context, text.utf8.contains(0x0A) {
      if let lines = literal(indent: indent, lineEnd: lineEnd) { return lines }
    }
    let mayBePlain = kind == .word || !Self.meansSomethingElse(text)
    return !isQuoted && mayBePlain && Self.isPlain(text, isInFlow: context == .flow)
      ? text : Self.quoted(text)
  }

  // MARK: Plain

  /// Whether a text reads back the same without quotes, in any program.
  private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20 else {
      return false
    }
    guard !"?:,[]{}#&*!|>'\"%@`=~".utf8.contains(first), last != UInt8(ascii: ":") else {
      return false
    }
    if first == UInt8(ascii: "-"), bytes.count < 2 || !bytes[1].isASCIILetterOrDigit {
      return false
    }
    if bytes.starts(with: "<<".utf8) || bytes.starts(with: "...".utf8) || isNull(text) {
      return false
    }
    guard text.unicodeScalars.allSatisfy(isWrittenAsItIs) else { return false }
    let signs: [UInt8] = isInFlow ? Array(",[]{}?:".utf8) : []
    for (index, byte) in bytes.enumerated() {
      if signs.contains(byte) || byte == 0x09 { return false }
      if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { return false }
      if byte == UInt8(ascii: ":"), bytes[index + 1] == 0x20 { return false }
    }
    return true
  }

  /// Whether a word is one of YAML's for nothing.
  private static func isNull(_ text: String) -> Bool { text.lowercased() == "null" }

  /// Whether a program that gives plain words a type would not take a text for one.
  private static func meansSomethingElse(_ text: String) -> Bool {
    let words = ["true", "false", "yes", "no", "on", "off", "y", "n"]
    guard text.utf8.count <= 5, words.contains(text.lowercased()) else { return isLikeNumber(text) }
    return true
  }

  /// Whether a text is written with digits and the signs of numbers, dates and times.
  private static func isLikeNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIIDigit || "+-.".utf8.contains(first) else {
      return false
    }
    let signs = Array("+-.,_:eExXoOabcdfABCDFTZ infNa".utf8)
    return text.utf8.allSatisfy { $0.isASCIIDigit || signs.contains($0) }
  }

  /// Whether a character may stand in a text without an escape.
  private static func isWrittenAsItIs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: false
    default: scalar.isAllowedInFile
    }
  }

  // MARK: Quoted

  /// The text in quotes, on one line.
  private static func quoted(_ text: String) -> String {
    let isSimple = text.unicodeScalars.allSatisfy { isWrittenAsItIs($0) && $0 != "'" }
    let holdsEscapes = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if isSimple, holdsEscapes { return "'\(text)'" }
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case _ where isWrittenAsItIs(scalar): written.unicodeScalars.append(scalar)
      default: written += escape(scalar)
      }
    }
    return written + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (sign, count) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\\(sign)" + String(repeating: "0", count: count - digits.count) + digits
  }

  // MARK: Lines

  /// The text as lines below `|`; `nil` for one whose first or last lines such a block could not keep.
  private func literal(indent: Int, lineEnd: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isEnded = lines.last?.isEmpty == true
    if isEnded { lines.removeLast() }
    guard let first = lines.first, let last = lines.last, !first.isEmpty, !first.hasPrefix(" "),
      last.utf8.contains(where: { $0 != 0x20 }), !lines.contains(where: { $0.hasPrefix("\t") }),
      lines.allSatisfy({ $0.unicodeScalars.allSatisfy(Self.isWrittenAsItIs) })
    else { return nil }
    let margin = String(repeating: " ", count: indent)
    let written = lines.map { $0.isEmpty ? "" : margin + $0 }
    return (["|" + (isEnded ? "" : "-")] + written).joined(separator: lineEnd)
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  fileprivate var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
}
