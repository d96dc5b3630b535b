import FoundationEssentials
import SystemPackage

/// A folder that results are written into.
struct OutputFolder {
  private let path: FilePath

  /// Creates a folder from the option's value.
  init(_ path: String) { self.path = FilePath(path) }

  /// Makes the folder where there is none yet, and those above it.
  func create() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path.string,
        withIntermediateDirectories: true
      )
    } catch {
      throw Failure(message: "cannot make the folder \(path)", status: ExitStatus.noOutput)
    }
  }

  /// A file in the folder.
  func file(named name: String) -> OutputFile { .file(path.appending(name).string) }
}

extension OutputFile {
  /// How a file that is written here names a folder in its links.
  ///
  /// A path from the root is named as it is, so that no output tells where its reader keeps files unless
  /// the caller says so.
  func linkPath(to folder: String) -> String {
    guard case .file(let own) = self else { return folder }
    let target = FilePath(folder).lexicallyNormalized()
    let base = FilePath(own).removingLastComponent().lexicallyNormalized()
    guard target.isAbsolute == base.isAbsolute else { return target.string }
    let to = target.components.map(\.string)
    let from = base.components.map(\.string).filter { $0 != "." }
    let shared = zip(to, from).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - shared)
    let link = (up + to.dropFirst(shared)).joined(separator: "/")
    return link.isEmpty ? "." : link
  }
}
