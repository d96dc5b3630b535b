extension Plan {
  /// Returns the plan as a workbook: its actions, what stays out, what is left, what money can close, and the table of
  /// the yearly plan.
  package func workbook(language: Language, layout: PlanLayout = PlanLayout()) -> Workbook {
    let phrases = phrases(language)
    var book = ResultWorkbook(title: phrases.planTitle(self), facts: facts(phrases), phrases)
    if layout.columns == .rkpd { book.add(rkpdSheet(phrases), evenIfEmpty: true) }
    let planned = actions.filter { $0.isPlanned }
    book.add(
      ResultSheet(
        phrases.plan,
        phrases.planColumns(of: self),
        frozenColumns: 4,
        of: layout.arranged(planned, of: self).flatMap { $0.actions }
      )
    )
    book.add(
      ResultSheet(
        phrases.leftOutTitle,
        phrases.leftOutActionColumns(of: self),
        frozenColumns: 4,
        of: actions.filter { !$0.isPlanned }
      )
    )
    book.add(
      ResultSheet(
        phrases.remainingTitle,
        phrases.remainingColumns,
        frozenColumns: 2,
        of: offices.flatMap { office in
          office.changes.map { PlannedChange(office: office, change: $0) }
        }
      )
    )
    book.add(
      ResultSheet(
        phrases.closes,
        phrases.plannedClosingColumns(of: self),
        frozenColumns: 2,
        of: actions.flatMap { action in
          action.assessment.closings.map { PlannedClosing(action: action, closing: $0) }
        }
      )
    )
    book.add(
      ResultSheet(phrases.choiceSheet, phrases.choiceColumns, of: phrases.choiceLines(choice))
    )
    book.add(ResultSheet(phrases.moneyTitle, phrases.moneyColumns, of: choice?.curve ?? []))
    if layout.columns != .rkpd { book.add(rkpdSheet(phrases)) }
    return book.finished
  }

  private func rkpdSheet(_ phrases: Phrases) -> ResultSheet<PlannedAction> {
    let table = RKPDTable(plan: self, phrases: phrases)
    let columns = RKPDTable.Column.allCases.map { column in
      SheetColumn<PlannedAction>(column.rawValue, phrases.meaning(of: column)) { action in
        switch table.cell(column, of: action) {
        case .empty: .empty
        case .text(let text): .text(text)
        case .amount(let amount): .amount(amount)
        }
      }
    }
    var sheet = ResultSheet(
      phrases.say(id: "Tabel RKPD", en: "RKPD table"),
      columns,
      of: table.actions
    )
    sheet.sum = RKPDTable.Column.allCases.map { column in
      guard column.isAmount else {
        return column == .code ? .text(phrases.sum, .heading) : .empty
      }
      return .amount(table.sum(column))
    }
    return sheet
  }

  private func facts(_ phrases: Phrases) -> [(name: String, text: String)] {
    var facts: [(name: String, text: String)] = [
      (phrases.contents, phrases.planTitle(self)),
      (phrases.summary, phrases.planVerdict(self)),
    ]
    for remark in PlanRemarks(plan: self, phrases: phrases).all {
      facts.append((phrases.summary, remark))
    }
    facts.append((phrases.planLimits, phrases.planRule))
    facts.append(phrases.numbersNote)
    let instruments = offices.map { $0.content.instrument }
    if let first = instruments.first, Set(instruments.map { $0.sha256 }).count == 1 {
      facts += phrases.instrumentNotes(first)
    }
    return facts + [phrases.madeWithNote]
  }
}

/// What an action does by itself to one dimension.
struct PlannedClosing {
  let action: PlannedAction
  let closing: RecommendationAssessment.Closing
}

/// A sum of money and what it closes, of a choice.
struct ChoiceLine {
  /// What it is.
  let name: String
  /// Whole rupiah; `nil` where it is no sum of money.
  let cost: Int64?
  /// The fall of all gaps; `nil` where it closes nothing that is known.
  let fall: Double?
}

/// A dimension of one office, and what the plan does to it.
struct PlannedChange {
  let office: PlannedOffice
  let change: PlannedOffice.Change
}
