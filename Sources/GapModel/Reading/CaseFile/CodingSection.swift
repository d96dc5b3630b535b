/// How a finding was judged, as its file writes it.
///
/// Which words are criteria depends on the instrument, so any key that is not part of the format is
/// kept here until the instrument is known.
struct CodingDraft {
  var coder: Located<Word>?
  var expectation: Located<Word>?
  var indicator: Located<Word>?
  var dimension: Located<Word>?
  var gap: Located<Gap>?
  /// Whether a gap was given, even one that cannot be used.
  var givesGap = false
  var severity: Located<Word>?
  /// Where `risk: true` stands.
  var risk: TextRange?
  /// Keys that may be criteria, with what they hold.
  var criteria: [CriterionDraft] = []
  /// Among which keys it stands.
  var home = Home.coding
  /// What stands for the coding in messages.
  var place = TextRange(at: TextPosition(line: 1, column: 1))

  /// Forgets everything but the room for criteria.
  mutating func clear() {
    var empty = CodingDraft()
    swap(&empty.criteria, &criteria)
    empty.criteria.removeAll(keepingCapacity: true)
    self = empty
  }

  /// Whether it says anything about what the finding is held against, and how far it lies from it.
  var isEmpty: Bool { target == nil && !isJudged }

  /// Whether it decides anything: how far reality lies from the design, or that something is a risk.
  var isJudged: Bool { givesGap || !criteria.isEmpty || severity != nil || risk != nil }

  /// Takes a gap that was given directly, and that it was given even where it cannot be used.
  mutating func readGap(_ gap: Located<Gap>?) {
    givesGap = true
    self.gap = gap
  }

  /// The keys that the format knows where it stands, for messages.
  var knownKeys: [String] {
    switch home {
    case .finding: FindingKey.names
    case .coding: CodingKey.names
    case .example: []
    }
  }

  /// What a coding may be part of.
  enum Home {
    /// A finding, among its other keys.
    case finding
    /// An entry of its own.
    case coding
    /// An instrument's worked example.
    case example
  }

  /// Where it names what the finding is held against.
  var target: Located<Word>? { expectation ?? indicator ?? dimension }

  /// How many criteria the shipped instruments have.
  private static let usualCriteria = 4

  /// The most keys that are kept: no instrument has so many criteria.
  private static let mostCriteria = 64

  /// Keeps a key that may be a criterion, and reads its value; says whether it did.
  mutating func readCriterion(
    _ name: Word,
    at place: TextRange,
    with reader: FieldReader
  ) throws(YAMLFailure) -> Bool {
    guard criteria.count < Self.mostCriteria else { return false }
    let step: StepDraft
    if reader.yaml.event != .scalar {
      step = .notAWord(reader.range)
      try reader.skip()
    } else {
      let absent = reader.isAbsent ? StepDraft.absent(isBare: reader.isBareKey(at: place)) : nil
      guard let (word, _) = try reader.scalar(expected: Noun.step.any) else { return true }
      step = absent ?? .word(word)
    }
    if let first = criteria.first(where: { $0.name.value == name }) {
      reader.tell(.duplicateKey(name.text, at: place, first: first.name.range))
    } else {
      if criteria.isEmpty { criteria.reserveCapacity(Self.usualCriteria) }
      criteria.append(CriterionDraft(name: Located(value: name, range: place), step: step))
    }
    return true
  }
}

/// A key that may be a criterion, and what it holds.
struct CriterionDraft {
  let name: Located<Word>
  let step: StepDraft
}

/// What a file gives as a step.
enum StepDraft {
  case word(Located<Word>)
  /// The key has no value, and if it is bare, no colon either.
  case absent(isBare: Bool)
  /// A list or a mapping stands there.
  case notAWord(TextRange)

  /// Whether nothing but a comma or brace stands behind its key.
  var isBare: Bool {
    if case .absent(isBare: true) = self { true } else { false }
  }
}

enum CodingKey: String, FieldKey {
  case coder, expectation, indicator, dimension, gap, severity, risk

  static let table = KeyTable<CodingKey>()
}

extension FieldReader {
  /// Reads one coder's coding, or the coders' consensus.
  func codingDraft(needsCoder: Bool) throws(YAMLFailure) -> CodingDraft? {
    var draft = CodingDraft()
    let outline = try mapping(
      required: needsCoder ? CodingKey.required : [],
      subject: Noun.coding.any,
      other: { (name, place) throws(YAMLFailure) in
        try draft.readCriterion(name, at: place, with: self)
      },
      read: { (key: CodingKey) throws(YAMLFailure) in
        switch key {
        case .coder: draft.coder = try word()
        case .expectation: draft.expectation = try word()
        case .indicator: draft.indicator = try word()
        case .dimension: draft.dimension = try word()
        case .gap: draft.readGap(try gap())
        case .severity: draft.severity = try word()
        case .risk: draft.risk = try risk()
        }
      }
    )
    guard let outline else { return nil }
    if !needsCoder, let place = outline.range(of: .coder) { tell(.coderOfConsensus(at: place)) }
    draft.place = draft.coder?.range ?? outline.place
    return draft
  }
}
