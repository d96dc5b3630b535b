/// How a finding was judged, as its file writes it.
///
/// Which words are criteria depends on the instrument, so any key that is not part of the format is
/// kept here until the instrument is known.
struct CodingDraft {
  var coder: Located<String>?
  var expectation: Located<String>?
  var dimension: Located<String>?
  var gap: Located<Gap>?
  /// Whether a gap was given, even one that cannot be used.
  var givesGap = false
  /// Keys that may be criteria, with their steps; `nil` for one without a value.
  var criteria: [(name: Located<String>, step: Located<String>?)] = []
  /// What stands for the coding in messages.
  var place = TextRange(at: TextPosition(line: 1, column: 1))

  /// Whether it says anything about what the finding is held against, and how far it lies from it.
  var isEmpty: Bool { target == nil && !isJudged }

  /// Whether it says how far reality lies from the design.
  var isJudged: Bool { givesGap || !criteria.isEmpty }

  /// Where it names what the finding is held against.
  var target: Located<String>? { expectation ?? dimension }

  /// Keeps a key that may be a criterion; says whether it read the value.
  mutating func readCriterion(
    _ name: String,
    at place: TextRange,
    with reader: FieldReader
  ) throws(YAMLFailure) -> Bool {
    guard reader.yaml.event == .scalar else { return false }
    if let first = criteria.first(where: { $0.name.value == name }) {
      reader.tell(.duplicateKey(name, at: place, first: first.name.range))
      return false
    }
    let isAbsent = reader.isAbsent
    guard let (step, _) = try reader.scalar(expected: "a step") else { return true }
    criteria.append((Located(value: name, range: place), isAbsent ? nil : step))
    return true
  }
}

enum CodingKey: String, FieldKey { case coder, expectation, dimension, gap }

extension FieldReader {
  /// Reads one coder's coding, or the coders' consensus.
  func codingDraft(needsCoder: Bool) throws(YAMLFailure) -> CodingDraft? {
    var draft = CodingDraft()
    let outline = try mapping(
      required: needsCoder ? [.coder] : [],
      subject: "a coding",
      other: { (name, place) throws(YAMLFailure) in
        try draft.readCriterion(name, at: place, with: self)
      },
      read: { (key: CodingKey) throws(YAMLFailure) in
        switch key {
        case .coder: draft.coder = try word()
        case .expectation: draft.expectation = try word()
        case .dimension: draft.dimension = try word()
        case .gap:
          draft.givesGap = true
          draft.gap = try gap()
        }
      }
    )
    guard let outline else { return nil }
    if !needsCoder, let place = outline.range(of: .coder) { tell(.coderOfConsensus(at: place)) }
    draft.place = draft.coder?.range ?? outline.place
    return draft
  }
}
