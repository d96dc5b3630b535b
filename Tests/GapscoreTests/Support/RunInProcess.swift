import ArgumentParser
import Foundation
import Glibc
import Synchronization
import SystemPackage
import Testing

@testable import gapscore

/// A run of the command line within this process, on a thread that has a current folder of its own, so that
/// tests may go on side by side.
///
/// What a process has only one of stays with runs of the built program: signals, limits and closed streams.
struct RunInProcess {
  /// What came of it.
  let outcome: Program.Run

  init(
    _ arguments: [String],
    in folder: Folder,
    input: [UInt8],
    environment: [String: String]
  ) throws {
    let files = try Folder()
    try files.write(input, to: "in")
    for name in ["out", "err"] { try files.write([], to: name) }
    let streams = Streams(
      input: try FileDescriptor.open(FilePath(files.path("in")), .readOnly),
      results: try FileDescriptor.open(FilePath(files.path("out")), .writeOnly),
      messages: try FileDescriptor.open(FilePath(files.path("err")), .writeOnly)
    )
    defer {
      for stream in [streams.input, streams.results, streams.messages] { try? stream.close() }
    }
    let path = folder.path
    let end = End()
    let thread = WorkThread {
      guard Self.takesOwnFolder(path) else { return }
      let status = Gapscore.run(arguments, environment: Environment(environment), streams: streams)
      end.status.withLock { $0 = status.rawValue }
    }
    try #require(thread, "no more threads").join()
    outcome = Program.Run(
      status: try #require(end.status.withLock { $0 }, "no folder of its own"),
      isKilled: false,
      bytes: try files.bytes("out"),
      errorBytes: try files.bytes("err")
    )
  }

  /// The status that a run ends with.
  private final class End: Sendable {
    let status = Mutex<Int32?>(nil)
  }

  /// Makes a folder the current one of this thread and of those that it starts, and of no other.
  private static func takesOwnFolder(_ path: String) -> Bool {
    typealias Unshare = @convention(c) (CInt) -> CInt
    guard let symbol = unsafe dlsym(nil, "unshare") else { return false }
    let unshare = unsafe unsafeBitCast(symbol, to: Unshare.self)
    // What threads share of the file system: the current folder, the root and the mask.
    let fileSystem: CInt = 0x200
    guard unshare(fileSystem) == 0 else { return false }
    return unsafe chdir(path) == 0
  }
}
