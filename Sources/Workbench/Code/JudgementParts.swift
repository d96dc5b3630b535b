import GapModel

/// The judgement of the finding that is coded: the ways to judge, then its criteria or the severity ladder.
struct JudgementParts {
  let workbench: Workbench
  let content: Case
  let finding: Finding

  private var parts: Parts { Parts(language: workbench.language) }

  private var state: CodeState { workbench.code }

  private var coding: Coding? { finding.coding(of: workbench.coder) }

  private var instrument: Instrument { content.instrument }

  /// The ways to judge, and what the chosen one asks for.
  var nodes: [HTMLNode] {
    [kinds] + (isOnLadder ? [ladder] : isRisk ? [riskNote] : criteria) + [unjudge].compactMap { $0 }
  }

  private var isRisk: Bool { coding?.verdict == .risk }

  private var isMet: Bool { coding?.verdict.distance?.isMet ?? false }

  private var severity: JudgedSeverity? {
    if case .severity(let step)? = coding?.verdict.distance { step } else { nil }
  }

  private var isOnLadder: Bool {
    !instrument.ladder.isEmpty
      && (severity != nil || state.isOnLadder || instrument.criteria.isEmpty)
  }

  private var kinds: HTMLNode {
    var buttons = [
      parts.button(
        CodeWords.met,
        CodeAction.met,
        key: "met",
        hotkey: Parts.Hotkey("m", label: "M"),
        .toggle,
        isOn: isMet
      ),
      parts.button(
        CodeWords.risk,
        CodeAction.risk,
        key: "risk",
        hotkey: Parts.Hotkey("r", label: "R"),
        .toggle,
        isOn: isRisk
      ),
    ]
    if !instrument.ladder.isEmpty {
      buttons.append(
        parts.button(
          CodeWords.ladder,
          CodeAction.ladder,
          key: "ladder",
          hotkey: Parts.Hotkey("l", label: "L"),
          .toggle,
          isOn: isOnLadder
        )
      )
    }
    if !instrument.criteria.isEmpty {
      buttons.append(
        parts.button(
          CodeWords.judge,
          CodeAction.judge,
          key: "judge",
          hotkey: Parts.Hotkey("j", label: "J"),
          .toggle,
          isOn: !isOnLadder && !isRisk && !isMet
        )
      )
    }
    return .tag(
      .div,
      class: "kinds",
      [
        ("role", "group"), ("data-key", "kinds"),
        ("aria-label", parts.say(LocalisedText(id: "Cara menilai", en: "Way to judge"))),
      ],
      buttons
    )
  }

  private var riskNote: HTMLNode {
    parts.paragraph(
      LocalisedText(
        id: "Dikhawatirkan, belum terjadi: disebut dalam laporan, tidak masuk gap mana pun.",
        en: "Feared, and has not happened: reports name it, and it enters no gap."
      ),
      class: "hint"
    )
  }

  private var unjudge: HTMLNode? {
    guard let coding, coding.verdict != .unjudged else { return nil }
    return parts.button(CodeWords.unjudge, CodeAction.clear, key: "clear", .quiet)
  }

  // MARK: Criteria

  private var criteria: [HTMLNode] {
    [
      .tag(
        .div,
        class: "criteria",
        [("data-key", "criteria")],
        instrument.criteria.indices.map { place in
          place == state.criterion ? unfolded(place) : folded(place)
        } + [hiddenMoves]
      )
    ]
  }

  private func chosenStep(of criterion: Criterion) -> JudgedStep? {
    coding?.verdict.distance?.judgedSteps.first { $0.criterion == criterion.id }
  }

  private func folded(_ place: Int) -> HTMLNode {
    let criterion = instrument.criteria[place]
    return parts.button(
      [
        .tag(.span, class: "name", [], [.text(parts.say(criterion.label).withCapital)]),
        .text(" "),
        .tag(.span, class: "chosen", [], [.text(chosenWords(of: place))]),
      ],
      CodeAction.criterion(place),
      key: "criterion-\(place)",
      .quiet
    )
  }

  private func chosenWords(of place: Int) -> String {
    let criterion = instrument.criteria[place]
    guard let chosen = chosenStep(of: criterion) else {
      return state.silent.contains(place) ? "– " + parts.say(CodeWords.silent) : "·"
    }
    let step = criterion.steps.first { $0.id == chosen.step }
    let value = DecimalText.shortest(chosen.value, separator: workbench.language == .id ? "," : ".")
    return ([value] + [step.map { parts.say($0.label) }].compactMap { $0 }).joined(separator: " ")
  }

