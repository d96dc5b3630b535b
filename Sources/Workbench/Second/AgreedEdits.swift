import GapModel

/// The edits that write down what coders agreed on.
enum AgreedEdits {
  /// Makes this the agreed coding of a finding; one that says nothing takes it away.
  static func edits(of index: Int, to agreed: AgreedCoding, in text: CaseText) -> [CaseEdit] {
    let path = EditPath()["findings"][index]["agreed"]
    let entries = (agreed.target.map { [$0.entry] } ?? []) + (agreed.verdict?.entries ?? [])
    guard entries.isEmpty else { return [.set(path, .mapping(entries, isInline: true))] }
    return text.has(path) ? [.remove(path)] : []
  }
}

/// A judgement on which coders agree, as one word of a list: `met`, `risk`, or a step of the ladder.
enum AgreedWord {
  static let met = "met"
  static let risk = "risk"

  /// What a word stands for under an instrument; `nil` where the codings decide.
  static func verdict(_ word: String, under instrument: Instrument) -> Verdict? {
    switch word {
    case met: .judged(instrument.metDistance)
    case risk: .risk
    default:
      instrument.ladder.first { $0.id.text == word }.map { .judged(.severity($0.judged)) }
    }
  }

  /// The word for a verdict; nothing for one on criteria.
  static func word(for verdict: Verdict?) -> String {
    switch verdict {
    case nil, .unjudged: ""
    case .risk: risk
    case .judged(.severity(let step)): step.step?.text ?? ""
    case .judged(let distance): distance.gap == .none ? met : ""
    }
  }
}

extension Instrument {
  /// How a finding is judged that finds all as designed.
  var metDistance: Distance {
    for criterion in criteria where criterion.settles {
      if let step = criterion.steps.first(where: { $0.value == 0 }) {
        return .steps([criterion.judged(step)])
      }
    }
    return .direct(.none)
  }
}
