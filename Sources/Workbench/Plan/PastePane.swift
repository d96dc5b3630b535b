import GapModel

/// Cells that are pasted, as they are understood, before they are added.
struct PastePane {
  /// How many rows are shown at once.
  private static let mostRows = 60

  let workbench: Workbench
  let content: Case

  private var parts: Parts { Parts(language: workbench.language) }

  /// The pane.
  var nodes: [HTMLNode] {
    let table = PastedActions(
      workbench.plan.cells,
      for: content,
      addressing: workbench.plan.cellsAddress
    )
    return [
      .tag(
        .article,
        class: "sheet",
        [("data-key", "paste-sheet")],
        [parts.heading(PlanWords.paste), cells, address]
          + (table.rows.isEmpty ? [] : [preview(table), adding(table)])
      )
    ]
  }

  private var cells: HTMLNode {
    .tag(
      .div,
      class: "field",
      [("data-key", "cells-field")],
      [
        .tag(
          .label,
          [("for", "cells")],
          [
            parts.text(
              LocalisedText(
                id: "Sel dari Excel: judul, biaya, penanggung jawab, tenggat, yang ditangani",
                en: "Cells from Excel: title, cost, owner, due, what is addressed"
              )
            )
          ]
        ),
        .tag(
          .textarea,
          [
            ("rows", "6"), ("id", "cells"), ("data-key", "cells"), ("data-live", ""),
            ("data-do", PlanAction.cells("").fieldAttribute), ("autocomplete", "off"),
          ],
          [.text(workbench.plan.cells)]
        ),
      ]
    )
  }

  private var address: HTMLNode {
    parts.choice(
      LocalisedText(
        id: "Baris yang tidak menyebutnya menangani",
        en: "Rows that do not say it address"
      ),
      [Parts.Choice("", parts.say(LocalisedText(id: "– pilih –", en: "– choose –")))]
        + NewRecommendationForm.targets(of: content.instrument, parts),
      chosen: workbench.plan.cellsAddress,
      PlanAction.cellsAddress(""),
      key: "cells-address"
    )
  }

  private func preview(_ table: PastedActions) -> HTMLNode {
    let headings = table.columns.map { column in
      HTMLNode.tag(
        .th,
        [("scope", "col")],
        [column.map { parts.text($0.label) } ?? .text("–")]
      )
    }
    let status = HTMLNode.tag(
      .th,
      [("scope", "col")],
      [parts.text(LocalisedText(id: "Terbaca", en: "Understood"))]
    )
    return .tag(
      .div,
      class: "preview",
      [
        ("data-key", "preview"), ("tabindex", "0"), ("role", "region"),
        ("aria-label", parts.say(LocalisedText(id: "Pratinjau", en: "Preview"))),
      ],
      [
        .tag(
          .table,
          [],
          [
            .tag(.thead, [], [.tag(.tr, [], [status] + headings)]),
            .tag(
              .tbody,
              [],
              table.rows.prefix(Self.mostRows).map { row($0, columns: table.columns.count) }
            ),
          ]
        )
      ]
    )
  }

  private func row(_ row: PastedActions.Row, columns: Int) -> HTMLNode {
    let cells = (0..<columns).map { place in
      HTMLNode.tag(.td, [], [.words(row.cells.indices.contains(place) ? row.cells[place] : "")])
    }
    let status = HTMLNode.tag(.td, class: row.fault == nil ? nil : "fault", [], [result(row)])
    return .tag(.tr, [], [status] + cells)
  }

  private func result(_ row: PastedActions.Row) -> HTMLNode {
    if let fault = row.fault { return parts.text(fault) }
    let phrases = Phrases(workbench.language)
    let draft = row.draft
    let understood = [
      draft?.cost.map { phrases.rupiah($0) }, draft?.due,
      draft?.addresses.joined(separator: ", "),
    ].compactMap { $0 }
    return .text("✓ " + understood.joined(separator: " · "))
  }

  private func adding(_ table: PastedActions) -> HTMLNode {
    let count = table.rows.count { $0.draft != nil }
    let leverage = content.instrument.leverages.first.map { parts.say($0.label) } ?? ""
    return .tag(
      .div,
      class: "moves",
      [("data-key", "cells-adding")],
      [
        parts.button(
          PlanWords.addRows(count),
          PlanAction.addCells,
          key: "cells-add",
          .filled,
          isEnabled: count > 0
        ),
        .tag(
          .small,
          [],
          [
            parts.text(
              LocalisedText(
                id: "Daya ungkit semuanya dulu ‘\(leverage)’; ubah di tiap rekomendasi.",
                en: "The leverage of all is ‘\(leverage)’ at first; change it at each."
              )
            )
          ]
        ),
      ]
    )
  }
}
