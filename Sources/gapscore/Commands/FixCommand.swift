import ArgumentParser
import GapModel

/// `gapscore fix`: mends what is certain in a file, and shows the change before it is made.
struct FixCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fix",
      abstract: Words.Fix.abstract,
      discussion: Words.Fix.discussion
    )
  }

  @Argument(help: Words.Fix.file)
  var file: PathArgument

  @Flag(name: .customLong("write"), help: Words.Fix.write)
  var writes = false

  @Flag(name: .customLong("ids"), help: Words.Fix.ids)
  var writesIDs = false

  @OptionGroup var languageOption: MessageLanguage

  @OptionGroup var limits: ReadingLimits

  func validate() throws {
    guard !writes || !file.isStandardStream else {
      throw ValidationError(Words.Fix.cannotWriteInput)
    }
  }

  func run() throws {
    let path = InputPath(named: file)
    let read = try ChangedFile(path, maximumBytes: limits.maxBytes)
    let instruments = InstrumentFiles(limits: limits)
    let check = FileCheck(limits: limits, instruments: instruments)
    let found = try check.check(path, read.input(of: read.bytes, maximumBytes: limits.maxBytes))
    guard !found.lacksFile else {
      limits.problems.print(found.diagnostics, in: found.text)
      throw ExitStatus.noInput
    }
    guard read.bytes.count <= limits.maxBytes else {
      limits.problems.print(found.diagnostics, in: found.text)
      throw ExitStatus.badInput
    }
    let text = try editable(read, found)
    var mending = try Mending(of: text) { bytes in
      try check.check(path, read.input(of: bytes, maximumBytes: limits.maxBytes)).diagnostics
    }
    if writesIDs { try writeIDs(in: &mending, read, instruments) }
    try OutputFile.standardOutput.write(mending.diff(isColoured: Run.writesInColour))
    if writes, !mending.isUnchanged { try read.replace(with: mending.text.bytes) }
    Run.tell(summary(of: mending, read.name))
    let isOld = !writes && !mending.isUnchanged
    if (isOld ? mending.found : mending.remaining).hasErrors { throw ExitStatus.badInput }
  }

  /// The text to edit; where it cannot be edited, tells why.
  private func editable(_ read: ChangedFile, _ found: FileCheck.Found) throws -> CaseText {
    do throws(EditRefusal) {
      return try CaseText(name: read.name, bytes: read.bytes)
    } catch {
      limits.problems.print(found.diagnostics, in: found.text)
      let name = DisplayText.visible(read.name)
      Run.tell("gapscore: \(Words.Fix.refused(name, error.reason[Run.language]))\n")
      throw ExitStatus.badInput
    }
  }

  private func writeIDs(
    in mending: inout Mending,
    _ read: ChangedFile,
    _ instruments: InstrumentFiles
  ) throws {
    let reader = CaseFileReader(detail: .full, instruments: instruments)
    let isLooked = try mending.writeIDs { bytes in
      try reader.read(read.path, read.input(of: bytes, maximumBytes: limits.maxBytes))
    }
    if !isLooked { Run.tell("\(Words.Fix.idsWait(DisplayText.visible(read.name)))\n") }
  }

  private func summary(of mending: Mending, _ name: String) -> String {
    let name = DisplayText.visible(name)
    var lines = [
      mending.isUnchanged
        ? Words.Fix.nothing(name)
        : writes ? Words.Fix.written(mending.count, name) : Words.Fix.shown(mending.count, name)
    ]
    let left = mending.remaining
    if left.count > 0 {
      lines.append(
        Words.Fix.left(
          errors: left.errorCount,
          warnings: left.warningCount,
          name,
          isWritten: writes || mending.isUnchanged
        )
      )
    }
    let undecided = left.all.count { $0.isForPersonToDecide }
    if undecided > 0 { lines.append(Words.Fix.undecided(undecided, name)) }
    return lines.map { "\($0)\n" }.joined()
  }
}
