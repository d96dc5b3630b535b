import Glibc

/// What the system knows of a path, or of what a link at it leads to.
struct FileStatus {
  private let status: stat

  /// Asks the system; `nil` when there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// Whether it is a plain file.
  var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }

  /// Whether it is a folder.
  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

  /// Whether it is a pipe or a device.
  var isStream: Bool { ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) }

  /// Who may do what with it.
  var mode: mode_t { status.st_mode & 0o7777 }

  /// Whether two paths lead to one file.
  func isSameFile(as other: FileStatus) -> Bool {
    isFile && status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }
}
