/// Draws the gap profile with characters, for places that show no pictures.
enum BlockChart {
  private static let blocksPerUnit = 3.0

  static func text(of profile: GapProfile) -> String {
    let width = profile.bars.map { DisplayText.width(of: $0.label) }.max() ?? 0
    let scale = Int(Gap.scale.upperBound * blocksPerUnit)
    let lines = profile.bars.map { bar in
      let filled = bar.gap.map { Int(($0 * blocksPerUnit).rounded()) } ?? 0
      let blocks =
        String(repeating: "█", count: filled) + String(repeating: "·", count: scale - filled)
      return "\(DisplayText.padded(bar.label, to: width))  \(blocks)  \(bar.value)"
    }
    let axis = profile.bands.map(\.range).joined(separator: " · ")
    return (lines + ["", axis]).joined(separator: "\n")
  }
}
