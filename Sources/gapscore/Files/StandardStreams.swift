import Glibc
import SystemPackage

/// The streams that a program is started with.
enum StandardStreams {
  /// Writes to standard error; there is nobody to tell when that fails.
  static func tell(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  /// Whether what goes to standard error may use colours.
  static var tellsInColour: Bool { isColourful(STDERR_FILENO) }

  /// Whether what goes to standard output may use colours.
  static var writesInColour: Bool { isColourful(STDOUT_FILENO) }

  private static func isColourful(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  /// Makes a write that nothing can take fail instead of ending the program: to a closed pipe, or beyond
  /// the size that files may have.
  static func ignoreSignalsOfWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Opens a place without contents; the system's headers hide the number from Swift.
  private static let pathOnly: Int32 = 0o10_000_000

  /// Occupies the streams that the caller closed.
  ///
  /// Else the next file that is opened would take such a stream's number, and what goes to the stream would
  /// go into that file. What occupies them can neither be read nor written.
  static func occupyClosed() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/", pathOnly)
    }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
