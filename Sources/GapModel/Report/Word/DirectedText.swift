/// Texts by the direction in which they are written.
enum DirectedText {
  /// A text's part of one direction.
  struct Part: Hashable {
    var text: String
    let isFromRight: Bool
  }

  /// A text in parts: each that is written from right to left begins and ends with such a letter.
  static func parts(of text: String) -> [Part] {
    guard DisplayText.runsFromRight(text) else { return [Part(text: text, isFromRight: false)] }
    var parts: [Part] = []
    var between = ""
    for scalar in text.unicodeScalars {
      let isFromRight = DisplayText.runsFromRight(String(scalar))
      guard isFromRight || scalar.properties.isAlphabetic else {
        between.unicodeScalars.append(scalar)
        continue
      }
      add(&between, scalar, isFromRight, to: &parts)
    }
    if !between.isEmpty {
      if let last = parts.last, !last.isFromRight {
        parts[parts.count - 1].text += between
      } else {
        parts.append(Part(text: between, isFromRight: false))
      }
    }
    return parts
  }

  /// Adds a letter and what stands between it and the one before.
  private static func add(
    _ between: inout String,
    _ scalar: Unicode.Scalar,
    _ isFromRight: Bool,
    to parts: inout [Part]
  ) {
    if let last = parts.last, last.isFromRight == isFromRight {
      parts[parts.count - 1].text += between
    } else if isFromRight {
      if !between.isEmpty {
        if parts.isEmpty { parts.append(Part(text: "", isFromRight: false)) }
        parts[parts.count - 1].text += between
      }
      parts.append(Part(text: "", isFromRight: true))
    } else {
      parts.append(Part(text: between, isFromRight: false))
    }
    between = ""
    parts[parts.count - 1].text.unicodeScalars.append(scalar)
  }

  /// Whether a line has letters that are written from right to left, and no others.
  static func isFromRight(_ line: [Inline]) -> Bool {
    guard line.contains(where: { DisplayText.runsFromRight($0.words) }) else { return false }
    let parts = parts(of: line.words)
    return !parts.contains { part in
      !part.isFromRight && part.text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }
}
