/// Something that the design assumes: of a regulation, a plan or a promise.
public struct Expectation: Hashable, Sendable {
  /// How an expectation is named in its case.
  public typealias ID = Identifier<Expectation>

  /// Its name in the case.
  public var id: ID
  /// The dimension it belongs to.
  public var dimension: Dimension.ID
  /// The indicator of its dimension that it belongs to; without one it stands for itself.
  public var indicator: Indicator.ID?
  /// What is assumed.
  public var statement: String
  /// The sources that say so.
  public var basis: [Source.ID]
  /// How much its findings count in a source's voice, and it in a mean where it stands for itself: above
  /// 0; 1 unless said.
  public var weight: Double
  /// The analyst's memo.
  public var note: String?

  /// Creates an expectation.
  public init(
    id: ID,
    dimension: Dimension.ID,
    indicator: Indicator.ID? = nil,
    statement: String,
    basis: [Source.ID] = [],
    weight: Double = 1,
    note: String? = nil
  ) {
    self.id = id
    self.dimension = dimension
    self.indicator = indicator
    self.statement = statement
    self.basis = basis
    self.weight = weight
    self.note = note
  }
}
