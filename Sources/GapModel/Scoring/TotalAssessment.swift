/// The sum of a case's gaps, and how it is read.
public struct TotalAssessment: Hashable, Sendable {
  /// The sum over the applicable counted dimensions.
  public let sum: Double
  /// The largest that sum could be.
  public let maximum: Double
  /// The sum on the scale of the instrument's ``TotalRule/maximum``: larger where a dimension does not apply.
  public let scaled: Double
  /// How many dimensions it sums.
  public let assessed: Int
  /// What it says, taken on the sum scaled to the instrument's maximum; `nil` where the instrument
  /// has no readings.
  public let reading: TotalReading?
  /// The reading across an edge that lies within ``nearEdge`` of the scaled sum; `nil` where none does.
  public let otherReading: TotalReading?
  /// How many of the dimensions it sums are provisional.
  public let provisional: Int
  /// Whether it lies above what Heeks advises concern for, on the same scale.
  public let isOfConcern: Bool

  /// How near to an edge, on the scaled sum, the other reading is named too; method, section 2.
  public static let nearEdge = 1.0

  /// Adds up the counted dimensions that apply.
  ///
  /// - Returns: `nil` while one of them is not assessed, or when none applies: what is not assessed is
  ///   not 0.
  /// - SeeAlso: <doc:Method>, section 2.
  init?(of dimensions: [DimensionAssessment], instrument: Instrument) {
    // Iterate by index to avoid copying large structs.
    let applicable = dimensions.indices.filter { index in
      dimensions[index].isApplicable
        && instrument.dimensions.contains {
          $0.isCounted && $0.id == dimensions[index].dimension
        }
    }
    let gaps = applicable.compactMap { dimensions[$0].gap }
    guard !gaps.isEmpty, gaps.count == applicable.count else { return nil }
    let sum = gaps.map { $0.value }.sorted().reduce(0, +)
    let maximum = Gap.scale.upperBound * Double(gaps.count)
    let scaled = sum / maximum * instrument.total.maximum
    self.sum = sum
    self.maximum = maximum
    self.scaled = scaled
    assessed = gaps.count
    let readings = instrument.total.readings
    let position = RisingEdges.position(of: scaled, in: readings) { $0.to }
    reading = position.map { readings[$0] }
    otherReading = position.flatMap { Self.otherReading(than: $0, of: scaled, in: readings) }
    provisional = applicable.count { dimensions[$0].isProvisional }
    isOfConcern = RisingEdges.lies(scaled, above: instrument.total.concern)
  }

  private static func otherReading(
    than position: Int,
    of scaled: Double,
    in readings: [TotalReading]
  ) -> TotalReading? {
    let reach = nearEdge + RisingEdges.tolerance
    if position > 0, scaled - readings[position - 1].to <= reach { return readings[position - 1] }
    let isLast = position == readings.count - 1
    return !isLast && readings[position].to - scaled <= reach ? readings[position + 1] : nil
  }
}
