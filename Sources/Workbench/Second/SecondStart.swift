import GapModel

/// Where a second coder says who it is, and begins here or gets a copy.
struct SecondStart {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  /// All of it.
  var nodes: [HTMLNode] {
    [
      .tag(
        .section,
        class: "second",
        [("data-key", "second-start")],
        [parts.heading(SecondWords.title)] + offers + [parts.paragraph(SecondWords.why)] + ways
      )
    ]
  }

  /// The same, folded below the agreement of those who coded already.
  var another: [HTMLNode] {
    [
      .tag(
        .details,
        class: "second",
        [("data-key", "second-another")],
        [
          .tag(.summary, [("data-key", "second-another-open")], [parts.text(SecondWords.another)]),
          .tag(.div, class: "second", [], ways),
        ]
      )
    ]
  }

  private var ways: [HTMLNode] {
    let coder = workbench.secondCoder
    return [
      .tag(
        .div,
        class: "who",
        [],
        [
          parts.field(
            SecondWords.who,
            coder.id.text,
            SecondAction.coder(""),
            key: "second-coder",
            hint: SecondWords.whoHint
          ),
          parts.field(
            SecondWords.role,
            coder.name ?? "",
            SecondAction.name(""),
            key: "second-name",
            hint: SecondWords.roleHint
          ),
        ]
      ),
      .tag(
        .div,
        class: "way",
        [],
        [
          parts.button(SecondWords.here, SecondAction.begin, key: "second-begin", .filled),
          parts.paragraph(SecondWords.hereWhy, class: "hint"),
        ]
      ),
      parts.heading(SecondWords.elsewhere, level: 3),
      .tag(
        .div,
        class: "way",
        [],
        [
          .tag(
            .div,
            class: "row",
            [],
            [
              parts.button(
                SecondWords.handOutCopy,
                SecondAction.handOut,
                key: "second-hand-out"
              ),
              parts.button(SecondWords.handOutSheet, SecondAction.sheet, key: "second-sheet"),
            ]
          ),
          parts.paragraph(SecondWords.elsewhereWhy, class: "hint"),
        ]
      ),
    ]
  }

  /// What came back and can be taken in.
  var offers: [HTMLNode] {
    workbench.returnedCodings.map { open, returned in
      var nodes: [HTMLNode] = [
        parts.paragraph(
          SecondWords.returned(open.working.name, returned.coder.id.text, returned.codedCount)
        )
      ]
      if !returned.changed.isEmpty {
        nodes.append(
          parts.paragraph(SecondWords.changed(Self.list(returned.changed)), class: "warned")
        )
      }
      if !returned.unknown.isEmpty {
        nodes.append(
          parts.paragraph(SecondWords.unknown(Self.list(returned.unknown)), class: "warned")
        )
      }
      nodes.append(
        .tag(
          .div,
          class: "row",
          [],
          [
            parts.button(
              SecondWords.merge,
              SecondAction.merge(key: open.key),
              key: "merge-\(open.key)",
              .filled
            ),
            parts.button(
              SecondWords.lookAt,
              FrameAction.choose(key: open.key),
              key: "look-\(open.key)"
            ),
          ]
        )
      )
      return .tag(.div, class: "offer", [("data-key", "offer-\(open.key)")], nodes)
    }
  }

  private static func list(_ ids: [Finding.ID]) -> String {
    ids.map { $0.text }.joined(separator: ", ")
  }
}
