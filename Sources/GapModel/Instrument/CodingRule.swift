/// A rule by which coders turn a text into findings, with a worked example.
///
/// - SeeAlso: <doc:Method>, section 1.
public struct CodingRule: Hashable, Sendable {
  /// How a rule is named in its instrument.
  public typealias ID = Identifier<CodingRule>

  /// Its name.
  public let id: ID
  /// What it says.
  public let text: LocalisedText
  /// A statement coded by it, if the instrument gives one.
  public let example: Example?

  /// A made-up statement and what a coder makes of it.
  public struct Example: Hashable, Sendable {
    /// What a source says.
    public let statement: LocalisedText
    /// Where the finding belongs; `nil` where the statement is no finding.
    public let home: IndicatorReference?
    /// What a coder decides; `nil` where the statement is no finding.
    public let verdict: Verdict?

    /// Creates an example.
    public init(statement: LocalisedText, home: IndicatorReference?, verdict: Verdict?) {
      self.statement = statement
      self.home = home
      self.verdict = verdict
    }
  }

  /// Creates a rule.
  public init(id: ID, text: LocalisedText, example: Example? = nil) {
    self.id = id
    self.text = text
    self.example = example
  }
}
