import Foundation
import Testing

@Suite struct `gapscore score --at-most` {
  private func run(_ arguments: String..., in folder: Folder) throws -> Program.Run {
    try Program.run(["score"] + arguments, in: folder)
  }

  @Test func `What keeps its limits passes without a word`() throws {
    let folder = try Samples.folder()
    let run = try run("case.yaml", "--at-most", "technology=4.5", in: folder)
    #expect(run.status == 0)
    #expect(!run.errors.contains("at-most"))
  }

  @Test func `What exceeds one is told, and ends with 1`() throws {
    let folder = try Samples.folder()
    let run = try run("case.yaml", "--at-most", "technology=small", in: folder)
    #expect(run.status == 1)
    let lines = run.errors.split(separator: "\n").suffix(2)
    #expect(
      lines.first == """
        case.yaml: presensi-dinas: Technology: medium (provisional: one finding, one source, and one \
        indicator), gap 4.50; the limit is small
        """
    )
    #expect(
      lines.last
        == "gapscore: --at-most: 1 of 1 case did not pass: 1 above the limit (1 of them provisional)."
    )
  }

  @Test(arguments: ["table", "json", "jsonl", "csv", "xlsx"])
  func `Results are the same with and without, also where a limit is exceeded`(
    _ format: String
  ) throws {
    let folder = try Folder()
    for (id, gap) in [("a", "4.5"), ("b", "1")] {
      try folder.write(Offices.small(id, gap: gap), to: "\(id).yaml")
    }
    func result(_ more: String...) throws -> (status: Int32, bytes: [UInt8], file: [UInt8]) {
      let call = ["score", "a.yaml", "b.yaml", "--format", format] + more
      let run = try Program.run(call, in: folder)
      let name = "out.\(format == "table" ? "txt" : format)"
      let written = try Program.run(call + ["-o", name], in: folder)
      #expect(run.status == written.status)
      return (run.status, run.bytes, try folder.bytes(name))
    }
    let plain = try result()
    let held = try result("--at-most", "technology=small", "--at-most", "total=70")
    #expect(plain.status == 0)
    #expect(held.status == 1)
    #expect(held.bytes == plain.bytes)
    #expect(held.file == plain.file)
    #expect(!plain.bytes.isEmpty)
  }

  @Test func `Cases are counted together`() throws {
    let folder = try Offices.smallFolder("satu", "dua", "tiga")
    // The gaps are 1, 2 and 3; six dimensions of each are not assessed.
    let run = try run(".", "--at-most", "technology=1.5", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("2 of 3 cases did not pass: 2 above the limit (2 of them prov"))
    let all = try self.run(".", "--at-most", "dimension=medium", in: folder)
    #expect(
      all.errors.contains("3 of 3 cases did not pass: 18 not assessed, so not to be checked.")
    )
  }

  @Test func `A file that is left out does not pass`() throws {
    let folder = try Samples.folder()
    try folder.write("gapscore: 1\n", to: "broken.yaml")
    let limit = ["--at-most", "technology=medium"]
    let call = ["score", "case.yaml", "broken.yaml", "--keep-going"]
    #expect(try Program.run(call, in: folder).status == 0)
    let run = try Program.run(call + limit, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("1 file left out, so not checked and not passed.\n"))
    #expect(run.output.hasPrefix("Presensi"))
  }

  @Test(arguments: [
    ("technology", "write what=at most"), ("tech=4", "no dimension 'tech'; write dimension (all"),
    ("technology=4,5", "no rating '4,5'; write one of small, small-medium, medium, or a gap from"),
    ("total=medium", "a total cannot be 'medium'; write a number from 0 to 70"),
  ])
  func `A limit that means nothing is wrong usage, and nothing is written`(
    _ limit: String,
    _ told: String
  ) throws {
    let folder = try Samples.folder()
    let run = try run("case.yaml", "--at-most", limit, "-o", "out.csv", in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test func `What one of several instruments does not know is wrong usage too`() throws {
    let folder = try Folder()
    try folder.write(Offices.small("a"), to: "a.yaml")
    let other = Offices.small("b", instrument: "jones")
      .replacing("dimension: technology, indicator: network", with: "dimension: application")
    try folder.write(other, to: "b.yaml")
    let run = try run("a.yaml", "b.yaml", "--at-most", "technology=medium", in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("instrument jones has no dimension 'technology'"))
    #expect(run.output.isEmpty)
  }

  @Test func `Indonesian messages have Indonesian words`() throws {
    let folder = try Samples.folder()
    let run = try run("case.yaml", "--at-most", "dimensi=kecil", "--lang", "id", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("Teknologi: Sedang (tentatif: "))
    #expect(run.errors.contains("; batasnya Kecil\n"))
    #expect(
      run.errors.hasSuffix(
        """
        gapscore: --at-most: 1 dari 1 kasus tidak lolos: 1 melampaui batas (1 di antaranya tentatif); \
        6 belum dinilai sehingga tidak dapat diperiksa.

        """
      )
    )
  }

  @Test func `Help says what is not assessed does not pass`() throws {
    let help = try Program.run(["score", "--help"], in: Folder()).output
    let words = help.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("What is not assessed cannot be checked and does not pass"))
  }
}
