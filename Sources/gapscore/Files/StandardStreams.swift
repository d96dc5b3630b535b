import Glibc
import SystemPackage

/// Standard error, and what is known of the terminals behind the streams.
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

  /// Makes a write to a closed pipe fail instead of ending the program.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
