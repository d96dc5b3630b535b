/// A rated case as a comparison needs it: its place and its numbers, without the evidence behind them.
public struct ComparedCase: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// The file it came from, for messages; it is part of no output.
  public let file: String
  /// The office that was looked at.
  public let organisation: String
  /// The region the office serves.
  public let region: String?
  /// What was designed and introduced.
  public let system: String
  /// When it begins and ends, as the case writes it.
  public let period: [String]
  /// The instrument in whose terms it is rated.
  public let instrument: Instrument.ID
  /// The instrument it was coded by, where it is read through that one's crosswalk.
  public let origin: Instrument.ID?
  /// The version of the instrument in whose terms it is rated.
  public let version: Int
  /// The identity of that instrument: ``Instrument/sha256``.
  public let sha256: String
  /// The sum of its gaps, and the largest that could be; `nil` while a dimension is not assessed.
  public let total: Total?
  /// Its dimensions.
  public let cells: [Cell]
  /// Its assessed indicators, in the order of the instrument.
  public let indicators: [IndicatorGap]
  /// The strategies that its recommendations belong to, in the order of their names.
  public let strategies: [Strategy]

  /// An indicator's gap; its rating follows from the instrument alone.
  public struct IndicatorGap: Hashable, Sendable {
    /// The indicator.
    public let indicator: IndicatorReference
    /// Its gap.
    public let gap: Double

    /// Creates the gap of an indicator.
    public init(_ indicator: IndicatorReference, gap: Double) {
      self.indicator = indicator
      self.gap = gap
    }
  }

  /// A strategy of a case's recommendations.
  public struct Strategy: Hashable, Sendable {
    /// What the case calls it.
    public let name: String
    /// The dimensions that its recommendations address.
    public let dimensions: [Dimension.ID]

    /// Creates a strategy.
    public init(name: String, dimensions: [Dimension.ID]) {
      self.name = name
      self.dimensions = dimensions
    }

    /// Puts strategies of one name together, in the order of their names.
    static func gathered(_ strategies: [Strategy]) -> [Strategy] {
      let dimensions = Dictionary(strategies.map { ($0.name, $0.dimensions) }, uniquingKeysWith: +)
      return dimensions.keys.sorted().map { name in
        Strategy(name: name, dimensions: (dimensions[name] ?? []).uniqued.sorted())
      }
    }
  }

  /// The sum of a case's gaps.
  public struct Total: Hashable, Sendable {
    /// The sum.
    public let sum: Double
    /// The largest that it could be.
    public let maximum: Double
    /// What it says, by name.
    public let reading: String?

    /// Creates a total.
    public init(sum: Double, maximum: Double, reading: String?) {
      self.sum = sum
      self.maximum = maximum
      self.reading = reading
    }

    /// The share of the largest, by which cases with different maximums are ranked.
    var share: Double { sum / maximum }
  }

  /// One dimension of a case.
  public struct Cell: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// Its gap; `nil` where it is not assessed, or does not apply.
    public let gap: Double?
    /// Its rating: the judged one where there is one.
    public let rating: Band.ID?
    /// How well that is supported.
    public let evidence: Triangulation.Level?
    /// Whether the rating is provisional.
    public let isProvisional: Bool

    /// Creates a cell.
    public init(
      dimension: Dimension.ID,
      gap: Double?,
      rating: Band.ID?,
      evidence: Triangulation.Level?,
      isProvisional: Bool = false
    ) {
      self.dimension = dimension
      self.gap = gap
      self.rating = rating
      self.evidence = evidence
      self.isProvisional = isProvisional
    }
  }

  /// Creates a compared case.
  public init(
    id: String,
    file: String,
    organisation: String,
    region: String?,
    system: String,
    period: [String],
    instrument: Instrument.ID,
    origin: Instrument.ID? = nil,
    version: Int,
    sha256: String,
    total: Total?,
    cells: [Cell],
    indicators: [IndicatorGap] = [],
    strategies: [Strategy]
  ) {
    self.id = id
    self.file = file
    self.organisation = organisation
    self.region = region
    self.system = system
    self.period = period
    self.instrument = instrument
    self.origin = origin
    self.version = version
    self.sha256 = sha256
    self.total = total
    self.cells = cells
    self.indicators = indicators
    self.strategies = Strategy.gathered(strategies)
  }

  /// The cell of a dimension.
  func cell(_ dimension: Dimension.ID) -> Cell? { cells.first { $0.dimension == dimension } }

  /// The gap of an indicator; `nil` where it is not assessed.
  func gap(on indicator: IndicatorReference) -> Double? {
    indicators.first { $0.indicator == indicator }?.gap
  }
}

extension ComparedCase {
  /// Creates a compared case from a scored one.
  public init(_ scored: ScoredCase) {
    let assessment = scored.assessment
    let content = assessment.assessedCase
    self.init(
      id: content.id.text,
      file: scored.provenance.path,
      organisation: content.organisation,
      region: content.region,
      system: content.system,
      period: content.period.map { [$0.from.description, $0.to.description] } ?? [],
      instrument: content.instrument.id,
      origin: scored.view?.origin.id,
      version: content.instrument.head.version,
      sha256: content.instrument.sha256,
      total: assessment.total.map { total in
        Total(sum: total.sum, maximum: total.maximum, reading: total.reading?.id.text)
      },
      cells: assessment.dimensions.map { dimension in
        Cell(
          dimension: dimension.dimension,
          gap: dimension.gap?.value,
          rating: dimension.band?.rating,
          evidence: dimension.evidence.level,
          isProvisional: dimension.isProvisional
        )
      },
      indicators: assessment.dimensions.flatMap { dimension in
        dimension.indicators.compactMap { entry in
          guard case .indicator(let id) = entry.subject, dimension.isApplicable, let gap = entry.gap
          else { return nil }
          return IndicatorGap(IndicatorReference(dimension.dimension, id), gap: gap.value)
        }
      },
      strategies: assessment.recommendations.compactMap { advice in
        let own = assessment.recommendation(of: advice)
        guard own.isLive, let name = own.strategy else { return nil }
        return Strategy(name: name, dimensions: advice.dimensions)
      }
    )
  }
}
