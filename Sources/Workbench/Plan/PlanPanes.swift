import GapModel

/// What is shown in planning.
struct PlanPanes {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  private var state: PlanState { workbench.plan }

  private var assessment: CaseAssessment? { workbench.currentCase?.shown?.assessment }

  /// The recommendations in the order of what to do first.
  var left: [HTMLNode] {
    guard let assessment else { return [] }
    let rows = assessment.recommendations.map { row($0, assessment) }
    return [
      .tag(
        .div,
        class: "plan-adding",
        [("data-key", "plan-adding")],
        [
          parts.button(
            PlanWords.new,
            PlanAction.begin,
            key: "plan-new",
            hotkey: Parts.Hotkey("a", label: "A"),
            isOn: state.place == .new
          ),
          parts.button(
            PlanWords.paste,
            PlanAction.paste,
            key: "plan-paste",
            isOn: state.place == .cells
          ),
        ]
      ),
      .tag(.ol, class: "queue plan-list", [("data-key", "plan-list")], rows),
    ]
  }

  private func row(_ entry: RecommendationAssessment, _ assessment: CaseAssessment) -> HTMLNode {
    let recommendation = assessment.recommendation(of: entry)
    let place =
      assessment.assessedCase.recommendations.firstIndex { $0.id == recommendation.id } ?? 0
    let phrases = Phrases(workbench.language)
    let fall = entry.closings.filter { $0.closes }
      .max { $0.from.value - $0.to.value < $1.from.value - $1.to.value }
      .map { "\(phrases.score($0.from.value)) → \(phrases.score($0.to.value))" }
    let more = [
      recommendation.id.text, fall, entry.priority.map { parts.say($0.label) },
      recommendation.status.map { parts.say($0.label) },
    ].compactMap { $0 }
    var attributes: [HTMLNode.Attribute] = [
      ("type", "button"), ("data-key", "recommendation-\(place)"),
      ("data-do", PlanAction.go(place).attribute),
    ]
    if place == workbench.plannedPlace { attributes.append(("aria-current", "true")) }
    return .tag(
      .li,
      [("data-key", "recommendation-row-\(place)")],
      [
        .tag(
          .button,
          attributes,
          [
            .tag(.span, class: "id", [], [.text(String(entry.rank))]), .text(" "),
            .tag(.span, class: "statement", [], [.words(recommendation.title)]), .text(" "),
            .tag(.small, [], [.text(more.joined(separator: " · "))]),
          ]
        )
      ]
    )
  }

  /// What is worked on.
  var main: [HTMLNode] {
    guard let assessment else { return StepPanes(workbench: workbench).nothingReadable }
    let content = assessment.assessedCase
    switch state.place {
    case .new:
      return [NewRecommendationForm(content: content, parts: parts).node]
    case .cells: return PastePane(workbench: workbench, content: content).nodes
    case .first, .recommendation:
      guard let place = workbench.plannedPlace else {
        return [
          parts.empty(PlanWords.none), NewRecommendationForm(content: content, parts: parts).node,
        ]
      }
      return RecommendationPane(workbench: workbench, content: content, place: place).nodes
    }
  }

  /// What it would close, and what the catalogue suggests.
  var right: [HTMLNode] {
    guard let assessment else { return [] }
    return PlanEffect(
      assessment: assessment,
      place: workbench.plannedPlace,
      parts: parts
    ).nodes
  }
}
