import Glibc
import SystemPackage

/// A file that comes to its place whole, or not at all.
///
/// It has no name until it is whole, so even a program that is killed leaves nothing behind. Where the file
/// system has no files without names, and where an old file is replaced, it has for a while a name of its
/// own beside its place (``PartialName``), which a signal that ends the program takes away, and else the
/// next run that writes there.
final class NewFile {
  private let path: FilePath
  private let descriptor: FileDescriptor
  /// The name it has beside its place; `nil` while it has none.
  private var partial: PartialName?
  private var isOpen = true

  /// Asks for a file without a name in a folder; the system's headers hide the number from Swift.
  private static let withoutName: Int32 = 0o20_000_000

  /// Begins a file for a path: in the place of a link itself, not of what it leads to.
  ///
  /// - Parameters:
  ///   - path: Its place.
  ///   - isPrivate: Whether a file that replaces none is its owner's alone.
  /// - Throws: The system's error.
  init(at path: FilePath, isPrivate: Bool = false) throws(Errno) {
    self.path = path
    PartialName.removeLeft(in: path.folder)
    if let unnamed = Self.unnamed(in: path.folder) {
      descriptor = unnamed
    } else {
      (descriptor, partial) = try PartialName.file(in: path.folder)
    }
    do throws(Errno) {
      if isPrivate { try FileRights.setPrivate(descriptor) }
      try FileRights.set(of: descriptor, for: path)
    } catch {
      discard()
      throw error
    }
  }

  /// A file without a name, where the file system has such and the system can name it later.
  private static func unnamed(in folder: FilePath) -> FileDescriptor? {
    let file = try? FileDescriptor.open(
      folder,
      .writeOnly,
      options: [.init(rawValue: withoutName | O_DIRECTORY), .closeOnExec],
      permissions: FileRights.usual
    )
    guard let file else { return nil }
    guard (try? name(of: file).stat()) != nil else {
      try? file.close()
      return nil
    }
    return file
  }

  /// The name by which the system knows an open file.
  private static func name(of file: FileDescriptor) -> FilePath {
    FilePath("/proc/self/fd/\(file.rawValue)")
  }

  /// Writes some more.
  func write(_ piece: [UInt8]) throws { try descriptor.writeAll(piece) }

  /// Has all that was written brought to the disk.
  func complete() throws(Errno) {
    guard fsync(descriptor.rawValue) != 0 else { return }
    // Some file systems know no such call, and lose nothing by it.
    let error = Errno(rawValue: errno)
    guard [.invalidArgument, .notSupported, .noFunction].contains(error) else { throw error }
  }

  /// Puts the file in its place.
  func publish() throws(Errno) {
    if partial == nil {
      if try Self.link(descriptor, to: path) { return close() }
      PartialName.lock(descriptor)
      partial = try PartialName.name(in: path.folder) { name throws(Errno) in
        try Self.link(descriptor, to: name)
      }
    }
    try partial?.rename(to: path)
    partial = nil
    close()
  }

  /// Gives the file up.
  func discard() {
    partial?.remove()
    partial = nil
    close()
  }

  private func close() {
    if isOpen { try? descriptor.close() }
    isOpen = false
  }

  /// Gives a file without a name one.
  ///
  /// - Returns: Whether it has it; not where there is something of that name.
  private static func link(_ file: FileDescriptor, to path: FilePath) throws(Errno) -> Bool {
    let result = unsafe name(of: file).withPlatformString { own in
      unsafe path.withPlatformString { name in
        unsafe linkat(AT_FDCWD, own, AT_FDCWD, name, AT_SYMLINK_FOLLOW)
      }
    }
    if result == 0 { return true }
    guard errno == EEXIST else { throw Errno(rawValue: errno) }
    return false
  }
}
