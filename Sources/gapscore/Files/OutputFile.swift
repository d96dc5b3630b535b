import GapModel
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

  /// Refuses to write over what is read.
  func mustDiffer(from inputs: [String]) throws {
    guard case .file(let path) = self, let output = FileStatus(path) else { return }
    for input in inputs where FileStatus(input)?.isSameFile(as: output) == true {
      throw Failure(
        message: "\(path) is read; write to another file",
        status: ExitStatus.wrongUsage
      )
    }
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
        if Self.isStream(path) {
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

  /// Puts a new file in the place of a path: of a link itself, not of what it leads to.
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
        // Who was kept from reading the old file is kept from reading the new one.
        if let old = FileStatus(path), old.isFile {
          try check(fchmod(descriptor.rawValue, old.mode))
        }
        try descriptor.writeAll(text.utf8)
        try check(fsync(descriptor.rawValue))
      }
      try check(unsafe rename(beside.string, path))
    } catch {
      unsafe unlink(beside.string)
      throw error
    }
  }

  private static func check(_ result: Int32) throws {
    guard result == 0 else { throw Errno(rawValue: errno) }
  }

  /// Whether a path leads to a pipe, a device or an open stream rather than to a file.
  private static func isStream(_ path: String) -> Bool {
    path.hasPrefix("/dev/") || path.hasPrefix("/proc/") || FileStatus(path)?.isStream == true
  }
}
