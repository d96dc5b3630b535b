/// One step of the severity ladder, on which a finding is judged as a whole.
///
/// The ladder is read from the gravest step down, and the first step that fits is taken.
///
/// - SeeAlso: <doc:Method>, section 1.
public struct SeverityStep: Hashable, Sendable {
  /// How a step is named: `slight`, `moderate`, `serious`, `severe` or `total`.
  public typealias ID = Identifier<SeverityStep>

  /// Its name.
  public let id: ID
  /// The gap of a finding judged so, above 0, to 10.
  public let value: Double
  /// What people call it.
  public let label: LocalisedText
  /// When it is taken.
  public let fits: LocalisedText

  /// Creates a step.
  public init(id: ID, value: Double, label: LocalisedText, fits: LocalisedText) {
    self.id = id
    self.value = value
    self.label = label
    self.fits = fits
  }

  /// The step as chosen by a coder.
  package var judged: JudgedSeverity { JudgedSeverity(step: id, value: value) }
}

extension SeverityStep: Labelled {
  /// Its name.
  public var key: String { id.text }
}
