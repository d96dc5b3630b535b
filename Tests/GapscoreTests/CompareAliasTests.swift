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

  @Test(arguments: ["markdown", "html", "json", "csv", "table"], ["id", "en"])
  func `No real name is in any output`(format: String, language: String) throws {
    let names = try names()
    #expect(names.count > 60)
    for extra in [
      [], ["--group-by", "organisation"], ["--group-by", "system"], ["--sort", "name"],
    ] {
      let arguments = ["compare", ".", "--alias", "--format", format, "--lang", language] + extra
      let run = try Program.run(arguments, in: folder)
      #expect(run.status == 0)
      let text = run.output.lowercased()
      for name in names { #expect(!text.contains(name.lowercased()), "\(name)") }
      for name in ["kabupaten contoh", "contoh-", "sekretariat", "2026.yaml"] {
        #expect(!text.contains(name), "\(name)")
      }
      let word = language == "id" ? "kantor" : "office"
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

  @Test(arguments: ["markdown", "html", "json"])
  func `A file that was left out has no name either`(format: String) throws {
    let folder = try Offices.smallFolder("rahasia-a", "rahasia-b")
    try folder.write("gapscore: 1\n", to: "rahasia-c.yaml")
    let arguments = ["compare", ".", "--alias", "--keep-going", "--format", format]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    #expect(!run.output.lowercased().contains("rahasia"))
    #expect(run.output.contains("berkas ini memuat kesalahan"))
  }

  @Test func `A strategy that tells the office is left out`() throws {
    let folder = try Folder()
    for id in ["alfa", "beta"] {
      let advice = ["Bina Dinas Alfa lagi", "Perkuat jaringan"].enumerated().map {
        index,
        strategy in
        "  - {id: R\(index), title: A, addresses: [technology], leverage: direct, strategy: \(strategy)}\n"
      }
      let text = Offices.small(id, organisation: "Dinas \(id.capitalized)")
      try folder.write(text + "recommendations:\n" + advice.joined(), to: "\(id).yaml")
    }
    let run = try Program.run(["compare", ".", "--alias", "--format", "json"], in: folder)
    let recurring = try run.object.objects("recurring")
    #expect(recurring.compactMap { $0["strategy"] as? String } == ["Perkuat jaringan"])
  }

  @Test func `So is one that tells the system by its short name`() throws {
    let folder = try Folder()
    let advice = """
      recommendations:
        - {id: R1, title: A, addresses: [T1], leverage: direct, strategy: Perbaiki SIMPEG Melati}

      """
    for id in ["alfa", "beta"] {
      let system = "'SIMPEG Melati, layanan kepegawaian'"
      try folder.write(Offices.small(id, system: system) + advice, to: "\(id).yaml")
    }
    let run = try Program.run(["compare", ".", "--alias", "--format", "json"], in: folder)
    #expect(run.status == 0)
    #expect(!run.output.contains("SIMPEG Melati"))
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
