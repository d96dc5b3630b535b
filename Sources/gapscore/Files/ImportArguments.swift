import GapModel
import SystemPackage

/// The files that an import's arguments stand for: a folder stands for all below it that can be imported.
struct ImportArguments {
  /// The files to read, in the order of the arguments, and below a folder of their paths.
  private(set) var files: [InputPath] = []
  /// What was found in folders and is not read.
  private(set) var skipped: [CaseFolder.Skipped] = []

  /// Looks up the files of some arguments.
  ///
  /// - Throws: ``Failure`` for a folder that cannot be read or holds nothing to import, for a name that is none,
  ///   and for a file that is given twice.
  init(_ arguments: [PathArgument]) throws {
    var names: [FileIdentity: String] = [:]
    for argument in arguments {
      ReadFiles.note(argument)
      for file in try files(of: argument) {
        if let identity = (try? file.path.stat()).flatMap(FileIdentity.init) {
          if let first = names.updateValue(file.path.name, forKey: identity) {
            throw Failure(
              message: Words.Import.isGivenTwice(file.path.name, as: first),
              status: ExitStatus.badInput
            )
          }
        }
        files.append(file)
      }
    }
  }

  private mutating func files(of argument: PathArgument) throws -> [InputPath] {
    let named = InputPath(named: argument)
    guard !argument.isStandardStream else { return [named] }
    guard argument.isFolder else {
      if named.path.isPattern, (try? named.path.stat()) == nil {
        throw Failure(
          message: Words.Import.isPattern(named.path.name, named.path.folder.name),
          status: ExitStatus.noInput
        )
      }
      return [named]
    }
    let folder: ImportFolder
    do {
      folder = try ImportFolder(argument.path)
    } catch {
      throw Failure(
        message: Words.Files.cannotRead(argument.path.name, Words.reason(of: error)),
        status: ExitStatus.noInput
      )
    }
    skipped += folder.skipped
    guard !folder.files.isEmpty else {
      throw Failure(
        message: Words.Import.nothingBelow(argument.path.name),
        status: ExitStatus.noInput
      )
    }
    return folder.files.map(InputPath.init(found:))
  }
}

extension FilePath {
  /// Whether it has signs that a shell would have put names in the place of.
  fileprivate var isPattern: Bool {
    bytes.contains { [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "[")].contains($0) }
  }
}
