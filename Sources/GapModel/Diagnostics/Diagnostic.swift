/// Something to tell the author of a file: what is wrong, where, and what would be right.
///
/// It is worded in every language; which one is shown is decided when it is shown.
public struct Diagnostic: Hashable, Sendable {
  /// The rule that was broken.
  public let rule: Rule
  /// What is wrong, in one phrase without a full stop; complete without the other parts.
  public let summary: LocalisedText
  /// The smallest piece of text that is wrong.
  public let place: TextRange
  /// Other places that matter, such as the first of two equal names.
  public let notes: [Note]
  /// What would be right, as a verb phrase, if something useful can be said.
  public let help: LocalisedText?
  /// The names of what it is about, as far as that has names.
  public let subjects: [String]
  /// What to write instead, if that is certain.
  public let replacement: Replacement?
  /// What is open, where the same may be open in many places.
  public let openWork: OpenWork?

  /// Another place that matters, and why.
  public struct Note: Hashable, Sendable {
    /// Why it matters.
    public let text: LocalisedText
    /// Where it is.
    public let place: TextRange

    /// Creates a note.
    public init(_ text: LocalisedText, at place: TextRange) {
      self.text = text
      self.place = place
    }
  }

  /// Creates a diagnostic.
  public init(
    _ rule: Rule,
    _ summary: LocalisedText,
    at place: TextRange,
    notes: [Note] = [],
    help: LocalisedText? = nil,
    subjects: [String] = [],
    replacement: Replacement? = nil,
    openWork: OpenWork? = nil
  ) {
    self.rule = rule
    self.summary = summary
    self.place = place
    self.notes = notes
    self.help = help
    self.subjects = subjects
    self.replacement = replacement
    self.openWork = openWork
  }

  /// Whether the file can be used in spite of it.
  public var severity: Severity { rule.severity }
}

extension Diagnostic: Comparable {
  /// Orders by place, then rule, then wording: a strict order, so that equal inputs give equal bytes, and the
  /// same order in every language.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.place.start, left.rule.id, left.summary.en)
      < (right.place.start, right.rule.id, right.summary.en)
  }
}
