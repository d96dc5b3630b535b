import GapModel
import Testing

@testable import gapscore

@Suite struct `Words that are typed for options` {
  @Test(arguments: [("leader", "pemimpin"), ("planner", "perencana"), ("researcher", "peneliti")])
  func `A reader is named in either language`(en: String, id: String) throws {
    let folder = try Samples.studyFolder()
    let arguments = ["report", "study.yaml", "--for"]
    let run = try Program.run(arguments + [id], in: folder)
    #expect(run.status == 0)
    #expect(run.bytes == (try Program.run(arguments + [en], in: folder).bytes))
  }

  @Test(arguments: [("region", "wilayah"), ("system", "sistem"), ("organisation", "organisasi")])
  func `So is what offices are put together by, and their order`(en: String, id: String) throws {
    let folder = try Offices.smallFolder("alfa", "beta")
    let english = try Program.run(["compare", ".", "--group-by", en, "--sort", "name"], in: folder)
    let run = try Program.run(["compare", ".", "--group-by", id, "--sort", "nama"], in: folder)
    #expect(run.status == 0)
    #expect(run.bytes == english.bytes)
  }

  @Test func `Each section of a report is named in either language`() throws {
    let folder = try Samples.studyFolder()
    for section in ReportSection.ofCase {
      let word = try #require(section.word)
      let runs = try word.all.map { name in
        try Program.run(["report", "study.yaml", "--only", name, "--by", "kelompok"], in: folder)
      }
      #expect(runs.allSatisfy { $0.status == 0 }, "\(word)")
      #expect(Set(runs.map(\.output)).count == 1, "\(word)")
    }
  }

  @Test func `No word means two sections`() {
    let words = ReportSection.ofCase.compactMap(\.word).flatMap { Set($0.all) }
    #expect(Set(words).count == words.count)
    #expect(words.count > 19)
  }

  @Test func `Help lists the sections of its language`() throws {
    let id = try Program.run(["report", "--help", "--lang", "id"], in: Folder()).output
    let en = try Program.run(["report", "--help", "--lang", "en"], in: Folder()).output
    for word in ReportSection.ofCase.compactMap(\.word) {
      #expect(id.contains(word.id) && en.contains(word.en), "\(word)")
    }
    #expect(!id.contains("gap-table") && !en.contains("tabel-gap"))
  }

  @Test func `A page in both languages is asked for in either`() throws {
    let folder = try Samples.studyFolder()
    let arguments = ["report", "study.yaml", "--format", "html", "--lang"]
    let id = try Program.run(arguments + ["keduanya"], in: folder)
    #expect(id.status == 0)
    #expect(id.bytes == (try Program.run(arguments + ["both"], in: folder).bytes))
  }
}
