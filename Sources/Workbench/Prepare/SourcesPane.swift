import GapModel

/// The sources: a row for each, with its fields where it is open.
struct SourcesPane {
  let workbench: Workbench
  let content: Case

  private var parts: Parts { Parts(language: workbench.language) }

  private var state: PrepareState { workbench.prepare }

  /// The pane.
  var nodes: [HTMLNode] {
    let counts = findingCounts
    let add = parts.button(
      PrepareLabels.addSource,
      PrepareAction.addSource,
      key: "add-source",
      hotkey: Parts.Hotkey("a", label: "A")
    )
    let rows = content.sources.indices.map { row($0, findings: counts[$0]) }
    return [
      .tag(
        .article,
        class: "sheet",
        [("data-key", "prepare-sources-sheet")],
        [parts.heading(PrepareLabels.sources)]
          + (rows.isEmpty
            ? [parts.empty(PrepareLabels.noSources, [add])]
            : [.tag(.ul, class: "rows", [("data-key", "source-rows")], rows), add])
      )
    ]
  }

  /// How many findings each source has.
  private var findingCounts: [Int] {
    var counts: [String: Int] = [:]
    for finding in content.findings {
      for source in finding.sources { counts[source.text, default: 0] += 1 }
    }
    return content.sources.map { counts[$0.id.text] ?? 0 }
  }

  private func row(_ place: Int, findings: Int) -> HTMLNode {
    let source = content.sources[place]
    let isOpen = state.source == place
    let technique = content.instrument.technique(source.technique).map { parts.say($0.label) }
    let more = [
      technique, source.group, source.isKey ? parts.say(SourceField.key.label) : nil,
      source.date.map { $0.description }, parts.say(PrepareLabels.findings(findings)),
    ].compactMap { $0 }
    let head = parts.button(
      [
        .tag(.span, class: "id", [], [.text(source.id.text)]), .text(" "),
        .tag(.span, class: "statement", [], [.words(source.description ?? technique ?? "")]),
        .text(" "),
        .tag(.small, [], [.words(more.joined(separator: " · "))]),
      ],
      PrepareAction.openSource(place),
      key: "source-\(place)",
      .quiet,
      isOn: isOpen
    )
    return .tag(
      .li,
      class: isOpen ? "entry open" : "entry",
      [("data-key", "source-row-\(place)")],
      [head] + (isOpen ? [fields(of: place)] : [])
    )
  }

  private func fields(of place: Int) -> HTMLNode {
    .tag(
      .div,
      class: "grid",
      [("data-key", "source-\(place)-fields")],
      SourceField.allCases.map { field in
        .tag(
          .div,
          class: field == .role || field == .title || field == .note ? "wide" : nil,
          [],
          [self.field(field, of: place)]
        )
      } + [.tag(.div, class: "wide", [], removal(of: place))]
    )
  }

  private func field(_ field: SourceField, of place: Int) -> HTMLNode {
    let source = content.sources[place]
    let action = PrepareAction.source(place, field, "")
    let key = "source-\(place)-\(field.rawValue)"
    switch field {
    case .technique:
      return parts.choice(
        field.label,
        content.instrument.techniques.map { Parts.Choice($0.key, parts.say($0.label)) },
        chosen: source.technique.rawValue,
        action,
        key: key
      )
    case .key: return parts.tick(field.label, isOn: source.isKey, action, key: key)
    case .date:
      return parts.field(
        field.label,
        source.date?.description ?? "",
        action,
        key: key,
        .date,
        hint: LocalisedText(id: "2026, 2026-11, 2026-11-30", en: "2026, 2026-11, 2026-11-30")
      )
    case .weight:
      return parts.field(
        field.label,
        DecimalText.shortest(source.weight, separator: workbench.language == .id ? "," : "."),
        action,
        key: key,
        .number,
        hint: LocalisedText(
          id: "1, kecuali suaranya lebih berat",
          en: "1, unless its voice counts more"
        )
      )
    case .id: return parts.field(field.label, source.id.text, action, key: key)
    case .role: return parts.field(field.label, source.role ?? "", action, key: key)
    case .title: return parts.field(field.label, source.title ?? "", action, key: key)
    case .group: return parts.field(field.label, source.group ?? "", action, key: key)
    case .note: return parts.field(field.label, source.note ?? "", action, key: key, .lines(2))
    }
  }

  private func removal(of place: Int) -> [HTMLNode] {
    EntryRemoval(
      name: content.sources[place].id.text,
      kind: .source,
      workbench: workbench,
      first: PrepareAction.removeSource(place, withReferences: false),
      sure: PrepareAction.removeSource(place, withReferences: true),
      sureLabel: PrepareLabels.removeSourceToo,
      isAsked: state.isRemoving,
      key: "source-\(place)"
    ).nodes
  }
}
