import ArgumentParser
import Synchronization
import SystemPackage

/// What a run has read or is going to read, by device and inode: none of it may be written over.
final class ReadFiles: Sendable {
  private let names = Mutex<[FileIdentity: String]>([:])

  /// Notes that a file is read.
  static func note(_ status: Stat, name: String) {
    guard let identity = FileIdentity(status) else { return }
    Run.current.readFiles.names.withLock { $0[identity] = $0[identity] ?? name }
  }

  /// Notes that the file of a path is going to be read, if there is one.
  static func note(_ path: PathArgument) {
    if path.isStandardStream {
      guard let status = try? Run.current.streams.input.stat() else { return }
      note(status, name: InputFile.standardInputName)
    } else if let status = try? path.path.stat() {
      note(status, name: path.path.name)
    }
  }

  /// Refuses a file to write to that is read.
  ///
  /// - Parameters:
  ///   - status: What the system knows of it.
  ///   - name: How the message names it.
  /// - Throws: ``Failure`` when it is read in this run.
  static func mustNotHold(_ status: Stat, name: String) throws {
    guard let identity = FileIdentity(status),
      let read = Run.current.readFiles.names.withLock({ $0[identity] })
    else { return }
    throw Failure(
      message: Words.Files.isInput(name, as: read),
      status: ExitStatus.wrongUsage
    )
  }
}

/// What makes a file the one it is, whatever names lead to it.
struct FileIdentity: Hashable, Sendable {
  private let device: DeviceID
  private let inode: Inode

  /// The identity of a regular file; `nil` for anything else, which a write does not replace.
  init?(_ status: Stat) {
    guard status.type == .regular else { return nil }
    device = status.deviceID
    inode = status.inode
  }
}
