import Testing

/// Where the system starts no more threads.
@Suite struct `As many threads as there can be` {
  // Root may start any number, so it becomes someone else first, who has no process yet.
  private static let limited =
    "if [ \"$(id -u)\" -eq 0 ]; then chmod 755 . && "
    + "R='setpriv --reuid=54321 --regid=54321 --clear-groups'; fi; "
    + "$R prlimit --nproc=1 \"$G\""

  @Test func `Those that run do all the work`() throws {
    let folder = try Offices.regencyFolder()
    let alone = try Program.run(["score", ".", "--format", "jsonl", "--threads", "1"], in: folder)
    let limited = try Program.script(
      "\(Self.limited) score . --format jsonl --threads 64",
      in: folder
    )
    #expect(limited.status == 0, "\(limited.errors)")
    #expect(limited.bytes == alone.bytes)
    #expect(limited.errors == alone.errors)
  }

  @Test(arguments: [
    (["score", "case.yaml", "--threads", "1025"], "--threads must be at most 1024."),
    (["agree", "case.yaml", "--resamples", "100001"], "--resamples must be at most 100000."),
    (
      ["check", "case.yaml", "--max-bytes", "4294967296"],
      "--max-bytes must be at most 4294967295."
    ),
  ])
  func `Numbers that nothing is gained by are refused`(
    arguments: [String],
    message: String
  ) throws {
    let run = try Program.run(arguments, in: Samples.folder())
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
  }

  @Test(arguments: [
    ["score", "case.yaml", "--seed", "18446744073709551615", "--firmness"],
    ["check", "case.yaml", "--max-problems", "9223372036854775807"],
    ["check", "case.yaml", "--max-bytes", "4294967295"],
  ])
  func `The largest numbers that are taken work`(arguments: [String]) throws {
    #expect(try Program.run(arguments, in: Samples.folder()).status == 0)
  }

  @Test func `More offices than there are may be shown`() throws {
    let arguments = ["compare", ".", "--top", "9223372036854775807", "--format"]
    for format in ["html", "markdown", "table", "json", "csv"] {
      let run = try Program.run(arguments + [format], in: Offices.regencyFolder())
      #expect(run.status == 0)
    }
  }
}
