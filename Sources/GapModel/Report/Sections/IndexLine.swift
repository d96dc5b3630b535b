// An index over the years, as cases and trends draw it.
extension Numbering {
  /// The line of an index over the bands of its predicates.
  ///
  /// - Parameters:
  ///   - scheme: The index.
  ///   - values: Its values, by year.
  ///   - table: The number of the table that shows them.
  ///   - phrases: The words of the report.
  /// - Returns: The figure.
  mutating func indexFigure(
    of scheme: IndexScheme,
    _ values: [IndexValue],
    shownInTable table: Int,
    _ phrases: Phrases
  ) -> Report.Block {
    let edges = scheme.predicates.map { $0.from } + [scheme.maximum]
    let count = scheme.predicates.count
    let bands = scheme.predicates.enumerated().map { index, predicate in
      ValueLine.ValueBand(
        from: predicate.from,
        to: edges[index + 1],
        edge: phrases.given(predicate.from),
        label: phrases.say(predicate.label),
        // For an index more is better, so the colours begin at the top.
        position: count - 1 - index
      )
    }
    let line = ValueLine(
      scale: min(edges.first ?? 0, values.map { $0.value }.min() ?? 0)...scheme.maximum,
      bands: bands,
      points: values.map { value in
        ValueLine.Point(
          time: Double(value.year),
          timeLabel: String(value.year),
          value: value.value,
          interval: nil,
          text: phrases.given(value.value)
        )
      },
      isSmall: false
    )
    let caption = phrases.indexFigureCaption(phrases.say(scheme.label), scheme.id)
    return figure(
      "index-\(scheme.id)",
      caption,
      [
        Figure.Panel(
          description: phrases.indexDescription(caption, values, scheme),
          picture: .valueLine(line)
        )
      ],
      shownInTable: table,
      phrases
    )
  }
}
