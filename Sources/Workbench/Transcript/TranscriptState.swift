/// Where one is with a transcript; the text itself is kept with the case.
struct TranscriptState: Hashable, Sendable {
  /// Whether it is shown in place of the queue.
  var isOn = false
  /// The source chosen before there is a text.
  var source = ""
}
