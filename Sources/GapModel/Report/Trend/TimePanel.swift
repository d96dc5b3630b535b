// A dimension's gap over time as a small drawing beside others.
extension Phrases {
  /// A picture of a dimension's gaps over the bands of the ratings.
  func timePanel(
    of dimension: Dimension.ID,
    _ points: [ValueLine.Point],
    _ instrument: Instrument
  ) -> Figure.Panel {
    let bands = instrument.bands.enumerated().map { index, band in
      ValueLine.ValueBand(
        from: band.from,
        to: band.to,
        edge: number(band.from),
        label: say(band.label),
        position: index
      )
    }
    let line = ValueLine(scale: Gap.scale, bands: bands, points: points, isSmall: true)
    let label = label(of: dimension, instrument)
    return Figure.Panel(
      name: dimension.text,
      title: label,
      description: "\(label): "
        + points.map { "\($0.timeLabel) \($0.text)" }.joined(separator: " → "),
      picture: .valueLine(line)
    )
  }
}
