import GapModel

/// Where one is in a quick assessment.
struct QuickState: Hashable, Sendable {
  /// Whether it is shown in place of the queue.
  var isOn = false
  /// The place of the dimension that is shown.
  var dimension = 0
  /// The source that was chosen last, which further judgements have until another is chosen.
  var source: Source.ID?
}
