import CLinux
import Glibc
import SystemPackage

/// Who may do what with a file that is written: never more than they could with the one it replaces.
///
/// A file that is replaced is a new one, of the user who writes it. It keeps the old one's rights only where
/// it keeps its owner, and those of a group only where it keeps the group; set-user, set-group and sticky
/// bits it never has, for another user may have set them. An access list is kept with owner and group, and
/// where it cannot be, the file is its owner's alone. Other attributes of the old file are not kept.
enum FileRights {
  /// The rights of a file that replaces none, of which the system takes away what the user's mask says.
  static let usual = FilePermissions(rawValue: 0o666)

  private static let list = "system.posix_acl_access"

  /// Sets the rights of a file that was just made, for the path that it is written for.
  static func set(of file: FileDescriptor, for path: FilePath) throws(Errno) {
    guard let old = try? path.stat(), old.type == .regular else { return }
    let own = try file.stat()
    let keepsOwner = own.userID == old.userID
    let keepsGroup =
      own.groupID == old.groupID
      || (keepsOwner && fchown(file.rawValue, own.userID.rawValue, old.groupID.rawValue) == 0)
    if let entries = accessList(of: path) {
      if keepsOwner, keepsGroup, setAccessList(of: file, to: entries) { return }
      removeAccessList(of: file)
      return try set(old.permissions.rawValue & 0o600, of: file)
    }
    removeAccessList(of: file)
    let mode = old.permissions.rawValue & (keepsOwner ? 0o777 : own.permissions.rawValue & 0o777)
    try set(keepsGroup ? mode : withoutGroup(mode), of: file)
  }

  /// Lets nobody but the owner read and write a file that was just made.
  static func setPrivate(_ file: FileDescriptor) throws(Errno) { try set(0o600, of: file) }

  /// The rights of a file whose group is another now: whoever was of the old group counts as anyone, and
  /// anyone may be of the new one, so each may do only what both could.
  private static func withoutGroup(_ mode: CInterop.Mode) -> CInterop.Mode {
    let both = (mode >> 3) & mode & 0o7
    return (mode & 0o700) | (both << 3) | both
  }

  private static func set(_ mode: CInterop.Mode, of file: FileDescriptor) throws(Errno) {
    guard try file.stat().permissions.rawValue != mode else { return }
    guard fchmod(file.rawValue, mode) == 0 else { throw Errno(rawValue: errno) }
  }

  /// The access list of a file beyond owner, group and others; `nil` when it has none.
  private static func accessList(of path: FilePath) -> [UInt8]? {
    let size = unsafe path.withPlatformString { unsafe getxattr($0, list, nil, 0) }
    guard size > 0 else { return nil }
    var entries = [UInt8](repeating: 0, count: size)
    let read = unsafe path.withPlatformString { unsafe getxattr($0, list, &entries, size) }
    return read == size ? entries : []
  }

  private static func setAccessList(of file: FileDescriptor, to entries: [UInt8]) -> Bool {
    guard !entries.isEmpty else { return false }
    return unsafe fsetxattr(file.rawValue, list, entries, entries.count, 0) == 0
  }

  private static func removeAccessList(of file: FileDescriptor) {
    _ = unsafe fremovexattr(file.rawValue, list)
  }
}
