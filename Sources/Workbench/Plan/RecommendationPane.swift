import GapModel

/// A recommendation with all its fields.
struct RecommendationPane {
  let workbench: Workbench
  let content: Case
  /// Its place among those of the case.
  let place: Int

  private var parts: Parts { Parts(language: workbench.language) }

  private var recommendation: Recommendation { content.recommendations[place] }

  private var state: PlanState { workbench.plan }

  /// The pane.
  var nodes: [HTMLNode] {
    let planned: [RecommendationField] = [.cost, .effort, .start, .due, .status]
    let what: [HTMLNode] = [
      .tag(.h2, [], [.words(recommendation.title)]),
      grid("what", [wide(field(.title))]),
      addresses,
      grid("how", [leverage, field(.direction)]),
      findings,
      grid("why", [wide(field(.reason)), field(.strategy), field(.owner)]),
      grid("when", planned.map { field($0) } + finished),
    ]
    let more: [HTMLNode] =
      [requires, aims].compactMap { $0 } + [
        budget,
        grid("more", [field(.id), wide(field(.note)), wide(.tag(.div, [], removal))]),
      ]
    return [
      .tag(
        .article,
        class: "sheet",
        [("data-key", "recommendation-sheet-\(place)")],
        what + more
      )
    ]
  }

  private func grid(_ name: String, _ fields: [HTMLNode]) -> HTMLNode {
    .tag(.div, class: "grid", [("data-key", "recommendation-grid-\(name)")], fields)
  }

  private func wide(_ node: HTMLNode) -> HTMLNode { .tag(.div, class: "wide", [], [node]) }

  // MARK: Single fields

  private func field(_ field: RecommendationField) -> HTMLNode {
    let action = PlanAction.write(field, "")
    let key = "recommendation-\(field.rawValue)"
    switch field {
    case .direction:
      return choice(field, Direction.allCases, chosen: recommendation.direction?.key) {
        Phrases(workbench.language).direction($0)
      }
    case .effort:
      return choice(field, Effort.allCases, chosen: recommendation.effort?.key) {
        parts.say($0.label)
      }
    case .status:
      return choice(field, Status.allCases, chosen: recommendation.status?.key) {
        parts.say($0.label)
      }
    case .cost:
      return parts.field(
        field.label,
        recommendation.cost.map { Phrases(workbench.language).rupiah($0) } ?? "",
        action,
        key: key,
        hint: LocalisedText(id: "mis. 250 juta atau 1,5 M", en: "such as 250 million")
      )
    case .start, .due, .finished:
      return parts.field(
        field.label,
        value(of: field),
        action,
        key: key,
        .date,
        hint: LocalisedText(id: "2026, 2026-11, 2026-11-30", en: "2026, 2026-11, 2026-11-30")
      )
    case .reason, .note:
      return parts.field(field.label, value(of: field), action, key: key, .lines(2))
    default: return parts.field(field.label, value(of: field), action, key: key)
    }
  }

  private func choice<Item: Labelled>(
    _ field: RecommendationField,
    _ items: [Item],
    chosen: String?,
    _ name: (Item) -> String
  ) -> HTMLNode {
    let none = Parts.Choice(
      "",
      parts.say(LocalisedText(id: "– tidak disebut –", en: "– not said –"))
    )
    return parts.choice(
      field.label,
      [none] + items.map { Parts.Choice($0.key, name($0).withCapital) },
      chosen: chosen ?? "",
      PlanAction.write(field, ""),
      key: "recommendation-\(field.rawValue)"
    )
  }

  private func value(of field: RecommendationField) -> String {
    let value: String? =
      switch field {
      case .title: recommendation.title
      case .reason: recommendation.reason
      case .strategy: recommendation.strategy
      case .owner: recommendation.owner
      case .start: recommendation.schedule.start?.description
      case .due: recommendation.schedule.due?.description
      case .finished: recommendation.finished?.description
      case .id: recommendation.id.text
      case .note: recommendation.note
      case .cost, .leverage, .direction, .effort, .status: nil
      }
    return value ?? ""
  }

