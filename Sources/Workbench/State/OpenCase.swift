import GapModel

/// A case that is open: its text, and while a second coder works, the first coding apart from it.
struct OpenCase: Sendable {
  /// What the browser keeps its draft under.
  let key: String
  /// The text that is worked on; while a second coder codes blind, a copy without the first coding.
  var working: WorkingText
  /// The first coding, kept apart while a second coder codes blind; nothing shows it.
  var hidden: HiddenCoding?
  /// When it was last written to a file, and under which name.
  var saved: Saved?
  /// An interview that findings are cut from; it is no part of the case's file.
  var transcript: Transcript?
  /// Whether it is only looked at: a newer page kept it, and knows more than this one.
  var isReadOnly = false

  /// A coding that a second coder does not see.
  struct HiddenCoding: Sendable {
    /// The whole text with the first coding.
    let text: WorkingText
    /// The second coder's short name.
    let coder: String
    /// When the whole text was last written to its file.
    var saved: Saved?
  }

  /// A text that was written to a file.
  struct Saved: Hashable, Sendable {
    let file: String
    /// The time of day as the page tells it, such as `14:02`.
    let time: String
    /// The SHA-256 of what was written.
    let sha256: String
  }

  /// Whether a second coder works without seeing the first coding.
  var isBlind: Bool { hidden != nil }

  /// What it is written to a file under: a blind copy never goes into the file with the first coding.
  var fileKey: String { hidden.map { "\(key)-\($0.coder)" } ?? key }

  /// Whether it came back from a draft, so that no one knows whether a file has it.
  var isRestored = false

  /// Whether there is work that may be in no file.
  var hasUnsavedWork: Bool { isUnsaved && (working.revision > 0 || isRestored) && !isReadOnly }

  /// Whether the file lacks what was done since.
  var isUnsaved: Bool { saved?.sha256 != working.reading.sha256 }

  /// The case as it can be shown: what the text says, or said when it could last be read.
  var shown: ScoredCase? { working.reading.scored ?? working.readable }
}
