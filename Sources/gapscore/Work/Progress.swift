/// Shows on a terminal how far a long run has come; anywhere else it is silent.
///
/// What takes less than a second shows nothing.
final class Progress {
  private let total: Int
  private let isShown = Run.current.streams.messages.isTerminal
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var isOnScreen = false

  /// Begins a run over so many files.
  init(files total: Int) { self.total = total }

  /// Says that so many files are done.
  func update(done: Int) {
    let now = ContinuousClock.now
    guard isShown, done < total, now - start > .seconds(1), now - lastShown > .milliseconds(200)
    else { return }
    lastShown = now
    isOnScreen = true
    let line = Self.line(done: done, of: total, after: now - start)
    Run.tell("\r\(line)\u{1B}[K")
  }

  /// Takes the line off the screen, for the next message or for the end.
  func erase() {
    guard isOnScreen else { return }
    isOnScreen = false
    Run.tell("\r\u{1B}[K")
  }

  /// The line after some time: how many files are done, how fast, and how long the rest will take.
  static func line(done: Int, of total: Int, after time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(done) / seconds
    guard done > 0 else { return Words.Progress.begun(of: total) }
    let left = Int((Double(total - done) / rate).rounded(.up))
    return Words.Progress.line(
      done: done,
      of: total,
      rate: Int(rate.rounded()),
      seconds: left
    )
  }
}
