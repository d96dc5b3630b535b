import ArgumentParser
import Glibc
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
    path = CommandLineBytes.path(of: argument)
    isWrittenAsFolder = argument.hasSuffix("/")
  }

  /// Whether it stands for standard input or output.
  var isStandardStream: Bool { path == "-" }

  /// Whether it is a folder, or is to become one.
  var isFolder: Bool { isWrittenAsFolder || (try? path.stat())?.type == .directory }
}

/// The arguments as the system passes them: file names are bytes, which need not be UTF-8.
private enum CommandLineBytes {
  /// The path of an argument, or of an option's value behind `=`.
  static func path(of argument: String) -> FilePath {
    // Only a text in which bytes were replaced differs from the argument's own bytes.
    guard argument.unicodeScalars.contains("\u{FFFD}") else { return FilePath(argument) }
    for place in 0..<Int(CommandLine.argc) {
      guard let given = unsafe CommandLine.unsafeArgv[place] else { continue }
      let text = unsafe String(cString: given)
      if text == argument { return unsafe FilePath(platformString: given) }
      guard text.hasSuffix("=\(argument)") else { continue }
      guard let sign = unsafe strchr(given, Int32(UInt8(ascii: "="))) else { continue }
      return unsafe FilePath(platformString: sign + 1)
    }
    return FilePath(argument)
  }
}
