/// Where evidence comes from: an informant, an observation, a document or a published account.
public struct Source: Hashable, Sendable {
  /// How a source is named in its case.
  public typealias ID = Identifier<Source>

  /// Its name in the case.
  public var id: ID
  /// How the evidence was got.
  public var technique: Technique
  /// What the informant does, or what the observation is; never a person's name.
  public var role: String?
  /// What a document or an account is called.
  public var title: String?
  /// The stakeholder group it speaks for.
  public var group: String?
  /// Whether it is a key informant.
  public var isKey: Bool
  /// When the evidence was got.
  public var date: CalendarDate?
  /// How much its voice counts beside the others': above 0; 1 unless said.
  public var weight: Double
  /// The analyst's memo.
  public var note: String?

  /// Creates a source.
  public init(
    id: ID,
    technique: Technique,
    role: String? = nil,
    title: String? = nil,
    group: String? = nil,
    isKey: Bool = false,
    date: CalendarDate? = nil,
    weight: Double = 1,
    note: String? = nil
  ) {
    self.id = id
    self.technique = technique
    self.role = role
    self.title = title
    self.group = group
    self.isKey = isKey
    self.date = date
    self.weight = weight
    self.note = note
  }
}

extension Source {
  /// What is known of it besides its name: the role of a person, or the title of a text.
  package var description: String? { role ?? title }
}
