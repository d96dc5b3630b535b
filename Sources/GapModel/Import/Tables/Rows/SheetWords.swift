/// What an analyst's own words in cells mean, by the map.
struct SheetWords {
  private let meanings: [String: String]

  init(_ map: ImportMap) {
    var meanings: [String: String] = [:]
    for word in map.words { meanings[word.word.foldedHeading] = word.meaning ?? "" }
    self.meanings = meanings
  }

  /// The instrument's word for one in a cell; the word itself where the map says nothing of it, and an empty one where
  /// its meaning is not decided yet, as if the cell was empty.
  func meaning(_ word: String) -> String {
    meanings.isEmpty ? word : meanings[word.foldedHeading] ?? word
  }
}
