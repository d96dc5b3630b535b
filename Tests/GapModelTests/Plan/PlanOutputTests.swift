import GapModel
import Testing

@Suite struct `A plan as people read it` {
  private static let place =
    "budget: {year: 2027, code: 2.16.03, program: Aplikasi, activity: Layanan, location: Kabupaten, "
    + "output: Kantor tersambung, target: 12 kantor, fund: DAU, forward: 5000000}"

  private func plan(_ request: PlanRequest = PlanRequest()) throws -> Plan {
    try Plan.of(
      PlanCase(
        organisation: "Dinas Satu Kabupaten Contoh",
        region: "Kabupaten Contoh",
        actions: [
          PlanCase.action("R1", on: "network", "cost: 150000000", Self.place),
          PlanCase.action("R2", on: "server", "owner: Bidang TIK", "effort: high", "due: 2027-06"),
          PlanCase.action("R3", on: "upkeep", "cost: 20000000", "status: done"),
        ]
      ),
      PlanCase(
        id: "b",
        organisation: "Dinas Dua Kabupaten Contoh",
        region: "Kabupaten Contoh",
        gaps: [8, 4, 2],
        actions: [PlanCase.action("R1", on: "network", "cost: 2500000")]
      ),
      asked: request
    )
  }

  private func csv(_ plan: Plan, _ layout: PlanLayout, _ form: SpreadsheetForm = .data) -> [String]
  {
    TextSink.text { plan.writeCSV(to: $0, as: form, layout: layout) }
      .split(separator: "\r\n").map(String.init)
  }