  private var finished: [HTMLNode] {
    recommendation.status == .done ? [field(.finished)] : []
  }

  private var leverage: HTMLNode {
    let chosen = content.instrument.leverages.keyed(recommendation.leverage.text)
    return .tag(
      .div,
      class: "explained",
      [("data-key", "recommendation-leverage-part")],
      [
        parts.choice(
          RecommendationField.leverage.label,
          content.instrument.leverages.map {
            Parts.Choice($0.key, parts.say($0.label).withCapital)
          },
          chosen: chosen?.key,
          PlanAction.write(.leverage, ""),
          key: "recommendation-leverage"
        )
      ] + (chosen.map { [.tag(.small, [], [parts.text($0.meaning)])] } ?? [])
    )
  }

  // MARK: What it addresses

  private var addresses: HTMLNode {
    let words = TargetNames(content: content, language: workbench.language)
    let rows = recommendation.addresses.map { target -> HTMLNode in
      let name = PlaceName(target)
      let statement = words.design(of: target)
      return chip(
        [.words(words.path(of: target))]
          + (statement.map { [.text(" "), .tag(.small, [], [.words($0)])] } ?? []),
        PlanAction.address(name),
        label: words.path(of: target),
        key: "address-\(name.kind.rawValue)-\(name.word)"
      )
    }
    let list =
      state.isPicking
      ? TargetList(
        content: content,
        language: workbench.language,
        search: state.pickSearch,
        last: state.lastTargets,
        chosen: recommendation.addresses,
        searching: PlanAction.pickSearch(""),
        choosing: { PlanAction.address($0) }
      ).nodes : []
    return part(
      PlanWords.addresses,
      key: "addresses",
      [.tag(.ul, class: "chips", [("data-key", "address-chips")], rows), picker] + list
    )
  }

  private var picker: HTMLNode {
    parts.button(
      LocalisedText(id: "Pilih", en: "Choose"),
      PlanAction.pick,
      key: "pick",
      hotkey: Parts.Hotkey("p", label: "P"),
      isOn: state.isPicking
    )
  }

  /// Something chosen, with a button that takes it out.
  private func chip(
    _ content: [HTMLNode],
    _ action: PlanAction,
    label: String,
    key: String
  ) -> HTMLNode {
    .tag(
      .li,
      [("data-key", key)],
      [
        .tag(.span, [], content),
        parts.button(
          [.text("×")],
          action,
          key: "\(key)-out",
          label: parts.say(LocalisedText(id: "Keluarkan \(label)", en: "Take out \(label)")),
          .quiet
        ),
      ]
    )
  }

  private func part(_ title: LocalisedText, key: String, _ nodes: [HTMLNode]) -> HTMLNode {
    .tag(
      .section,
      class: "part",
      [("data-key", "recommendation-\(key)")],
      [.tag(.h3, [], [parts.text(title)])] + nodes
    )
  }

  // MARK: Findings

  private var findings: HTMLNode {
    let chips = recommendation.findings.map { id -> HTMLNode in
      let statement = content.findings.index(of: id).map { content.findings[$0].statement } ?? ""
      return chip(
        [
          .tag(.span, class: "id", [], [.text(id.text)]), .text(" "),
          .tag(.small, [], [.words(statement)]),
        ],
        PlanAction.answer(id.text),
        label: id.text,
        key: "answer-\(id.text)"
      )
    }
    let toggle = parts.button(
      LocalisedText(id: "Pilih temuan", en: "Choose findings"),
      PlanAction.pickFindings,
      key: "pick-findings",
      isOn: state.isPickingFindings
    )
    let list =
      state.isPickingFindings
      ? FindingPicker(
        content: content,
        recommendation: recommendation,
        search: state.findingSearch,
        parts: parts
      ).nodes : []
    return part(
      LocalisedText(id: "Temuan di baliknya", en: "Findings behind it"),
      key: "findings",
      (chips.isEmpty
        ? [] : [.tag(.ul, class: "chips", [("data-key", "finding-chips")], chips)])
        + [toggle] + list
    )
  }

