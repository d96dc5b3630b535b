import Foundation
import Testing

@Suite struct `Word documents that are written` {
  /// How every ZIP file begins.
  private static let beginning: [UInt8] = [0x50, 0x4B, 3, 4]

  private func folder() throws -> Folder {
    let folder = try Samples.studyFolder()
    for (index, year) in [2025, 2026].enumerated() {
      let text = Samples.smallCase(id: "round-\(year)", gap: "\(index + 3)")
        .replacing("  system:", with: "  period: {from: \(year)-01, to: \(year)-06}\n  system:")
      try folder.write(text, to: "\(year).yaml")
    }
    let other = Samples.smallCase(id: "other").replacing("Dinas Contoh", with: "Dinas Lain")
    try folder.write(other, to: "other.yaml")
    return folder
  }

  @Test(arguments: [
    ["report", "study.yaml"], ["compare", "2026.yaml", "other.yaml"],
    ["trend", "2025.yaml", "2026.yaml"], ["agree", "study.yaml"],
    ["instrument", "show", "heeks-itposmo"],
  ])
  func `Every report can be one, by its name or by its format`(_ command: [String]) throws {
    let folder = try folder()
    let named = try Program.run(command + ["-o", "a.docx"], in: folder)
    #expect(named.status == 0, "\(named.errors)")
    let bytes = try folder.bytes("a.docx")
    #expect(bytes.starts(with: Self.beginning))
    // To a pipe it goes as it is.
    let piped = try Program.run(command + ["--format", "docx"], in: folder)
    #expect(piped.bytes == bytes)
  }

  @Test func `It is in one language`() throws {
    let folder = try folder()
    let run = try Program.run(
      ["report", "study.yaml", "--lang", "both", "-o", "a.docx"],
      in: folder
    )
    #expect(run.status == 64)
    #expect(run.errors.contains("--lang both needs a page"))
  }

  @Test func `Each case of a folder has its own`() throws {
    let folder = try folder()
    let run = try Program.run(
      ["report", "2025.yaml", "--format", "docx", "-o", "out/"],
      in: folder
    )
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.bytes("out/round-2025.id.docx").starts(with: Self.beginning))
  }

  @Test(arguments: [
    ["compare", "2026.yaml", "other.yaml"], ["trend", "2025.yaml", "2026.yaml"],
  ])
  func `Pictures of several cases are files too`(_ command: [String]) throws {
    let folder = try folder()
    let arguments = command + ["-o", "a.md", "--figures", "pictures"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let links = try folder.text("a.md").components(separatedBy: "](pictures/").dropFirst()
    #expect(!links.isEmpty)
    for link in links {
      let name = String(link.prefix { $0 != ")" })
      #expect(try folder.text("pictures/\(name)").contains("<svg "))
    }
  }
}