  @Test
  func `The yearly plan has the regulation's columns in its order, and empty cells stay empty`()
    throws
  {
    let rows = csv(try plan(), PlanLayout(columns: .rkpd))
    #expect(
      rows[0]
        == "Kode,Urusan / Bidang Urusan Pemerintahan Daerah dan Program / Kegiatan,Prioritas Daerah,"
        + "Sasaran Daerah,Lokasi,Hasil Program: Tolok Ukur,Hasil Program: Target,"
        + "Keluaran Kegiatan: Tolok Ukur,Keluaran Kegiatan: Target,Hasil Kegiatan: Tolok Ukur,"
        + "Hasil Kegiatan: Target,Pagu Indikatif (Rp),Prakiraan Maju (Rp),Jenis Kegiatan (1/2/3),"
        + "Perangkat Daerah Penanggung Jawab,Sub Kegiatan,Sumber Dana,Tindakan"
    )
    // What is done is in no plan; what has no cost is, with an empty ceiling.
    #expect(
      rows.dropFirst().elementsEqual([
        "2.16.03,Aplikasi / Layanan,,,Kabupaten,,,Kantor tersambung,12 kantor,,,150000000,5000000,,"
          + "Dinas Satu Kabupaten Contoh,,DAU,Act R1 (a/R1)",
        ",,,,,,,,,,,,,,Dinas Satu Kabupaten Contoh,,,Act R2 (a/R2)",
        ",,,,,,,,,,,2500000,,,Dinas Dua Kabupaten Contoh,,,Act R1 (b/R1)",
      ])
    )
    let text = try plan().report(
      as: .markdown,
      languages: [.id],
      layout: PlanLayout(columns: .rkpd)
    )
    #expect(text.contains("150.000.000") && text.contains("2.500.000"))
    // Of 14 cells that cases have a place for, R1 of a fills 10, R2 two, R1 of b three: 42 − 15.
    #expect(text.contains("27 sel yang dapat diisi dari kasus masih kosong"))
    // 150,000,000 + 2,500,000
    #expect(text.contains("152.500.000"))
    #expect(text.contains("Pagu Indikatif (Rp) 1;"))
  }

  @Test func `All of an action stands in a row, whether it is in the plan or not`() throws {
    let rows = csv(try plan(PlanRequest(budget: 2_500_000)), PlanLayout())
    #expect(rows.count == 5)
    let outdone = try #require(rows.first { $0.hasPrefix("a,Dinas Satu Kabupaten Contoh,R1,") })
    #expect(outdone.contains(",out,too-dear,"))
    #expect(outdone.hasSuffix(",2027,2.16.03,Aplikasi,Layanan,,DAU,5000000"))
    let chosen = try #require(rows.first { $0.hasPrefix("b,") })
    #expect(chosen.contains(",planned,,1,high,8.0,technology,3.0,2500000,2500000,3.0,"))
    #expect(rows.contains { $0.contains(",out,without-cost,") && $0.contains(",high,Bidang TIK,") })
    #expect(rows.contains { $0.contains(",out,done,") })
  }

  @Test func `Offices of one regency are named without it, and the regency once`() throws {
    let text = try plan().report(as: .markdown, languages: [.en])
    #expect(text.contains("| Dinas Satu |") && text.contains("| Dinas Dua |"))
    #expect(text.contains("Kabupaten Contoh"))
  }

  @Test func `What has no cost is told apart, and what is lacking is counted`() throws {
    let text = try plan().report(as: .markdown, languages: [.en])
    #expect(text.contains("which is not free"))
    #expect(text.contains("Of the plan’s actions, without: 2 an owner; 2 a date; 2 the effort."))
    #expect(text.contains("The 2 actions with a cost come to Rp152,500,000"))
    #expect(text.contains("No longer counted: 1 done, 0 dropped."))
  }

  @Test func `A budget below the cheapest action says so`() throws {
    let text = try plan(PlanRequest(budget: 1_000_000)).report(as: .markdown, languages: [.id])
    #expect(text.contains("yang termurah, bersama syaratnya, berbiaya Rp2.500.000"))
    #expect(text.contains("Anggaran Rp1.000.000 tidak cukup untuk satu tindakan pun"))
    let none = try Plan.of(PlanCase(actions: []), asked: PlanRequest(budget: 5))
    #expect(none.report(as: .html, languages: [.en]).contains("recommend nothing: Office a."))
    let done = try Plan.of(
      PlanCase(actions: [PlanCase.action("R1", on: "network", "status: done")]),
      asked: PlanRequest(budget: 5)
    )
    #expect(done.report(as: .html, languages: [.en]).contains("There is no action to choose from"))
    #expect(none.choice?.curve.count ?? 0 < 2)
  }

  @Test func `Actions of one title in two offices are pointed at`() throws {
    let text = try plan().report(as: .markdown, languages: [.en])
    #expect(text.contains("Of one title, and counted each: b/R1 and a/R1"))
  }

  @Test(arguments: [
    (PlanLayout.Grouping.office, ["Dinas Satu", "Dinas Dua"]),
    (.program, ["Aplikasi", "No programme given"]),
    (.year, ["2027", "No budget year given"]),
    (.dimension, ["Technology"]),
  ])
  func `Groups have their names, and their costs are summed`(
    _ grouping: PlanLayout.Grouping,
    _ names: [String]
  ) throws {
    let text = try plan().report(
      as: .markdown,
      languages: [.en],
      layout: PlanLayout(grouping: grouping)
    )
    let captions = names.map { "The actions of the plan: \($0)" }
    for caption in captions { #expect(text.contains(caption), "\(caption)") }
    let sums =
      names.count == 1
      ? ["2 actions, Rp152,500,000."] : ["1 action, Rp150,000,000.", "1 action, Rp2,500,000."]
    for sum in sums { #expect(text.contains(sum), "\(sum)") }
    // Sums up to an action have no meaning in another order.
    #expect(!text.contains("Cost so far"))
  }

  @Test func `An order is kept within the list`() throws {
    func order(_ order: PlanLayout.Order) throws -> [String] {
      csv(try plan(), PlanLayout(order: order)).dropFirst().map { row in
        let cells = row.split(separator: ",", omittingEmptySubsequences: false)
        return "\(cells[0])/\(cells[2])"
      }
    }
    // The gap of b's network is 8; a's network 6, server 4, upkeep 2.
    #expect(try order(.priority) == ["b/R1", "a/R1", "a/R2", "a/R3"])
    #expect(try order(.cost) == ["a/R1", "a/R3", "b/R1", "a/R2"])
    #expect(try order(.due) == ["a/R2", "b/R1", "a/R1", "a/R3"])
    #expect(try order(.office) == ["b/R1", "a/R1", "a/R2", "a/R3"])
    // 3; 2; server (6 + 2) / 2 = 4, so 1; what is done closes nothing more.
    #expect(try order(.closes) == ["b/R1", "a/R1", "a/R2", "a/R3"])
  }

  @Test func `Each format has every action of the plan, in both languages`() throws {
    let plan = try plan(PlanRequest(budget: 152_500_000))
    for language in Language.allCases {
      for format in [ReportFormat.markdown, .html] {
        let text = plan.report(as: format, languages: [language])
        for title in ["Act R1", "Act R2"] { #expect(text.contains(title)) }
        #expect(text.contains(language == .id ? "Rp152.500.000" : "Rp152,500,000"))
      }
      let table = plan.table(language: language)
      #expect(table.contains(language == .id ? "150.000.000" : "150,000,000"))
      let bytes = plan.workbook(language: language)
      #expect(bytes.sheets.count > 5)
    }
  }
}
