import Testing

@testable import gapscore

@Suite struct `Help in two languages` {
  /// The options and arguments that help lists, and the commands.
  private static func listed(_ help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") }.map { line in
      line.split(separator: " ").prefix { $0.hasPrefix("-") }.joined(separator: " ")
    }
  }

  private static func help(_ command: [String], _ language: String) throws -> String {
    let run = try Program.run(command + ["--help", "--lang", language], in: Folder())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    return run.output
  }

  @Test(arguments: CommandNames.all)
  func `The help of each command lists the same options in both`(command: [String]) throws {
    let (id, en) = (try Self.help(command, "id"), try Self.help(command, "en"))
    #expect(Self.listed(id) == Self.listed(en))
    #expect(!Self.listed(en).isEmpty)
    #expect(id != en)
  }

  @Test(arguments: CommandNames.all)
  func `Indonesian help has no English word`(command: [String]) throws {
    let help = try Self.help(command, "id")
    #expect(EnglishWords.found(in: help).isEmpty, "\(help)")
  }

  @Test(arguments: CommandNames.all)
  func `No line of help is longer than the terminal`(command: [String]) throws {
    for language in ["id", "en"] {
      let arguments = command + ["--help", "--lang", language]
      let run = try Program.run(arguments, in: Folder(), environment: ["COLUMNS": "60"])
      let lines = run.output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 60 || $0.hasPrefix("  -") }, "\(run.output)")
    }
  }

  @Test func `Each way to ask for Indonesian help gives the same`() throws {
    let expected = try Self.help(["report"], "id")
    let indonesian = ["LANG": "id_ID.UTF-8"]
    let ways: [([String], [String: String])] = [
      (["help", "report", "--lang", "id"], [:]), (["--lang", "id", "help", "report"], [:]),
      (["--lang", "id", "report", "--help"], [:]), (["report", "-h", "--lang=id"], [:]),
      (["--lang=id", "report", "--help"], [:]), (["help", "report"], indonesian),
      (["report", "--help"], indonesian),
    ]
    for (arguments, environment) in ways {
      let run = try Program.run(arguments, in: Folder(), environment: environment)
      #expect(run.status == 0)
      #expect(run.output == expected, "\(arguments)")
    }
    let whole = try Program.run([], in: Folder(), environment: indonesian).output
    #expect(whole == (try Self.help([], "id")))
    #expect(whole.hasPrefix("IKHTISAR: "))
  }

  @Test func `What is no language of help is refused`() throws {
    let run = try Program.run(["--lang", "fr", "--help"], in: Folder())
    #expect(run.status == 64)
    #expect(run.errors.contains("There is no language 'fr' for --lang; write id or en."))
  }

  @Test func `The version and the script that completes commands are no help`() throws {
    let arguments = ["--generate-completion-script", "bash"]
    let id = try Program.run(["--version", "--lang", "id"], in: Folder())
    #expect(id.output == (try Program.run(["--version"], in: Folder()).output))
    let script = try Program.run(arguments, in: Folder(), environment: ["COLUMNS": "40"])
    #expect(script.status == 0)
    #expect(script.output == (try Program.run(arguments, in: Folder()).output))
  }
}
