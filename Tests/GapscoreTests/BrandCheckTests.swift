import Foundation
import Testing

@Suite struct `gapscore check of a brand` {
  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>
    """

  /// A folder with a brand in `office`, naming a logo.
  private func folder(logo: String) throws -> Folder {
    let folder = try Folder()
    let text = "gapscore: 1\nbrand:\n  organisation: Dinas Contoh\n  logo: \(logo)\n"
    try folder.write(text, to: "office/brand.yaml")
    return folder
  }

  private func check(_ folder: Folder) throws -> Program.Run {
    try Program.run(["check", "office/brand.yaml"], in: folder)
  }

  @Test(arguments: ["logo.svg", "./pictures/../logo.svg", "pictures/logo.svg"])
  func `Its logo is found by its path from the brand's folder`(logo: String) throws {
    let folder = try folder(logo: logo)
    for name in ["office/logo.svg", "office/pictures/logo.svg", "logo.svg"] {
      try folder.write(Self.drawing, to: name)
    }
    let run = try check(folder)
    #expect(run.status == 0)
    #expect(run.errors == "1 file: 0 errors, 0 warnings\n")
  }

  @Test func `The example of the project is without a fault`() throws {
    let folder = try Folder()
    for name in ["brand.yaml", "logo.svg"] {
      try folder.write(Offices.file("examples/\(name)"), to: name)
    }
    let run = try Program.run(["check", "--strict", "brand.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test func `A logo that is not there is told at its name`() throws {
    let run = try check(folder(logo: "logo.svg"))
    #expect(run.status == 1)
    #expect(
      run.output == """
        office/brand.yaml:4:9: error: logo 'logo.svg': there is no such file [unknown-logo]
          |
        4 |   logo: logo.svg
          |         ^~~~~~~~
          help: write the path of an .svg or .png file, from this file's folder

        """
    )
  }

  @Test func `A folder or a pipe is no logo`() throws {
    let folder = try folder(logo: "pictures")
    try folder.write(Self.drawing, to: "office/pictures/logo.svg")
    #expect(try check(folder).output.contains("logo 'pictures': it is not a file"))
    let script = "mkfifo office/pipe.svg; \"$G\" check office/brand.yaml"
    let piped = try self.folder(logo: "pipe.svg")
    let run = try Program.script(script, in: piped)
    #expect(run.output.contains("logo 'pipe.svg': it is not a file"))
  }

  @Test func `A logo of more than 512 KiB is told without reading it all`() throws {
    let folder = try folder(logo: "logo.svg")
    try folder.write([], to: "office/logo.svg")
    // A file of 8 GiB that takes no room on the disk.
    let script = "truncate -s 8G office/logo.svg; \"$G\" check office/brand.yaml"
    let run = try Program.script(script, in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("logo 'logo.svg': it is larger than 512 KiB [unusable-logo]"))
  }

  @Test func `A brand on standard input has its logo beside where one stands`() throws {
    let folder = try folder(logo: "logo.svg")
    try folder.write(Self.drawing, to: "logo.svg")
    let run = try Program.run(["check", "-"], in: folder, input: folder.bytes("office/brand.yaml"))
    #expect(run.status == 0)
  }

  @Test func `It is checked with the cases of its folder`() throws {
    let folder = try folder(logo: "logo.svg")
    try folder.write(Self.drawing, to: "office/logo.svg")
    try folder.write(Samples.smallCase(), to: "office/case.yaml")
    let run = try Program.run(["check", "office"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix("\n2 files: 0 errors, 1 warning\n"))
  }

  @Test(arguments: [
    "malformed-colour", "low-contrast", "unknown-logo", "unusable-logo", "logo-lacks-parts",
  ])
  func `Each of its rules is explained`(rule: String) throws {
    let run = try Program.run(["explain", rule], in: Folder())
    #expect(run.status == 0)
    #expect(run.output.contains("\nbrand:\n"))
  }
}
