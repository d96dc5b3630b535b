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
  /// The link leads from the one to the other, so no output tells where its reader keeps files.
  func linkPath(to folder: String) -> String {
    guard case .file(let own) = self else { return folder }
    let here = FilePath(FileManager.default.currentDirectoryPath)
    let to = here.pushing(FilePath(folder)).lexicallyNormalized().components.map(\.string)
    let from = here.pushing(FilePath(own).removingLastComponent()).lexicallyNormalized()
      .components.map(\.string)
    let shared = zip(to, from).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - shared)
    let link = (up + to.dropFirst(shared)).joined(separator: "/")
    return link.isEmpty ? "." : link
  }
}
