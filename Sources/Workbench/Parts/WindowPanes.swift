import GapModel

/// What stands around every step: the bar, the steps, and the foot.
struct WindowPanes {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  // MARK: The bar

  /// The case, whether it is saved, what page this is, and the language.
  var bar: [HTMLNode] {
    [caseChoice, saveState, about, languages]
  }

  private var caseChoice: HTMLNode {
    guard let open = workbench.currentCase else {
      return .tag(.strong, class: "name", [], [.text("gapscore")])
    }
    guard workbench.cases.count > 1 else {
      return .tag(.strong, class: "name", [("title", open.working.name)], [.text(name(of: open))])
    }
    let choices = workbench.cases.map { Parts.Choice($0.key, name(of: $0)) }
    return parts.choice(
      LocalisedText(id: "Kasus", en: "Case"),
      choices,
      chosen: open.key,
      FrameAction.choose(key: ""),
      key: "case"
    )
  }

  /// A case's system or title; the file's name while nothing can be read.
  private func name(of open: OpenCase) -> String {
    open.shown.map { $0.assessment.assessedCase.system } ?? open.working.name
  }

  private var saveState: HTMLNode {
    guard let open = workbench.currentCase else { return .tag(.span, class: "saved") }
    let state: LocalisedText
    if let saved = open.saved {
      state =
        open.isUnsaved
        ? LocalisedText(
          id: "● berubah sejak \(saved.time)",
          en: "● changed since \(saved.time)"
        )
        : LocalisedText(id: "✓ tersimpan \(saved.time)", en: "✓ saved \(saved.time)")
    } else if !open.hasUnsavedWork {
      state = LocalisedText(id: "belum diubah", en: "not changed")
    } else {
      state = LocalisedText(id: "● belum ke berkas", en: "● not in a file yet")
    }
    return .tag(
      .div,
      class: "saved",
      [("data-key", "saved")],
      [
        .tag(.span, class: "state", [], [parts.text(state)]), .text(" "),
        .tag(.span, class: "file", [], [.text(open.saved?.file ?? open.working.name)]),
        parts.button(
          LocalisedText(id: "Simpan", en: "Save"),
          FrameAction.save,
          key: "save",
          hotkey: Parts.Hotkey("Ctrl+s", label: "Ctrl S"),
          .quiet
        ),
      ]
    )
  }

  private var about: HTMLNode {
    .tag(
      .span,
      class: "about",
      [("data-page", "about")],
      [parts.text(LocalisedText(id: "tidak ada yang dikirim", en: "nothing is sent"))]
    )
  }

  private var languages: HTMLNode {
    .tag(
      .div,
      class: "languages",
      [("role", "group"), ("aria-label", "Bahasa / Language")],
      Language.allCases.map { language in
        .tag(
          .button,
          class: Parts.Emphasis.toggle.rawValue,
          [
            ("type", "button"), ("data-key", "language-\(language.rawValue)"),
            ("data-do", FrameAction.speak(language).attribute), ("lang", language.rawValue),
            ("aria-pressed", language == workbench.language ? "true" : "false"),
            // What is said begins with what is seen, so that it can be asked for by voice.
            ("aria-label", "\(language.rawValue.uppercased()) – \(language.label[language])"),
          ],
          [.text(language.rawValue.uppercased())]
        )
      }
    )
  }

  // MARK: The steps

  /// The steps of the work, undo and redo.
  var steps: [HTMLNode] {
    let progress = StepPanes(workbench: workbench).progress
    let steps = WorkStep.allCases.map { step in
      var attributes: [HTMLNode.Attribute] = [
        ("type", "button"), ("data-key", "step-\(step.rawValue)"),
        ("data-do", FrameAction.show(step).attribute),
      ]
      if step == workbench.step { attributes.append(("aria-current", "step")) }
      if step.needsCase, workbench.current == nil { attributes.append(("disabled", "")) }
      var content = [parts.text(step.label)]
      if step == .code, let progress {
        content += [.text(" "), .tag(.small, [], [.text(progress)])]
      }
      return HTMLNode.tag(.li, [], [.tag(.button, attributes, content)])
    }
    let history = workbench.currentCase?.working.history
    return [
      // The heading above those of the panes, for who goes through a page by its headings.
      .tag(.h2, class: "said", [("data-key", "step-title")], [parts.text(workbench.step.label)]),
      .tag(.ol, [("aria-label", parts.say(LocalisedText(id: "Langkah", en: "Steps")))], steps),
      .tag(
        .div,
        class: "history",
        [],
        [
          parts.button(
            [.text("↶")],
            FrameAction.undo,
            key: "undo",
            label: parts.say(LocalisedText(id: "Batalkan suntingan", en: "Undo")),
            hotkey: Parts.Hotkey("Ctrl+z"),
            .quiet,
            isEnabled: history?.done.isEmpty == false
          ),
          parts.button(
            [.text("↷")],
            FrameAction.redo,
            key: "redo",
            label: parts.say(LocalisedText(id: "Buat lagi", en: "Redo")),
            hotkey: Parts.Hotkey("Ctrl+y Ctrl+Shift+z"),
            .quiet,
            isEnabled: history?.undone.isEmpty == false
          ),
          parts.button(
            [.text("?")],
            FrameAction.keys,
            key: "keys",
            label: parts.say(LocalisedText(id: "Tombol papan ketik", en: "Keys")),
            hotkey: Parts.Hotkey("?"),
            .quiet,
            isOn: workbench.showsKeys
          ),
        ]
      ),
    ]
  }

  // MARK: The foot

  /// What was told last, and what a step has there; above it what keys do, where that is asked for.
  func foot(_ own: [HTMLNode]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    if workbench.showsKeys { nodes.append(KeyHelp(workbench: workbench).node) }
    if let notice = workbench.notice {
      nodes.append(
        .tag(
          .p,
          class: "notice \(notice.kind.rawValue)",
          [("data-key", "notice")],
          [parts.text(notice.text)]
        )
      )
    } else {
      nodes.append(.tag(.p, class: "notice", [("data-key", "notice")], storageWarning))
    }
    return nodes + own
  }

  /// Says where the browser keeps nothing, as then only saving to a file helps.
  private var storageWarning: [HTMLNode] {
    guard workbench.currentCase != nil else { return [] }
    switch workbench.storage {
    case .works, .off: return []
    case .forbidden:
      return [
        parts.text(
          LocalisedText(
            id:
              "Peramban ini tidak menyimpan draf (jendela pribadi?). Simpan ke berkas dengan Ctrl S.",
            en: "This browser keeps no drafts (a private window?). Save to a file with Ctrl S."
          )
        )
      ]
    case .full:
      return [
        parts.text(
          LocalisedText(
            id: "Penyimpanan peramban penuh. Simpan ke berkas dengan Ctrl S.",
            en: "The browser's storage is full. Save to a file with Ctrl S."
          )
        )
      ]
    }
  }
}
