/// Common words for how evidence is got, where an instrument uses another of the same meaning.
enum TechniqueWords {
  /// The word by which an instrument knows a technique; the word itself where it knows none of that meaning.
  static func meant(by word: String, in instrument: Instrument) -> String {
    guard instrument.techniques.named(word) == nil else { return word }
    let folded = word.foldedHeading
    for group in groups where group.contains(folded) {
      for other in group {
        if let technique = instrument.techniques.named(other) { return technique.key }
      }
    }
    return word
  }

  private static let groups: [[String]] = [
    [
      "wawancara", "interview", "interviu", "wawancara mendalam", "in depth interview",
      "wawancara terstruktur", "wawancara semi terstruktur", "interviews",
    ],
    [
      "observasi", "observation", "pengamatan", "pengamatan lapangan", "observasi lapangan",
      "observasi langsung", "pengamatan langsung", "observations", "field observation",
    ],
    [
      "dokumen", "document", "dokumentasi", "studi dokumen", "telaah dokumen", "studi dokumentasi",
      "telaah dokumentasi", "documents", "document review", "documentation",
    ],
  ]
}
