/// The words of findings, packed until a report prints them.
struct FindingWords: Sendable {
  private var statements = PackedTexts<Int>()
  private var quotes = OptionalTexts()
  private var locators = OptionalTexts()
  private var notes = OptionalTexts()
  private var tags = Interned<String>()
  /// The positions of all tags in ``tags``, finding by finding, and where those of each finding end.
  private var tagIndices: ContiguousArray<UInt32> = []
  private var tagEnds: ContiguousArray<Int> = []

  /// Texts that most findings lack.
  private struct OptionalTexts {
    private var texts = PackedTexts<Int>()
    /// For each finding how many texts there are up to it; one more than before where it has its own.
    private var counts: ContiguousArray<UInt32> = []

    mutating func append(_ text: String?) {
      if let text { texts.append(text) }
      counts.append(UInt32(texts.count))
    }

    subscript(finding: Int) -> String? {
      let before = finding == 0 ? 0 : counts[finding - 1]
      return counts[finding] == before ? nil : texts[Int(before)]
    }
  }

  /// Adds the words of a finding.
  mutating func append(_ words: FindingTexts) {
    statements.append(words.statement)
    quotes.append(words.quote)
    locators.append(words.locator)
    notes.append(words.note)
    for tag in words.tags { tagIndices.append(tags.index(of: tag)) }
    tagEnds.append(tagIndices.count)
  }

  /// What a finding states.
  func statement(at index: Int) -> String { statements[index] }

  /// The informant's own words.
  func quote(at index: Int) -> String? { quotes[index] }

  /// Where in the source it stands.
  func locator(at index: Int) -> String? { locators[index] }

  /// The analyst's memo.
  func note(at index: Int) -> String? { notes[index] }

  /// The analyst's keywords.
  func tags(at index: Int) -> [String] {
    tagIndices[(index == 0 ? 0 : tagEnds[index - 1])..<tagEnds[index]].map { tags[$0] }
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
