import GapModel

/// What is shown in preparing a case.
struct PreparePanes {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  private var state: PrepareState { workbench.prepare }

  // MARK: Left

  /// The parts of the case, and the dimensions with how far their design is.
  var left: [HTMLNode] {
    guard let content = workbench.shownCase else { return [] }
    return [
      .tag(
        .ul,
        class: "queue parts",
        [("data-key", "prepare-parts")],
        [
          row(PrepareLabels.head, .head, count: nil),
          row(PrepareLabels.sources, .sources, count: String(content.sources.count)),
        ]
      ),
      .tag(
        .h3,
        [("data-key", "prepare-dimensions-title")],
        [
          parts.text(PrepareLabels.design), .text(" "),
          .tag(.span, class: "number", [], [.text(String(content.design.count))]),
        ]
      ),
      .tag(
        .ul,
        class: "queue parts",
        [("data-key", "prepare-dimensions")],
        content.instrument.dimensions.indices.map { dimensionRow($0, content) }
      ),
    ]
  }

  private func dimensionRow(_ place: Int, _ content: Case) -> HTMLNode {
    let dimension = content.instrument.dimensions[place]
    let design = content.design.filter { $0.dimension == dimension.id }
    let open = dimension.indicators.filter { indicator in
      !design.contains { $0.indicator == indicator.id }
    }
    let count =
      open.isEmpty
      ? String(design.count)
      : "\(design.count) · " + parts.say(PrepareLabels.without(open.count))
    return row(dimension.label, .dimension(place), count: count)
  }

  private func row(_ label: LocalisedText, _ place: PreparePlace, count: String?) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "button"), ("data-key", "prepare-\(place.word)"),
      ("data-do", PrepareAction.go(place).attribute),
    ]
    if place == state.place { attributes.append(("aria-current", "true")) }
    return .tag(
      .li,
      [("data-key", "prepare-row-\(place.word)")],
      [
        .tag(
          .button,
          attributes,
          [.tag(.span, class: "statement", [], [parts.text(label)])]
            + (count.map { [.text(" "), .tag(.span, class: "count", [], [.text($0)])] } ?? [])
        )
      ]
    )
  }

  // MARK: Main

  /// The part that is prepared.
  var main: [HTMLNode] {
    guard let content = workbench.shownCase else {
      return StepPanes(workbench: workbench).nothingReadable
    }
    switch state.place {
    case .head: return HeadPane(workbench: workbench, content: content).nodes
    case .sources: return SourcesPane(workbench: workbench, content: content).nodes
    case .dimension(let place):
      guard content.instrument.dimensions.indices.contains(place) else { return [] }
      return DesignPane(
        workbench: workbench,
        content: content,
        place: place
      ).nodes
    }
  }

  // MARK: Right

  /// What is missing still, and the field guide of what is prepared.
  var right: [HTMLNode] {
    guard let open = workbench.currentCase, let content = workbench.shownCase else { return [] }
    let missing = OpenWorkList(
      diagnostics: open.working.reading.diagnostics,
      content: content,
      parts: parts
    )
    return missing.nodes + guide(content)
  }

  private func guide(_ content: Case) -> [HTMLNode] {
    guard case .dimension(let place) = state.place,
      content.instrument.dimensions.indices.contains(place)
    else { return [] }
    let expectation = state.expectation.flatMap { place in
      content.design.indices.contains(place) ? content.design[place] : nil
    }
    return GuideList(
      dimension: content.instrument.dimensions[place],
      indicator: expectation?.indicator,
      parts: parts
    ).nodes
  }
}
