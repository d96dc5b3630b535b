import Glibc
import SystemPackage

/// A file that comes to its place whole, or not at all.
///
/// It has no name until it is whole, so even a program that is killed leaves nothing behind. Where the file
/// system has no files without names, it is written beside its place under a name of its own.
struct NewFile {
  private let path: FilePath
  private let beside: FilePath
  private let descriptor: FileDescriptor
  private let isNamed: Bool

  /// Asks for a file without a name in a folder; the system's headers hide the number from Swift.
  private static let withoutName: Int32 = 0o20_000_000

  /// Begins a file for a path: in the place of a link itself, not of what it leads to.
  init(at path: String) throws {
    let target = FilePath(path)
    let folder = target.removingLastComponent()
    let name = target.lastComponent?.string ?? "output"
    let permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
    self.path = target
    beside = folder.appending(".\(name).\(getpid()).part")
    let unnamed = try? FileDescriptor.open(
      folder.isEmpty ? "." : folder,
      .writeOnly,
      options: .init(rawValue: Self.withoutName | O_DIRECTORY),
      permissions: permissions
    )
    descriptor =
      try unnamed
      ?? FileDescriptor.open(
        beside,
        .writeOnly,
        options: [.create, .exclusiveCreate],
        permissions: permissions
      )
    isNamed = unnamed == nil
    // Who was kept from reading the old file is kept from reading the new one.
    if let old = FileStatus(path), old.isFile {
      try Self.check(fchmod(descriptor.rawValue, old.mode))
    }
  }

  /// Writes some more.
  func write(_ piece: [UInt8]) throws { try descriptor.writeAll(piece) }

  /// Puts the file in its place.
  func finish() throws {
    try Self.check(fsync(descriptor.rawValue))
    if !isNamed {
      let open = "/proc/self/fd/\(descriptor.rawValue)"
      try Self.check(unsafe linkat(AT_FDCWD, open, AT_FDCWD, beside.string, AT_SYMLINK_FOLLOW))
    }
    do {
      try Self.check(unsafe rename(beside.string, path.string))
    } catch {
      unsafe unlink(beside.string)
      throw error
    }
    try descriptor.close()
  }

  /// Gives the file up.
  func discard() {
    try? descriptor.close()
    if isNamed { unsafe unlink(beside.string) }
  }

  private static func check(_ result: Int32) throws {
    guard result == 0 else { throw Errno(rawValue: errno) }
  }
}
