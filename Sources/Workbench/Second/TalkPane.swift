import GapModel

/// A finding with the codings of all who coded it side by side, and what they agree on.
struct TalkPane {
  let workbench: Workbench
  let content: Case
  let finding: Finding

  private var parts: Parts { Parts(language: workbench.language) }

  private var instrument: Instrument { content.instrument }

  private var coded: CodedRows { CodedRows(content: content, language: workbench.language) }

  var nodes: [HTMLNode] {
    [
      .tag(
        .article,
        class: "talking",
        [
          ("data-key", "talking-\(workbench.second.finding ?? 0)"),
          ("aria-labelledby", "talked"),
        ],
        said + [.tag(.div, class: "sides", [], finding.codings.indices.map { side($0) })] + agreed
      )
    ]
  }

  private var said: [HTMLNode] {
    let origin = [finding.id.text] + finding.sources.map { $0.text }
    let quote = finding.quote.map { HTMLNode.tag(.blockquote, [], [.words($0)]) }
    return [
      .tag(
        .p,
        class: "origin",
        [],
        [.text((origin + [finding.locator].compactMap { $0 }).joined(separator: " · "))]
      ),
      .tag(.h2, class: "statement", [("id", "talked")], [.words(finding.statement)]),
    ] + [quote].compactMap { $0 }
  }

  // MARK: The codings

  private func side(_ place: Int) -> HTMLNode {
    let coding = finding.codings[place]
    let id = coding.coder?.text ?? "?"
    let name = content.coders.first { $0.id == coding.coder }?.name
    let rows = coded.rows(of: coding).map { row in
      let others = finding.codings.map { other in
        coded.rows(of: other).first { $0.label == row.label }?.value
      }
      let differs = others.contains { $0 != row.value }
      return HTMLNode.tag(
        .div,
        class: differs ? "differs" : nil,
        [],
        [
          .tag(.dt, [], [.text(parts.say(row.label))]),
          .tag(
            .dd,
            [],
            (differs
              ? [
                .tag(
                  .span,
                  class: "sign",
                  [("role", "img"), ("aria-label", parts.say(SecondWords.differs))],
                  [.text("≠")]
                ), .text(" "),
              ] : []) + [.words(row.value)]
          ),
        ]
      )
    }
    return .tag(
      .section,
      class: "side",
      [("data-key", "side-\(place)")],
      [
        .tag(.h3, [], [.text(name.map { "\(id) – \($0)" } ?? id)]), .tag(.dl, [], rows),
        parts.button(
          SecondWords.take(id),
          SecondAction.take(place),
          key: "take-\(place)",
          hotkey: place < 9 ? Parts.Hotkey(String(place + 1)) : nil,
          isOn: isTaken(coding)
        ),
      ]
    )
  }

  private func isTaken(_ coding: Coding) -> Bool {
    guard let agreed = finding.agreed else { return false }
    return agreed.target == coding.target && (agreed.verdict ?? .unjudged) == coding.verdict
  }

  // MARK: What was agreed

  private var agreed: [HTMLNode] {
    let chosen = AgreedPlaces.word(for: finding.agreed?.target)
    var nodes: [HTMLNode] = [
      .tag(
        .h3,
        [],
        [
          parts.text(SecondWords.agreed),
          .text(finding.agreed == nil ? ": " + parts.say(SecondWords.open) : " ✓"),
        ]
      ),
      parts.choice(
        SecondWords.place,
        AgreedPlaces(content: content, language: workbench.language).choices,
        chosen: chosen,
        SecondAction.agreePlace(""),
        key: "agree-place"
      ),
      parts.choice(
        SecondWords.judgement,
        words,
        chosen: isOnCriteria ? "criteria" : AgreedWord.word(for: finding.agreed?.verdict),
        SecondAction.agreeWord(""),
        key: "agree-word"
      ),
    ]
    if !instrument.criteria.isEmpty {
      nodes.append(
        .tag(
          .div,
          class: "agreed-steps",
          [],
          instrument.criteria.indices.map { steps(of: $0) }
        )
      )
    }
    if finding.agreed == nil {
      nodes.append(parts.paragraph(SecondWords.medianCounts, class: "hint"))
    } else {
      nodes.append(parts.button(SecondWords.reopen, SecondAction.reopen, key: "reopen", .quiet))
    }
    return [.tag(.section, class: "agreed", [("data-key", "agreed")], nodes)]
  }

  private var isOnCriteria: Bool {
    guard let distance = finding.agreed?.verdict?.distance else { return false }
    return !distance.judgedSteps.isEmpty && !distance.isMet
  }

  private var words: [Parts.Choice] {
    var choices = [
      Parts.Choice("", parts.say(SecondWords.asCoded)),
      Parts.Choice(AgreedWord.met, parts.say(CodeWords.met)),
      Parts.Choice(AgreedWord.risk, parts.say(CodeWords.risk)),
    ]
    if isOnCriteria { choices.append(Parts.Choice("criteria", parts.say(CodeWords.judge))) }
    return choices
      + instrument.ladder.map { step in
        Parts.Choice(
          step.id.text,
          parts.say(step.label).withCapital,
          group: parts.say(CodeWords.ladder)
        )
      }
  }

  private func steps(of place: Int) -> HTMLNode {
    let criterion = instrument.criteria[place]
    let steps = finding.agreed?.verdict?.distance?.judgedSteps ?? []
    let chosen = steps.first { $0.criterion == criterion.id }?.step?.text
    return parts.choice(
      LocalisedText(id: criterion.label.id.withCapital, en: criterion.label.en.withCapital),
      [Parts.Choice("", "–")]
        + criterion.steps.map { Parts.Choice($0.id.text, parts.say($0.label).withCapital) },
      chosen: chosen ?? "",
      SecondAction.agreeStep(criterion: place, ""),
      key: "agree-step-\(place)"
    )
  }
}
