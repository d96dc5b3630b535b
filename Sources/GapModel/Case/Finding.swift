/// One observed statement about reality, held against an expectation or a dimension.
///
/// A finding has no severity of its own: how far it lies from the design is its gap, which follows
/// from how it was coded.
public struct Finding: Hashable, Sendable {
  /// How a finding is named in its case.
  public typealias ID = Identifier<Finding>

  /// Its name in the case.
  public var id: ID
  /// Who or what says so: at least one.
  public var sources: [Source.ID]
  /// What was found.
  public var statement: String
  /// The informant's own words.
  public var quote: String?
  /// Where in the source it stands: a page, section, line or time.
  public var locator: String?
  /// The analyst's memo.
  public var note: String?
  /// How it was judged: by one unnamed coder, or by several named ones.
  public var codings: [Coding]
  /// What the coders agreed on afterwards; it stands before their codings.
  public var agreed: AgreedCoding?
  /// Whether it helps or hinders the implementation.
  public var factor: Factor?
  /// The analyst's own keywords.
  public var tags: [String]

  /// Creates a finding.
  public init(
    id: ID,
    sources: [Source.ID],
    statement: String,
    quote: String? = nil,
    locator: String? = nil,
    note: String? = nil,
    codings: [Coding],
    agreed: AgreedCoding? = nil,
    factor: Factor? = nil,
    tags: [String] = []
  ) {
    self.id = id
    self.sources = sources
    self.statement = statement
    self.quote = quote
    self.locator = locator
    self.note = note
    self.codings = codings
    self.agreed = agreed
    self.factor = factor
    self.tags = tags
  }
}

/// Which way a finding works on the implementation.
public enum Factor: String, CaseIterable, Hashable, Sendable {
  /// It helps.
  case supporting
  /// It hinders.
  case hindering
}
