import GapModel

/// The tour through the example study: a list that stays beside every step until it is put away.
struct TourPane {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  var nodes: [HTMLNode] {
    guard workbench.showsTour, let last = workbench.begin.tour else { return [] }
    return [
      .tag(
        .section,
        class: "tour",
        [("data-key", "tour"), ("aria-labelledby", "tour-title")],
        [
          .tag(
            .h3,
            [("id", "tour-title")],
            [parts.text(LocalisedText(id: "Tur studi contoh", en: "Tour of the example"))]
          ),
          .tag(
            .ol,
            [],
            TourStop.allCases.map { stop in
              var attributes: [HTMLNode.Attribute] = [
                ("type", "button"), ("data-key", "tour-\(stop.rawValue)"),
                ("data-do", BeginAction.tour(stop).attribute),
              ]
              guard stop == last else {
                return .tag(.li, [], [.tag(.button, attributes, [parts.text(stop.label)])])
              }
              attributes.append(("aria-current", "step"))
              return .tag(
                .li,
                [],
                [
                  .tag(.button, attributes, [parts.text(stop.label)]),
                  parts.paragraph(stop.about),
                ]
              )
            }
          ),
          parts.button(
            LocalisedText(id: "Akhiri tur", en: "End the tour"),
            BeginAction.endTour,
            key: "tour-end",
            .quiet
          ),
        ]
      )
    ]
  }
}
