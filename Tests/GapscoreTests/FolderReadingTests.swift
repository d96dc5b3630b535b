import Foundation
import Testing

@Suite struct `Cases in folders` {
  private func link(_ name: String, to target: String, in folder: Folder) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name),
      withDestinationPath: target
    )
  }

  @Test(arguments: ["c.YAML", "c.Yml", "d.yml", "deep/er/e.yaml"])
  func `Endings count in small and large letters`(name: String) throws {
    let folder = try Offices.smallFolder("a", "b")
    try folder.write(Offices.small("c"), to: name)
    let run = try Program.run(["compare", ".", "--format", "csv"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("\nc,"))
  }

  @Test(arguments: ["._a.yaml", ".ipynb_checkpoints/a.yaml", ".#a.yaml", "a.yaml~", "a.yaml.bak"])
  func `Companions of other programs are left out`(name: String) throws {
    let folder = try Offices.smallFolder("a", "b")
    try folder.write("\u{0}", to: name)
    let run = try Program.run(["compare", "."], in: folder)
    #expect(run.status == 0)
    #expect(!run.errors.contains("not read"))
    // Named, each is read.
    #expect(try Program.run(["check", name], in: folder).status == 1)
  }

  /// What makes something in a folder that looks like a case and cannot be taken, and what is told of it.
  private static let skipped = [
    ("mkfifo pipe.yaml", "pipe.yaml is not read: it is no regular file"),
    ("ln -s nowhere gone.yaml", "gone.yaml is not read: it is a link that leads nowhere"),
    ("ln -s loop.yaml loop.yaml", "loop.yaml is not read: it is a link that leads nowhere"),
    ("ln -s /etc/passwd p.yaml", "p.yaml is not read: it is a link that leads out of ."),
    ("ln -s /etc elsewhere", "elsewhere is not read: it is a link that leads out of ."),
    ("mkfifo p; ln -s p q.yaml", "q.yaml is not read: it leads to no regular file"),
    ("cp a.yaml c.yaml.txt", "c.yaml.txt is not read: its name ends in .txt"),
  ]

  @Test(arguments: skipped)
  func `What is not read is told, and ends the run`(make: String, told: String) throws {
    for command in ["score", "compare", "check"] {
      let folder = try Offices.smallFolder("a", "b")
      let script = "\(make); timeout 20 \"$G\" \(command) ."
      let run = try Program.script(script, in: folder)
      #expect(run.status == 66)
      #expect(run.errors.contains("gapscore: \(told)"))
      #expect(command == "check" || run.output.isEmpty)
    }
  }

  @Test(arguments: skipped)
  func `Asked to go on, the run says what it left out`(make: String, told: String) throws {
    let folder = try Offices.smallFolder("a", "b")
    let script = "\(make); timeout 20 \"$G\" compare . --keep-going --format markdown --lang en"
    let run = try Program.script(script, in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("gapscore: \(told)"))
    #expect(run.output.contains("the file cannot be read"))
  }

  @Test func `A link within the folder adds nothing and hides nothing`() throws {
    let folder = try Offices.smallFolder("a", "b")
    try folder.write(Offices.small("c"), to: "sub/c.yaml")
    try link("again", to: "sub", in: folder)
    try link("sub/up", to: "..", in: folder)
    let run = try Program.run(["score", ".", "--format", "csv"], in: folder)
    #expect(run.status == 0)
    #expect(!run.errors.contains("not read"))
    let rows = run.output.split(whereSeparator: \.isNewline)
    #expect(rows.count { $0.hasPrefix("c,") } == 7)
  }

  @Test func `A file that is not there is left out where the run is to go on`() throws {
    let folder = try Offices.smallFolder("a", "b")
    let files = ["a.yaml", "gone.yaml", "b.yaml"]
    let stopped = try Program.run(["compare"] + files, in: folder)
    #expect(stopped.status == 66)
    #expect(stopped.output.isEmpty)
    let run = try Program.run(["compare", "--keep-going", "--lang", "en"] + files, in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("gapscore: cannot read gone.yaml: No such file or directory\n"))
    #expect(run.output.contains("gone.yaml"))
    let scored = try Program.run(["score", "--keep-going", "--format", "csv"] + files, in: folder)
    #expect(scored.status == 0)
    #expect(scored.output.contains("\nb,"))
  }

  @Test func `Names are bytes`() throws {
    let folder = try Offices.smallFolder("a")
    try folder.write(Offices.small("b"), to: "b.txt")
    // One name is no UTF-8; two differ only in how an accent is written; one is a folder's.
    let script = #"""
      cp b.txt "$(printf 'k\351l.yaml')"
      mkdir "$(printf 'd\377')" && sed 's/id: b$/id: c/' b.txt > "$(printf 'd\377')/c.yaml"
      sed 's/id: b$/id: d/' b.txt > "$(printf 'caf\303\251.yaml')"
      sed 's/id: b$/id: e/' b.txt > "$(printf 'cafe\314\201.yaml')"
      "$G" score . --format csv | cut -d, -f1 | sort -u
      "$G" score "$(printf 'k\351l.yaml')" --format json | grep '"file"'
      """#
    let run = try Program.script(script, in: folder)
    #expect(run.output.hasPrefix("a\nb\nc\ncase\nd\ne\n"))
    #expect(run.output.contains(#"k\\xe9l.yaml"#))
  }
}
