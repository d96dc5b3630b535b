import GapModel

/// Several cases together, and what can be saved of them.
struct ComparePanes {
  /// The name of the frame that the document is in.
  static let frame = "comparison"

  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }
  private var state: CompareState { workbench.compare }

  private var document: ComparedDocument? {
    if case .made(let document, _)? = state.made?.outcome { document } else { nil }
  }

  /// Which cases, what is made of them, and saving.
  var left: [HTMLNode] {
    guard !workbench.cases.isEmpty else { return [] }
    return parts.choices(
      CompareAction.choices,
      isOpen: state.showsChoices,
      key: "compare-choices",
      [kinds, caseList, openMore] + CompareChoices(workbench: workbench).nodes + saving
    )
  }

  /// The document, or what is needed for one.
  var main: [HTMLNode] {
    guard let outcome = state.made?.outcome else { return [nothing] }
    switch outcome {
    case .refused(let why):
      return [.tag(.div, class: "empty", [], [parts.paragraph(why, class: "notice problem")])]
    case .made(let document, _):
      let notes = document.notes.map { parts.paragraph($0, class: "notice") }
      return notes + [parts.document(Self.frame, CompareWords.frame)]
    }
  }

  var right: [HTMLNode] { [] }

  private var nothing: HTMLNode {
    guard workbench.cases.count > 1 else { return parts.empty(CompareWords.needsTwo, openers) }
    return parts.empty(CompareWords.tickTwo)
  }

  // MARK: Cases

  private var kinds: HTMLNode {
    .tag(
      .div,
      class: "compared-kinds",
      [("role", "group"), ("aria-label", parts.say(CompareWords.kind))],
      ComparedKind.allCases.map { kind in
        parts.button(
          kind.label,
          CompareAction.kind(kind),
          key: "compare-\(kind.rawValue)",
          .toggle,
          isOn: state.kind == kind
        )
      }
    )
  }

  private var caseList: HTMLNode {
    let chosen = workbench.comparedCases.count
    return .tag(
      .fieldset,
      class: "compared-cases",
      [("data-key", "compare-cases")],
      [
        .tag(
          .legend,
          [],
          [parts.text(CompareWords.cases), .text(" \(chosen)/\(workbench.cases.count)")]
        ),
        parts.buttons([
          parts.button(CompareWords.all, CompareAction.takeAll(true), key: "compare-all", .quiet),
          parts.button(
            CompareWords.none,
            CompareAction.takeAll(false),
            key: "compare-none",
            .quiet
          ),
        ]),
        .tag(.ul, [("data-key", "compare-list")], workbench.cases.map { row($0) }),
      ]
    )
  }

  private func row(_ open: OpenCase) -> HTMLNode {
    let content = open.working.reading.content
    var attributes: [HTMLNode.Attribute] = [
      ("type", "checkbox"), ("data-key", "compare-case-\(open.key)"),
      ("data-do", CompareAction.take(key: open.key, true).fieldAttribute),
    ]
    if !state.leftOut.contains(open.key), content != nil { attributes.append(("checked", "")) }
    if content == nil { attributes.append(("disabled", "")) }
    let about = content.map { systemAndPeriod(of: $0) } ?? parts.say(CompareWords.unreadable)
    return .tag(
      .li,
      [("data-key", "compare-row-\(open.key)")],
      [
        .tag(
          .label,
          class: "tick",
          [],
          [
            .tag(.input, attributes),
            .tag(
              .span,
              [
                (
                  "title",
                  [content?.organisation ?? open.working.name, about].joined(separator: "\n")
                )
              ],
              [
                .words(content?.organisation ?? open.working.name), .text(" "),
                .tag(.small, [], [.words(about)]),
              ]
            ),
          ]
        )
      ]
    )
  }

  private func systemAndPeriod(of content: Case) -> String {
    let period = content.period.map { Phrases(workbench.language).period($0) }
    return [period, content.system].compactMap { $0 }.joined(separator: " · ")
  }

  private var openMore: HTMLNode {
    .tag(.div, class: "compared-more", [("data-key", "compare-more")], openers)
  }

  private var openers: [HTMLNode] {
    [
      opener(CompareWords.addFiles, key: "compare-files", [("multiple", "")]),
      opener(CompareWords.addFolder, key: "compare-folder", [("webkitdirectory", "")]),
    ]
  }

  private func opener(
    _ label: LocalisedText,
    key: String,
    _ more: [HTMLNode.Attribute]
  ) -> HTMLNode {
    .tag(
      .label,
      class: "file-field",
      [("data-key", "\(key)-field")],
      [
        parts.text(label),
        .tag(
          .input,
          [("type", "file"), ("data-key", key), ("data-do", "open"), ("accept", ".yaml,.yml")]
            + more
        ),
      ]
    )
  }

  // MARK: Saving

  private var saving: [HTMLNode] {
    let files = document?.files ?? ComparedFile.allCases
    let isAlone = document?.languages.count != 2
    return [
      parts.heading(DocumentWords.save, level: 3),
      parts.buttons(
        files.map { file in
          parts.button(
            file.label,
            CompareAction.save(file),
            key: "compare-save-\(file.rawValue)",
            file == .html ? .filled : .plain,
            isEnabled: document != nil && (isAlone || !file.needsOneLanguage)
          )
        } + [
          parts.button(
            DocumentWords.print,
            CompareAction.print,
            key: "compare-print",
            hotkey: Parts.Hotkey("p", label: "P"),
            isEnabled: document != nil
          )
        ]
      ),
      parts.tick(
        DocumentWords.indonesianSheets,
        isOn: state.wants.contains(.indonesianSheets),
        CompareAction.want(.indonesianSheets, true),
        key: "compare-csv"
      ),
      parts.button(DocumentWords.allAsZip, ReportAction.zip, key: "compare-zip"),
      .tag(.small, [], [parts.text(DocumentWords.zipHint)]),
    ]
  }
}
