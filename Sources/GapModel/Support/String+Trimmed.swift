extension Unicode.Scalar {
  /// Whether it is a blank or a line break; for the commonest characters without looking it up.
  var isBlankInCell: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension String {
  /// The text without blanks and line breaks around it.
  package var trimmedText: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.isBlankInCell }
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      isBlank(first) || isBlank(last)
    else { return self }
    let start = unicodeScalars.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end])
  }
}
