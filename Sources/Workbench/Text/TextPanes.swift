import GapModel

/// The text of a case with line numbers, and what is wrong or doubtful in it.
struct TextPanes {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  /// Nothing: the text itself is what to choose from.
  var left: [HTMLNode] { [] }

  /// The text, editable, with the numbers of its lines.
  var main: [HTMLNode] {
    guard let open = workbench.currentCase else { return [] }
    let shown = ShownText(of: open.working)
    var attributes: [HTMLNode.Attribute] = [
      ("data-key", "text"), ("data-do", TextAction.write("").fieldAttribute),
      ("spellcheck", "false"),
      ("wrap", "off"), ("autocomplete", "off"), ("autocapitalize", "off"),
      ("rows", String(shown.lineCount)),
      (
        "aria-label",
        parts.say(LocalisedText(id: "Teks kasus (YAML)", en: "The case's text (YAML)"))
      ),
    ]
    if open.isReadOnly { attributes.append(("readonly", "")) }
    // A line feed behind the start tag is no part of a field's text.
    return [
      .tag(
        .div,
        class: "source",
        [("data-key", "source")],
        [
          .tag(
            .pre,
            class: "lines",
            [("data-key", "lines"), ("aria-hidden", "true")],
            numbers(shown, open)
          ),
          .tag(.textarea, attributes, [.text("\n" + shown.text)]),
        ]
      )
    ]
  }

  /// The numbers of the lines; those with something wrong or doubtful are marked.
  private func numbers(_ shown: ShownText, _ open: OpenCase) -> [HTMLNode] {
    var marks: [Int: Severity] = [:]
    for diagnostic in ListedDiagnostics(of: open.working).all {
      let line = diagnostic.place.start.line
      if marks[line] != .error { marks[line] = diagnostic.severity }
    }
    var nodes: [HTMLNode] = []
    var plain = ""
    for line in 1...shown.lineCount {
      guard let severity = marks[line] else {
        plain += "\(line)\n"
        continue
      }
      nodes.append(.text(plain))
      plain = "\n"
      let sign = severity == .error ? "▲" : "△"
      nodes.append(.tag(.strong, class: severity.rawValue, [], [.text("\(sign) \(line)")]))
    }
    return nodes + [.text(plain)]
  }

  /// What is wrong or doubtful, with what to write.
  var right: [HTMLNode] {
    guard let open = workbench.currentCase else { return [] }
    let diagnostics = open.working.reading.diagnostics
    let listed = ListedDiagnostics(of: open.working)
    guard !listed.all.isEmpty else {
      return [parts.paragraph(TextWords.nothingWrong, class: "hint")]
    }
    var nodes: [HTMLNode] = [
      parts.heading(
        TextWords.counts(diagnostics.errorCount, diagnostics.warningCount),
        level: 3
      )
    ]
    if listed.all.contains(where: { $0.replacement != nil }), !open.isReadOnly {
      nodes.append(parts.button(TextWords.takeAll, TextAction.mendAll, key: "mend-all"))
    }
    nodes.append(
      .tag(
        .ol,
        class: "diagnostics",
        [("data-key", "diagnostics")],
        listed.all.indices.map { row($0, listed.all[$0], isReadOnly: open.isReadOnly) }
      )
    )
    if listed.rest > 0 {
      nodes.append(parts.paragraph(TextWords.notListed(listed.rest), class: "more"))
    }
    return nodes
  }

  private func row(_ index: Int, _ diagnostic: Diagnostic, isReadOnly: Bool) -> HTMLNode {
    let place = diagnostic.place.start
    let severity = diagnostic.severity
    var nodes: [HTMLNode] = [
      parts.button(
        [
          .tag(.span, class: "line", [], [.text("\(place.line):\(place.column)")]), .text(" "),
          .tag(.strong, [], [parts.text(severity.label)]), .text(" "),
          .tag(.span, [], [.text(visible(diagnostic.summary))]),
        ],
        TextAction.place(index),
        key: "diagnostic-\(index)",
        .quiet
      )
    ]
    if let help = diagnostic.help {
      nodes.append(.tag(.p, class: "help", [], [.text(visible(help).withCapital)]))
    }
    if diagnostic.replacement != nil, !isReadOnly {
      nodes.append(parts.button(TextWords.take, TextAction.mend(index), key: "mend-\(index)"))
    }
    return .tag(.li, class: severity.rawValue, [("data-key", "row-diagnostic-\(index)")], nodes)
  }

  private func visible(_ text: LocalisedText) -> String {
    DisplayText.visible(text[workbench.language])
  }
}
