/// Something that the design assumes: of a regulation, a plan or a promise.
public struct Expectation: Hashable, Sendable {
  /// How an expectation is named in its case.
  public typealias ID = Identifier<Expectation>

  /// Its name in the case.
  public let id: ID
  /// The dimension it belongs to.
  public let dimension: Dimension.ID
  /// The indicator of the instrument's framework that it belongs to, if the instrument has indicators.
  public let indicator: Indicator.ID?
  /// What is assumed.
  public let statement: String
  /// The sources that say so.
  public let basis: [Source.ID]
  /// How much it counts in a mean of its dimension: above 0; 1 unless said.
  public let weight: Double

  /// Creates an expectation.
  public init(
    id: ID,
    dimension: Dimension.ID,
    indicator: Indicator.ID? = nil,
    statement: String,
    basis: [Source.ID] = [],
    weight: Double = 1
  ) {
    self.id = id
    self.dimension = dimension
    self.indicator = indicator
    self.statement = statement
    self.basis = basis
    self.weight = weight
  }
}
