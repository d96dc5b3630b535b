/// The words of findings, packed until a report prints them.
struct FindingWords: Sendable {
  private var statements = PackedTexts<Int>()
  private var quotes = OptionalTexts()
  private var locators = OptionalTexts()
  private var notes = OptionalTexts()
  private var tags = Interned<String>()
  /// The places of all tags, one finding's behind the other's, and where those of each end.
  private var tagPlaces: ContiguousArray<UInt32> = []
  private var tagEnds: ContiguousArray<Int> = []

  /// Texts that most findings lack.
  private struct OptionalTexts {
    private var texts = PackedTexts<Int>()
    /// For each finding its text's place plus one, or 0 where there is none.
    private var places: ContiguousArray<UInt32> = []

    mutating func append(_ text: String?) {
      if let text { texts.append(text) }
      places.append(text == nil ? 0 : UInt32(texts.count))
    }

    subscript(finding: Int) -> String? {
      let place = Int(places[finding])
      return place == 0 ? nil : texts[place - 1]
    }
  }

  /// Adds the words of a finding.
  mutating func append(_ words: FindingTexts) {
    statements.append(words.statement)
    quotes.append(words.quote)
    locators.append(words.locator)
    notes.append(words.note)
    for tag in words.tags { tagPlaces.append(tags.place(of: tag)) }
    tagEnds.append(tagPlaces.count)
  }

  /// What a finding states.
  func statement(at place: Int) -> String { statements[place] }

  /// The informant's own words.
  func quote(at place: Int) -> String? { quotes[place] }

  /// Where in the source it stands.
  func locator(at place: Int) -> String? { locators[place] }

  /// The analyst's memo.
  func note(at place: Int) -> String? { notes[place] }

  /// The analyst's keywords.
  func tags(at place: Int) -> [String] {
    tagPlaces[(place == 0 ? 0 : tagEnds[place - 1])..<tagEnds[place]].map { tags[$0] }
  }
}

/// The words of one finding.
struct FindingTexts {
  var statement = ""
  var quote: String?
  var locator: String?
  var note: String?
  var tags: [String] = []
}
