import Foundation
import Testing

@Suite struct `An instrument of one's own` {
  /// A folder with a case in `cases` and its instrument in `cases/tools`.
  private func folder(_ instrument: String, naming reference: String) throws -> Folder {
    let folder = try Folder()
    try folder.write(Samples.smallCase(instrument: reference), to: "cases/case.yaml")
    try folder.write(instrument, to: "cases/tools/own.yaml")
    return folder
  }

  @Test(arguments: ["tools/own.yaml", "./tools/own.yaml", "../cases/tools/own.yaml"])
  func `It is found by its path from the case's folder`(reference: String) throws {
    let folder = try folder(Samples.instrument, naming: reference)
    let arguments = ["score", "--format", "json", "cases/case.yaml"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    let root = try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any]
    let instrument = root?["instrument"] as? [String: Any]
    #expect(instrument?["id"] as? String == "instrumen-dinas")
    #expect(instrument?["version"] as? Int == 3)
  }

  @Test func `It is found by an absolute path below the case's folder`() throws {
    let folder = try folder(Samples.instrument, naming: "x")
    let path = folder.path("cases/tools/own.yaml")
    try folder.write(Samples.smallCase(instrument: path), to: "case.yaml")
    #expect(try Program.run(["score", "case.yaml"], in: folder).status == 0)
  }

  @Test func `Beside standard input it is found from where one is`() throws {
    let folder = try folder(Samples.instrument, naming: "x")
    let input = Array(Samples.smallCase(instrument: "cases/tools/own.yaml").utf8)
    #expect(try Program.run(["score", "-"], in: folder, input: input).status == 0)
  }

  @Test(arguments: ["tools/none.yaml", "tools", "own.yaml", "heeks", "/dev/null/x.yaml"])
  func `One that is not there is unknown`(reference: String) throws {
    let folder = try folder(Samples.instrument, naming: reference)
    let run = try Program.run(["check", "cases/case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix("cases/case.yaml:7:15: error: instrument '\(reference)' is not known")
    )
  }

  @Test(arguments: ["check", "score", "report"])
  func `Its faults are told once, under its own name`(command: String) throws {
    let faulty = Samples.instrument + "aims: [{id: a, label: {id: A, en: A}, colour: red}]\n"
    let folder = try folder(faulty, naming: "tools/own.yaml")
    try folder.write(Samples.smallCase(instrument: "tools/own.yaml"), to: "cases/other.yaml")
    let files = command == "report" ? ["cases/case.yaml"] : ["cases/case.yaml", "cases/other.yaml"]
    let run = try Program.run([command] + files, in: folder)
    #expect(run.status == 1)
    let told = command == "check" ? run.output : run.errors
    #expect(command == "check" || run.output.isEmpty)
    let own = "instrument 'tools/own.yaml' has errors of its own [unknown-instrument]"
    for file in files { #expect(told.contains("\(file):7:15: error: \(own)")) }
    // 'aims: [{id: a, label: {id: A, en: A}, ' has 38 characters, on the file's line 9.
    let fault = "cases/tools/own.yaml:9:39: error: key 'colour' is not known here"
    #expect(told.components(separatedBy: fault).count == 2)
  }

  @Test
  func `Its faults are in the JSON of a check too`() throws {
    let faulty = Samples.instrument + "aims: [{id: a, label: {id: A, en: A}, colour: red}]\n"
    let folder = try folder(faulty, naming: "tools/own.yaml")
    let run = try Program.run(["check", "--format", "json", "cases/case.yaml"], in: folder)
    #expect(run.output.contains("cases/tools/own.yaml"))
    #expect(run.output.contains("key 'colour' is not known here"))
  }

  @Test
  func `A fault in its head is the only one told`() throws {
    let faulty = Samples.instrument.replacingOccurrences(of: "version: 3", with: "version: x")
    let folder = try Samples.folder(faulty)
    let run = try Program.run(["check", "case.yaml"], in: folder)
    #expect(run.output.contains("'x' is not a number"))
    #expect(run.errors.hasSuffix("1 file: 1 error, 0 warnings\n"))
  }
}
