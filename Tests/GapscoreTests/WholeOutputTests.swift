import Testing

@Suite struct `Output that is whole or not there` {
  /// Begins to write a file, is killed while the input still comes, and lists the folder.
  private static let killed = """
    mkdir out && ( cat case.yaml; sleep 60 ) | "$G" score - --format jsonl -o out/scores.jsonl &
    sleep 1; pkill -KILL -P $! ; kill -KILL %1 2>/dev/null; pkill -KILL -f out/scores.jsonl; ls -A out
    """

  @Test func `A program that is killed leaves nothing behind`() throws {
    let run = try Program.script(Self.killed, in: Samples.folder())
    #expect(run.output.isEmpty)
  }

  @Test func `A fault in a late file keeps the early ones from standard output`() throws {
    let folder = try Offices.regencyFolder()
    try folder.write("gapscore: 1\n", to: "z.yaml")
    let run = try Program.run(["score", ".", "--format", "jsonl"], in: folder)
    #expect(run.status == 1)
    #expect(run.bytes.isEmpty)
  }

  @Test func `A result larger than memory is kept for goes out whole`() throws {
    let folder = try Offices.regencyFolder()
    let copies = """
      for i in $(seq 400); do
        echo ---; sed "s/^  id: /  id: x$i-/" disdukcapil-2026.yaml
      done > many.yaml
      "$G" score many.yaml --format jsonl > lines && wc -l < lines && wc -c < lines
      """
    let run = try Program.script(copies, in: folder)
    let counts = run.output.split { $0.isWhitespace }.compactMap { Int($0) }
    #expect(run.status == 0)
    #expect(counts.first == 400)
    // A mebibyte is kept in memory; this is more, or the test shows nothing.
    #expect((counts.last ?? 0) > 1 << 20)
  }
}
