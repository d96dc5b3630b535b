/// How far a gap may lie from that of all who could have spoken: 90%, by the jackknife over those who did.
///
/// Each person's or occasion's voice is left out in turn, and the dimension rated again; documents and
/// published accounts are no sample, and stay. The spread of these gaps gives a standard error, and Student's
/// t the width. How often such an interval holds what it should is written in <doc:Coverage>.
///
/// - SeeAlso: <doc:Method>, section 6, "Interval".
public struct GapInterval: Hashable, Sendable {
  /// The share of intervals that are meant to hold the gap of all who could have spoken.
  public static let level = 0.9
  /// The fewest who must speak.
  public static let fewestSpeakers = 3
  /// The smallest standard error that says anything, in points of the scale.
  public static let smallestError = 1e-9

  /// How often such an interval held the true gap on simulated cases, from the worst setting to the best;
  /// <doc:Coverage>.
  package static let simulatedCoverage = 0.82...0.92

  /// How many people or occasions speak on the dimension.
  public let speakers: Int
  /// The standard error, in points of the scale; `nil` below three who speak.
  public let standardError: Double?
  /// The interval, within the scale; `nil` where there is none.
  public let range: ClosedRange<Double>?

  /// Why there is no interval.
  public enum Missing: String, CaseIterable, Hashable, Sendable {
    /// The dimension is not assessed.
    case notAssessed = "not-assessed"
    /// Fewer than three speak.
    case fewSpeak = "few-speak"
    /// All who speak say the same, of which the method can make no width.
    case noSpread = "no-spread"
  }

  /// Why there is none; `nil` where there is one.
  public let missing: Missing?

  /// Leaves each speaker out in turn.
  ///
  /// - Parameters:
  ///   - gap: The dimension's gap; `nil` where it has none.
  ///   - gapsWithout: The gaps without each of those who speak.
  init(around gap: Double?, gapsWithout: [Double]) {
    let count = Double(gapsWithout.count)
    speakers = gapsWithout.count
    guard let gap else {
      (standardError, range, missing) = (nil, nil, .notAssessed)
      return
    }
    guard speakers >= Self.fewestSpeakers else {
      (standardError, range, missing) = (nil, nil, .fewSpeak)
      return
    }
    let mean = gapsWithout.reduce(0, +) / count
    let squares = gapsWithout.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = ((count - 1) / count * squares).squareRoot()
    guard error >= Self.smallestError else {
      (standardError, range, missing) = (error, nil, .noSpread)
      return
    }
    let half = StudentT.quantile((1 + Self.level) / 2, degrees: count - 1) * error
    (standardError, missing) = (error, nil)
    range = max(gap - half, Gap.scale.lowerBound)...min(gap + half, Gap.scale.upperBound)
  }

  /// Whether two gaps lie further apart than chance in who spoke would explain: the 90% interval of their
  /// difference leaves 0 out.
  ///
  /// - Returns: `nil` where either gap has no interval, of which nothing can be said.
  /// - SeeAlso: <doc:Method>, section 6; the degrees of freedom are Welch's and Satterthwaite's.
  static func isBeyondNoise(
    _ change: Double,
    from first: GapInterval,
    to second: GapInterval
  ) -> Bool? {
    guard first.range != nil, second.range != nil, let one = first.standardError,
      let other = second.standardError
    else { return nil }
    let (oneSquare, otherSquare) = (one * one, other * other)
    let sum = oneSquare + otherSquare
    let degrees =
      sum * sum
      / (oneSquare * oneSquare / Double(first.speakers - 1)
        + otherSquare * otherSquare / Double(second.speakers - 1))
    let half = StudentT.quantile((1 + level) / 2, degrees: degrees) * sum.squareRoot()
    return abs(change) > half
  }
}
