/// Where evidence comes from: an informant, an observation or a document.
public struct Source: Hashable, Sendable {
  /// How a source is named in its case.
  public typealias ID = Identifier<Source>

  /// Its name in the case.
  public let id: ID
  /// How the evidence was got.
  public let technique: Technique
  /// What the informant does, or what the observation or document is; never a person's name.
  public let role: String?
  /// The stakeholder group it speaks for.
  public let group: String?
  /// Whether it is a key informant.
  public let isKey: Bool
  /// When the evidence was got.
  public let date: CalendarDate?
  /// How much its voice counts beside the others': above 0; 1 unless said.
  public let weight: Double

  /// Creates a source.
  public init(
    id: ID,
    technique: Technique,
    role: String? = nil,
    group: String? = nil,
    isKey: Bool = false,
    date: CalendarDate? = nil,
    weight: Double = 1
  ) {
    self.id = id
    self.technique = technique
    self.role = role
    self.group = group
    self.isKey = isKey
    self.date = date
    self.weight = weight
  }
}

/// How evidence was got.
public enum Technique: String, CaseIterable, Hashable, Sendable {
  /// Someone was asked.
  case interview
  /// Someone looked.
  case observation
  /// Something was read.
  case document
}
