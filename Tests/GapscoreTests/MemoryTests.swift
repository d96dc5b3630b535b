import Testing

/// Each run may use 120 MB of memory for its data, and fails to get more.
@Suite(.serialized) struct `Memory on hostile input` {
  private static let limit = "ulimit -d 122880;"
  private static let head = #"printf 'gapscore: 1\ncase:\n  title: '"#
  private static let long = "head -c 67108864 /dev/zero | tr '\\0' a"

  @Test(arguments: [
    ("head -c 100000 /dev/zero | tr '\\0' '['", "too-deep"),
    ("yes '{a: ' | head -40000 | tr -d '\\n'", "too-deep"),
    ("yes '%TAG !x! tag:x' | head -80000", "directive"),
    ("{ \(head); \(long); }", "text-too-long"),
    ("{ \(head); printf '\"'; \(long); }", "text-too-long"),
    ("{ \(head); printf '|\\n    '; \(long); }", "text-too-long"),
    ("{ \(head); printf 'x\\n#'; \(long); }", "text-too-long"),
    ("yes '# comment' | head -c 67108864", "text-too-long"),
  ])
  func `A file that would blow up is refused in little memory`(
    source: String,
    rule: String
  ) throws {
    let run = try Program.script("\(source) | { \(Self.limit) \"$G\" check -; }", in: Folder())
    #expect(run.status == 1)
    #expect(run.output.contains("[\(rule)]"))
  }

  @Test func `Input without end is stopped in little memory`() throws {
    let source = #"{ printf 'gapscore: 1\nmodel:\n  input:\n'; yes '    - abcdefghi'; }"#
    let check = "{ \(Self.limit) \"$G\" check --max-bytes 8388608 -; }"
    let run = try Program.script("\(source) | \(check)", in: Folder())
    #expect(run.status == 1)
    #expect(run.output.contains("[file-too-large]"))
  }

  @Test func `A file that is wrong in every line is given up in little memory`() throws {
    let source = #"{ printf 'gapscore: 1\ncase:\n'; seq 100000 | sed 's/.*/  key&: 1/'; }"#
    let run = try Program.script("\(source) | { \(Self.limit) \"$G\" check -; }", in: Folder())
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("<stdin>: stopped after 10,000 errors\n"))
  }

  @Test func `The limit takes effect`() throws {
    let run = try Program.script("ulimit -d 1024; \"$G\" check case.yaml", in: Samples.folder())
    #expect(run.status != 0)
    #expect(!run.errors.hasSuffix("1 file: 0 errors, 1 warning\n"))
  }
}

/// Twenty-six thousand findings print as 18 MB of page or 7 MB of Markdown.
@Suite(.serialized) struct `Memory of a large report` {
  private static let head = """
    gapscore: 1
    case:
      id: large
      title: Presensi
      organisation: Dinas Contoh
      system: Presensi
      instrument: heeks-itposmo
    sources:
      - {id: I1, technique: interview}
      - {id: O1, technique: observation}
    design:
      - {id: T1, dimension: technology, statement: Jaringan stabil}
    findings:

    """

  private static let finding =
    "  - {id: F&, expectation: T1, sources: [I1, O1], statement: Jaringan terputus, "
    + "quote: Pagi hari tidak bisa, factor: hindering, gap: 4}"

  @Test(arguments: ["html", "markdown"])
  func `Rows are made while they are written`(format: String) throws {
    let folder = try Folder()
    try folder.write(Self.head, to: "case.yaml")
    let run = try Program.script(
      """
      seq 26000 | sed 's/.*/\(Self.finding)/' >> case.yaml
      ulimit -d 81920
      "$G" report case.yaml --format \(format) --only gap-table,factors,evidence,support -o report
      """,
      in: folder
    )
    #expect(run.status == 0)
    let report = try folder.text("report")
    #expect(report.utf8.count > 7_000_000)
    #expect(report.contains("F26000"))
  }
}
