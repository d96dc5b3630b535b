import Foundation
import Testing

@Suite struct `Files that a file names` {
  private static let secret = "secret: the words of an interview"
  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>
    """

  /// A folder `in` with a stranger's case and brand, beside things that are not theirs.
  private func folder(instrument: String, logo: String = "logo.svg") throws -> Folder {
    let folder = try Folder()
    let quoted = "\"\(instrument)\""
    try folder.write(Samples.smallCase(instrument: quoted), to: "in/case.yaml")
    let brand = "gapscore: 1\nbrand:\n  organisation: Dinas Contoh\n  logo: \"\(logo)\"\n"
    try folder.write(brand, to: "in/brand.yaml")
    try folder.write(Self.secret, to: "secret.yaml")
    try folder.write(Self.secret, to: "in/notes.yaml")
    try folder.write(Samples.instrument, to: "tools/own.yaml")
    try folder.write(Self.drawing, to: "tools/logo.svg")
    for (link, target) in [
      ("in/out.yaml", "../tools/own.yaml"), ("in/out.svg", "../tools/logo.svg"),
      ("in/tools", "../tools"), ("in/proc.yaml", "/proc/self/environ"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link),
        withDestinationPath: target
      )
    }
    return folder
  }

  private static let outside = [
    "/etc/passwd", "../secret.yaml", "../tools/own.yaml", "out.yaml", "tools/own.yaml",
    "proc.yaml", "/proc/self/environ", "./../in/../secret.yaml", "/dev/stdin", "/dev/zero",
  ]

  @Test(arguments: outside)
  func `An instrument outside the case's folder is not read`(reference: String) throws {
    let folder = try folder(instrument: reference)
    for command in ["check", "score", "report", "audit"] {
      // Standard input of its own, which `/dev/stdin` leads to.
      let run = try Program.script("\"$G\" \(command) in/case.yaml < secret.yaml", in: folder)
      #expect(run.status == 1)
      let told = run.output + run.errors
      #expect(told.contains("instrument '\(reference)' cannot be used: it lies outside"))
      #expect(!told.contains("secret:") && !told.contains("root:") && !told.contains("PATH="))
    }
  }

  @Test func `A file that is no instrument is named and not quoted`() throws {
    let folder = try folder(instrument: "./notes.yaml")
    let run = try Program.run(["check", "in/case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("instrument './notes.yaml' cannot be used: it is no instrument"))
    #expect(!run.output.contains("interview\""))
    #expect(!run.output.contains("secret: the"))
  }

  @Test func `A pipe in the place of an instrument keeps nobody waiting`() throws {
    let folder = try folder(instrument: "./pipe.yaml")
    let script = "mkfifo in/pipe.yaml; timeout 20 \"$G\" score in/case.yaml"
    let run = try Program.script(script, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("instrument './pipe.yaml' cannot be used: it is not a file"))
  }

  @Test(arguments: ["../tools/own.yaml", "tools/own.yaml", "own.yaml", "out.yaml"])
  func `A folder that the person allows may hold it`(reference: String) throws {
    let folder = try folder(instrument: reference)
    let run = try Program.run(["score", "in/case.yaml", "--instruments", "tools"], in: folder)
    #expect(run.status == 0)
    let other = try Program.run(["score", "in/case.yaml", "--instruments", "in"], in: folder)
    #expect(other.status == 1)
  }

  @Test(arguments: ["../tools/logo.svg", "out.svg", "tools/logo.svg", "/etc/passwd"])
  func `A logo outside the brand's folder is not read`(logo: String) throws {
    let folder = try folder(instrument: "heeks-itposmo", logo: logo)
    let arguments = ["report", "in/case.yaml", "--brand", "in/brand.yaml", "--format", "html"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("logo '\(logo)': it lies outside this file's folder"))
    #expect(!run.errors.contains("root:"))
    guard logo != "/etc/passwd" else { return }
    let allowed = try Program.run(arguments + ["--instruments", "tools"], in: folder)
    #expect(allowed.status == 0)
  }
}