  private func unfolded(_ place: Int) -> HTMLNode {
    let criterion = instrument.criteria[place]
    let chosen = chosenStep(of: criterion)
    let name = "criterion-\(place)-step"
    let steps = criterion.steps.indices.map { index in
      radio(
        name: name,
        key: "step-\(place)-\(index)",
        isChosen: chosen?.step == criterion.steps[index].id,
        CodeAction.step(criterion: place, step: index),
        hotkey: String(index + 1),
        label: parts.say(criterion.steps[index].label),
        value: criterion.steps[index].value,
        descriptor: parts.say(criterion.steps[index].descriptor)
      )
    }
    let silent = radio(
      name: name,
      key: "step-\(place)-silent",
      isChosen: chosen == nil && state.silent.contains(place),
      CodeAction.silent(criterion: place),
      hotkey: "-",
      label: parts.say(CodeWords.silent),
      value: nil,
      descriptor: nil
    )
    return .tag(
      .fieldset,
      class: "criterion",
      [("data-key", "criterion-\(place)")],
      [
        .tag(.legend, [], [.text(parts.say(criterion.label).withCapital)]),
        .tag(.p, class: "question", [], [.text(parts.say(criterion.question))]),
      ] + steps + [silent]
    )
  }

  /// A step to choose, whole with its descriptor.
  private func radio(
    name: String,
    key: String,
    isChosen: Bool,
    _ action: CodeAction,
    hotkey: String,
    label: String,
    value: Double?,
    descriptor: String?
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "radio"), ("name", name), ("data-key", key), ("data-do", action.attribute),
      ("data-hotkey", hotkey),
    ]
    if isChosen { attributes.append(("checked", "")) }
    let number = value.map {
      DecimalText.shortest($0, separator: workbench.language == .id ? "," : ".")
    }
    return .tag(
      .label,
      class: "step",
      [],
      [
        .tag(.input, attributes),
        .tag(.kbd, [], [.text(hotkey == "-" ? "–" : hotkey)]),
        .tag(.span, class: "label", [], [.text(label.withCapital)]),
      ] + (number.map { [.tag(.span, class: "value", [], [.text($0)])] } ?? [])
        + (descriptor.map { [.tag(.span, class: "descriptor", [], [.text($0)])] } ?? [])
    )
  }

  /// Moves that only keys make: the criterion above or below, the step before or behind.
  private var hiddenMoves: HTMLNode {
    let moves: [(CodeAction, String, LocalisedText)] = [
      (
        .criterionBefore, "ArrowUp", LocalisedText(id: "Kriteria sebelumnya", en: "Criterion above")
      ),
      (
        .criterionBehind, "ArrowDown",
        LocalisedText(id: "Kriteria berikutnya", en: "Criterion below")
      ),
      (.move(by: -1), "ArrowLeft", LocalisedText(id: "Jenjang sebelumnya", en: "Step before")),
      (.move(by: 1), "ArrowRight", LocalisedText(id: "Jenjang berikutnya", en: "Step behind")),
    ]
    return .tag(
      .div,
      class: "by-keys",
      [],
      moves.map { action, key, label in
        .tag(
          .button,
          [
            ("type", "button"), ("tabindex", "-1"), ("data-key", "move-\(key)"),
            ("data-do", action.attribute), ("data-hotkey", key), ("aria-label", parts.say(label)),
          ]
        )
      }
    )
  }

  // MARK: The ladder

  private var ladder: HTMLNode {
    let steps = instrument.ladder.indices.map { index in
      radio(
        name: "severity",
        key: "severity-\(index)",
        isChosen: severity?.step == instrument.ladder[index].id,
        CodeAction.severity(index),
        hotkey: String(index + 1),
        label: parts.say(instrument.ladder[index].label),
        value: instrument.ladder[index].value,
        descriptor: parts.say(instrument.ladder[index].fits)
      )
    }
    return .tag(
      .fieldset,
      class: "criterion",
      [("data-key", "severity")],
      [
        .tag(.legend, [], [parts.text(CodeWords.ladder)]),
        .tag(
          .p,
          class: "question",
          [],
          [
            parts.text(
              LocalisedText(
                id: "Baca dari atas; jenjang pertama yang cocok berlaku.",
                en: "Read from the top; the first step that fits holds."
              )
            )
          ]
        ),
      ] + steps
    )
  }
}
