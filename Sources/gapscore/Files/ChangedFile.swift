import ArgumentParser
import GapModel
import Glibc
import SystemPackage

/// A file that is read to be changed: its bytes, and which file they were.
struct ChangedFile {
  /// Where it is read from.
  let path: InputPath
  /// What it held.
  let bytes: [UInt8]
  /// Which file it was; `nil` for standard input, a pipe or a device, in whose place nothing can be written.
  private let identity: FileIdentity?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file, or standard input.
  ///   - maximumBytes: So many are read, and a few more, so that a reader finds the file too large.
  /// - Throws: ``Failure`` when it cannot be read.
  init(_ path: InputPath, maximumBytes: Int) throws {
    self.path = path
    identity =
      path.isStandardInput ? nil : (try? path.path.stat()).flatMap(FileIdentity.init)
    bytes = try Self.bytes(of: path, maximumBytes)
  }

  /// What people call it.
  var name: String { path.isStandardInput ? InputFile.standardInputName : path.path.name }

  /// The file for a reader.
  func input(of bytes: [UInt8], maximumBytes: Int) -> Input {
    Input(name: name, maximumBytes: maximumBytes, bytes: bytes)
  }

  private static func bytes(of path: InputPath, _ maximumBytes: Int) throws -> [UInt8] {
    let input = InputFile(path).input(maximumBytes: maximumBytes)
    var bytes: [UInt8] = []
    while bytes.count <= maximumBytes {
      let piece = try input.next()
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  /// Puts a new text in the file's place, whole or not at all.
  ///
  /// It keeps the file's rights. What a link leads to is changed, not the link.
  ///
  /// - Throws: ``Failure`` when the file is not the one that was read, or may not be written.
  func replace(with new: [UInt8]) throws {
    guard identity != nil, let place = try? path.path.resolved() else {
      throw failure(Words.Fix.isNoFile)
    }
    try mustBeWritable(place)
    try OutputFile.told(name) {
      let file = try NewFile(at: place)
      do {
        try file.write(new)
        try file.complete()
        try mustBeUnchanged(place)
        try file.publish()
      } catch {
        file.discard()
        throw error
      }
    }
  }

  /// Adds a new text to files that come to their places together.
  ///
  /// - Throws: ``Failure`` when the file may not be written, and in the end when it is not the one that was read.
  func add(_ new: [UInt8], to files: OutputSet) throws {
    guard identity != nil, let place = try? path.path.resolved() else {
      throw failure(Words.Fix.isNoFile)
    }
    try mustBeWritable(place)
    try files.add(new, inPlaceOf: place, named: name) { try mustBeUnchanged(place) }
  }

  /// Refuses a file that nobody, or not this user, may write to, though its folder would let it be replaced.
  private func mustBeWritable(_ place: FilePath) throws {
    let mode = (try? place.stat())?.permissions.rawValue ?? 0
    let isAllowed = unsafe place.withPlatformString { unsafe access($0, W_OK) } == 0
    guard mode & 0o222 != 0, isAllowed else { throw failure(Words.Fix.isReadOnly) }
  }

  /// Refuses a file that another program wrote to, or put another in the place of, since it was read.
  private func mustBeUnchanged(_ place: FilePath) throws {
    let isSame = (try? place.stat()).flatMap(FileIdentity.init) == identity
    let now = try? Self.bytes(of: InputPath(found: place), bytes.count)
    guard isSame, now == bytes else { throw failure(Words.Fix.hasChanged) }
  }

  private func failure(_ reason: String) -> Failure {
    Failure(message: Words.Files.cannotWrite(name, reason), status: ExitStatus.noOutput)
  }
}
