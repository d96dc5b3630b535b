import GapModel

/// How far a second coder is, and how to end.
struct BlindPane {
  let workbench: Workbench
  let content: Case

  private var parts: Parts { Parts(language: workbench.language) }

  private var coder: String { workbench.currentCase?.hidden?.coder ?? "" }

  private var reached: Int {
    content.findings.count { $0.coding(of: Coder.ID(coder))?.saysAnything == true }
  }

  var nodes: [HTMLNode] {
    [
      .tag(
        .section,
        class: "second",
        [("data-key", "blind")],
        [
          parts.heading(SecondWords.blindAs(coder)),
          parts.paragraph(SecondWords.reached(reached, of: content.findings.count)),
        ] + below
      )
    ]
  }

  private var below: [HTMLNode] {
    switch workbench.second.question {
    case nil:
      [
        .tag(
          .div,
          class: "row",
          [],
          [
            parts.button(
              SecondWords.goOn,
              SecondAction.goOn,
              key: "blind-go-on",
              isAllReached ? .plain : .filled
            ),
            parts.button(
              SecondWords.finish,
              SecondAction.finish,
              key: "blind-finish",
              isAllReached ? .filled : .plain
            ),
            parts.button(SecondWords.giveUp, SecondAction.giveUp, key: "blind-give-up", .quiet),
          ]
        )
      ]
    case .finish:
      question(
        SecondWords.finishQuestion(content.findings.count - reached),
        SecondWords.finishAll,
        SecondAction.finishAll
      )
    case .giveUp: question(SecondWords.giveUpQuestion, SecondWords.abandon, SecondAction.abandon)
    }
  }

  private var isAllReached: Bool { reached == content.findings.count }

  private func question(
    _ text: LocalisedText,
    _ yes: LocalisedText,
    _ action: SecondAction
  ) -> [HTMLNode] {
    [
      parts.paragraph(text, class: "warned"),
      .tag(
        .div,
        class: "row",
        [],
        [
          parts.button(SecondWords.stay, SecondAction.stay, key: "blind-stay", .filled),
          parts.button(yes, action, key: "blind-yes"),
        ]
      ),
    ]
  }
}
