import GapModel
import SystemPackage

/// A case that is begun: it replaces nothing, and its schema stands beside it.
enum NewCase {
  /// Writes a case that is to be filled in.
  ///
  /// - Parameters:
  ///   - text: The case.
  ///   - argument: The file, or a folder that it is written into; without it standard output.
  /// - Throws: ``Failure`` where there is such a file already, or where it cannot be written.
  static func write(_ text: String, to argument: PathArgument?) throws {
    let output = OutputFile(argument, named: "case.yaml")
    guard case .file(let path, _) = output else { return try output.write(text) }
    guard (try? path.stat(followTargetSymlink: false)) == nil else {
      throw Failure(message: Words.New.exists(path.name), status: ExitStatus.noOutput)
    }
    let files = OutputSet()
    let schema = path.folder.appending(CaseTemplate.schemaName)
    if (try? schema.stat()) == nil {
      let json = JSONSchema(
        of: .assessedCase,
        languages: Language.allCases,
        instruments: ShippedInstrument.all
      )
      try files.add(schema) { $0.write(json.text) }
    }
    try files.addLast(output) { $0.write(text) }
    Run.tell(Words.New.next(path.name))
  }
}
