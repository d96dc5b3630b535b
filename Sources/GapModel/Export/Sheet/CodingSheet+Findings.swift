// The page of findings: what is there to judge, and cells to judge it in.
extension CodingSheet {
  /// How many rows there are for findings that the case has not.
  private var openRows: Int { isBlind ? 0 : content == nil ? 40 : 20 }

  var findingSheet: Workbook.Sheet {
    let columns = findingColumns
    let given = content.map { findings(of: $0, columns) } ?? indicators(columns)
    let open = (0..<openRows).map { _ in columns.map { cell(nil, in: $0) } }
    var sheet = Workbook.Sheet(
      say(CodingSheetWords.findingSheet),
      rows: [columns.map { .text($0.heading(language), .heading) }] + given + open
    )
    sheet.widths = columns.map { $0.width }
    sheet.frozenRows = 1
    sheet.frozenColumns = content == nil ? 2 : 3
    sheet.isProtected = true
    sheet.isLandscape = true
    // On paper is what is asked, what is found and how it is judged; empty rows are of no use there.
    let width = columns.firstIndex(of: content == nil ? .source : .factor) ?? columns.count
    sheet.printed = CellRange(rows: 0...given.count, columns: 0...(width - 1))
    let last = given.count + open.count
    sheet.filter = CellRange(rows: 0...last, columns: 0...(columns.count - 1))
    if last > 0 {
      let prompts = FindingPrompts(of: self, columns: columns)
      sheet.validations = prompts.validations(given: given.count, open: open.count)
    }
    return sheet
  }

  private var findingColumns: [FindingColumn] {
    content == nil
      ? FindingColumn.forOffices(of: instrument) : FindingColumn.forCoders(of: instrument)
  }

  /// A cell to fill in.
  private func cell(_ text: String?, in column: FindingColumn) -> Workbook.Cell {
    switch column {
    case .gap: Workbook.Cell(.empty, .numberEntry, isUnlocked: true)
    case .met: .text(nil, .locked)
    default: .entry(text)
    }
  }

  /// A row for each finding of a case.
  private func findings(of content: Case, _ columns: [FindingColumn]) -> [Workbook.Row] {
    content.findings.indices.map { index in
      let finding = content.findings[index]
      let judged = judged(finding, content, at: index)
      return columns.map { column in
        switch column {
        case .id: .text(finding.id.text, .locked)
        case .source: .text(finding.sources.map { $0.text }.joined(separator: ", "), .locked)
        case .statement: .text(finding.statement, .locked)
        case .quote:
          // Coding programs give the same text twice.
          .text(finding.quote == finding.statement ? nil : finding.quote, .locked)
        case .locator: .text(finding.locator, .locked)
        case .factor: .entry(isBlind ? nil : finding.factor?.label[language])
        case .note: .entry(isBlind ? nil : finding.note)
        default: judgement(judged.target, judged.verdict, in: column)
        }
      }
    }
  }

  /// How a finding stands in the sheet: as the case is judged now, or by the coder that it is for.
  private func judged(
    _ finding: Finding,
    _ content: Case,
    at index: Int
  ) -> (target: Target?, verdict: Verdict) {
    guard let coder else {
      return (content.findings.target(at: index), content.findings.verdict(at: index))
    }
    // What stands in a case without a coder is of the first of its coders.
    let isFirst = content.coders.first?.id == coder
    let own =
      finding.codings.first { $0.coder == coder }
      ?? finding.codings.first { isFirst && $0.coder == nil }
    return own.map { ($0.target, $0.verdict) } ?? (nil, .unjudged)
  }

  /// A cell with its part of a judgement.
  private func judgement(
    _ target: Target?,
    _ verdict: Verdict,
    in column: FindingColumn
  ) -> Workbook.Cell {
    switch (column, verdict) {
    case (.target, _): .entry(target.map { targets.name(of: $0) })
    case (.criterion(let criterion), .judged(.steps(let steps))):
      .entry(
        steps.first { $0.criterion == criterion.id }?.step.flatMap { step in
          criterion.steps.first { $0.id == step }?.label[language]
        }
      )
    case (.severity, .judged(.severity(let step))):
      .entry(step.step.flatMap { id in instrument.ladder.first { $0.id == id }?.label[language] })
    case (.gap, .judged(.direct(let gap))):
      Workbook.Cell(.number(gap.value), .numberEntry, isUnlocked: true)
    case (.risk, .risk): .entry(say(CodingSheetWords.yes))
    default: cell(nil, in: column)
    }
  }

  /// A row for each indicator, with nothing found yet.
  private func indicators(_ columns: [FindingColumn]) -> [Workbook.Row] {
    places.enumerated().map { index, place in
      columns.map { column in
        switch column {
        case .id: .text("F\(index + 1)", .locked)
        case .target: .text(place.name, .locked)
        case .met: .text(place.indicator?.met?[language], .locked)
        default: cell(nil, in: column)
        }
      }
    }
  }

  /// Each indicator of the instrument, and each dimension that has none.
  var places: [(name: String, indicator: Indicator?)] {
    let targets = targets
    return instrument.dimensions.flatMap { dimension -> [(name: String, indicator: Indicator?)] in
      guard !dimension.indicators.isEmpty else { return [(targets.name(of: dimension.id), nil)] }
      return dimension.indicators.map { indicator in
        (targets.name(of: IndicatorReference(dimension.id, indicator.id)), indicator)
      }
    }
  }
}
