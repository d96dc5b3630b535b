import GapModel

/// How far the coders agree, in the reports' words, and how much of what differs was talked through.
struct AgreementPane {
  let workbench: Workbench
  let talk: TalkThrough

  private var parts: Parts { Parts(language: workbench.language) }

  private var phrases: Phrases { Phrases(workbench.language) }

  var nodes: [HTMLNode] {
    [
      .tag(
        .section,
        class: "agreement",
        [("data-key", "agreement")],
        [.tag(.h2, [], [.text(phrases.agreementTitle)])] + progress + measured
      )
    ]
  }

  private var progress: [HTMLNode] {
    guard !talk.entries.isEmpty else { return [parts.paragraph(SecondWords.noneDiffer)] }
    let next =
      talk.agreedCount < talk.entries.count
      ? [parts.button(SecondWords.begin, SecondAction.next, key: "talk-begin", .filled)] : []
    return [
      .tag(
        .div,
        class: "row",
        [],
        [
          parts.paragraph(
            SecondWords.agreedCount(talk.agreedCount, of: talk.entries.count)
          )
        ] + next
      )
    ]
  }

  private var measured: [HTMLNode] {
    guard let agreement = workbench.second.agreement else { return [] }
    return [
      .tag(
        .div,
        class: "scrolled",
        [("data-key", "agreement-table"), ("tabindex", "0"), ("role", "region"), label],
        [table(agreement)]
      ),
      .tag(.p, class: "hint", [], [.text(phrases.agreementExplained(agreement))]),
      .tag(.h3, [], [.text(phrases.tendencyCaption)]),
      .tag(
        .ul,
        class: "tendencies",
        [],
        agreement.tendencies.map { tendency in
          .tag(.li, [], [.text("\(tendency.coder.text): \(phrases.tendency(tendency))")])
        }
      ),
    ]
  }

  private var label: HTMLNode.Attribute { ("aria-label", phrases.agreementCaption) }

  private func table(_ agreement: Agreement) -> HTMLNode {
    let isPair = agreement.coders.count == 2
    let titles =
      [phrases.variable, phrases.agreedUnits, phrases.percentTitle, phrases.alphaTitle]
      + (isPair ? [phrases.kappaTitle, phrases.weightedKappaTitle] : [phrases.fleissTitle])
    let rows = agreement.variables.map { variable -> HTMLNode in
      let own = variable.statistics
      let cells =
        [String(own.units), phrases.sameShare(own), phrases.alpha(own)]
        + (isPair
          ? [phrases.kappa(own.kappa, own), phrases.kappa(own.weightedKappa, own)]
          : [phrases.kappa(own.fleiss, own)])
      let name = phrases.variable(variable.name, of: agreement)
      return .tag(
        .tr,
        [],
        [.tag(.th, [("scope", "row")], [.text(name)])]
          + cells.map { .tag(.td, class: "number", [], [.text($0)]) }
      )
    }
    return .tag(
      .table,
      [],
      [
        .tag(.caption, [], [.text(phrases.agreementCaption)]),
        .tag(
          .thead,
          [],
          [.tag(.tr, [], titles.map { .tag(.th, [("scope", "col")], [.text($0)]) })]
        ),
        .tag(.tbody, [], rows),
      ]
    )
  }
}
