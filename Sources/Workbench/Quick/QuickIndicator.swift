import GapModel

/// An indicator with when it is met, the ladder, what is seen and which source shows it.
struct QuickIndicator {
  let workbench: Workbench
  let content: Case
  let place: IndicatorPlace
  let row: QuickRow

  private var parts: Parts { Parts(language: workbench.language) }

  private var name: String { "quick-\(place.dimension)-\(place.indicator)" }

  var node: HTMLNode {
    var nodes: [HTMLNode] = [
      .tag(.legend, [], [.text(parts.say(row.indicator.label).withCapital)])
    ]
    if let met = row.indicator.met {
      nodes.append(
        .tag(
          .p,
          class: "question",
          [],
          [.tag(.strong, [], [parts.text(QuickWords.metMeans)]), .text(" " + parts.say(met))]
        )
      )
    }
    nodes.append(.tag(.div, class: "rungs", [], rungs))
    nodes.append(.tag(.div, class: "told", [("data-key", "\(name)-told")], told))
    if row.otherCount > 0 {
      nodes.append(parts.paragraph(QuickWords.others(row.otherCount), class: "hint"))
    }
    return .tag(
      .fieldset,
      class: row.isJudged ? "indicator judged" : "indicator",
      [("data-key", name)],
      nodes
    )
  }

  // MARK: The ladder

  private var rungs: [HTMLNode] {
    let steps = content.instrument.ladder.indices.map { index in
      let step = content.instrument.ladder[index]
      return rung(
        "\(name)-step-\(index)",
        QuickAction.step(place, index),
        isChosen: row.step == step.id,
        label: parts.say(step.label)
      )
    }
    let met = rung(
      "\(name)-met",
      QuickAction.met(place),
      isChosen: row.isMet,
      label: parts.say(QuickWords.met)
    )
    return steps + [met]
  }

  private func rung(
    _ key: String,
    _ action: QuickAction,
    isChosen: Bool,
    label: String
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "radio"), ("name", name), ("data-key", key), ("data-do", action.attribute),
    ]
    if isChosen { attributes.append(("checked", "")) }
    return .tag(
      .label,
      class: "rung",
      [],
      [.tag(.input, attributes), .tag(.span, class: "label", [], [.text(label.withCapital)])]
    )
  }

  // MARK: What is seen

  private var told: [HTMLNode] {
    let finding = row.finding.map { content.findings[$0] }
    let statement = finding.map { $0.statement } ?? ""
    let isMade = row.isMade(statement, under: content.instrument, content.language)
    let source = finding?.sources.first ?? workbench.quickSource(in: content)
    let fields = [
      parts.field(
        QuickWords.seen,
        isMade ? "" : statement,
        QuickAction.write(place, ""),
        key: "\(name)-seen",
        .lines(1),
        isEnabled: finding != nil
      ),
      parts.choice(
        QuickWords.source,
        content.sources.map { Parts.Choice($0.id.text, $0.named) },
        chosen: source?.text,
        QuickAction.source(place, ""),
        key: "\(name)-source"
      ),
    ]
    guard row.isJudged else { return fields }
    return fields + [
      parts.button(QuickWords.clear, QuickAction.clear(place), key: "\(name)-clear", .quiet)
    ]
  }
}
