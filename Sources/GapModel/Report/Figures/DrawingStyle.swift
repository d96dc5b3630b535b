/// How drawings look, in a page or in a file of their own.
enum DrawingStyle {
  /// The rules, with each colour as the caller writes it.
  ///
  /// - Parameter colour: Writes a colour of the palette by its name.
  /// - Returns: The rules of a style sheet.
  static func rules(_ colour: (String) -> String) -> String {
    let ratings = (0..<Palette.light.marks.count).map { place in
      let (mark, ground) = (colour("r\(place)"), colour("b\(place)"))
      return
        ".band.r\(place) { fill: \(ground); } .bar.r\(place), .fill.r\(place) { fill: \(mark); } "
        + ".mark.r\(place) { stroke: \(mark); }\n"
    }
    return """
      svg text { font-family: inherit; font-size: 12px; fill: \(colour("ink")); }
      svg .tick-label { font-size: 10.5px; fill: \(colour("soft")); }
      svg .bar-value { font-weight: 700; font-variant-numeric: tabular-nums; }
      .mark { fill: \(colour("page")); stroke-width: 1.6; }
      .tick { stroke: \(colour("line")); stroke-width: 1; }
      .mean { stroke: \(colour("ink")); stroke-width: 2; }
      .interval { stroke: \(colour("ink")); stroke-width: 1.2; }
      .interval.wide { stroke: \(colour("soft")); stroke-width: 5; opacity: .5; }
      .trend { stroke: \(colour("ink")); stroke-width: 2; }
      .point { fill: \(colour("ink")); }
      .leader { stroke: \(colour("soft")); stroke-width: 1; }
      .ground { fill: \(colour("line")); opacity: .45; }
      .design { fill: \(colour("b0")); stroke: \(colour("soft")); stroke-width: 1.5; stroke-dasharray: 5 3; }
      .ring { fill: none; stroke: \(colour("line")); stroke-width: 1; }
      .reality { fill: \(colour("accent")); fill-opacity: .22; stroke: \(colour("accent")); stroke-width: 2; }
      .bubble { fill: \(colour("b0")); stroke: \(colour("r0")); stroke-width: 1.5; }
      .stage { fill: \(colour("panel")); stroke: \(colour("line")); }
      .element { fill: \(colour("page")); stroke: \(colour("soft")); stroke-width: 1; }
      .flow { stroke: \(colour("ink")); stroke-width: 2; }

      """ + ratings.joined()
  }
}
