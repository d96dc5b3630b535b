import Foundation
import Testing

@Suite struct `gapscore plan` {
  /// A case in which two sources say so much of technology, with a direct action on it.
  private static func office(
    _ name: String,
    gap: Double,
    year: Int = 2026,
    actions: String =
      "{id: R1, title: Perkuat jaringan, addresses: [technology], leverage: direct, cost: 150000000}"
  ) -> String {
    """
    gapscore: 1
    case:
      id: \(name)-\(year)
      title: Presensi
      organisation: Dinas \(name)
      system: Presensi
      period: {from: \(year)-01, to: \(year)-06}
      instrument: heeks-itposmo-5
    sources:
      - {id: I1, technique: interview, role: Operator, group: operators}
    findings:
      - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: \(gap)}
    recommendations:
      - \(actions)

    """
  }

  /// Two offices, each with an action for 150 million: alfa closes 6, beta 4.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.office("alfa", gap: 6), to: "alfa.yaml")
    try folder.write(Self.office("beta", gap: 4), to: "beta.yaml")
    return folder
  }

  private func object(_ run: Program.Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any])
  }

  @Test(arguments: ["200 juta", "200.000.000", "2e8", "Rp200.000.000", "0,2 miliar"])
  func `A budget in words is read, and what was understood is said`(_ budget: String) throws {
    let folder = try folder()
    let arguments = ["plan", "alfa.yaml", "beta.yaml", "--budget", budget, "--format", "json"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("the budget is read as Rp200,000,000"))
    let choice = try #require(try object(run)["choice"] as? [String: Any])
    #expect(choice["cost"] as? Int == 150_000_000)
    #expect(choice["fall"] as? Double == 6)
    let plain = try Program.run(
      ["plan", "alfa.yaml", "beta.yaml", "--budget", "200000000", "--format", "json"],
      in: folder
    )
    #expect(plain.bytes == run.bytes)
    #expect(!plain.errors.contains("read as"))
  }

  @Test(arguments: [
    (["--budget", "banyak"], "'banyak' is no amount of rupiah"),
    (["--budget", "1.500 juta"], "may mean Rp1,500,000 or Rp1,500,000,000"),
    (["--budget", "1,5"], "not whole rupiah"),
    (["--budget", "9999 triliun"], "the largest amount"),
    (["--each-office"], "--each-office needs --budget"),
    (["--at-least", "R1"], "--at-least needs --budget"),
    (["--date", "2026-07"], "--date needs --status"),
    (["--status", "--budget", "5"], "--budget has no use with --status"),
    (["--status", "--columns", "rkpd"], "--columns has no use with --status"),
    (["--year", "27"], "27 is no budget year"),
    (["--columns", "RKPD", "--sort", "cost"], "in the order of its codes; leave --sort out"),
    (["--status", "--period", "2025"], "--period has no use with --status"),
  ])
  func `Options that mean nothing are told`(_ options: [String], _ message: String) throws {
    let run = try Program.run(["plan", "alfa.yaml"] + options, in: folder())
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    (
      ["--at-least", "R1"], "several cases have 'R1'; write for example alfa-2026/R1, beta-2026/R1"
    ),
    (
      ["--without", "alfa-2026/R7"],
      "no case has an action 'alfa-2026/R7'; write for example alfa-2026/R1"
    ),
    (
      ["--at-least", "alfa-2026/R1", "--at-least", "beta-2026/R1"],
      "what must be chosen costs Rp300,000,000, more than the budget of Rp200,000,000"
    ),
    (
      ["--each-office"],
      "an action for each office costs at least Rp300,000,000, more than the budget of Rp200,000,000"
    ),
    (
      ["--at-least", "alfa-2026/R1", "--without", "alfa-2026/R1"],
      "'alfa-2026/R1' is in both --at-least and --without"
    ),
    (
      ["--at-least", "alfa-2026/R1", "--year", "2027"],
      "'alfa-2026/R1' cannot be chosen: its budget year is not given"
    ),
  ])
  func `What cannot be planned is told`(_ options: [String], _ message: String) throws {
    let folder = try folder()
    let run = try Program.run(
      ["plan", "alfa.yaml", "beta.yaml", "--budget", "200000000", "-o", "plan.html"] + options,
      in: folder
    )
    #expect(run.status == 1)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try !folder.names().contains("plan.html"))
  }

  @Test(arguments: ["html", "md", "docx", "xlsx", "csv", "json", "txt"])
  func `Each format is written, and twice the same`(_ ending: String) throws {
    let folder = try folder()
    for name in ["one", "two"] {
      let run = try Program.run(
        ["plan", ".", "--budget", "150000000", "-o", "\(name).\(ending)"],
        in: folder
      )
      #expect(run.status == 0, "\(run.errors)")
      try FileManager.default.moveItem(
        at: folder.url("\(name).\(ending)"),
        to: folder.url("\(name).\(ending).out")
      )
    }
    let bytes = try folder.bytes("one.\(ending).out")
    #expect(bytes.count > 100)
    #expect(bytes == (try folder.bytes("two.\(ending).out")))
  }

  @Test func `The yearly plan's table is Indonesian in every language, and its picture a file`()
    throws
  {
    let folder = try folder()
    for language in ["id", "en"] {
      let run = try Program.run(
        ["plan", ".", "--columns", "rkpd", "--format", "csv", "--lang", language],
        in: folder
      )
      #expect(run.output.hasPrefix("Kode,Urusan / Bidang Urusan Pemerintahan Daerah"))
      #expect(run.output.contains("150000000"))
    }
    let run = try Program.run(
      ["plan", ".", "--budget", "150000000", "-o", "plan.md", "--figures", "pictures"],
      in: folder
    )
    #expect(run.status == 0)
    #expect(try folder.text("plan.md").contains("pictures/money.svg"))
    #expect(try folder.text("pictures/money.svg").contains("<svg"))
  }

  @Test func `Of an office with several periods the latest is planned, or that of a period`() throws
  {
    let folder = try folder()
    try folder.write(Self.office("alfa", gap: 8, year: 2025), to: "alfa-2025.yaml")
    func cases(_ options: String...) throws -> [String?] {
      let run = try Program.run(["plan", ".", "--format", "json"] + options, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("left out"))
      let offices = try #require(try object(run)["offices"] as? [[String: Any]])
      return offices.map { $0["case"] as? String }
    }
    #expect(try cases() == ["alfa-2026", "beta-2026"])
    #expect(try cases("--period", "2025") == ["alfa-2025"])
  }

  @Test func `Both periods show what became of the actions`() throws {
    let folder = try Folder()
    let planned =
      "{id: R1, title: Perkuat jaringan, addresses: [technology], leverage: direct, cost: 10}"
    let done = planned.replacingOccurrences(
      of: "cost: 10",
      with: "cost: 12, status: done, finished: 2026-03"
    )
    try folder.write(Self.office("alfa", gap: 6, year: 2025, actions: planned), to: "a.yaml")
    try folder.write(Self.office("alfa", gap: 4, actions: done), to: "b.yaml")
    let run = try Program.run(["plan", ".", "--status", "--format", "json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let offices = try #require(try object(run)["offices"] as? [[String: Any]])
    let office = try #require(offices.first)
    #expect(offices.count == 1 && office["earlier"] as? String == "alfa-2025")
    let actions = try #require(office["actions"] as? [[String: Any]])
    #expect(actions.map { $0["state"] as? String } == ["done"])
    #expect(actions.map { $0["plannedCost"] as? Int } == [10])
    let outcomes = try #require(office["outcomes"] as? [[String: Any]])
    #expect(outcomes.map { $0["from"] as? Double } == [6])
    #expect(outcomes.map { $0["promised"] as? Double } == [0])
    #expect(outcomes.map { $0["seen"] as? Double } == [4])
    for ending in ["html", "docx", "xlsx", "csv", "txt"] {
      let written = try Program.run(
        ["plan", "a.yaml", "b.yaml", "--status", "-o", "s.\(ending)"],
        in: folder
      )
      #expect(written.status == 0, "\(written.errors)")
    }
    let table = try Program.run(["plan", ".", "--status", "--lang", "id"], in: folder).output
    #expect(table.contains("Dari 1 tindakan pada 1 perangkat daerah: selesai 1."))
  }
}
