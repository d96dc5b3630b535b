import Glibc
import SystemPackage

extension OutputFile {
  /// How a file that is written here names a folder in its links.
  ///
  /// The link leads from the one to the other, so no output shows where its reader keeps files.
  func linkPath(to folder: FilePath) -> String {
    guard case .file(let own, _) = self else { return folder.name }
    let here = (try? FilePath(".").resolved()) ?? "/"
    let to = here.pushing(folder).lexicallyNormalized().components.map(\.name)
    let from = here.pushing(own.removingLastComponent()).lexicallyNormalized()
      .components.map(\.name)
    let shared = zip(to, from).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - shared)
    let link = (up + to.dropFirst(shared)).joined(separator: "/")
    return link.isEmpty ? "." : link
  }
}
