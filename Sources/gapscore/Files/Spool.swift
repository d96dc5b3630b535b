import ArgumentParser
import Glibc
import SystemPackage

/// Keeps a result until it is known to be whole: in memory, and beyond some size in a file without a name.
///
/// Such a file goes with the program, however that ends.
final class Spool {
  /// How much is kept in memory.
  private static let capacity = 1 << 20

  private var bytes: [UInt8] = []
  private var file: FileDescriptor?

  deinit { try? file?.close() }

  /// Keeps some more.
  func append(_ piece: [UInt8]) throws {
    bytes += piece
    guard bytes.count > Self.capacity else { return }
    try told {
      let file = try self.file ?? Self.unnamedFile()
      self.file = file
      try file.writeAll(bytes)
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Passes on all of it.
  func copy(to take: ([UInt8]) throws -> Void) throws {
    if let file {
      try told { _ = try file.seek(offset: 0, from: .start) }
      while true {
        let piece = try told {
          try unsafe [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
            unsafe count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
          }
        }
        guard !piece.isEmpty else { break }
        try take(piece)
      }
    }
    try take(bytes)
  }

  private func told<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as Errno {
      throw Failure(
        message: Words.Files.cannotKeep(Self.folder.name, Words.reason(of: error)),
        status: ExitStatus.noOutput
      )
    }
  }

  /// Where temporary files belong.
  private static var folder: FilePath {
    guard let folder = unsafe getenv("TMPDIR"), unsafe folder.pointee != 0 else { return "/tmp" }
    return unsafe FilePath(platformString: folder)
  }

  private static func unnamedFile() throws(Errno) -> FileDescriptor {
    let path = folder.appending("gapscore.XXXXXX")
    var template = unsafe path.withPlatformString { name in
      unsafe Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1))
    }
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    unsafe unlink(template)
    return FileDescriptor(rawValue: descriptor)
  }
}
