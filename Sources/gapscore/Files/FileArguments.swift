import ArgumentParser
import GapModel
import SystemPackage

/// The files that arguments stand for.
struct FileArguments {
  /// The files to read, in the order of the arguments, and below a folder of their paths.
  let files: [InputPath]
  /// What was found in folders and is not read.
  let skipped: [CaseFolder.Skipped]

  /// Looks up the files of some arguments: a folder stands for every `*.yaml` and `*.yml` below it.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, or `-` for standard input.
  ///   - isEachOnce: Whether a file that is named twice is a mistake; else it is taken once.
  /// - Throws: ``Failure`` for a folder that cannot be read or holds no case, and for such a mistake.
  init(_ arguments: [PathArgument], isEachOnce: Bool = false) throws {
    var seen: Set<InputPath> = []
    var files: [InputPath] = []
    var skipped: [CaseFolder.Skipped] = []
    for argument in arguments {
      let (found, left) = try Self.entries(of: argument)
      for file in found {
        if seen.insert(file).inserted {
          files.append(file)
        } else if isEachOnce {
          throw Failure(
            message: Words.Files.isGivenTwice(file.path.name),
            status: ExitStatus.badInput
          )
        }
      }
      skipped += left
    }
    self.files = files
    self.skipped = skipped
    for argument in arguments { ReadFiles.note(argument) }
    for file in files where !file.isNamed {
      if let status = try? file.path.stat() { ReadFiles.note(status, name: file.path.name) }
    }
  }

  private static func entries(
    of argument: PathArgument
  ) throws -> (files: [InputPath], skipped: [CaseFolder.Skipped]) {
    let named = InputPath(named: argument)
    guard !argument.isStandardStream, argument.isFolder else { return ([named], []) }
    let folder: CaseFolder
    do {
      folder = try CaseFolder(argument.path)
    } catch {
      throw Failure(
        message: Words.Files.cannotRead(argument.path.name, Words.reason(of: error)),
        status: ExitStatus.noInput
      )
    }
    guard !folder.files.isEmpty || !folder.skipped.isEmpty else {
      throw Failure(
        message: Words.Files.hasNoCase(argument.path.name),
        status: ExitStatus.noInput
      )
    }
    return (folder.files.map(InputPath.init(found:)), folder.skipped)
  }
}

extension CaseFolder.Skipped {
  /// The sentence about it for standard error.
  var told: String {
    "gapscore: \(Words.Skipped.sentence(DisplayText.visible(path.name), reason))\n"
  }
}
