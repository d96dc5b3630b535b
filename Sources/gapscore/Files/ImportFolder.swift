import GapModel
import SystemPackage

/// The files below a folder that an import reads, by what they hold, and what there only looks like one.
///
/// Names that begin with a dot or with `~$` are left out: they are locks, copies and folders of other programs.
struct ImportFolder {
  /// The files, in the order of the bytes of their paths.
  private(set) var files: [FilePath] = []
  /// What is not read.
  private(set) var skipped: [CaseFolder.Skipped] = []

  /// So much of a file tells what it is.
  private static let beginning = 64 << 10

  /// Looks through a folder.
  ///
  /// - Throws: `Errno` when the folder itself cannot be read.
  init(_ root: FilePath) throws(Errno) { try visit(root) }

  private mutating func visit(_ folder: FilePath) throws(Errno) {
    for name in try FolderEntries.names(in: folder) {
      let path = folder.appending(name)
      do throws(Errno) {
        switch try path.stat(followTargetSymlink: false).type {
        case .directory: if !name.name.hasPrefix(".") { try visit(path) }
        case .regular: look(at: path, name.name)
        case .symbolicLink: if Self.isTable(path) { skip(path, Words.Import.isLink) }
        default: break
        }
      } catch {
        skip(path, Words.reason(of: error))
      }
    }
  }

  private mutating func look(at path: FilePath, _ name: String) {
    if name.hasPrefix("~$") { return skip(path, Words.Import.isLock) }
    // A workbook is told why it cannot be read, though its content is not what its name says.
    guard Self.isTable(path) || Self.isRecognised(path) else { return }
    if name.hasPrefix(".") { return skip(path, Words.Import.isHidden) }
    files.append(path)
  }

  private mutating func skip(_ path: FilePath, _ reason: String) {
    skipped.append(CaseFolder.Skipped(path: path.withoutEmptySteps, reason: reason))
  }

  private static func isTable(_ path: FilePath) -> Bool {
    path.extension.map { ["xlsx", "xlsm", "xls"].contains($0.lowercased()) } ?? false
  }

  private static func isRecognised(_ path: FilePath) -> Bool {
    guard
      let file = try? FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
    else { return false }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    while bytes.count < beginning {
      let piece = try? unsafe [UInt8](unsafeUninitializedCapacity: beginning) { buffer, count in
        unsafe count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      guard let piece, !piece.isEmpty else { break }
      bytes += piece
    }
    return ImportReader.isRecognised(bytes)
  }
}
