/// How much of findings is kept.
public enum FindingDetail: Hashable, Sendable {
  /// Everything.
  case full
  /// What ratings follow from: who says so, what it is held against, and how far it lies from that.
  ///
  /// A finding then has no words, and one coding: the consensus.
  case ratings
}

/// What findings say, packed: what many have in common is kept once.
struct FindingContents: Sendable {
  private(set) var sourceLists = Interned<[Source.ID]>()
  private(set) var targets = Interned<Target>()
  private(set) var verdicts = Interned<Verdict>()
  private var records: ContiguousArray<Record> = []
  /// How findings were coded that have more to tell than one unnamed coding.
  private var codings: [Int: Coded] = [:]
  private var words: FindingWords?

  /// Places in the lists of what findings have in common.
  struct SharedPlaces {
    let sources: UInt32
    /// `nil` while the finding waits to be placed.
    let target: UInt32?
    let verdict: UInt32
  }

  private struct Record {
    let shared: SharedPlaces
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

  /// Adds a finding.
  mutating func append(_ finding: Finding) {
    let consensus = Consensus.of(finding)
    let isSingle = finding.codings.count == 1 && finding.agreed == nil
    if words != nil, !isSingle || consensus.coder != nil {
      codings[count] = Coded(codings: finding.codings, agreed: finding.agreed)
    }
    let shared = SharedPlaces(
      sources: place(ofSources: finding.sources),
      target: consensus.target.map { place(of: $0) },
      verdict: place(of: consensus.verdict)
    )
    append(shared, finding.factor)
    appendWords(
      FindingTexts(
        statement: finding.statement,
        quote: finding.quote,
        locator: finding.locator,
        note: finding.note,
        tags: finding.tags
      )
    )
  }

  /// Adds a finding that one unnamed coding tells all of, but for its words.
  mutating func append(_ shared: SharedPlaces, _ factor: Factor?) {
    records.append(Record(shared: shared, factor: factor))
  }

  /// Adds the words of the last finding, where words are kept.
  mutating func appendWords(_ texts: FindingTexts) { words?.append(texts) }

  /// The place of a list of sources, which is added when it is new.
  mutating func place(ofSources sources: [Source.ID]) -> UInt32 { sourceLists.place(of: sources) }

  /// The place of what findings are held against, which is added when it is new.
  mutating func place(of target: Target) -> UInt32 { targets.place(of: target) }

  /// The place of what was decided on findings, which is added when it is new.
  mutating func place(of verdict: Verdict) -> UInt32 { verdicts.place(of: verdict) }

  /// The place of the list of a finding's sources.
  func sourceList(at place: Int) -> Int { Int(records[place].shared.sources) }

  /// The place of what a finding is held against; `nil` while it waits to be placed.
  func target(at place: Int) -> Int? { records[place].shared.target.map(Int.init) }

  /// The place of what was decided on a finding.
  func verdictPlace(at place: Int) -> Int { Int(records[place].shared.verdict) }

  /// What was decided on a finding.
  func verdict(at place: Int) -> Verdict { verdicts.values[verdictPlace(at: place)] }

  /// Which way the finding at a place works on the implementation.
  func factor(at place: Int) -> Factor? { records[place].factor }

  /// What the finding at a place states.
  func statement(at place: Int) -> String { words?.statement(at: place) ?? "" }

  /// The informant's own words behind the finding at a place.
  func quote(at place: Int) -> String? { words?.quote(at: place) }

  /// Where in its source the finding at a place stands.
  func locator(at place: Int) -> String? { words?.locator(at: place) }

  /// The analyst's memo on the finding at a place.
  func note(at place: Int) -> String? { words?.note(at: place) }

  /// The analyst's keywords of the finding at a place.
  func tags(at place: Int) -> [String] { words?.tags(at: place) ?? [] }

  /// How often the finding at a place was coded.
  func codingCount(at place: Int) -> Int { codings[place]?.codings.count ?? 1 }

  /// The finding at a place.
  func finding(at place: Int, named id: Finding.ID) -> Finding {
    Finding(
      id: id,
      sources: sourceLists[records[place].shared.sources],
      statement: statement(at: place),
      quote: quote(at: place),
      locator: locator(at: place),
      note: note(at: place),
      codings: codings[place]?.codings ?? [consensus(at: place)],
      agreed: codings[place]?.agreed,
      factor: factor(at: place),
      tags: tags(at: place)
    )
  }

  private func consensus(at place: Int) -> Coding {
    Coding(target: target(at: place).map { targets.values[$0] }, verdict: verdict(at: place))
  }
}
