import GapModel

// New recommendations: written, of the catalogue, and from cells.
extension Workbench {
  mutating func add(_ title: String, _ place: String, _ leverage: String, to content: Case) {
    guard !title.trimmedText.isEmpty else {
      notice = .problem(PlanWords.titleIsNeeded)
      return
    }
    guard !place.isEmpty else {
      notice = .problem(PlanWords.addressIsNeeded)
      return
    }
    let draft = DraftRecommendation(
      title: title.trimmedText,
      addresses: [place],
      leverage: leverage
    )
    add([draft], to: content)
  }

  mutating func addSuggestion(_ dimension: Int, _ action: Int, to content: Case) {
    guard let assessment = currentCase?.shown?.assessment,
      let suggestion = Suggestion.all(of: assessment).first(where: {
        $0.dimension == dimension && $0.action == action
      })
    else { return }
    let own = content.instrument.dimensions[dimension].actions[action]
    var draft = DraftRecommendation(
      title: own.title[content.language].withCapital,
      addresses: suggestion.addresses,
      leverage: content.instrument.leverages.first?.key ?? ""
    )
    draft.direction = own.direction
    guard add([draft], to: content) else { return }
    notice = .done(PlanWords.suggestionAdded)
  }

  mutating func addCells(to content: Case) {
    let table = PastedActions(plan.cells, for: content, addressing: plan.cellsAddress)
    let drafts = table.rows.compactMap { $0.draft }
    guard !drafts.isEmpty else {
      notice = .problem(PlanWords.noRows)
      return
    }
    guard add(drafts, to: content) else { return }
    plan.cells = ""
    notice = .done(PlanWords.rowsAdded(drafts.count))
  }

  /// Adds recommendations as one edit, and goes to the first of them.
  @discardableResult
  private mutating func add(_ drafts: [DraftRecommendation], to content: Case) -> Bool {
    var names = NextNames(behind: content.recommendations.map { $0.id.text }, usual: "R")
    let list = EditPath()["recommendations"]
    let edits = drafts.map { CaseEdit.append(list, $0.value(named: names.next())) }
    guard edit(edits) else { return false }
    plan.go(to: .recommendation(content.recommendations.count))
    orders.append(.focus("recommendation-leverage"))
    return true
  }
}

/// A recommendation that is to be added.
struct DraftRecommendation: Hashable, Sendable {
  let title: String
  /// What it addresses, as a case writes it.
  let addresses: [String]
  let leverage: String
  var direction: Direction?
  var owner: String?
  var cost: Int64?
  var due: String?

  /// What is written for it.
  func value(named id: String) -> YAMLValue {
    let entries = [
      YAMLValue.Entry("id", .word(id)),
      YAMLValue.Entry("title", .text(title)),
      YAMLValue.Entry("addresses", .list(addresses.map { .word($0) })),
      YAMLValue.Entry("leverage", .word(leverage)),
      direction.map { YAMLValue.Entry("direction", .word($0.rawValue)) },
      owner.map { YAMLValue.Entry("owner", .text($0)) },
      cost.map { YAMLValue.Entry("cost", .number(String($0))) },
      due.map { YAMLValue.Entry("due", .word($0)) },
    ]
    return .mapping(entries.compactMap { $0 })
  }
}
