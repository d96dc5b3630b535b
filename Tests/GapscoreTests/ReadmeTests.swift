import Foundation
import Testing

/// The README shows what the program does.
@Suite struct `The README` {
  private let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The blocks of code of one kind.
  private func blocks(_ kind: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    return text.components(separatedBy: "```\(kind)\n").dropFirst().map { rest in
      rest.components(separatedBy: "```")[0]
    }
  }

  @Test func `Its case is the one in the examples`() throws {
    let shown = try #require(try blocks("yaml").first)
    let path = root.appending(path: "examples/ten-lines.yaml")
    #expect(shown == (try String(contentsOf: path, encoding: .utf8)))
  }

  @Test func `What it prints is what the program prints`() throws {
    let blocks = try blocks("console")
    #expect(blocks.count == 2)
    let folder = try Folder()
    for name in ["ten-lines.yaml", "mistake.yaml"] {
      let path = root.appending(path: "examples/\(name)")
      try folder.write(String(contentsOf: path, encoding: .utf8), to: "examples/\(name)")
    }
    for block in blocks {
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let command = try #require(lines.first)
      #expect(command.hasPrefix("$ gapscore "))
      let arguments = command.split(separator: " ").dropFirst(2).map(String.init)
      let run = try Program.run(arguments, in: folder)
      #expect(run.output == lines.last.map(String.init))
    }
  }

  @Test func `Each command it names is one`() throws {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    for command in ["report", "score", "check", "explain", "instrument"] {
      #expect(text.contains("`gapscore \(command) "))
      #expect(try Program.run([command, "--help"], in: Folder()).status == 0)
    }
  }
}
