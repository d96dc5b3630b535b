import GapModel

/// A coding in words, row by row: the place, the judgement, the gap.
struct CodedRows {
  let content: Case
  let language: Language

  /// A row: what it is about, and what the coder said.
  struct Row: Hashable {
    let label: LocalisedText
    let value: String
  }

  /// The rows of a coding; all codings on criteria have the same ones.
  func rows(of coding: Coding) -> [Row] {
    let place =
      coding.target.map { TargetNames(content: content, language: language).path(of: $0) }
      ?? SecondWords.notPlaced[language]
    let gap = Phrases(language).score(coding.verdict.distance?.gap)
    return [
      Row(label: LocalisedText(id: "Tempat", en: "Place"), value: place),
      Row(label: LocalisedText(id: "Penilaian", en: "Judgement"), value: kind(of: coding.verdict)),
    ] + steps(of: coding.verdict) + [Row(label: LocalisedText(id: "Gap", en: "Gap"), value: gap)]
  }

  private func kind(of verdict: Verdict) -> String {
    switch verdict {
    case .unjudged: SecondWords.notJudged[language]
    case .risk: CodeWords.risk[language]
    case .judged(.severity(let step)):
      content.instrument.ladder.first { $0.id == step.step }?.label[language].withCapital ?? "–"
    case .judged(let distance) where distance.gap == .none: CodeWords.met[language]
    case .judged(.direct): LocalisedText(id: "Angka", en: "A number")[language]
    case .judged(.steps): CodeWords.judge[language]
    }
  }

  private func steps(of verdict: Verdict) -> [Row] {
    let judged = verdict.distance?.judgedSteps ?? []
    return content.instrument.criteria.map { criterion in
      let chosen = judged.first { $0.criterion == criterion.id }?.step
      let step = criterion.steps.first { $0.id == chosen }
      return Row(
        label: LocalisedText(
          id: criterion.label.id.withCapital,
          en: criterion.label.en.withCapital
        ),
        value: step?.label[language].withCapital ?? "–"
      )
    }
  }
}
