import GapModel
import SystemPackage

/// Which files a case or a brand may name: those below its own folder, and in folders that the person
/// allows with `--instruments`.
///
/// A file is a stranger's: without this it could have any file of the machine read, and lines of it quoted.
struct NamedFiles: Sendable {
  /// The folders that the person allows.
  let allowed: [FilePath]

  /// Where a name leads.
  enum Place {
    case file(InputPath)
    /// To nothing that is there.
    case nothing
    /// To something that must not be read, for this reason.
    case refused(String)
    /// To something that the system does not let the program read.
    case unreadable(String)
  }

  /// Looks up the file that a name leads to.
  ///
  /// - Parameters:
  ///   - reference: The path as the file writes it: from the file's folder, or from one that is allowed.
  ///   - folder: The folder of the file that names it.
  /// - Returns: The file, or why there is none to read.
  func place(of reference: String, besides folder: FilePath) -> Place {
    guard !reference.utf8.contains(0) else { return .refused(Words.Named.hasNUL) }
    let own = FilePath(reference)
    let paths = own.isAbsolute ? [own] : ([folder] + allowed).map { $0.pushing(own) }
    var first: Place?
    for path in paths {
      switch place(at: path, besides: folder) {
      case .nothing: continue
      case .file(let file): return .file(file)
      case let other: first = first ?? other
      }
    }
    return first ?? .nothing
  }

  private func place(at path: FilePath, besides folder: FilePath) -> Place {
    do {
      let target = try path.resolved()
      let roots = ([folder] + allowed).compactMap { try? $0.resolved() }
      guard roots.contains(where: { target.starts(with: $0) }) else {
        return .refused(Words.Named.liesOutside)
      }
      guard try target.stat().type == .regular else { return .refused(Words.Named.isNoFile) }
      return .file(InputPath(found: path))
    } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
      return .nothing
    } catch {
      return .unreadable(Words.reason(of: error))
    }
  }
}
