import GapModel

/// What can be chosen for several cases, by what is made of them.
struct CompareChoices {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }
  private var state: CompareState { workbench.compare }
  private var contents: [Case] {
    workbench.comparedCases.compactMap { $0.working.reading.content }
  }

  var nodes: [HTMLNode] {
    [languages, view].compactMap { $0 } + own
  }

  private var own: [HTMLNode] {
    switch state.kind {
    case .comparison: comparison
    case .trend: []
    case .plan: plan
    case .followUp: [field(.date, CompareWords.date, .date, hint: CompareWords.dateHint)]
    }
  }

  private var languages: HTMLNode {
    let own = contents.first?.language ?? .id
    return parts.choice(
      DocumentWords.language,
      ReportLanguages.allCases.map { Parts.Choice($0.rawValue, parts.say($0.label)) },
      chosen: (state.languages ?? own.alone).rawValue,
      CompareAction.languages(.id),
      key: "compare-language"
    )
  }

  /// Other instruments that cases can be read through; nothing where there is none.
  private var view: HTMLNode? {
    var others: [Instrument.ID] = []
    for content in contents {
      if let other = content.instrument.crosswalk, !others.contains(other) { others.append(other) }
    }
    guard !others.isEmpty else { return nil }
    return choice(
      .view,
      CompareWords.view,
      [Parts.Choice("", parts.say(CompareWords.ownTerms))]
        + others.map { Parts.Choice($0.text, $0.text) }
    )
  }

  // MARK: Comparison

  private var comparison: [HTMLNode] {
    [
      more([
        choice(.order, CompareWords.order, orders),
        choice(
          .grouping,
          CompareWords.grouping,
          [Parts.Choice("", parts.say(CompareWords.noGroups))]
            + ComparisonLayout.Grouping.allCases.map {
              Parts.Choice($0.rawValue, parts.say($0.label))
            }
        ),
        period,
        want(.alias, CompareWords.alias),
      ])
    ]
  }

  private var orders: [Parts.Choice] {
    let instrument = ShippedInstrument.named(state[.view]) ?? contents.first?.instrument
    return [
      Parts.Choice("", parts.say(CompareWords.byTotal)),
      Parts.Choice("name", parts.say(CompareWords.byName)),
    ]
      + (instrument?.dimensions ?? []).map {
        Parts.Choice($0.id.text, parts.say($0.label))
      }
  }

  private var period: HTMLNode {
    field(
      .period,
      CompareWords.period,
      .date,
      hint: CompareWords.periodHint,
      placeholder: LocalisedText(id: "2026", en: "2026")
    )
  }

  // MARK: Plan

  private var plan: [HTMLNode] {
    let hasBudget = !state[.budget].trimmedText.isEmpty
    let isYearly = state.wants.contains(.yearlyPlan)
    return [
      field(
        .budget,
        CompareWords.budget,
        .line,
        hint: CompareWords.budgetHint,
        placeholder: CompareWords.budgetExample
      ),
      field(.year, CompareWords.year, .number, placeholder: LocalisedText(id: "2027", en: "2027")),
      want(.eachOffice, CompareWords.eachOffice, isEnabled: hasBudget),
      more([
        field(
          .atLeast,
          CompareWords.atLeast,
          .line,
          hint: hasBudget ? CompareWords.actionsHint : CompareWords.needsBudget,
          isEnabled: hasBudget
        ),
        field(.without, CompareWords.without, .line, hint: CompareWords.actionsHint),
        want(.yearlyPlan, CompareWords.yearlyPlan),
        choice(
          .planOrder,
          CompareWords.order,
          PlanLayout.Order.allCases.map { Parts.Choice($0.rawValue, parts.say($0.label)) },
          isEnabled: !isYearly
        ),
        choice(
          .planGrouping,
          CompareWords.grouping,
          [Parts.Choice("", parts.say(CompareWords.noGroups))]
            + PlanLayout.Grouping.allCases.map { Parts.Choice($0.rawValue, parts.say($0.label)) },
          isEnabled: !isYearly
        ),
        period,
      ]),
    ]
  }

  // MARK: Parts

  /// What is seldom chosen, folded.
  private func more(_ nodes: [HTMLNode]) -> HTMLNode {
    parts.fold(CompareWords.more, key: "compare-more-\(state.kind.rawValue)", nodes)
  }

  private func field(
    _ field: CompareField,
    _ label: LocalisedText,
    _ kind: Parts.FieldKind,
    hint: LocalisedText? = nil,
    placeholder: LocalisedText? = nil,
    isEnabled: Bool = true
  ) -> HTMLNode {
    parts.field(
      label,
      state[field],
      CompareAction.set(field, ""),
      key: "compare-\(field.rawValue)",
      kind,
      hint: hint,
      placeholder: placeholder,
      isEnabled: isEnabled
    )
  }

  private func choice(
    _ field: CompareField,
    _ label: LocalisedText,
    _ choices: [Parts.Choice],
    isEnabled: Bool = true
  ) -> HTMLNode {
    parts.choice(
      label,
      choices,
      chosen: state[field],
      CompareAction.set(field, ""),
      key: "compare-\(field.rawValue)",
      isEnabled: isEnabled
    )
  }

  private func want(
    _ want: CompareWant,
    _ label: LocalisedText,
    isEnabled: Bool = true
  ) -> HTMLNode {
    parts.tick(
      label,
      isOn: state.wants.contains(want),
      CompareAction.want(want, true),
      key: "compare-want-\(want.rawValue)",
      isEnabled: isEnabled
    )
  }
}
