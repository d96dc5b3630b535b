import ArgumentParser
import Crypto
import GapModel
import SystemPackage

/// A file that is read in pieces, and hashed on the way.
final class InputFile {
  /// How much is read at once.
  private static let pieceSize = 64 << 10

  /// What people call standard input.
  static let standardInputName = "<stdin>"

  /// What people call the file.
  let name: String
  private let input: InputPath
  private var descriptor: FileDescriptor?
  private var hash = SHA256()

  /// Creates a file from a path.
  init(_ input: InputPath) {
    self.input = input
    name = input.isStandardInput ? Self.standardInputName : input.path.name
  }

  deinit { close() }

  /// The file for a reader; its errors come out of the reading as ``Failure``.
  func input(maximumBytes: Int) -> Input {
    Input(name: name, maximumBytes: maximumBytes) { try self.nextPiece() }
  }

  /// The file's name without its folder, as outputs give it.
  var baseName: String { input.isStandardInput ? name : input.path.baseName }

  /// The file's name and the SHA-256 of what was read of it.
  var provenance: Provenance {
    let digits = hash.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return Provenance(
      file: baseName,
      path: name,
      sha256: digits.joined()
    )
  }

  private func nextPiece() throws -> [UInt8] {
    do {
      let descriptor = try open()
      let piece = try unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
        unsafe count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      hash.update(data: piece)
      if piece.isEmpty { close() }
      return piece
    } catch let error as Errno {
      throw Failure(
        message: Words.Files.cannotRead(name, Words.reason(of: error)),
        status: ExitStatus.noInput
      )
    }
  }

  private func open() throws -> FileDescriptor {
    if let descriptor { return descriptor }
    let opened =
      input.isStandardInput
      ? Run.current.streams.input
      // A pipe would keep a blocking call waiting for a writer.
      : try FileDescriptor.open(
        input.path,
        .readOnly,
        options: input.isNamed ? .closeOnExec : [.closeOnExec, .nonBlocking]
      )
    descriptor = opened
    let status = try opened.stat()
    guard input.isNamed || status.type == .regular else {
      throw Failure(
        message: Words.Files.cannotRead(name, Words.Named.isNoRegularFile),
        status: ExitStatus.noInput
      )
    }
    ReadFiles.note(status, name: name)
    return opened
  }

  private func close() {
    if let descriptor, !input.isStandardInput { try? descriptor.close() }
    descriptor = nil
  }
}
