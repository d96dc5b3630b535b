import Glibc
import SystemPackage

/// Where results go: standard output or a file.
enum OutputFile {
  case standardOutput
  case file(String)

  /// Creates an output from the option's value.
  init(_ path: String?) {
    self = path.map { $0 == "-" ? .standardOutput : .file($0) } ?? .standardOutput
  }

  /// Writes a result wholly, or not at all.
  ///
  /// A file is written beside its place and then renamed, so that neither a full disk nor an
  /// interruption harms what is there. A pipe or a device has no place to be renamed to; it is written
  /// to as it is.
  func write(_ text: String) throws {
    switch self {
    case .standardOutput:
      try Self.told("standard output") { try FileDescriptor.standardOutput.writeAll(text.utf8) }
    case .file(let path):
      try Self.told(path) {
        if Self.isDevice(path) {
          let descriptor = try FileDescriptor.open(FilePath(path), .writeOnly)
          _ = try descriptor.closeAfter { try descriptor.writeAll(text.utf8) }
        } else {
          try Self.replace(path, with: text)
        }
      }
    }
  }

  private static func told(_ name: String, _ write: () throws -> Void) throws {
    do {
      try write()
    } catch let error as Errno {
      throw Failure(message: "cannot write \(name): \(error)", status: ExitStatus.noOutput)
    }
  }

  private static func replace(_ path: String, with text: String) throws {
    let target = FilePath(path)
    let name = target.lastComponent?.string ?? "output"
    let beside = target.removingLastComponent().appending(".\(name).\(getpid()).part")
    let descriptor = try FileDescriptor.open(
      beside,
      .writeOnly,
      options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead]
    )
    do {
      try descriptor.closeAfter {
        try descriptor.writeAll(text.utf8)
        if fsync(descriptor.rawValue) != 0, Errno(rawValue: errno) != .invalidArgument {
          throw Errno(rawValue: errno)
        }
      }
      guard unsafe rename(beside.string, path) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unsafe unlink(beside.string)
      throw error
    }
  }

  /// Whether a path leads to something that is neither a file, a folder nor a link: a pipe or a device.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFLNK, S_IFDIR].contains(status.st_mode & S_IFMT)
  }
}
