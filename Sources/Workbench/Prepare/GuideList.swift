import GapModel

/// What to ask, watch and read in the field: of an indicator first, then of its whole dimension.
struct GuideList {
  let dimension: Dimension
  let indicator: Indicator.ID?
  let parts: Parts

  /// The lists.
  var nodes: [HTMLNode] {
    let own = indicator.flatMap { id in dimension.indicators.first { $0.id == id } }
    let lists: [(title: LocalisedText, items: [LocalisedText])] = [
      (
        LocalisedText(id: "Pertanyaan", en: "Questions"),
        [own?.question].compactMap { $0 } + dimension.guide.questions
      ),
      (
        LocalisedText(id: "Yang diamati", en: "What to observe"),
        [own?.observation].compactMap { $0 } + dimension.guide.observations
      ),
      (
        LocalisedText(id: "Dokumen yang diminta", en: "Documents to ask for"),
        dimension.guide.documents
      ),
    ]
    let shown = lists.filter { !$0.items.isEmpty }
    guard !shown.isEmpty else { return [] }
    return [
      .tag(
        .section,
        class: "rule guide",
        [("data-key", "guide-\(dimension.id.text)")],
        [parts.heading(LocalisedText(id: "Panduan lapangan", en: "Field guide"), level: 3)]
          + shown.flatMap { list -> [HTMLNode] in
            [
              .tag(.h4, [], [parts.text(list.title)]),
              .tag(.ul, [], list.items.uniqued.map { .tag(.li, [], [parts.text($0)]) }),
            ]
          }
      )
    ]
  }
}
