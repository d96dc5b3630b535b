import Foundation
import Testing

@Suite struct `Streams that are closed, full or strange` {
  @Test func `Warnings never go into a result`() throws {
    let folder = try Samples.studyFolder()
    #expect(try Program.run(["report", "study.yaml", "-o", "told.md"], in: folder).status == 0)
    let script = "\"$G\" report study.yaml -o quiet.md <&- 2>&- >&-"
    #expect(try Program.script(script, in: folder).status == 0)
    #expect(try folder.bytes("quiet.md") == folder.bytes("told.md"))
  }

  @Test(arguments: [("score case.yaml >&-", 74), ("score - <&-", 66), ("--help >&-", 74)])
  func `A stream that is closed can be neither read nor written`(
    call: String,
    status: Int32
  ) throws {
    let run = try Program.script("\"$G\" \(call)", in: Samples.folder())
    #expect(run.status == status)
    #expect(run.errors.contains("Bad file descriptor"))
  }

  @Test(arguments: [["--help"], ["--version"], ["report", "--help"], ["explain"]])
  func `Help on a full disk is a failure`(arguments: [String]) throws {
    let run = try Program.run(arguments, in: Folder(), output: .file("/dev/full"))
    #expect(run.status == 74)
    #expect(run.errors == "gapscore: cannot write standard output: No space left on device\n")
  }

  @Test(arguments: ["report", "score", "audit"])
  func `A limit on the size of files is told`(command: String) throws {
    let folder = try Samples.studyFolder()
    let format = command == "report" ? "html" : "json"
    let script = "ulimit -f 8; \"$G\" \(command) study.yaml -o out --format \(format); echo $?"
    let run = try Program.script(script, in: folder)
    #expect(run.output == "74\n")
    #expect(run.errors.contains("gapscore: cannot write out: File too large"))
    #expect(try folder.names() == ["study.yaml"])
  }

  @Test func `A name as long as names can be is written`() throws {
    let folder = try Samples.folder()
    for length in [245, 250, 255] {
      let name = String(repeating: "n", count: length - 3) + ".md"
      #expect(try Program.run(["report", "case.yaml", "-o", name], in: folder).status == 0)
      #expect(try Program.run(["report", "case.yaml", "-o", name], in: folder).status == 0)
      #expect(try folder.text(name).hasPrefix("# "))
    }
  }

  @Test func `A folder in memory is a folder`() throws {
    let folder = try Samples.folder()
    let name = "/dev/shm/gapscore-test-\(getpid()).json"
    defer { try? FileManager.default.removeItem(atPath: name) }
    try Data(repeating: 0x78, count: 1 << 20).write(to: URL(filePath: name))
    #expect(try Program.run(["score", "case.yaml", "-o", name], in: folder).status == 0)
    let own = try Program.run(["score", "case.yaml", "--format", "json"], in: folder).bytes
    #expect(Array(try Data(contentsOf: URL(filePath: name))) == own)
  }

  @Test(arguments: ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
  func `A stream's own path is the stream`(path: String) throws {
    let folder = try Samples.folder()
    let own = try Program.run(["score", "case.yaml"], in: folder).bytes
    for end in ["> out; cat out", "| cat"] {
      let run = try Program.script("\"$G\" score case.yaml -o \(path) \(end)", in: folder)
      #expect(run.status == 0)
      #expect(run.bytes == own)
    }
  }

  @Test(arguments: ["a b", "ünïcode", "per%20cent"])
  func `Temporary files go where the person wants them`(name: String) throws {
    let folder = try Offices.regencyFolder()
    try folder.write("x", to: "\(name)/keep")
    // More than is kept in memory.
    let script = """
      for i in $(seq 300); do echo ---; sed "s/^  id: /  id: x$i-/" disdukcapil-2026.yaml; done > many.yaml
      TMPDIR="$PWD/\(name)" "$G" score many.yaml --format jsonl | wc -l; ls -A "\(name)"
      """
    let run = try Program.script(script, in: folder)
    #expect(run.output == "300\nkeep\n")
    let missing = script.replacingOccurrences(of: "PWD/", with: "PWD/no/")
    let told = try Program.script(missing, in: folder)
    #expect(told.errors.contains("set TMPDIR to a folder with room, or name a file with --output"))
  }
}
