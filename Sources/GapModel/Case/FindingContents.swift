/// How much of findings is kept.
public enum FindingDetail: Hashable, Sendable {
  /// Everything.
  case full
  /// What ratings follow from: who says so, what it is held against, and how far it lies from that.
  ///
  /// A finding then has neither statement, quote nor tags, and one coding: the consensus.
  case ratings
}

/// What findings say, packed: what many have in common is kept once.
struct FindingContents: Sendable {
  private(set) var sourceLists = Interned<[Source.ID]>()
  private(set) var targets = Interned<Target>()
  private(set) var distances = Interned<Distance>()
  private var records: ContiguousArray<Record> = []
  /// How findings were coded that have more to tell than one unnamed coding.
  private var codings: [Int: Coded] = [:]
  private var words: FindingWords?

  /// Places in the lists of what findings have in common.
  struct SharedPlaces {
    let sources: UInt32
    /// The consensus; `UInt32.max` where there is none.
    let target: UInt32
    let distance: UInt32
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
    let isSingle = finding.codings.count == 1 && finding.agreed == nil
    let consensus = isSingle ? finding.codings[0] : try? Consensus.of(finding).get()
    if words != nil, !isSingle || consensus?.coder != nil {
      codings[count] = Coded(codings: finding.codings, agreed: finding.agreed)
    }
    let shared = SharedPlaces(
      sources: place(ofSources: finding.sources),
      target: consensus.map { place(of: $0.target) } ?? .max,
      distance: consensus.map { place(of: $0.distance) } ?? .max
    )
    append(shared, finding.factor)
    words?.append(finding.statement, quote: finding.quote, tags: finding.tags)
  }

  /// Adds a finding that one unnamed coding tells all of, but for its words.
  mutating func append(_ shared: SharedPlaces, _ factor: Factor?) {
    records.append(Record(shared: shared, factor: factor))
  }

  /// Adds the words of the last finding, where words are kept.
  mutating func appendWords(_ statement: String, quote: String?, tags: [String]) {
    words?.append(statement, quote: quote, tags: tags)
  }

  /// The place of a list of sources, which is added when it is new.
  mutating func place(ofSources sources: [Source.ID]) -> UInt32 { sourceLists.place(of: sources) }

  /// The place of what findings are held against, which is added when it is new.
  mutating func place(of target: Target) -> UInt32 { targets.place(of: target) }

  /// The place of how far findings lie from the design, which is added when it is new.
  mutating func place(of distance: Distance) -> UInt32 { distances.place(of: distance) }

  /// The place of the list of a finding's sources.
  func sourceList(at place: Int) -> Int { Int(records[place].shared.sources) }

  /// The place of what a finding is held against; `nil` when its coders do not agree on it.
  func target(at place: Int) -> Int? { Self.place(records[place].shared.target) }

  /// The place of how far a finding lies from the design; `nil` when its coders do not agree on it.
  func distance(at place: Int) -> Int? { Self.place(records[place].shared.distance) }

  private static func place(_ place: UInt32) -> Int? { place == .max ? nil : Int(place) }

  /// Which way the finding at a place works on the implementation.
  func factor(at place: Int) -> Factor? { records[place].factor }

  /// What the finding at a place states.
  func statement(at place: Int) -> String { words?.statement(at: place) ?? "" }

  /// The informant's own words behind the finding at a place.
  func quote(at place: Int) -> String? { words?.quote(at: place) }

  /// The analyst's keywords of the finding at a place.
  func tags(at place: Int) -> [String] { words?.tags(at: place) ?? [] }

  /// How often the finding at a place was coded.
  func codingCount(at place: Int) -> Int {
    codings[place]?.codings.count ?? (target(at: place) == nil ? 0 : 1)
  }

  /// The finding at a place.
  func finding(at place: Int, named id: Finding.ID) -> Finding {
    Finding(
      id: id,
      sources: sourceLists[records[place].shared.sources],
      statement: statement(at: place),
      quote: quote(at: place),
      codings: codings[place]?.codings ?? consensus(at: place).map { [$0] } ?? [],
      agreed: codings[place]?.agreed,
      factor: factor(at: place),
      tags: tags(at: place)
    )
  }

  private func consensus(at place: Int) -> Coding? {
    guard let target = target(at: place), let distance = distance(at: place) else { return nil }
    return Coding(target: targets.values[target], distance: distances.values[distance])
  }
}
