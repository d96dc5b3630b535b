import Glibc
import SystemPackage

/// The three streams of a run.
struct Streams: Sendable {
  /// What `-` is read from.
  let input: FileDescriptor
  /// What results are written to.
  let results: FileDescriptor
  /// What everything else is written to.
  let messages: FileDescriptor

  /// Those that the program was started with.
  static let ofProcess = Streams(
    input: .standardInput,
    results: .standardOutput,
    messages: .standardError
  )
}

extension FileDescriptor {
  /// Whether a person sits behind it.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has; `nil` where it is none or does not say.
  var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
