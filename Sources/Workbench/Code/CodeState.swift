import GapModel

/// Where one is in the coding.
struct CodeState: Hashable, Sendable {
  /// How many of the targets that were chosen last are offered first.
  static let mostLastTargets = 5

  /// The place of the finding among those of the case.
  var finding = 0
  /// The place of the criterion that is unfolded.
  var criterion = 0
  /// What the queue is searched for.
  var search = ""
  /// Whether the list of indicators and expectations is open.
  var isPlacing = false
  /// What that list is searched for.
  var placeSearch = ""
  /// The targets that were chosen last, the last one first.
  var lastTargets: [Target] = []
  /// Whether the finding is judged on the severity ladder although it has no step there yet.
  var isOnLadder = false
  /// The criteria of which was said that the text says nothing.
  var silent: Set<Int> = []
  /// Whether a long quote is shown whole.
  var showsWholeQuote = false
  /// Whether the fields of the finding are open.
  var isEditing = false
  /// Whether the queue is open on a narrow screen, where it hides behind the finding.
  var isQueueOpen = false
  /// Whether the ratings are open on a narrow screen, where only the present one shows.
  var isEffectOpen = false
  /// The coder whose codings are worked on; `nil` for the first.
  var coder: Coder.ID?
  /// The ratings as they are shown: those of the last time a finding was left, so that nobody steers a
  /// step by the rating that it makes.
  var shownDimensions: [DimensionAssessment] = []

  /// Comes to the coding of a case: to its first finding that is not judged, if none was chosen yet.
  mutating func arrive(in open: OpenCase?) {
    refresh(from: open)
    guard let findings = open?.shown?.assessment.assessedCase.findings else { return }
    finding = min(finding, max(0, findings.count - 1))
  }

  /// Takes over the present ratings.
  mutating func refresh(from open: OpenCase?) {
    shownDimensions = open?.shown?.assessment.dimensions ?? []
  }

  /// Goes to a finding, where nothing is open and nothing was said yet.
  mutating func go(to finding: Int) {
    self.finding = finding
    criterion = 0
    isPlacing = false
    placeSearch = ""
    isOnLadder = false
    silent = []
    showsWholeQuote = false
    isEditing = false
    isQueueOpen = false
  }
}
