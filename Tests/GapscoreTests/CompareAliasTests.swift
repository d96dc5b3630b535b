import Foundation
import Testing

@Suite struct `A comparison under made-up names` {
  private let folder: Folder

  init() throws { folder = try Offices.regencyFolder() }

  /// Every name that tells who was looked at, as the files write them.
  private func names() throws -> Set<String> {
    var names = Set(Offices.regency)
    for file in Offices.regency {
      names.insert(String(file.dropLast(5)))
      let lines = try folder.text(file).components(separatedBy: "\n")
      for key in ["id", "title", "organisation", "region", "system"] {
        let line = try #require(lines.first { $0.hasPrefix("  \(key): ") }, "\(file) \(key)")
        let name = line.dropFirst(key.count + 4)
        names.insert(String(name))
        if key == "system" { names.insert(String(name.prefix { $0 != "," })) }
      }
    }
    return names
  }

  @Test(arguments: ["markdown", "html", "json", "csv", "table", "xlsx"], ["id", "en"])
  func `No real name is in any output`(format: String, language: String) throws {
    let names = try names()
    #expect(names.count > 60)
    for extra in [
      [], ["--group-by", "organisation"], ["--group-by", "system"], ["--sort", "name"],
    ] {
      let arguments = ["compare", ".", "--alias", "--format", format, "--lang", language] + extra
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 0)
      let text = try run.words.lowercased()
      for name in names { #expect(!text.contains(name.lowercased()), "\(name)") }
      for name in ["kabupaten contoh", "contoh-", "sekretariat", "2026.yaml"] {
        #expect(!text.contains(name), "\(name)")
      }
      let word = language == "id" ? "perangkat daerah" : "office"
      #expect(text.contains("\(word) 01") && text.contains("\(word) 12"))
    }
  }

  @Test func `The numbers stay`() throws {
    let gaps = try [[], ["--alias"]].map { extra in
      let run = try Program.run(["compare", ".", "--format", "json"] + extra, in: folder)
      return try run.object.objects("dimensions").flatMap { dimension in
        try dimension.objects("cells").map { $0["gap"] as? Double }
      }
    }
    #expect(gaps[0].count == 84)
    #expect(gaps[0] == gaps[1])
  }

  @Test(arguments: ["markdown", "html", "json", "xlsx"])
  func `A file that was left out has no name either`(format: String) throws {
    let folder = try Offices.smallFolder("rahasia-a", "rahasia-b")
    try folder.write("gapscore: 1\n", to: "rahasia-c.yaml")
    let arguments = ["compare", ".", "--alias", "--keep-going", "--format", format]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    #expect(try !run.words.lowercased().contains("rahasia"))
    #expect(try run.words.contains("berkas ini memuat kesalahan"))
  }

