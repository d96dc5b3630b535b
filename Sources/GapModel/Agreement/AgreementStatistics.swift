/// How far coders agree on one variable.
public struct AgreementStatistics: Hashable, Sendable {
  /// How values relate to each other.
  public let level: CodedUnits.Level
  /// How many units at least two coders coded: those that the percentage and alpha rest on.
  public let units: Int
  /// How many units all coders coded: those that the kappas rest on.
  public let completeUnits: Int
  /// How many values those units have.
  public let pairable: Int
  /// The share of pairs of coders that agree, 0 to 1.
  public let percent: Double?
  /// Krippendorff's alpha: 1 for full agreement, 0 for what chance would give.
  public let alpha: Double?
  /// Its 95% interval over resamples of the units.
  public let alphaInterval: ClosedRange<Double>?
  /// Why alpha has no interval, if it has none.
  public let missingInterval: MissingInterval?
  /// Cohen's kappa, of two coders.
  public let kappa: Double?
  /// Cohen's kappa with quadratic weights, of two coders and values in an order.
  public let weightedKappa: Double?
  /// Fleiss' kappa, of three coders or more.
  public let fleiss: Double?
  /// Why there is no alpha, if there is none.
  public let undefined: Undefined?

  /// Why agreement cannot be given.
  public enum Undefined: String, CaseIterable, Hashable, Sendable {
    /// Fewer than two coders coded anything.
    case oneCoder = "one-coder"
    /// No unit was coded by two.
    case noOverlap = "no-overlap"
    /// All chose the same value, so chance would make them agree too.
    case noVariation = "no-variation"
    /// The target stands on the finding, or on the finding for all coders but one, so that no two coders
    /// named one.
    case targetNotNamed = "target-not-named"
  }

  /// Why alpha has no interval.
  public enum MissingInterval: String, CaseIterable, Hashable, Sendable {
    /// It rests on one unit, which drawn again is always the same.
    case oneUnit = "one-unit"
    /// No resample has an alpha.
    case noResample = "no-resample"
  }

  /// From which alpha on conclusions can be relied on, after Krippendorff; method, section 8.
  public static let reliableAlpha = 0.8
  /// From which alpha on conclusions can be drawn tentatively, after Krippendorff; method, section 8.
  public static let tentativeAlpha = 0.667
  /// The fewest units that give a stable coefficient.
  public static let fewestUnits = 10
  /// How many resamples make an interval unless said otherwise.
  public static let defaultResamples = 1_000
  /// The most resamples that may be asked for: with more an interval no longer moves in the decimals that are
  /// told.
  public static let mostResamples = 100_000

  /// Computes the statistics of some codings.
  ///
  /// - Parameters:
  ///   - coded: What was chosen.
  ///   - resamples: How many resamples make the interval, at most ``mostResamples``.
  ///   - seed: Where the generator of the resamples begins.
  ///   - takesTargets: Whether codings left to their finding what was asked.
  /// - SeeAlso: <doc:Method>, section 8.
  public init(
    of coded: CodedUnits,
    resamples: Int = Self.defaultResamples,
    seed: UInt64 = Resampling.defaultSeed,
    takesTargets: Bool = false
  ) {
    let alpha = KrippendorffAlpha(of: coded)
    let pairable = coded.pairable
    level = coded.level
    units = pairable.count
    completeUnits = coded.complete.count
    self.pairable = pairable.reduce(0) { $0 + $1.count }
    percent = Kappa.percentAgreement(coded)
    self.alpha = alpha.value
    alphaInterval = units > 1 ? alpha.interval(resamples: resamples, seed: seed) : nil
    missingInterval =
      alpha.value == nil || alphaInterval != nil ? nil : units > 1 ? .noResample : .oneUnit
    kappa = Kappa.cohen(coded)
    weightedKappa = coded.level == .ordinal ? Kappa.cohen(coded, .quadratic) : nil
    fleiss = Kappa.fleiss(coded)
    let active = coded.values.count { row in row.contains { $0 != nil } }
    undefined =
      if self.alpha != nil {
        nil
      } else if takesTargets, pairable.isEmpty {
        .targetNotNamed
      } else if active < 2 {
        .oneCoder
      } else {
        pairable.isEmpty ? .noOverlap : .noVariation
      }
  }
}
