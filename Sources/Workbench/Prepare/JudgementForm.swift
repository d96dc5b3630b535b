import GapModel

/// What an analyst decides on a dimension instead of the computed rating, and why.
struct JudgementForm {
  let workbench: Workbench
  let content: Case
  /// The place of the dimension.
  let place: Int

  private var parts: Parts { Parts(language: workbench.language) }

  private var judgement: Judgement? {
    let id = content.instrument.dimensions[place].id
    return content.judgements.first { $0.dimension == id }
  }

  private var decision: String {
    switch judgement?.decision {
    case .rating(let band): band.text
    case .notApplicable: "-"
    case .some(.none), nil: ""
    }
  }

  /// The form, folded as long as nothing is decided.
  var node: HTMLNode {
    let isDecided = judgement != nil
    let open: [HTMLNode.Attribute] = isDecided ? [("open", "")] : []
    return .tag(
      .details,
      class: "part",
      [("data-key", "judgement-\(place)-\(isDecided)")] + open,
      [
        .tag(
          .summary,
          [("data-key", "judgement-\(place)-title")],
          [
            parts.text(
              LocalisedText(
                id: "Tingkat menurut analis",
                en: "The analyst’s own rating"
              )
            )
          ]
        ),
        parts.paragraph(
          LocalisedText(
            id: "Hanya bila keputusan Anda lain dari hitungan; yang dihitung tetap dilaporkan.",
            en: "Only where you decide otherwise than computed; the computed one stays reported."
          ),
          class: "hint"
        ),
        form,
      ]
    )
  }

  private var choices: [Parts.Choice] {
    [Parts.Choice("", parts.say(LocalisedText(id: "– seperti dihitung –", en: "– as computed –")))]
      + content.instrument.bands.map {
        Parts.Choice($0.rating.text, parts.say($0.label).withCapital)
      }
      + [Parts.Choice("-", parts.say(LocalisedText(id: "Tidak berlaku", en: "Not applicable")))]
  }

  private var form: HTMLNode {
    let key = "judgement-\(place)"
    let remove =
      judgement == nil
      ? []
      : [
        parts.button(
          PrepareLabels.remove,
          PrepareAction.unjudge(place),
          key: "\(key)-remove",
          .quiet
        )
      ]
    return parts.form(
      PrepareAction.judge(place, decision: "", because: "", basis: ""),
      asking: 3,
      key: "\(key)-form",
      class: "grid",
      [
        parts.askedChoice(
          LocalisedText(id: "Keputusan", en: "Decision"),
          choices,
          chosen: decision,
          key: "\(key)-decision",
          name: "decision"
        ),
        .tag(
          .div,
          class: "wide",
          [],
          [
            parts.asked(
              LocalisedText(id: "Alasan", en: "Reason"),
              key: "\(key)-because",
              name: "because",
              judgement?.because ?? "",
              rows: 2
            ),
            parts.asked(
              LocalisedText(
                id: "Dasar tingkat, menggantikan kalimat laporan (boleh kosong)",
                en: "What the rating rests on, instead of the report’s sentence (may be empty)"
              ),
              key: "\(key)-basis",
              name: "basis",
              judgement?.basis ?? "",
              rows: 2
            ),
          ]
        ),
        .tag(
          .div,
          class: "wide moves",
          [],
          [
            parts.submit(
              LocalisedText(id: "Catat keputusan", en: "Record the decision"),
              key: "\(key)-send"
            )
          ] + remove
        ),
      ]
    )
  }
}
