import FoundationEssentials
import SystemPackage

/// The files that arguments stand for.
enum FileArguments {
  /// Returns the files of some arguments: a folder stands for every `*.yaml` and `*.yml` below it, in
  /// the order of their paths; a file named twice is taken once.
  static func files(_ arguments: [String]) throws -> [String] {
    var seen: Set<String> = []
    return try arguments.flatMap(files(of:)).filter { seen.insert($0).inserted }
  }

  /// Returns the files of some arguments, and refuses one that is named twice, where that can only be a
  /// mistake.
  static func filesNamedOnce(_ arguments: [String]) throws -> [String] {
    let files = try arguments.flatMap(files(of:))
    var seen: Set<String> = []
    for file in files where !seen.insert(file).inserted {
      throw Failure(message: "\(file) is given twice", status: ExitStatus.badInput)
    }
    return files
  }

  private static func files(of argument: String) throws -> [String] {
    guard argument != "-" else { return [argument] }
    guard let names = entries(of: argument) else { return [normal(argument)] }
    let found = files(in: argument, names)
    guard !found.isEmpty else {
      throw Failure(
        message: "no *.yaml or *.yml file below \(argument)",
        status: ExitStatus.noInput
      )
    }
    return found
  }

  /// The shortest way to write a path, so that one file has one name.
  private static func normal(_ path: String) -> String {
    FilePath(path).lexicallyNormalized().string
  }

  private static func files(in folder: String, _ names: [String]) -> [String] {
    names.sorted().flatMap { name -> [String] in
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if FileStatus(path)?.isFolder == true {
        // A link to a folder is not followed: it may lead back to where it stands.
        return isLink(path) ? [] : files(in: path, entries(of: path) ?? [])
      }
      return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? [normal(path)] : []
    }
  }

  /// The names in a folder; `nil` when the path is none.
  private static func entries(of path: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: path)
  }

  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
