/// A code book in the REFI-QDA standard: XML, or a lone `.qde`.
enum CodeBook {
  /// Reads a code book, or a project file without its texts.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - language: The language of the case, in which places are said that have no text.
  /// - Returns: What it holds.
  /// - Throws: Why it is not imported.
  static func material(
    of bytes: [UInt8],
    language: Language = .id
  ) throws(ImportFault) -> ImportedMaterial {
    let project = try RefiReader.project { take in take(bytes[...]) }
    return try RefiMaterial.material(of: project, texts: RefiTexts(of: nil), language: language)
  }
}
