// A plan in the formats of texts.
extension Plan {
  /// What reports of the plan say, in one language.
  func phrases(_ language: Language) -> Phrases {
    offices.first.map { Phrases(language, for: $0.content.instrument) } ?? Phrases(language)
  }

  /// Returns the report of the plan, in a format of texts.
  public func report(
    as format: ReportFormat,
    languages: [Language],
    layout: PlanLayout = PlanLayout(),
    brand: Brand? = nil
  ) -> String {
    format.text(of: reports(languages, layout, brand))
  }

  /// Writes the report of the plan; as a text it is never in memory as a whole.
  public func writeReport(
    as format: ReportFormat,
    languages: [Language],
    layout: PlanLayout = PlanLayout(),
    brand: Brand? = nil,
    to sink: TextSink
  ) {
    format.write(reports(languages, layout, brand), to: sink)
  }

  /// Returns the pictures of the report of the plan.
  public func figures(_ language: Language) -> [FigureFile] {
    reports([language], PlanLayout(), nil).flatMap { $0.figureFiles }
  }

  private func reports(
    _ languages: [Language],
    _ layout: PlanLayout,
    _ brand: Brand?
  ) -> [Report] {
    languages.map { language in
      var composer = PlanReport(of: self, layout: layout, language: language, brand: brand)
      return composer.composed()
    }
  }

  /// Returns the plan for a terminal.
  public func table(language: Language, layout: PlanLayout = PlanLayout()) -> String {
    let phrases = phrases(language)
    if layout.columns == .rkpd { return rkpdTable(phrases) }
    let header =
      [
        phrases.caseTitle, "ID", phrases.priority, phrases.fallAlone, phrases.cost,
      ] + (layout.isInOrderOfPlan ? [phrases.runningCost, phrases.runningFall] : [])
    let planned = actions.filter { $0.isPlanned }
    let rows = layout.arranged(planned, of: self).flatMap { $0.actions }.map { action in
      [
        offices[action.office].content.id.text, action.recommendation.id.text,
        action.assessment.priority.map { phrases.say($0.label) } ?? "–",
        phrases.score(action.fallAlone),
        action.recommendation.cost.map { phrases.amount($0) } ?? "–",
      ]
        + (layout.isInOrderOfPlan
          ? [
            action.running.map { phrases.amount($0.cost) } ?? "–",
            action.running.map { phrases.score($0.fall) } ?? "–",
          ] : [])
    }
    let reasons = actions.compactMap { action in action.reason.map { (action, $0) } }
    let out = reasons.filter { !$0.1.isOver }.map { action, reason in
      "\(phrases.name(of: action, in: self)): \(phrases.reason(reason, cost: action.recommendation.cost))"
    }
    let over = reasons.filter { $0.1.isOver }
    var lines = [phrases.planVerdict(self)] + PlanRemarks(plan: self, phrases: phrases).all
    if !out.isEmpty { lines += ["", phrases.leftOutTitle + ":"] + out }
    if !over.isEmpty {
      let done = over.count { $0.1 == .done }
      lines.append(phrases.overCount(done: done, dropped: over.count - done))
    }
    return TextTable.aligned([header] + rows, numeric: Set(3..<header.count)) + "\n"
      + lines.map { DisplayText.visible($0) + "\n" }.joined()
  }

  private func rkpdTable(_ phrases: Phrases) -> String {
    let table = RKPDTable(plan: self, phrases: phrases)
    let columns = RKPDTable.Column.allCases
    let rows = table.actions.map { action in
      columns.map { column in
        switch table.cell(column, of: action) {
        case .empty: ""
        case .text(let text): text
        case .amount(let amount): phrases.amount(amount)
        }
      }
    }
    let numeric = columns.indices.filter { columns[$0].isAmount }
    let empty = table.emptyCells
    let note = empty.isEmpty ? "" : DisplayText.visible(phrases.emptyCells(empty)) + "\n"
    return TextTable.aligned([columns.map { $0.rawValue }] + rows, numeric: Set(numeric)) + "\n"
      + note
  }
}

// What messages say of a plan.
extension Plan {
  /// Why an action is not in a plan, in words.
  public static func text(of reason: PlannedAction.Reason, _ language: Language) -> String {
    Phrases(language).reason(reason)
  }
}

extension RupiahText {
  /// An amount of whole rupiah, as a language writes it.
  public static func text(_ amount: Int64, _ language: Language) -> String {
    Phrases(language).rupiah(amount)
  }
}
