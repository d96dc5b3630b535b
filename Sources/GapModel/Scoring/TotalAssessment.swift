/// The sum of a case's gaps, and how it is read.
public struct TotalAssessment: Hashable, Sendable {
  /// The sum over the applicable counted dimensions.
  public let sum: Double
  /// The largest that sum could be.
  public let maximum: Double
  /// How many dimensions it sums.
  public let assessed: Int
  /// What it says, taken on the sum scaled to the instrument's maximum; `nil` where the instrument
  /// has no readings.
  public let reading: TotalReading?
  /// Whether it lies above what Heeks advises concern for, on the same scale.
  public let isOfConcern: Bool

  /// Adds up the counted dimensions that apply.
  ///
  /// - Returns: `nil` while one of them is not assessed, or when none applies: what is not assessed is
  ///   not 0.
  /// - SeeAlso: <doc:Method>, section 2.
  init?(of dimensions: [DimensionAssessment], instrument: Instrument) {
    // By their places: to copy each costs more than to look at it.
    let applicable = dimensions.indices.filter { place in
      dimensions[place].isApplicable
        && instrument.dimensions.contains {
          $0.isCounted && $0.id == dimensions[place].dimension
        }
    }
    let gaps = applicable.compactMap { dimensions[$0].gap }
    guard !gaps.isEmpty, gaps.count == applicable.count else { return nil }
    let sum = gaps.map(\.value).sorted().reduce(0, +)
    let maximum = Gap.scale.upperBound * Double(gaps.count)
    let scaled = sum / maximum * instrument.total.maximum
    self.sum = sum
    self.maximum = maximum
    assessed = gaps.count
    reading = RisingEdges.position(of: scaled, in: instrument.total.readings) { $0.to }
      .map { instrument.total.readings[$0] }
    isOfConcern = scaled > instrument.total.concern + RisingEdges.tolerance
  }
}
