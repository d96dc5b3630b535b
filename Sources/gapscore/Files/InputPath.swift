import SystemPackage

/// A file to read.
struct InputPath: Hashable, Sendable {
  /// Its path.
  let path: FilePath
  /// Whether the person named it on the command line, so that it may be a pipe or a device.
  ///
  /// What a folder holds or a file refers to must be a regular file: whoever put it there may be a
  /// stranger, and a pipe may never come to an end.
  let isNamed: Bool

  /// A file that the command line names; `-` is standard input.
  init(named argument: PathArgument) {
    path = argument.path.withoutEmptySteps
    isNamed = true
  }

  /// A file that a folder holds or another file refers to.
  init(found path: FilePath) {
    self.path = path.withoutEmptySteps
    isNamed = false
  }

  /// Whether it is standard input.
  var isStandardInput: Bool { isNamed && path == "-" }

  /// Whether it is a file that can be read again: no stream, pipe or device.
  var isRegularFile: Bool { !isStandardInput && (try? path.stat())?.type == .regular }

  /// The folder that paths in the file lead from; beside standard input it is the current one.
  var folder: FilePath { isStandardInput ? "." : path.folder }
}

extension FilePath {
  /// The shortest way to write a path, so that one file has one name.
  ///
  /// A step upwards stays: behind a link it leads elsewhere than the steps before it say.
  var withoutEmptySteps: FilePath {
    components.contains { $0.kind == .parentDirectory } ? self : lexicallyNormalized()
  }
}