  // MARK: Requirements, aims, budget

  private var requires: HTMLNode? {
    let others = content.recommendations.filter { $0.id != recommendation.id }
    guard !others.isEmpty else { return nil }
    let chips = recommendation.requires.map { id -> HTMLNode in
      let title = others.first { $0.id == id }?.title ?? ""
      return chip(
        [
          .tag(.span, class: "id", [], [.text(id.text)]), .text(" "),
          .tag(.small, [], [.words(title)]),
        ],
        PlanAction.require(id.text),
        label: id.text,
        key: "require-\(id.text)"
      )
    }
    let free = others.filter { !recommendation.requires.contains($0.id) }
    let none = Parts.Choice("", parts.say(LocalisedText(id: "– pilih –", en: "– choose –")))
    let choice = parts.choice(
      LocalisedText(id: "Harus didahului oleh", en: "Must come after"),
      [none] + free.map { Parts.Choice($0.id.text, "\($0.id.text) – \($0.title)") },
      chosen: "",
      PlanAction.require(""),
      key: "requires-\(recommendation.requires.count)"
    )
    return part(
      LocalisedText(id: "Syarat", en: "Requirements"),
      key: "requires",
      (chips.isEmpty
        ? [] : [.tag(.ul, class: "chips", [("data-key", "require-chips")], chips)])
        + [choice]
    )
  }

  private var aims: HTMLNode? {
    let aims = content.instrument.aims
    guard !aims.isEmpty else { return nil }
    return .tag(
      .fieldset,
      class: "part ticks",
      [("data-key", "recommendation-aims")],
      [
        .tag(
          .legend,
          [],
          [parts.text(LocalisedText(id: "Tujuan yang didukung", en: "Aims served"))]
        )
      ]
        + aims.indices.map { index in
          parts.tick(
            aims[index].label,
            isOn: recommendation.serves.contains(aims[index].id),
            PlanAction.serve(index, false),
            key: "serves-\(index)"
          )
        }
    )
  }

  private var budget: HTMLNode {
    .tag(
      .details,
      class: "part",
      [("data-key", "recommendation-budget-\(place)")],
      [
        .tag(
          .summary,
          [("data-key", "recommendation-budget-title")],
          [
            parts.text(
              LocalisedText(
                id: "Tempat dalam RKPD atau Renja",
                en: "Its place in the yearly plan"
              )
            )
          ]
        ),
        grid(
          "budget",
          BudgetField.allCases.map { field in
            parts.field(
              field.label,
              recommendation.budget?.written(field, Phrases(workbench.language)) ?? "",
              PlanAction.budget(field, ""),
              key: "budget-\(field.rawValue)"
            )
          }
        ),
      ]
    )
  }

  private var removal: [HTMLNode] {
    EntryRemoval(
      name: recommendation.id.text,
      kind: .recommendation,
      workbench: workbench,
      first: PlanAction.remove(withReferences: false),
      sure: PlanAction.remove(withReferences: true),
      sureLabel: PlanWords.removeToo,
      isAsked: state.isRemoving,
      key: "recommendation"
    ).nodes
  }
}

extension BudgetPlace {
  /// What stands in a field.
  fileprivate func written(_ field: BudgetField, _ phrases: Phrases) -> String? {
    switch field {
    case .year: year.map { String($0) }
    case .priority: priority
    case .goal: goal
    case .code: code
    case .program: program
    case .activity: activity
    case .subactivity: subactivity
    case .location: location
    case .output: output
    case .target: target
    case .outcome: outcome
    case .fund: fund
    case .forward: forward.map { phrases.rupiah($0) }
    }
  }
}
