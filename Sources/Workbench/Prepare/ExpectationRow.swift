import GapModel

/// An expectation: its statement and basis, and its fields where it is open.
struct ExpectationRow {
  let workbench: Workbench
  let content: Case
  /// Its place among those of the case.
  let place: Int

  private var parts: Parts { Parts(language: workbench.language) }

  private var expectation: Expectation { content.design[place] }

  private var isOpen: Bool { workbench.prepare.expectation == place }

  /// The row.
  var node: HTMLNode {
    let basis = expectation.basis.map { $0.text }.joined(separator: ", ")
    let head = parts.button(
      [
        .tag(.span, class: "id", [], [.text(expectation.id.text)]), .text(" "),
        .tag(.span, class: "statement", [], [.words(expectation.statement)]), .text(" "),
        .tag(.small, [], [.text(basis)]),
      ],
      PrepareAction.openExpectation(place),
      key: "expectation-\(place)",
      .quiet,
      isOn: isOpen
    )
    return .tag(
      .li,
      class: isOpen ? "entry open" : "entry",
      [("data-key", "expectation-row-\(place)")],
      [head] + (isOpen ? [fields] : [])
    )
  }

  private var fields: HTMLNode {
    .tag(
      .div,
      class: "grid",
      [("data-key", "expectation-\(place)-fields")],
      ExpectationField.allCases.map { field in
        .tag(
          .div,
          class: field == .id || field == .weight ? nil : "wide",
          [],
          [self.field(field)]
        )
      } + [basis, .tag(.div, class: "wide", [], removal)]
    )
  }

  private func field(_ field: ExpectationField) -> HTMLNode {
    let action = PrepareAction.expectation(place, field, "")
    let key = "expectation-\(place)-\(field.rawValue)"
    switch field {
    case .statement:
      return parts.field(field.label, expectation.statement, action, key: key, .lines(2))
    case .place:
      return parts.choice(
        field.label,
        homes,
        chosen: PlaceName(expectation.home).word,
        action,
        key: key
      )
    case .id: return parts.field(field.label, expectation.id.text, action, key: key)
    case .weight:
      return parts.field(
        field.label,
        DecimalText.shortest(expectation.weight, separator: workbench.language == .id ? "," : "."),
        action,
        key: key,
        .number
      )
    case .note:
      return parts.field(field.label, expectation.note ?? "", action, key: key, .lines(2))
    }
  }

  /// Every indicator, and each dimension without one.
  private var homes: [Parts.Choice] {
    content.instrument.dimensions.flatMap { dimension in
      let group = parts.say(dimension.label)
      return dimension.indicators.map { indicator in
        Parts.Choice(
          "\(dimension.id.text)/\(indicator.id.text)",
          parts.say(indicator.label),
          group: group
        )
      } + [
        Parts.Choice(
          dimension.id.text,
          parts.say(PrepareLabels.withoutIndicator),
          group: group
        )
      ]
    }
  }

  private var basis: HTMLNode {
    .tag(
      .fieldset,
      class: "wide ticks",
      [("data-key", "expectation-\(place)-basis")],
      [.tag(.legend, [], [parts.text(PrepareLabels.basis)])]
        + content.sources.indices.map { source in
          let own = content.sources[source]
          return parts.tick(
            LocalisedText(id: own.named, en: own.named),
            isOn: expectation.basis.contains(own.id),
            PrepareAction.basis(place, source: source, false),
            key: "expectation-\(place)-basis-\(source)"
          )
        }
    )
  }

  private var removal: [HTMLNode] {
    EntryRemoval(
      name: expectation.id.text,
      kind: .expectation,
      workbench: workbench,
      first: PrepareAction.removeExpectation(place, withReferences: false),
      sure: PrepareAction.removeExpectation(place, withReferences: true),
      sureLabel: PrepareLabels.removeExpectationToo,
      isAsked: workbench.prepare.isRemoving,
      key: "expectation-\(place)"
    ).nodes
  }
}
