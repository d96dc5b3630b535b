extension String {
  /// A heading, or a word of a cell, as it is compared: in small letters, its words one blank apart, without marks
  /// that forms put behind it.
  var foldedHeading: String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      if scalar.isBlankInCell || scalar == "_" || scalar == "-" {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else if scalar.isASCII || !scalar.properties.isDefaultIgnorableCodePoint {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    var text = words.joined(separator: " ")
    while let last = text.last, ":*?".contains(last) {
      text.removeLast()
      while text.last == " " { text.removeLast() }
    }
    return text
  }

  /// The folded heading without an explanation in brackets at its end; `nil` where it has none.
  var withoutBrackets: String? {
    guard hasSuffix(")"), let bracket = firstIndex(of: "(") else { return nil }
    let rest = self[..<bracket]
    return rest.isEmpty ? nil : String(rest).trimmedText
  }
}
