import Foundation
import Testing

@Suite struct `What is doubtful in files` {
  /// A case in a folder with its own instrument, whose action holds a telephone number.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Samples.smallCase(instrument: "own.yaml"), to: "case.yaml")
    let note = "      about: {id: \"Hubungi 0812-0000-0000\", en: \"Call 0812-0000-0000\"}\n"
    let doubtful = Samples.instrument.replacingOccurrences(
      of: "  about: {id: Contoh, en: An example}\n",
      with: String(note.dropFirst(4))
    )
    try folder.write(doubtful, to: "own.yaml")
    return folder
  }

  @Test func `A check of a case tells what is doubtful in its own instrument`() throws {
    let run = try Program.run(["check", "case.yaml"], in: folder())
    #expect(run.status == 0)
    #expect(run.output.contains("own.yaml:7:24: warning: this looks like a phone number"))
    #expect(run.output.contains("own.yaml:7:51: warning: this looks like a phone number"))
    #expect(try Program.run(["check", "case.yaml", "--strict"], in: folder()).status == 1)
  }

  @Test(arguments: ["score", "report", "audit"])
  func `Other commands say that there is something, once`(command: String) throws {
    let run = try Program.run([command, "case.yaml"], in: folder())
    #expect(run.status == 0)
    let told = "own.yaml: 2 warnings; 'gapscore check' shows them\n"
    #expect(run.errors.components(separatedBy: told).count == 2)
  }

  @Test(arguments: ["score", "report", "audit"])
  func `Strict commands refuse a case for its instrument's sake`(command: String) throws {
    let folder = try folder()
    let whole =
      try folder.text("case.yaml") + """
        judgements:
          - {dimension: information, applicable: false, because: x}
          - {dimension: processes, applicable: false, because: x}
          - {dimension: objectives, applicable: false, because: x}
          - {dimension: staffing, applicable: false, because: x}
          - {dimension: management, applicable: false, because: x}
          - {dimension: other-resources, applicable: false, because: x}

        """
    try folder.write(whole, to: "case.yaml")
    let run = try Program.run([command, "case.yaml", "--strict"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("own.yaml:7:24: warning: this looks like a phone number"))
    try folder.write(Samples.instrument, to: "own.yaml")
    #expect(try Program.run([command, "case.yaml", "--strict"], in: folder).status == 0)
  }

  @Test func `A brand's warnings are told with the report that bears it`() throws {
    let folder = try Samples.folder()
    try folder.write(
      "gapscore: 1\nbrand:\n  organisation: \"Dinas \\u202EContoh\"\n",
      to: "brand.yaml"
    )
    let run = try Program.run(["report", "case.yaml", "--brand", "brand.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("brand.yaml:3:17: warning: an invisible character"))
    let strict = ["report", "case.yaml", "--brand", "brand.yaml", "--strict"]
    #expect(try Program.run(strict, in: folder).status == 1)
  }

  @Test(arguments: ["markdown", "html"])
  func `A report says how many personal data there are and where, and repeats none`(
    format: String
  ) throws {
    let text = Samples.smallCase(instrument: "own.yaml")
      .replacingOccurrences(
        of: "role: Operator",
        with: "role: \"Ibu Fulanah, S.Kom.\", note: \"0812-0000-0000, 0813-0000-0000\""
      )
    let folder = try folder()
    try folder.write(text, to: "case.yaml")
    let arguments = ["report", "case.yaml", "--lang", "en", "--only", "warnings"]
    let run = try Program.run(arguments + ["--format", format], in: folder)
    #expect(run.output.contains("2 places with what looks like personal data: line 9 "))
    #expect(run.output.contains("1 role or owner that seems to name a person: line 9 "))
    #expect(
      run.output.contains("Instrument, 2 places with what looks like personal data: line 7 ")
    )
    for part in ["0812", "0813", "Fulanah"] { #expect(!run.output.contains(part)) }
  }
}
