import GapModel

/// What is said of a dimension's rating beside the coding.
enum EffectWords {
  /// What sets the gap.
  static func setBy(_ names: [LocalisedText]) -> LocalisedText {
    LocalisedText(
      id: "Ditentukan oleh " + names.map { $0.id }.joined(separator: ", "),
      en: "Set by " + names.map { $0.en }.joined(separator: ", ")
    )
  }

  /// How far the gap is from the nearest edge of its band; `nil` where it has no gap, or where an analyst
  /// decided on the rating.
  static func change(of dimension: DimensionAssessment, under instrument: Instrument)
    -> LocalisedText?
  {
    guard let gap = dimension.gap, let rating = dimension.computedRating, !dimension.isJudged else {
      return nil
    }
    let position = rating.position
    let above: (edge: Double, band: Band)? =
      position + 1 < instrument.bands.count
      ? (instrument.bands[position].to, instrument.bands[position + 1]) : nil
    let below: (edge: Double, band: Band)? =
      position > 0 ? (instrument.bands[position - 1].to, instrument.bands[position - 1]) : nil
    switch (above, below) {
    case (let above?, let below?) where above.edge - gap.value > gap.value - below.edge:
      return atMost(below.edge, below.band)
    case (let above?, _): return moreThan(above.edge, above.band)
    case (nil, let below?): return atMost(below.edge, below.band)
    case (nil, nil): return nil
    }
  }

  private static func moreThan(_ edge: Double, _ band: Band) -> LocalisedText {
    LocalisedText(
      id: "Menjadi \(band.label.id) di atas \(Phrases(.id).score(edge))",
      en: "Becomes \(band.label.en) above \(Phrases(.en).score(edge))"
    )
  }

  private static func atMost(_ edge: Double, _ band: Band) -> LocalisedText {
    LocalisedText(
      id: "Menjadi \(band.label.id) pada \(Phrases(.id).score(edge)) atau kurang",
      en: "Becomes \(band.label.en) at \(Phrases(.en).score(edge)) or less"
    )
  }
}
