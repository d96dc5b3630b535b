extension String {
  /// The text with some of its characters written otherwise.
  ///
  /// Characters are looked at one scalar at a time: joined to a combining mark, a quotation mark is no
  /// longer the `Character` that one would look for.
  ///
  /// - Parameter replacement: What to write for a scalar; `nil` to keep it.
  /// - Returns: The text, so written.
  package func escaped(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let replacement = replacement(scalar) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
