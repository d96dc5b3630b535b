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

  @Test func `Each of its tables is whole: titles, dashes and rows without a gap`() throws {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let blocks = lines.split { !$0.hasPrefix("|") }
    #expect(blocks.count > 1)
    for block in blocks {
      let rows = Array(block)
      #expect(rows.count > 2 && rows[1].hasPrefix("| ---"), "\(rows[0])")
      #expect(
        Set(rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } }).count == 1,
        "\(rows[0])"
      )
    }
    // Of the instruments each is in the table.
    let listed = try Program.run(["instrument", "list"], in: Folder()).output
    for line in listed.components(separatedBy: "\n") where line.first?.isLetter == true {
      let name = line.prefix { $0 != " " }
      let row = lines.first { $0.hasPrefix("|") && $0.contains("`\(name)`") }
      #expect(row != nil, "\(name)")
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
