import Glibc
import Synchronization
import SystemPackage

/// The name of a file that is not whole yet, beside the place that it is for.
///
/// Its writer holds a lock on the file, so a later run knows whether one without a writer was left by a
/// program that was killed. The name does not grow with that of its place, which may be as long as names
/// can be.
struct PartialName {
  private let path: FilePath
  private let signal: SignalCleanup.Entry

  private static let beginning = ".gapscore-"
  private static let end = ".part"

  /// Creates an empty file with such a name, and takes its lock.
  static func file(in folder: FilePath) throws(Errno) -> (FileDescriptor, PartialName) {
    var file: FileDescriptor?
    let name = try name(in: folder) { path throws(Errno) in
      do {
        let opened = try FileDescriptor.open(
          path,
          .writeOnly,
          options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
          permissions: FileRights.usual
        )
        let isOwn = lock(opened) != .isHeld
        guard isOwn, (try? opened.stat())?.linkCount != 0 else {
          // Another run took it for one that was left.
          try opened.close()
          return false
        }
        file = opened
        return true
      } catch Errno.fileExists {
        return false
      } catch {
        throw error as? Errno ?? .ioError
      }
    }
    guard let file else { throw .fileExists }
    return (file, name)
  }

  /// Finds a name that a file can be given.
  ///
  /// - Parameters:
  ///   - folder: The folder of the file.
  ///   - take: Gives the file a name; `false` where the name is taken.
  /// - Returns: The name that it has now.
  /// - Throws: What `take` throws, and `Errno` when every name is taken.
  static func name(
    in folder: FilePath,
    take: (FilePath) throws(Errno) -> Bool
  ) throws(Errno) -> PartialName {
    for number in 0..<1000 {
      let path = folder.appending("\(beginning)\(getpid())-\(number)\(end)")
      let signal = SignalCleanup.add(path)
      do throws(Errno) {
        if try take(path) { return PartialName(path: path, signal: signal) }
      } catch {
        SignalCleanup.remove(signal)
        throw error
      }
      SignalCleanup.remove(signal)
    }
    throw .fileExists
  }

  /// Gives the file its own name.
  func rename(to place: FilePath) throws(Errno) {
    let result = unsafe path.withPlatformString { own in
      unsafe place.withPlatformString { unsafe Glibc.rename(own, $0) }
    }
    guard result == 0 else { throw Errno(rawValue: errno) }
    SignalCleanup.remove(signal)
  }

  /// Takes the file away.
  func remove() {
    Self.remove(path)
    SignalCleanup.remove(signal)
  }

  /// Takes away what runs of this user left in a folder when they were killed.
  static func removeLeft(in folder: FilePath) {
    guard Run.current.cleanedFolders.add(folder) else { return }
    for name in (try? FolderEntries.names(in: folder)) ?? [] {
      guard name.string.hasPrefix(beginning), name.string.hasSuffix(end) else { continue }
      removeIfLeft(folder.appending(name))
    }
  }

  private static func removeIfLeft(_ path: FilePath) {
    let options: FileDescriptor.OpenOptions = [.noFollow, .nonBlocking, .closeOnExec]
    guard let file = try? FileDescriptor.open(path, .readOnly, options: options) else { return }
    defer { try? file.close() }
    guard let status = try? file.stat(), status.type == .regular,
      status.userID.rawValue == geteuid(), lock(file) == .isTaken,
      (try? path.stat(followTargetSymlink: false))?.inode == status.inode
    else { return }
    remove(path)
  }

  /// What came of asking for a file's lock.
  enum Lock {
    case isTaken
    /// Another run holds it.
    case isHeld
    /// The file system has no locks.
    case isUnknown
  }

  /// Asks for the lock of a file, which goes with its descriptor.
  @discardableResult
  static func lock(_ file: FileDescriptor) -> Lock {
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return .isTaken }
    return errno == EWOULDBLOCK ? .isHeld : .isUnknown
  }

  private static func remove(_ path: FilePath) {
    _ = unsafe path.withPlatformString { unsafe unlink($0) }
  }
}

/// The folders in which a run has looked for what others left.
final class CleanedFolders: Sendable {
  private let paths = Mutex<Set<FilePath>>([])

  /// Adds a folder.
  ///
  /// - Returns: Whether it is the first time.
  func add(_ folder: FilePath) -> Bool { paths.withLock { $0.insert(folder).inserted } }
}
