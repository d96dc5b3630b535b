import ArgumentParser
import GapModel
import SystemPackage

/// `gapscore import`: tables, forms and projects of coding programs become cases, or let one grow.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Words.Import.abstract,
      discussion: Words.Import.discussion
    )
  }

  @Argument(help: Words.Import.files)
  var files: [PathArgument]

  @Option(name: .shortAndLong, help: Words.Import.output)
  var output: PathArgument?

  @Option(help: Words.Import.into)
  var into: PathArgument?

  @Option(help: Words.Import.map)
  var map: PathArgument?

  @Option(help: Words.Import.newMap)
  var newMap: PathArgument?

  @Option(help: Words.Import.instrument)
  var instrument: String?

  @Option(help: Words.Import.technique)
  var technique: String?

  @Option(help: Words.Import.sheet)
  var sheet: String?

  @Option(help: Words.Import.coder)
  var coder: String?

  @Option(help: Words.Import.firstCoder)
  var firstCoder: String?

  @Flag(help: Words.Import.keepNames)
  var keepNames = false

  @Flag(help: Words.Import.dryRun)
  var dryRun = false

  @OptionGroup var languageOption: MessageLanguage

  @OptionGroup var limits: ReadingLimits

  func validate() throws {
    if output != nil, into != nil {
      throw ValidationError(Words.Options.onlyOne("--output", "--into"))
    }
    if instrument != nil, into != nil {
      throw ValidationError(Words.Options.onlyOne("--instrument", "--into"))
    }
    for (option, word) in [("--coder", coder), ("--first-coder", firstCoder)] {
      if let word, !IdentifierForm.common.allows(word) {
        throw ValidationError(Words.Import.notAnID(option, word))
      }
    }
    if let into, into.isStandardStream {
      throw ValidationError(Words.Fix.cannotWriteInput)
    }
  }

  func run() throws {
    let arguments = try ImportArguments(files)
    for skipped in arguments.skipped { Run.tell(skipped.told) }
    let tools = ImportTools(limits: limits)
    var map = try self.map.map { try tools.map($0) } ?? ImportMap()
    if let sheet { map.sheet = sheet }
    let cases = try cases(map, tools)
    var run = ImportRun(
      arguments.files,
      to: cases,
      tools,
      map: map,
      instrument: instrument,
      choices
    )
    // A map that is asked for alone is written to be filled in before anything is imported.
    let makesCases = newMap == nil || output != nil || into != nil
    let read = try run.readAll(makesCases: makesCases)
    if !read.isEmpty { try writeMap(of: read, map, run.cases) }
    if makesCases { try run.makeCases(of: read) }
    try run.mustBeFaultless()
    guard makesCases else { return }
    try write(run.cases, tools)
  }

  /// Where the files are to go.
  private func cases(_ map: ImportMap, _ tools: ImportTools) throws -> ImportedCases {
    if let into {
      guard (try? into.path.stat()) != nil else {
        throw Failure(
          message: Words.Import.noSuchCase(into.path.name),
          status: ExitStatus.noInput
        )
      }
      guard !into.isFolder else {
        return try ImportedCases(in: into.path, growing: true, tools)
      }
      try OutputFile.file(into.path).mustNotBeRead()
      let file = try ChangedFile(InputPath(named: into), maximumBytes: limits.maxBytes)
      return try ImportedCases(grow: file, tools)
    }
    if let output, output.isFolder {
      return try ImportedCases(in: output.path, growing: false, tools)
    }
    let place =
      output.flatMap { $0.isStandardStream ? nil : CaseDraft.Place.new($0.path) } ?? .output
    return ImportedCases(begin: place, by: try tools.usualInstrument(asked: instrument, map))
  }

  private var choices: ImportChoices {
    var choices = ImportChoices(file: "", language: Run.language)
    choices.technique = technique
    choices.coder = coder
    if let firstCoder { choices.firstCoder = firstCoder }
    choices.keepsNames = keepNames
    return choices
  }

  /// Writes the map that was asked for: of all files together.
  private func writeMap(
    of read: [ImportTools.Begun],
    _ map: ImportMap,
    _ cases: ImportedCases
  ) throws {
    guard let newMap, !dryRun, let first = read.first else { return }
    var material = first.file.material
    for begun in read.dropFirst() {
      material.cases += begun.file.material.cases
      material.codes += begun.file.material.codes
      material.columns += begun.file.material.columns
    }
    let template = MapTemplate(
      of: material,
      instrument: first.instrument,
      map: map,
      language: Run.language
    )
    let output = OutputFile(newMap, named: "map.yaml")
    if case .file(let path, _) = output, (try? path.stat(followTargetSymlink: false)) != nil {
      throw Failure(message: Words.New.exists(path.name), status: ExitStatus.noOutput)
    }
    try output.write(template.text)
    guard case .file(let path, _) = output else { return }
    Run.tell("\(Words.Import.wroteMap(path.name, files.map { $0.path.name }))\n")
  }

  private func write(_ cases: ImportedCases, _ tools: ImportTools) throws {
    if cases.folder == nil, case .output? = cases.drafts.first?.place {
      guard !dryRun, let text = cases.drafts.first?.text else { return }
      return try OutputFile.standardOutput.write(String(decoding: text.bytes, as: UTF8.self))
    }
    try cases.mustBeFree()
    let changed = cases.touched.filter { $0.isChanged }
    let name = cases.folder.map { Words.Import.written(folder: $0) } ?? cases.drafts[0].name ?? ""
    if dryRun { return Run.tell("\(Words.Import.wouldWrite(name))\n") }
    guard !changed.isEmpty else { return Run.tell("\(Words.Import.unchanged(name))\n") }
    try cases.write()
    let says = cases.touched.allSatisfy { $0.saysLanguage }
    Run.tell(
      Words.Import.wrote(
        name,
        isFolder: cases.folder != nil,
        changed,
        usesOwnLanguage: says ? nil : Run.language,
        next: try next(cases, name, tools)
      ) + "\n"
    )
  }

  /// The command that suits what is there now.
  private func next(_ cases: ImportedCases, _ name: String, _ tools: ImportTools) throws -> String {
    for draft in cases.touched {
      guard let text = draft.text, let path = draft.path else { continue }
      if try tools.hasErrors(text, at: path) { return "gapscore check \(name)" }
    }
    if let path = cases.touched.first(where: { $0.hasOpenFindings })?.path {
      let sheet = Self.free(path)
      return "gapscore export sheet \(path.name) -o \(sheet.name)"
    }
    return cases.folder == nil ? "gapscore score \(name)" : "gapscore compare \(name)"
  }

  /// A name for a case's sheet that nothing has yet.
  private static func free(_ path: FilePath) -> FilePath {
    let stem = path.stem ?? "case"
    var free = path.folder.appending("\(stem).xlsx")
    var number = 2
    while (try? free.stat(followTargetSymlink: false)) != nil {
      free = path.folder.appending("\(stem)-\(number).xlsx")
      number += 1
    }
    return free.withoutEmptySteps
  }
}
