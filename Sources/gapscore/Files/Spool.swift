import FoundationEssentials
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
    let file = try self.file ?? Self.unnamedFile()
    self.file = file
    try file.writeAll(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Passes on all of it.
  func copy(to take: ([UInt8]) throws -> Void) throws {
    if let file {
      try file.seek(offset: 0, from: .start)
      while true {
        let piece = try unsafe [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
          unsafe count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        guard !piece.isEmpty else { break }
        try take(piece)
      }
    }
    try take(bytes)
  }

  private static func unnamedFile() throws -> FileDescriptor {
    let path = FilePath(FileManager.default.temporaryDirectory.path()).appending("gapscore.XXXXXX")
    var template = path.string.utf8CString.map { $0 }
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    unsafe unlink(template)
    return FileDescriptor(rawValue: descriptor)
  }
}
