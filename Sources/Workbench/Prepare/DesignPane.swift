import GapModel

/// The design in one dimension: each indicator with what it means, and the expectations beside it.
struct DesignPane {
  let workbench: Workbench
  let content: Case
  /// The place of the dimension.
  let place: Int

  private var parts: Parts { Parts(language: workbench.language) }

  private var dimension: Dimension { content.instrument.dimensions[place] }

  /// The pane.
  var nodes: [HTMLNode] {
    [
      .tag(
        .article,
        class: "sheet",
        [("data-key", "prepare-design-\(place)")],
        [
          parts.heading(dimension.label),
          parts.paragraph(dimension.description, class: "hint"),
        ]
          + dimension.indicators.map { section(of: $0) } + [rest].compactMap { $0 }
          + [JudgementForm(workbench: workbench, content: content, place: place).node]
      )
    ]
  }

  private func expectations(at indicator: Indicator.ID?) -> [Int] {
    content.design.indices.filter { index in
      content.design[index].dimension == dimension.id
        && content.design[index].indicator == indicator
    }
  }

  private func section(of indicator: Indicator) -> HTMLNode {
    let meaning = indicator.description.map { parts.paragraph($0, class: "hint") }
    let met = indicator.met.map { met in
      HTMLNode.tag(
        .p,
        class: "met",
        [],
        [
          .tag(
            .strong,
            [],
            [parts.text(LocalisedText(id: "Terpenuhi berarti", en: "Met means"))]
          ),
          .text(" "), parts.text(met),
        ]
      )
    }
    return part(
      indicator.label,
      [meaning, met].compactMap { $0 },
      at: indicator.id,
      word: "\(dimension.id.text)/\(indicator.id.text)"
    )
  }

  /// Expectations without an indicator, and room for more where the dimension has no indicators.
  private var rest: HTMLNode? {
    guard dimension.indicators.isEmpty || !expectations(at: nil).isEmpty else { return nil }
    return part(
      PrepareLabels.withoutIndicator,
      [parts.paragraph(PrepareLabels.withoutIndicatorHint, class: "hint")],
      at: nil,
      word: dimension.id.text
    )
  }

  private func part(
    _ title: LocalisedText,
    _ explained: [HTMLNode],
    at indicator: Indicator.ID?,
    word: String
  ) -> HTMLNode {
    let rows = expectations(at: indicator).map { index in
      ExpectationRow(workbench: workbench, content: content, place: index).node
    }
    let list: [HTMLNode] =
      rows.isEmpty ? [] : [.tag(.ul, class: "rows", [("data-key", "design-\(word)-rows")], rows)]
    return .tag(
      .section,
      class: "part",
      [("data-key", "design-\(word)")],
      [.tag(.h3, [], [.text(parts.say(title).withCapital)])] + explained + list + [adding(at: word)]
    )
  }

  private func adding(at word: String) -> HTMLNode {
    let key = "add-expectation-\(word)-\(content.design.count)"
    return parts.form(
      PrepareAction.addExpectation(place: word, statement: ""),
      asking: 1,
      key: "\(key)-form",
      class: "ask",
      [
        parts.asked(
          PrepareLabels.newExpectation,
          key: key,
          name: "statement",
          placeholder: PrepareLabels.assumed
        ),
        parts.submit(PrepareLabels.addExpectation, key: "\(key)-send"),
      ]
    )
  }
}
