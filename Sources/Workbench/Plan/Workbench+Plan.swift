import GapModel

// Recommendations and what a plan needs of them.
extension Workbench {
  mutating func perform(_ action: PlanAction) {
    guard let content = shownCase else { return }
    let wasRemoving = plan.isRemoving
    plan.isRemoving = false
    switch action {
    case .go(let place): plan.go(to: .recommendation(place))
    case .begin:
      plan.go(to: .new)
      orders.append(.focus("new-recommendation-title"))
    case .paste:
      plan.go(to: .cells)
      orders.append(.focus("cells"))
    case .pick: plan.isPicking.toggle()
    case .pickSearch(let text): plan.pickSearch = text
    case .pickFindings: plan.isPickingFindings.toggle()
    case .findingSearch(let text): plan.findingSearch = text
    case .write, .budget, .address, .answer, .require, .serve, .remove:
      guard let place = plannedPlace else { return }
      change(place, by: action, in: content, wasRemoving: wasRemoving)
    case .add(let title, let place, let leverage): add(title, place, leverage, to: content)
    case .suggest(let dimension, let action):
      addSuggestion(dimension, action, to: content)
    case .cells(let text): plan.cells = text
    case .cellsAddress(let word): plan.cellsAddress = word
    case .addCells: addCells(to: content)
    }
  }

  /// The place of the recommendation that is worked on, among those of the case.
  var plannedPlace: Int? {
    guard let assessment = currentCase?.shown?.assessment else { return nil }
    let recommendations = assessment.assessedCase.recommendations
    let first = assessment.recommendations.first.flatMap { first in
      recommendations.firstIndex { $0.id == first.recommendation }
    }
    switch plan.place {
    case .first: return first
    // An edit that was undone may have taken it away.
    case .recommendation(let place): return recommendations.indices.contains(place) ? place : first
    case .new, .cells: return nil
    }
  }

  // MARK: One recommendation

  private mutating func change(
    _ place: Int,
    by action: PlanAction,
    in content: Case,
    wasRemoving: Bool
  ) {
    let path = EditPath()["recommendations"][place]
    plan.keep(place)
    switch action {
    case .write(let field, let text): write(text, as: field, ofRecommendation: place, content)
    case .budget(let field, let text):
      let form = text.trimmedText.isEmpty ? .text : field.form
      write(text, as: form, at: path["budget"][field.rawValue], within: path["budget"])
    case .address(let name): address(name, of: place, in: content)
    case .answer(let id):
      let isListed = content.recommendations[place].findings.contains { $0.text == id }
      list(id, !isListed, in: path["findings"])
    case .require(let id):
      guard !id.isEmpty else { return }
      let isListed = content.recommendations[place].requires.contains { $0.text == id }
      list(id, !isListed, in: path["requires"])
    case .serve(let aim, let isSo):
      guard content.instrument.aims.indices.contains(aim) else { return }
      serve(content.instrument.aims[aim].id, isSo, of: place, in: content)
    case .remove(let isSure): removeRecommendation(place, of: content, isSure && wasRemoving)
    default: break
    }
  }

  private mutating func write(
    _ text: String,
    as field: RecommendationField,
    ofRecommendation place: Int,
    _ content: Case
  ) {
    let path = EditPath()["recommendations"][place]
    switch field {
    case .id:
      rename(
        content.recommendations[place].id.text,
        .recommendation,
        to: text,
        at: path["id"],
        taken: content.recommendations.map { $0.id.text }
      )
    case .status:
      makeEdits { writer throws(FieldRefusal) in
        let edits = try writer.writing(text, as: .word, at: path["status"])
        let finished = path["finished"]
        let isOver = text != Status.done.rawValue && writer.text.has(finished)
        return isOver ? edits + [CaseEdit.remove(finished)] : edits
      }
    case .finished:
      guard content.recommendations[place].status == .done else {
        notice = .problem(PlanWords.onlyDoneIsFinished)
        return
      }
      write(text, as: .date, at: path["finished"])
    default: write(text, as: field.form, at: path[field.rawValue])
    }
  }

  /// Addresses something, or no longer; what is addressed last stays.
  private mutating func address(_ name: PlaceName, of place: Int, in content: Case) {
    let list = EditPath()["recommendations"][place]["addresses"]
    let addressed = content.recommendations[place].addresses.map { PlaceName($0) }
    if let index = addressed.firstIndex(of: name) {
      guard addressed.count > 1 else {
        notice = .problem(PlanWords.addressIsNeeded)
        return
      }
      edit([.remove(list[index])])
      return
    }
    guard edit([.append(list, .word(name.word))]) else { return }
    if let target = shownCase?.recommendations[place].addresses.last { plan.remember(target) }
  }

  private mutating func serve(_ aim: Aim.ID, _ isSo: Bool, of place: Int, in content: Case) {
    let list = EditPath()["recommendations"][place]["serves"]
    let served = content.recommendations[place].serves
    if let index = served.firstIndex(of: aim) {
      if !isSo { remove(index, of: list) }
    } else if isSo {
      edit([.append(list, .word(aim.text))])
    }
  }

  private mutating func removeRecommendation(_ place: Int, of content: Case, _ isSure: Bool) {
    guard let places = currentCase?.working.places else {
      notice = .problem(WindowWords.formsAreLocked)
      return
    }
    let id = content.recommendations[place].id.text
    let references = References(to: id, .recommendation, in: places)
    guard references.places.isEmpty || isSure else {
      plan.isRemoving = true
      return
    }
    let list = EditPath()["recommendations"]
    let own = FieldWriter(text: places).removing(place, of: list)
    guard edit(references.removing(in: places) + [own]) else { return }
    plan.go(to: .first)
    notice = .done(PrepareWords.removed(id))
  }
}

extension RecommendationField {
  /// How it is written, where nothing else goes with it.
  fileprivate var form: FieldForm {
    switch self {
    case .title: .needed
    case .leverage: .neededWord
    case .direction, .effort, .status: .word
    case .cost: .rupiah
    case .start, .due, .finished: .date
    case .reason, .strategy, .owner, .note, .id: .text
    }
  }
}

extension BudgetField {
  /// How it is written where something is.
  fileprivate var form: FieldForm {
    switch self {
    case .year: .year
    case .forward: .rupiah
    default: .text
    }
  }
}
