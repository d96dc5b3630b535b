import GapModel

/// What would come of what arrived, if it were imported now.
struct ArrivalOutcome: Sendable {
  /// The columns and first rows; `nil` for what is no table.
  var preview: TablePreview?
  /// What it is.
  var format: ImportFormat?
  /// The cases that would come of it, or grow.
  var cases: [Made] = []
  /// Why none does.
  var faults: [ImportFault] = []
  /// What was understood of it, or is doubtful.
  var remarks: [ImportRemark] = []
  /// What a new case would be rated by.
  var instrument: Instrument?
  /// Whether it does not say of all its sources how their evidence was got.
  var lacksTechnique = false
  /// Where it would go: one case of several offices each to its own.
  var goal: ArrivalGoal?

  /// A case that would come of it.
  struct Made: Sendable {
    /// The open case that grows; `nil` for a new one.
    let key: String?
    /// The name of its file.
    let file: String
    /// Its text.
    let text: [UInt8]
    /// What was made.
    let summary: ImportSummary
    /// What is wrong with the text.
    let errors: [Diagnostic]
    /// Whether an open case that can be read could not be read any more.
    let breaks: Bool
  }

  /// Whether it can be imported.
  var isPossible: Bool {
    !cases.isEmpty && faults.isEmpty && cases.allSatisfy { !$0.breaks }
  }
}
