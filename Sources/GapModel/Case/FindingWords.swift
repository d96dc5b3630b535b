/// The words of findings, one behind the other, until a report prints them.
struct FindingWords: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var tagPlaces: ContiguousArray<UInt32> = []
  private var tags = Interned<String>()
  private var ends: ContiguousArray<Ends> = []

  /// Where the words of a finding end.
  private struct Ends {
    var statement = 0
    var quote: Int?
    var tags = 0

    /// Where the words of the next finding begin.
    var last: Int { quote ?? statement }
  }

  /// Adds the words of a finding.
  mutating func append(_ statement: String, quote: String?, tags: [String]) {
    bytes.append(contentsOf: statement.utf8)
    var own = Ends(statement: bytes.count)
    if let quote {
      bytes.append(contentsOf: quote.utf8)
      own.quote = bytes.count
    }
    for tag in tags { tagPlaces.append(self.tags.place(of: tag)) }
    own.tags = tagPlaces.count
    ends.append(own)
  }

  /// What a finding states.
  func statement(at place: Int) -> String {
    String(decoding: bytes[start(of: place).last..<ends[place].statement], as: UTF8.self)
  }

  /// The informant's own words.
  func quote(at place: Int) -> String? {
    ends[place].quote.map { end in
      String(decoding: bytes[ends[place].statement..<end], as: UTF8.self)
    }
  }

  /// The analyst's keywords.
  func tags(at place: Int) -> [String] {
    tagPlaces[start(of: place).tags..<ends[place].tags].map { tags[$0] }
  }

  private func start(of place: Int) -> Ends { place == 0 ? Ends() : ends[place - 1] }
}
