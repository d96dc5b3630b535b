import GapModel

/// The finding that is coded: what it says, what it is held against, and the judgement.
struct FindingPane {
  /// About how many characters of a quote are six lines.
  private static let shortQuote = 420

  let workbench: Workbench
  let content: Case
  let finding: Finding

  private var parts: Parts { Parts(language: workbench.language) }

  private var state: CodeState { workbench.code }

  private var coding: Coding? { finding.coding(of: workbench.coder) }

  private var instrument: Instrument { content.instrument }

  /// The pane.
  var nodes: [HTMLNode] {
    [
      .tag(
        .article,
        class: "finding",
        [("data-key", "finding"), ("aria-labelledby", "statement")],
        said + fields + place
          + JudgementParts(workbench: workbench, content: content, finding: finding).nodes
      )
    ]
  }

  // MARK: What it says

  private var said: [HTMLNode] {
    let origin = [finding.id.text] + finding.sources.map { source(named: $0) }
    return [
      .tag(
        .p,
        class: "origin",
        [],
        [.text((origin + [finding.locator].compactMap { $0 }).joined(separator: " · "))]
      ),
      .tag(.h2, class: "statement", [("id", "statement")], [.words(finding.statement)]),
    ] + quote
  }

  private func source(named id: Source.ID) -> String {
    content.sources.first { $0.id == id }.map { source in
      let technique = instrument.technique(source.technique).map { parts.say($0.label) }
      return [id.text, technique, source.description].compactMap { $0 }.joined(separator: " ")
    } ?? id.text
  }

  private var quote: [HTMLNode] {
    guard let quote = finding.quote else { return [] }
    let isLong = quote.count > Self.shortQuote
    let shown =
      isLong && !state.showsWholeQuote ? String(quote.prefix(Self.shortQuote)) + "…" : quote
    var nodes: [HTMLNode] = [.tag(.blockquote, [("data-key", "quote")], [.words(shown)])]
    if isLong {
      nodes.append(
        parts.button(
          state.showsWholeQuote ? CodeWords.less : CodeWords.more,
          CodeAction.quote,
          key: "quote-more",
          hotkey: Parts.Hotkey("q", label: "Q"),
          .quiet
        )
      )
    }
    return nodes
  }

  /// The texts of the finding as fields, once they are asked for; the memo also where it is written.
  private var fields: [HTMLNode] {
    let toggle = parts.button(
      CodeWords.edit,
      CodeAction.edit,
      key: "edit-finding",
      hotkey: Parts.Hotkey("n", label: "N"),
      .quiet,
      isOn: state.isEditing
    )
    guard state.isEditing else {
      let note = finding.note.map { note in
        HTMLNode.tag(
          .p,
          class: "note",
          [],
          [.tag(.strong, [], [parts.text(CodeWords.note)]), .text(" "), .words(note)]
        )
      }
      return [note, toggle].compactMap { $0 }
    }
    return [
      toggle,
      .tag(
        .div,
        class: "fields",
        [("data-key", "finding-fields")],
        FindingField.allCases.map { field($0) } + [
          parts.button(CodeWords.remove, CodeAction.remove, key: "remove-finding", .quiet)
        ]
      ),
    ]
  }

  private func field(_ field: FindingField) -> HTMLNode {
    let value: String? =
      switch field {
      case .statement: finding.statement
      case .quote: finding.quote
      case .locator: finding.locator
      case .note: finding.note
      }
    return parts.field(
      field.label,
      value ?? "",
      CodeAction.write(field, ""),
      key: "finding-\(field.rawValue)",
      field == .locator ? .line : .lines(field == .statement ? 2 : 4)
    )
  }

  // MARK: What it is held against

  private var place: [HTMLNode] {
    var nodes: [HTMLNode] = [
      .tag(
        .div,
        class: "place",
        [("data-key", "place")],
        [
          .tag(.span, class: "target", [], targetWords),
          parts.button(
            CodeWords.place,
            CodeAction.place,
            key: "place-toggle",
            hotkey: Parts.Hotkey("p", label: "P"),
            isOn: state.isPlacing
          ),
        ]
      )
    ]
    if state.isPlacing {
      nodes +=
        TargetList(
          content: content,
          language: workbench.language,
          search: state.placeSearch,
          last: state.lastTargets,
          chosen: [coding?.target].compactMap { $0 },
          searching: CodeAction.placeSearch(""),
          choosing: { CodeAction.target($0) }
        ).nodes
    } else if let target = coding?.target {
      nodes += meaning(of: target)
    }
    return nodes
  }

  private var targetWords: [HTMLNode] {
    guard let target = coding?.target else { return [parts.text(CodeWords.notPlaced)] }
    return [.words(TargetNames(content: content, language: workbench.language).path(of: target))]
  }

  /// The design's expectation, and when the indicator is met.
  private func meaning(of target: Target) -> [HTMLNode] {
    let words = TargetNames(content: content, language: workbench.language)
    let rows: [(LocalisedText, String?)] = [
      (LocalisedText(id: "Desain", en: "Design"), words.design(of: target)),
      (LocalisedText(id: "Terpenuhi berarti", en: "Met means"), words.met(of: target)),
    ]
    let nodes = rows.compactMap { label, text in
      text.map { text in
        HTMLNode.tag(
          .p,
          [],
          [.tag(.strong, [], [parts.text(label)]), .text(" "), .words(text)]
        )
      }
    }
    return nodes.isEmpty ? [] : [.tag(.div, class: "meaning", [("data-key", "meaning")], nodes)]
  }
}

extension FindingField {
  var label: LocalisedText {
    switch self {
    case .statement: LocalisedText(id: "Pernyataan", en: "Statement")
    case .quote: LocalisedText(id: "Kutipan", en: "Quote")
    case .locator: LocalisedText(id: "Letak dalam sumber", en: "Place in the source")
    case .note: CodeWords.note
    }
  }
}
