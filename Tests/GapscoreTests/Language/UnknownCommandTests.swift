import Testing

@testable import gapscore

@Suite struct `A word that is no command` {
  @Test func `The command that may have been meant is named`() throws {
    let run = try Program.run(["repot", "kasus.yaml", "--lang", "id"], in: Samples.folder())
    #expect(run.status == 64)
    #expect(run.errors.contains("Tidak ada perintah 'repot'; maksudnya 'report'?"))
    let english = try Program.run(["repot", "--lang", "en"], in: Samples.folder())
    #expect(english.errors.contains("There is no command 'repot'; did you mean 'report'?"))
  }

  @Test func `Where none is near the help is named`() throws {
    let run = try Program.run(["kasus.yaml", "--lang", "en"], in: Samples.folder())
    #expect(run.status == 64)
    #expect(run.errors.contains("There is no command 'kasus.yaml'."))
    #expect(run.errors.contains("'gapscore --help'"))
  }

  @Test(arguments: [["help"], ["--help"], ["--version"], []])
  func `Help and version are still given`(arguments: [String]) throws {
    #expect(try Program.run(arguments, in: Samples.folder()).status == 0)
  }
}
