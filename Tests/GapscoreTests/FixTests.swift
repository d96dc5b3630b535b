import Foundation
import SystemPackage
import Testing

@testable import gapscore

@Suite struct `gapscore fix` {
  private static let faulty = Samples.smallCase(gap: "7,5")
  private static let mended = Samples.smallCase(gap: "7.5")

  @Test func `The change is shown, and nothing is written`() throws {
    let folder = try Samples.folder(Self.faulty)
    let run = try Program.run(["fix", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix("--- case.yaml\n+++ case.yaml\n@@ -10,4 +10,4 @@\n design:\n")
    )
    #expect(run.output.contains("\n-  - {id: F1, "))
    #expect(run.output.hasSuffix("gap: 7.5}\n"))
    #expect(
      run.errors == """
        case.yaml: 1 mend, not written yet; add --write to write it
        case.yaml: 0 errors and 1 warning are left after that; 'gapscore check' shows them

        """
    )
    #expect(try folder.text("case.yaml") == Self.faulty)
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test func `With --write it is made, and the file keeps its rights`() throws {
    let folder = try Samples.folder(Self.faulty)
    let path = folder.path("case.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let run = try Program.run(["fix", "case.yaml", "--write", "--lang", "id"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("\n+  - {id: F1, "))
    #expect(run.errors.hasPrefix("case.yaml: 1 perbaikan ditulis\n"))
    #expect(try folder.text("case.yaml") == Self.mended)
    #expect(try folder.names() == ["case.yaml"])
    #expect(try FilePath(path).stat().permissions.rawValue == 0o640)
  }

  @Test func `A file without faults is left as it is`() throws {
    let folder = try Samples.folder()
    let before = try FilePath(folder.path("case.yaml")).stat()
    let run = try Program.run(["fix", "--write", "case.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("case.yaml: nothing that is certain to mend\n"))
    #expect(try FilePath(folder.path("case.yaml")).stat().inode == before.inode)
  }

  @Test func `What is left makes the run fail, and is counted`() throws {
    let folder = try Samples.folder(
      Self.faulty.replacing("role: Operator", with: "foo: Operator")
    )
    let run = try Program.run(["fix", "--write", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("1 error and 0 warnings are left;"))
    #expect(try folder.text("case.yaml").contains("gap: 7.5"))
  }

  @Test func `A step of version 1 that nothing settles is left to the person`() throws {
    let text = Samples.smallCase(gap: "1").replacing("gap: 1", with: "frequency: never")
    let folder = try Samples.folder(text)
    let run = try Program.run(["fix", "--write", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("1 step of version 1 says that something never happens;"))
    #expect(try folder.text("case.yaml") == text)
  }

  @Test func `A file with a syntax error is never changed`() throws {
    let text = Self.faulty.replacing("findings:", with: "findings: [")
    let folder = try Samples.folder(text)
    let run = try Program.run(["fix", "--write", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("[syntax]"))
    #expect(run.errors.contains("gapscore: case.yaml is not changed: "))
    #expect(try folder.text("case.yaml") == text)
  }

  @Test func `A file in UTF-16 is never changed`() throws {
    let folder = try Folder()
    let units = Self.faulty.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bytes = [0xFF, 0xFE] + units.joined()
    try folder.write(bytes, to: "case.yaml")
    let run = try Program.run(["fix", "--write", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("gapscore: case.yaml is not changed: the file is in UTF-16;"))
    #expect(try folder.bytes("case.yaml") == bytes)
  }

  @Test func `A read-only file is refused`() throws {
    let folder = try Samples.folder(Self.faulty)
    let path = folder.path("case.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let run = try Program.run(["fix", "--write", "case.yaml"], in: folder)
    #expect(run.status == 74)
    #expect(run.errors == "gapscore: cannot write case.yaml: it is read-only\n")
    #expect(try folder.text("case.yaml") == Self.faulty)
  }

  @Test func `A file that changed since it was read is refused`() throws {
    let folder = try Samples.folder(Self.faulty)
    let path = InputPath(found: FilePath(folder.path("case.yaml")))
    let changes: [(Folder) throws -> Void] = [
      { try $0.write(Self.faulty + "# more\n", to: "case.yaml") },
      { try $0.write(Array(Self.faulty.utf8).dropLast(), to: "case.yaml") },
      { folder in
        // The same bytes in another file of this name.
        try folder.write(Self.faulty, to: "other.yaml")
        try FileManager.default.removeItem(atPath: folder.path("case.yaml"))
        let (from, to) = (folder.path("other.yaml"), folder.path("case.yaml"))
        try FileManager.default.moveItem(atPath: from, toPath: to)
      },
      { try FileManager.default.removeItem(atPath: $0.path("case.yaml")) },
    ]
    for change in changes {
      try folder.write(Self.faulty, to: "case.yaml")
      let read = try ChangedFile(path, maximumBytes: 1 << 20)
      try change(folder)
      let left = try? folder.bytes("case.yaml")
      let failure = #expect(throws: Failure.self) {
        try read.replace(with: Array(Self.mended.utf8))
      }
      #expect(failure?.status == ExitStatus.noOutput)
      #expect((try? folder.bytes("case.yaml")) == left)
      #expect(try folder.names().isSubset(of: ["case.yaml"]))
    }
  }

  @Test func `What a link leads to is changed, and the link stays`() throws {
    let folder = try Folder()
    try folder.write(Self.faulty, to: "deep/case.yaml")
    let link = folder.path("link.yaml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "deep/case.yaml")
    let run = try Program.run(["fix", "--write", "link.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.text("deep/case.yaml") == Self.mended)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "deep/case.yaml")
  }

  @Test func `Standard input is shown and cannot be written`() throws {
    let folder = try Folder()
    let input = Array(Self.faulty.utf8)
    let run = try Program.run(["fix", "-"], in: folder, input: input)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("--- <stdin>\n"))
    let written = try Program.run(["fix", "-", "--write"], in: folder, input: input)
    #expect(written.status == 64)
    #expect(written.errors.contains("standard input can't be written"))
    #expect(written.output.isEmpty)
  }

  @Test func `Labels become ids only where it is asked for`() throws {
    let text = Samples.smallCase().replacing("dimension: technology", with: "dimension: Teknologi")
    let folder = try Samples.folder(text)
    _ = try Program.run(["fix", "--write", "case.yaml"], in: folder)
    #expect(try folder.text("case.yaml") == text)
    let run = try Program.run(["fix", "--write", "--ids", "case.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.text("case.yaml") == Samples.smallCase())
  }

  @Test func `A file that is not there is told so`() throws {
    let run = try Program.run(["fix", "none.yaml"], in: Folder())
    #expect(run.status == 66)
  }
}
