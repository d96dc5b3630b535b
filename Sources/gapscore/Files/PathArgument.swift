import ArgumentParser
import SystemPackage

/// A path as the command line gives it, byte for byte; `-` stands for a standard stream.
struct PathArgument: ExpressibleByArgument, Hashable, Sendable {
  /// The path.
  let path: FilePath
  /// Whether it is written as a folder's, with a slash at its end.
  let isWrittenAsFolder: Bool

  static let defaultCompletionKind = CompletionKind.file()

  /// Creates a path from an argument.
  init(argument: String) {
    path = ProgramArguments.path(of: argument)
    isWrittenAsFolder = argument.hasSuffix("/")
  }

  /// Whether it stands for standard input or output.
  var isStandardStream: Bool { path == "-" }

  /// Whether it is a folder, or is to become one.
  var isFolder: Bool { isWrittenAsFolder || (try? path.stat())?.type == .directory }
}
