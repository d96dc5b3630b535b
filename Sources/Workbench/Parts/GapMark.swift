import GapModel

/// How ratings and gaps are shown: glyph, word and number, as in reports.
struct GapMark: Sendable {
  let parts: Parts
  let instrument: Instrument

  private var phrases: Phrases { Phrases(parts.language) }

  /// A gap with two decimals; a dash where there is none.
  func number(_ gap: Gap?) -> String { phrases.score(gap) }

  /// A rating's glyph and word; a word for what is not assessed.
  func rating(_ band: Band?) -> HTMLNode {
    guard let band, let place = instrument.bands.firstIndex(where: { $0.rating == band.rating })
    else {
      return .tag(
        .span,
        class: "rating",
        [],
        [parts.text(LocalisedText(id: "belum dinilai", en: "not assessed"))]
      )
    }
    return .tag(
      .span,
      class: "rating r\(RatingShape.quarters(of: place))",
      [],
      [
        .tag(.span, class: "shape", [("aria-hidden", "true")], [.text(RatingShape.of(place))]),
        .text(parts.say(band.label).withCapital),
      ]
    )
  }

  /// A bar of a gap on the scale from 0 to 10, with the edges of the bands.
  func bar(_ gap: Gap?, _ band: Band?) -> HTMLNode {
    let width = 100.0
    let place = band.flatMap { band in instrument.bands.firstIndex { $0.rating == band.rating } }
    var marks: [HTMLNode] = [
      .tag(.rect, class: "track", [("width", "100"), ("height", "8"), ("y", "2")])
    ]
    if let gap, let place {
      marks.append(
        .tag(
          .rect,
          class: "mark r\(RatingShape.quarters(of: place))",
          [
            ("width", DecimalText.twoPlaces(gap.value / Gap.scale.upperBound * width)),
            ("height", "8"), ("y", "2"),
          ]
        )
      )
    }
    for band in instrument.bands.dropLast() {
      let x = DecimalText.twoPlaces(band.to / Gap.scale.upperBound * width)
      marks.append(
        .tag(.line, class: "edge", [("x1", x), ("x2", x), ("y1", "0"), ("y2", "12")])
      )
    }
    return .tag(
      .svg,
      class: "bar",
      [("viewBox", "0 0 100 12"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")],
      marks
    )
  }
}
