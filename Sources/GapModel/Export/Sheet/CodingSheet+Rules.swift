// The page of rules: what to do, and everything that the judgements go by.
extension CodingSheet {
  var ruleSheet: Workbook.Sheet {
    let title = content.map { $0.title } ?? instrument.head.title[language]
    let parts = [criteria, ladder, codingRules, expectations, indicators]
    let rows = parts.filter { !$0.isEmpty }.flatMap { part in [[]] + part }
    let titles =
      [[Workbook.Cell.text(title, .title)]]
      + (content == nil ? [] : [[.text(instrument.head.title[language])]])
    var sheet = Workbook.Sheet(say(CodingSheetWords.ruleSheet), rows: titles + rows)
    sheet.widths = [28, 80, 50]
    sheet.isProtected = true
    sheet.isLandscape = true
    return sheet
  }

  /// The first row of a part.
  private func heading(_ words: LocalisedText...) -> Workbook.Row {
    words.map { .text(say($0), .heading) }
  }

  private func row(_ words: String?...) -> Workbook.Row { words.map { .text($0, .wrapped) } }

  private var criteria: [Workbook.Row] {
    instrument.criteria.enumerated().flatMap { index, criterion -> [Workbook.Row] in
      let name = criterion.label[language].withCapital
      let head: [Workbook.Row] = [
        [.text(name, .heading), .text(criterion.question[language], .heading)]
      ]
      let steps = criterion.steps.map { row($0.label[language], $0.descriptor[language]) }
      return (index > 0 ? [[]] : []) + head + steps
    }
  }

  private var ladder: [Workbook.Row] {
    guard !instrument.ladder.isEmpty else { return [] }
    let steps = instrument.ladder.sorted { $0.value > $1.value }
    return [heading(CodingSheetWords.severity, RuleWords.ladder)]
      + steps.map { row($0.label[language], $0.fits[language]) }
  }

  private var codingRules: [Workbook.Row] {
    guard !instrument.rules.isEmpty else { return [] }
    return [heading(RuleWords.rule, RuleWords.rule, RuleWords.example)]
      + instrument.rules.enumerated().map { index, rule in
        row("\(index + 1).", rule.text[language], rule.example.map(text(of:)))
      }
  }

  /// An example with what becomes of it.
  private func text(of example: CodingRule.Example) -> String {
    "“\(example.statement[language])” → \(coded(example))"
  }

  private func coded(_ example: CodingRule.Example) -> String {
    guard let home = example.home, let verdict = example.verdict else {
      return say(RuleWords.noFinding)
    }
    let name = targets.name(of: home)
    switch verdict {
    case .unjudged: return name
    case .risk: return "\(name); \(say(CodingSheetWords.risk)): \(say(CodingSheetWords.yes))"
    case .judged(let distance):
      return ([name] + judged(distance)).joined(separator: "; ")
    }
  }

  /// A judgement as one fills it in.
  private func judged(_ distance: Distance) -> [String] {
    switch distance {
    case .direct(let gap): ["\(say(CodingSheetWords.gap)): \(DecimalText.shortest(gap.value))"]
    case .severity(let judged):
      instrument.ladder.filter { $0.id == judged.step }.map { step in
        "\(say(CodingSheetWords.severity)): \(step.label[language])"
      }
    case .steps(let steps):
      steps.compactMap { judged in
        guard let criterion = instrument.criteria.first(where: { $0.id == judged.criterion }),
          let step = criterion.steps.first(where: { $0.id == judged.step })
        else { return nil }
        return "\(criterion.label[language].withCapital): \(step.label[language])"
      }
    }
  }

  private var expectations: [Workbook.Row] {
    guard let design = content?.design, !design.isEmpty else { return [] }
    return [heading(RuleWords.expectation, RuleWords.asks, CodingSheetWords.target)]
      + design.map { row($0.id.text, $0.statement, targets.home(of: $0)) }
  }

  private var indicators: [Workbook.Row] {
    let rows = instrument.dimensions.flatMap { dimension -> [Workbook.Row] in
      let head = row(dimension.label[language], dimension.description[language], nil)
      return [head]
        + dimension.indicators.map { indicator in
          row(
            targets.name(of: IndicatorReference(dimension.id, indicator.id)),
            indicator.description?[language],
            indicator.met?[language]
          )
        }
    }
    return [heading(CodingSheetWords.target, RuleWords.belongs, CodingSheetWords.met)] + rows
  }
}
