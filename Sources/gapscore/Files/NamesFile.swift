import ArgumentParser
import GapModel
import SystemPackage

/// The file of names of a copy for others: read where there is one, else new.
struct NamesFile {
  /// What it lists.
  let list: NameList
  private let argument: PathArgument
  /// What it holds; `nil` where it is new.
  private let old: ChangedFile?

  /// Reads the file, if there is one.
  ///
  /// - Throws: ``Failure`` when it cannot be read or is something else, an exit status when it has errors.
  init(_ argument: PathArgument, limits: ReadingLimits) throws {
    self.argument = argument
    guard !argument.isStandardStream, !argument.isFolder else {
      throw ValidationError(Words.Public.needsFile)
    }
    let path = InputPath(named: argument)
    guard (try? path.path.stat()) != nil else {
      old = nil
      list = NameList()
      return
    }
    let file = try ChangedFile(path, maximumBytes: limits.maxBytes)
    let input = file.input(of: file.bytes, maximumBytes: limits.maxBytes)
    let (kind, whole) = try FileKind.recognise(input)
    // A file whose beginning is broken may be a list all the same, and is told so by its reader.
    guard kind == .names || file.bytes.isEmpty else {
      throw Failure(
        message: Words.Public.isNoList(DisplayText.visible(file.name)),
        status: ExitStatus.badInput
      )
    }
    let result = try NamesReader().read(whole)
    if result.diagnostics.count > 0 { limits.problems.print(result.diagnostics, in: result.text) }
    guard let list = result.list else { throw ExitStatus.badInput }
    self.list = list
    old = file
  }

  /// What people call it.
  var name: String { DisplayText.visible(argument.path.name) }

  /// Whether others than its owner can read it.
  var isOpenToOthers: Bool {
    guard old != nil, let mode = (try? argument.path.stat())?.permissions.rawValue else {
      return false
    }
    return mode & 0o077 != 0
  }

  /// Adds the file to others that come to their places with it; one without new names stays as it is.
  ///
  /// - Throws: ``Failure`` when it cannot be written, or not be changed without harm to the rest of it.
  func add(_ names: GrownNames, in language: Language, to files: OutputSet) throws {
    guard let old else {
      let text = names.newFile(in: language)
      return try files.add(argument.path, isPrivate: true) { $0.write(text) }
    }
    guard !names.added.isEmpty else { return }
    let grown: [UInt8]
    do throws(EditRefusal) {
      let text = try CaseText(name: old.name, bytes: old.bytes)
      grown = try text.changed(by: names.edits).bytes
    } catch {
      throw Failure(
        message: Words.Fix.refused(name, error.reason[Run.language]),
        status: ExitStatus.badInput
      )
    }
    try old.add(grown, to: files)
  }
}
