import GapModel

/// The form for a new recommendation: what to do, what it addresses, and how directly.
struct NewRecommendationForm {
  let content: Case
  let parts: Parts

  private static let key = "new-recommendation"

  /// The form.
  var node: HTMLNode {
    .tag(
      .article,
      class: "sheet",
      [("data-key", "\(Self.key)-sheet-\(content.recommendations.count)")],
      [
        parts.heading(PlanWords.new),
        parts.form(
          PlanAction.add(title: "", place: "", leverage: ""),
          asking: 3,
          key: Self.key,
          class: "grid",
          [.tag(.div, class: "wide", [], fields)]
        ),
      ]
    )
  }

  private var fields: [HTMLNode] {
    let none = Parts.Choice("", parts.say(LocalisedText(id: "– pilih –", en: "– choose –")))
    let leverages = content.instrument.leverages.map { leverage in
      Parts.Choice(
        leverage.key,
        parts.say(leverage.label).withCapital + ": " + parts.say(leverage.meaning)
      )
    }
    return [
      parts.asked(RecommendationField.title.label, key: "\(Self.key)-title", name: "title"),
      parts.askedChoice(
        PlanWords.addresses,
        [none] + Self.targets(of: content.instrument, parts),
        key: "\(Self.key)-place",
        name: "place"
      ),
      parts.askedChoice(
        RecommendationField.leverage.label,
        leverages,
        key: "\(Self.key)-leverage",
        name: "leverage"
      ),
      .tag(
        .div,
        class: "moves",
        [],
        [parts.submit(PlanWords.add, key: "\(Self.key)-send", .filled)]
      ),
    ]
  }

  /// The indicators under their dimensions, and each dimension as a whole.
  static func targets(of instrument: Instrument, _ parts: Parts) -> [Parts.Choice] {
    instrument.dimensions.flatMap { dimension in
      let group = parts.say(dimension.label)
      return dimension.indicators.map { indicator in
        Parts.Choice(
          "\(dimension.id.text)/\(indicator.id.text)",
          parts.say(indicator.label),
          group: group
        )
      } + [
        Parts.Choice(
          dimension.id.text,
          parts.say(LocalisedText(id: "seluruh dimensi", en: "the whole dimension")),
          group: group
        )
      ]
    }
  }
}
