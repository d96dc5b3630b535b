/// The words of findings, packed until a report prints them.
struct FindingWords: Sendable {
  private var statements = PackedTexts<Int>()
  private var quotes = PackedTexts<Int>()
  private var tags = Interned<String>()
  /// For each finding its quote's place plus one, or 0 where there is none.
  private var quotePlaces: ContiguousArray<UInt32> = []
  /// The places of all tags, one finding's behind the other's, and where those of each end.
  private var tagPlaces: ContiguousArray<UInt32> = []
  private var tagEnds: ContiguousArray<Int> = []

  /// Adds the words of a finding.
  mutating func append(_ statement: String, quote: String?, tags: [String]) {
    statements.append(statement)
    if let quote { quotes.append(quote) }
    quotePlaces.append(quote == nil ? 0 : UInt32(quotes.count))
    for tag in tags { tagPlaces.append(self.tags.place(of: tag)) }
    tagEnds.append(tagPlaces.count)
  }

  /// What a finding states.
  func statement(at place: Int) -> String { statements[place] }

  /// The informant's own words.
  func quote(at place: Int) -> String? {
    let quote = Int(quotePlaces[place])
    return quote == 0 ? nil : quotes[quote - 1]
  }

  /// The analyst's keywords.
  func tags(at place: Int) -> [String] {
    tagPlaces[(place == 0 ? 0 : tagEnds[place - 1])..<tagEnds[place]].map { tags[$0] }
  }
}
