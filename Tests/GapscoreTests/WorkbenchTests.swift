import Testing

@testable import gapscore

@Suite struct `The command workbench` {
  @Test(arguments: ["id", "en"])
  func `A program without the page says how to get it, and writes nothing`(language: String) throws
  {
    let folder = try Folder()
    let run = try Program.run(["workbench", "-o", "page.html", "--lang", language], in: folder)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("make workbench && make build"))
    #expect(try folder.names().isEmpty)
  }

  /// What `printf '<!DOCTYPE html>\n' | gzip -9n` writes.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x51, 0x74, 0xF1, 0x77, 0x0E,
    0x89, 0x0C, 0x70, 0x55, 0xC8, 0x28, 0xC9, 0xCD, 0xB1, 0xE3, 0x02, 0x00, 0xFA, 0xF2, 0x3A, 0x9E,
    0x10, 0x00, 0x00, 0x00,
  ]

  @Test func `A page is written as it was before it was packed`() throws {
    let bytes = try WorkbenchPage(packed: Self.packed).bytes()
    #expect(bytes == Array("<!DOCTYPE html>\n".utf8))
  }

  @Test func `A damaged page is not written`() {
    let page = WorkbenchPage(packed: Self.packed.dropLast())
    let failure = #expect(throws: Failure.self) { try page.bytes() }
    #expect(failure?.status == ExitStatus.noInput)
  }
}
