/// What the findings of a case say, packed: what many of them have in common is kept once.
///
/// This folder alone knows how findings are packed; reading a case adds to the store. All others ask
/// ``Findings`` for a finding's facts, and look up what follows from a shared fact once for all findings that
/// share it, with ``SharedValues``.
struct FindingStore: Sendable {
  private(set) var sourceLists = Interned<[Source.ID]>()
  private(set) var targets = Interned<Target>()
  private(set) var verdicts = Interned<Verdict>()
  private var records: ContiguousArray<Record> = []
  /// How findings were coded that have more than one unnamed coding.
  private var codings: [Int: Coded] = [:]
  private var words: FindingWords?
  /// The findings on whose target the coders are tied, rising.
  private(set) var tied: ContiguousArray<UInt32> = []

  /// What a finding has in common with others, as positions in the lists above.
  struct SharedFacts: Sendable {
    let sources: UInt32
    /// `nil` while the finding waits to be placed.
    let target: UInt32?
    let verdict: UInt32
  }

  private struct Record {
    let facts: SharedFacts
    let factor: Factor?
  }

  private struct Coded {
    let codings: [Coding]
    let agreed: AgreedCoding?
  }

  init(detail: FindingDetail = .full) { words = detail == .full ? FindingWords() : nil }

  /// Whether the words of findings are kept.
  var keepsWords: Bool { words != nil }

  /// How many findings there are.
  var count: Int { records.count }

  // MARK: Adding

  /// Adds a finding.
  mutating func append(_ finding: Finding) {
    let consensus = Consensus.of(finding)
    let isSingle = finding.codings.count == 1 && finding.agreed == nil
    let isPlain = isSingle && consensus.coder == nil && consensus.namesTarget
    if consensus.target == nil, !isSingle, Consensus.isTied(finding) { tied.append(UInt32(count)) }
    if words != nil, !isPlain {
      codings[count] = Coded(codings: finding.codings, agreed: finding.agreed)
    }
    let facts = SharedFacts(
      sources: intern(sources: finding.sources),
      target: consensus.target.map { intern($0) },
      verdict: intern(consensus.verdict)
    )
    let texts = FindingTexts(
      statement: finding.statement,
      quote: finding.quote,
      locator: finding.locator,
      note: finding.note,
      tags: finding.tags
    )
    append(facts, finding.factor, texts)
  }

  /// Adds a finding that has a single, unnamed coding.
  mutating func append(_ facts: SharedFacts, _ factor: Factor?, _ texts: FindingTexts) {
    records.append(Record(facts: facts, factor: factor))
    words?.append(texts)
  }

  /// The position of a list of sources, which is added when it is new.
  mutating func intern(sources: [Source.ID]) -> UInt32 { sourceLists.index(of: sources) }

  /// The position of a target, which is added when it is new.
  mutating func intern(_ target: Target) -> UInt32 { targets.index(of: target) }

  /// The position of a verdict, which is added when it is new.
  mutating func intern(_ verdict: Verdict) -> UInt32 { verdicts.index(of: verdict) }

  // MARK: Asking

  /// What a finding has in common with others.
  subscript(index: Int) -> SharedFacts { records[index].facts }

  func factor(at index: Int) -> Factor? { records[index].factor }

  func statement(at index: Int) -> String { words?.statement(at: index) ?? "" }

  func quote(at index: Int) -> String? { words?.quote(at: index) }

  func locator(at index: Int) -> String? { words?.locator(at: index) }

  func note(at index: Int) -> String? { words?.note(at: index) }

  func tags(at index: Int) -> [String] { words?.tags(at: index) ?? [] }

  /// How often a finding was coded.
  func codingCount(at index: Int) -> Int { codings[index]?.codings.count ?? 1 }

  /// The finding at an index.
  func finding(at index: Int, named id: Finding.ID) -> Finding {
    Finding(
      id: id,
      sources: sourceLists[records[index].facts.sources],
      statement: statement(at: index),
      quote: quote(at: index),
      locator: locator(at: index),
      note: note(at: index),
      codings: codings[index]?.codings ?? [consensus(at: index)],
      agreed: codings[index]?.agreed,
      factor: factor(at: index),
      tags: tags(at: index)
    )
  }

  private func consensus(at index: Int) -> Coding {
    Coding(
      target: records[index].facts.target.map { targets[$0] },
      verdict: verdicts[records[index].facts.verdict]
    )
  }
}
