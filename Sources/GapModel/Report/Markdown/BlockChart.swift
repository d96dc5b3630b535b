/// Draws the gap profile with characters, for places that show no pictures.
enum BlockChart {
  private static let blocksPerUnit = 3.0

  static func text(of profile: GapProfile) -> String {
    let labels = profile.bars.map { DisplayText.visible($0.label) }
    let width = labels.map(DisplayText.width).max() ?? 0
    let scale = Int(Gap.scale.upperBound * blocksPerUnit)
    let lines = zip(profile.bars, labels).map { bar, label in
      let filled = bar.gap.map { Int(($0 * blocksPerUnit).rounded()) } ?? 0
      let blocks =
        String(repeating: "█", count: filled) + String(repeating: "·", count: scale - filled)
      return "\(DisplayText.padded(label, to: width))  \(blocks)  \(bar.value)"
    }
    let axis = profile.bands.map { $0.range }.joined(separator: " · ")
    return (lines + ["", axis]).joined(separator: "\n")
  }
}
