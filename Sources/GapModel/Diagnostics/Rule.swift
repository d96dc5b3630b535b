/// Something that a file must keep to, or had better.
///
/// The raw value is the rule's name for people and tools; it stays the same across versions. What a
/// rule is for, with a wrong and a right example, stands in its ``Rule/page``.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  // The bytes.
  case encoding
  case controlCharacter = "control-character"
  case fileTooLarge = "file-too-large"
  case otherFormat = "other-format"

  // The YAML.
  case syntax
  case directive
  case anchor
  case mergeKey = "merge-key"
  case tag
  case tooDeep = "too-deep"
  case textTooLong = "text-too-long"

  // The shape of a document.
  case emptyFile = "empty-file"
  case formatVersion = "format-version"
  case wrongShape = "wrong-shape"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case emptyText = "empty-text"

  // Single values.
  case notANumber = "not-a-number"
  case outOfRange = "out-of-range"
  case malformedID = "malformed-id"
  case malformedDate = "malformed-date"
  case reversedPeriod = "reversed-period"
  case unknownValue = "unknown-value"

  // Names.
  case duplicateID = "duplicate-id"
  case unknownReference = "unknown-reference"
  case unknownInstrument = "unknown-instrument"
  case shippedID = "shipped-id"

  // How a finding is judged.
  case unclearTarget = "unclear-target"
  case unknownStep = "unknown-step"
  case notJudged = "not-judged"
  case judgedTwice = "judged-twice"
  case metBesideCriteria = "met-beside-criteria"
  case mixedCodings = "mixed-codings"

  // What recommendations require.
  case impossibleRequirement = "impossible-requirement"

  // What an instrument must hold.
  case edgesNotRising = "edges-not-rising"
  case ambiguousLabel = "ambiguous-label"
  case exampleDiffers = "example-differs"
  case incompleteCrosswalk = "incomplete-crosswalk"

  // What a brand must hold.
  case malformedColour = "malformed-colour"
  case lowContrast = "low-contrast"
  case unknownLogo = "unknown-logo"
  case unusableLogo = "unusable-logo"

  // What is well formed, and yet worth a second look.
  case findingNotJudged = "finding-not-judged"
  case tiedCodings = "tied-codings"
  case stretchedFinding = "stretched-finding"
  case expectationWithoutIndicator = "expectation-without-indicator"
  case expectationWithoutFinding = "expectation-without-finding"
  case dimensionWithoutFinding = "dimension-without-finding"
  case sourceNotCited = "source-not-cited"
  case findingsNotApplicable = "findings-not-applicable"
  case personalData = "personal-data"
  case nameInRole = "name-in-role"
  case bidiControl = "bidi-control"
  case cutText = "cut-text"
  case lookAlikeName = "look-alike-name"
  case logoLacksParts = "logo-lacks-parts"

  /// Whether a file that breaks the rule can be used all the same.
  public var severity: Severity {
    switch self {
    case .findingNotJudged, .tiedCodings, .stretchedFinding, .expectationWithoutIndicator,
      .expectationWithoutFinding, .dimensionWithoutFinding, .sourceNotCited,
      .findingsNotApplicable, .personalData, .nameInRole, .bidiControl, .cutText, .lookAlikeName,
      .logoLacksParts:
      .warning
    default: .error
    }
  }
}

extension Rule {
  /// Returns the rule whose name is nearest to a word, if one is near enough to be meant.
  public static func nearest(to word: String) -> Rule? {
    NearMiss.nearest(to: word, among: allCases.map(\.rawValue)).flatMap(Rule.init(rawValue:))
  }
}
