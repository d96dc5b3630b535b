import Glibc

/// The streams that the program is started with, as its callers leave them.
enum StandardStreams {
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
}