  @Test func `Strategies are numbered with the dimensions that they address`() throws {
    let folder = try Folder()
    for id in ["alfa", "beta"] {
      let advice = [("Bina Dinas Alfa lagi", "technology"), ("Perkuat jaringan", "staffing")]
        .enumerated().map { index, entry in
          "  - {id: R\(index), title: A, addresses: [\(entry.1)], leverage: direct, "
            + "strategy: \(entry.0)}\n"
        }
      let text = Offices.small(id, organisation: "Dinas \(id.capitalized)")
      try folder.write(text + "recommendations:\n" + advice.joined(), to: "\(id).yaml")
    }
    let run = try Program.run(["compare", ".", "--alias", "--format", "json"], in: folder)
    let recurring = try run.object.objects("recurring")
    #expect(
      recurring.compactMap { $0["strategy"] as? String } == [
        "Strategi 1 (Teknologi)", "Strategi 2 (Sumber daya manusia)",
      ]
    )
    #expect(
      recurring.compactMap { $0["dimensions"] as? [String] } == [["technology"], ["staffing"]]
    )
  }

  /// Thirty ways to write who was looked at.
  private static let spellings = [
    "SiKePO", "Si-KePO", "SiKePO2", "sikepo", "SIKEPO", "Si KePO", "ＳｉＫｅＰＯ", "Si\u{200B}KePO",
    "Kabupaten Melatiraya", "Melatiraya", "MELATIRAYA", "Kab. Melatiraya", "Melati-raya",
    "Melati Raya",
    "Ｍｅｌａｔｉｒａｙａ", "Me\u{301}latiraya", "Mélatiraya", "(Melatiraya)", "[Melatiraya]", "Melatiraya,",
    "BKPSDM Melatiraya", "B.K.P.S.D.M.", "bkpsdm-melatiraya", "bkpsdm_melatiraya", "BKPSDMD",
    "Badan Kepegawaian Melatiraya", "Badan\u{A0}Kepegawaian", "Ibu Sekar Melatiraya",
    "melatiraya.go.id",
    "Melatirayanesia",
  ]

  /// What must be in no output: the beginnings of all those, in small letters of the usual width.
  private static let telling = [
    "sikepo", "si-kepo", "si kepo", "melati", "bkpsdm", "b.k.p.s", "kepegawaian\u{A0}", "badan",
    "sekar",
  ]

  @Test(arguments: ["markdown", "html", "json", "csv", "table", "xlsx"])
  func `No spelling of a name in any field is in any output`(format: String) throws {
    #expect(Self.spellings.count == 30)
    let folder = try Folder()
    for (number, spelling) in Self.spellings.enumerated() {
      let quoted = "'\(spelling)'"
      let text = """
        gapscore: 1
        case:
          id: bkpsdm-melatiraya-\(number)
          title: \(quoted)
          organisation: '\(spelling) \(number)'
          region: \(quoted)
          system: \(quoted)
          citation: \(quoted)
          note: \(quoted)
          instrument: heeks-itposmo
        sources:
          - {id: I1, technique: interview, role: \(quoted), group: \(quoted), note: \(quoted)}
        design:
          - {id: T1, dimension: technology, indicator: network, statement: \(quoted)}
        findings:
          - {id: F1, expectation: T1, source: I1, statement: \(quoted), quote: \(quoted), gap: 3}
        recommendations:
          - {id: R1, title: \(quoted), addresses: [T1], leverage: direct, strategy: \(quoted), owner: \(quoted)}
          - {id: R2, title: \(quoted), addresses: [T1], leverage: direct, strategy: 'Bina \(Self.spellings[number / 2])'}

        """
      try folder.write(text, to: "bkpsdm-melatiraya-\(number).yaml")
    }
    try folder.write("gapscore: 1\n", to: "bkpsdm-melatiraya-rusak.yaml")
    let lines = ["score", ".", "--keep-going", "--format", "jsonl", "-o", "lines.jsonl"]
    #expect(try Program.run(lines, in: folder).status == 0)
    for input in [["."], ["--scores", "lines.jsonl"]] {
      for extra in [[], ["--group-by", "region"], ["--group-by", "system", "--lang", "en"]] {
        let arguments = ["compare", "--alias", "--keep-going", "--format", format] + input + extra
        let run = try Program.run(arguments, in: folder)
        #expect(run.status == 0)
        let text = try run.words.lowercased().applyingTransform(
          .fullwidthToHalfwidth,
          reverse: false
        )
        let plain = try #require(text?.folding(options: .diacriticInsensitive, locale: nil))
        for name in Self.telling { #expect(!plain.contains(name), "\(name)") }
        #expect(!plain.contains("me\u{301}"))
      }
    }
  }

  @Test func `A letterhead is refused`() throws {
    let arguments = ["compare", ".", "--alias", "--brand", "brand.yaml"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("--brand names the office, so it cannot be given with --alias."))
  }

  @Test func `An instrument of one's own is refused, and its words are in no copy`() throws {
    let folder = try Folder()
    let own = Samples.instrument.replacingOccurrences(
      of: "Instrumen dinas",
      with: "SiKePO Melatiraya"
    )
    try folder.write(own, to: "own.yaml")
    for id in ["a", "b"] {
      try folder.write(Offices.small(id, instrument: "own.yaml"), to: "\(id).yaml")
    }
    let run = try Program.run(["compare", "a.yaml", "b.yaml", "--alias"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--alias takes shipped ones only"))
  }

  @Test func `An error names the real files, as it must be mended there`() throws {
    let folder = try Folder()
    try folder.write(Offices.small("alfa"), to: "one.yaml")
    try folder.write(Offices.small("alfa"), to: "two.yaml")
    let run = try Program.run(["compare", ".", "--alias"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("one.yaml, two.yaml"))
  }
}
