import GapModel
import SystemPackage

/// One run of the program: the language that it speaks, its streams and its environment.
///
/// The argument parser makes commands by itself, so they find their run here instead of being given it.
struct Run: Sendable {
  /// The language of everything that a person reads; reports may have their own.
  let language: Language
  let streams: Streams
  let environment: Environment
  /// What this run reads, and so must not write over.
  let readFiles = ReadFiles()
  /// Where it has looked for what runs before it left.
  let cleanedFolders = CleanedFolders()

  /// The run that goes on now.
  @TaskLocal static var current: Run = Run(
    language: .en,
    streams: .ofProcess,
    environment: .ofProcess
  )
}

extension Run {
  /// The language that this run speaks.
  static var language: Language { current.language }

  /// Writes a message; there is nobody to tell when that fails.
  static func tell(_ text: String) {
    _ = try? current.streams.messages.writeAll(text.utf8)
  }

  /// Whether messages may use colours.
  static var tellsInColour: Bool { current.isColourful(current.streams.messages) }

  /// Whether results may use colours.
  static var writesInColour: Bool { current.isColourful(current.streams.results) }

  private func isColourful(_ stream: FileDescriptor) -> Bool {
    stream.isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
  }
}
