import Foundation
import Testing

@Suite struct `gapscore score` {
  private func objects(_ run: Program.Run) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(run.bytes))
  }

  private func study() throws -> [String: Any] {
    let run = try Program.run(
      ["score", "--format", "json", "study.yaml"],
      in: Samples.studyFolder()
    )
    #expect(run.status == 0)
    return try #require(try objects(run) as? [String: Any])
  }

  @Test func `JSON has every field of the format`() throws {
    let root = try study()
    let names: Set<String> = [
      "gapscore", "generator", "case", "instrument", "dimensions", "total", "recommendations",
      "unaddressed", "unaddressedIndicators", "gapsAfterAll", "warnings",
    ]
    #expect(names.isSubset(of: root.keys))
    #expect(root["gapscore"] as? Int == 1)
    let about = try #require(root["case"] as? [String: Any])
    #expect(
      Set(about.keys) == [
        "id", "title", "organisation", "region", "system", "citation", "note", "period", "file",
        "sha256", "unjudged",
      ]
    )
    #expect(about["period"] as? [String: String] == ["from": "2025-08", "to": "2026-06"])
    #expect(about["file"] as? String == "study.yaml")
    let instrument = try #require(root["instrument"] as? [String: Any])
    #expect(Set(instrument.keys) == ["id", "version", "sha256"])
    let total = try #require(root["total"] as? [String: Any])
    #expect(
      Set(total.keys) == [
        "gap", "of", "assessed", "reading", "otherReading", "provisional", "concern",
      ]
    )
    #expect(total["of"] as? Double == 70)
    #expect(total["assessed"] as? Int == 7)
  }

  @Test func `Each dimension has every field of the format`() throws {
    let dimensions = try #require(try study()["dimensions"] as? [[String: Any]])
    #expect(dimensions.count == 7)
    let names: Set<String> = [
      "id", "code", "gap", "rating", "computedRating", "judged", "beyondScale", "success", "mean",
      "breadth", "masked", "concern", "basis", "design", "findings", "evidence", "evidenceOfAll",
      "expectations", "indicators", "aggregation", "worst", "deciding", "provisional",
      "provisionalBecause", "risks",
    ]
    for dimension in dimensions {
      #expect(names.isSubset(of: dimension.keys))
      #expect(dimension["gap"] is Double)
      let breadth = try #require(dimension["breadth"] as? [String: Any])
      #expect(Set(breadth.keys) == ["above", "of"])
      let evidence = try #require(dimension["evidence"] as? [String: Any])
      #expect(
        Set(evidence.keys) == ["sources", "techniques", "level", "stretchedFindings", "conflicts"]
      )
      for expectation in try #require(dimension["expectations"] as? [[String: Any]]) {
        #expect(Set(expectation.keys) == ["id", "gap", "rating", "findings"])
      }
    }
    let ids = dimensions.compactMap { $0["id"] as? String }
    #expect(
      ids == [
        "information", "technology", "processes", "objectives", "staffing", "management",
        "other-resources",
      ]
    )
  }

  @Test func `Each recommendation has every field of the format`() throws {
    let recommendations = try #require(try study()["recommendations"] as? [[String: Any]])
    #expect(!recommendations.isEmpty)
    for recommendation in recommendations {
      let names: Set<String> = ["id", "rank", "priority", "urgency", "dimensions", "suggested"]
      #expect(names.isSubset(of: recommendation.keys))
    }
  }

  @Test func `What was not assessed is null, and so is the total`() throws {
    let run = try Program.run(["score", "--format", "json", "case.yaml"], in: Samples.folder())
    let root = try #require(try objects(run) as? [String: Any])
    #expect(root["total"] is NSNull)
    let dimensions = try #require(root["dimensions"] as? [[String: Any]])
    let gaps = dimensions.map { $0["gap"] as? Double }
    #expect(gaps == [nil, 4.5, nil, nil, nil, nil, nil])
    for dimension in dimensions where dimension["id"] as? String != "technology" {
      for name in ["gap", "rating", "computedRating", "success", "mean"] {
        #expect(dimension[name] is NSNull, "\(name)")
      }
    }
  }

  @Test func `A dimension that does not apply says so`() throws {
    let judgement = "judgements: [{dimension: staffing, applicable: false, because: Otomatis}]\n"
    let folder = try Samples.folder(Samples.smallCase() + judgement)
    let run = try Program.run(["score", "--format", "json", "case.yaml"], in: folder)
    let root = try #require(try objects(run) as? [String: Any])
    let dimensions = try #require(root["dimensions"] as? [[String: Any]])
    let excluded = dimensions.filter { $0["applicable"] as? Bool == false }
    #expect(excluded.map { $0["id"] as? String } == ["staffing"])
  }

  @Test func `Several cases are an array, or a line each`() throws {
    let folder = try Samples.folder("\(Samples.smallCase())---\n\(Samples.smallCase(id: "kedua"))")
    try folder.write(Samples.smallCase(id: "ketiga"), to: "third.yaml")
    let files = ["third.yaml", "case.yaml"]
    let array = try Program.run(["score", "--format", "json"] + files, in: folder)
    let lines = try Program.run(["score", "--format", "jsonl"] + files, in: folder)
    let cases = try #require(try objects(array) as? [[String: Any]])
    let names = cases.map { ($0["case"] as? [String: Any])?["id"] as? String }
    #expect(names == ["ketiga", "presensi-dinas", "kedua"])
    let parsed = try lines.output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
    }
    #expect(lines.output.hasSuffix("}\n"))
    #expect(parsed == cases.map { $0 as NSDictionary })
  }

  @Test func `The hash is that of the file's bytes`() throws {
    let folder = try Samples.studyFolder()
    let expected = try Program.script("sha256sum study.yaml | cut -c1-64", in: folder).output
    let about = try #require(try study()["case"] as? [String: Any])
    #expect(about["sha256"] as? String == expected.trimmingCharacters(in: .newlines))
  }

  @Test func `Of a file's path only the name comes out`() throws {
    let folder = try Folder()
    try folder.write(Samples.smallCase(), to: "private/of me/case.yaml")
    for path in ["private/of me/case.yaml", folder.path("private/of me/case.yaml")] {
      let run = try Program.run(["score", "--format", "json", path], in: folder)
      #expect(run.output.contains(#""file": "case.yaml","#))
      #expect(!run.output.contains("private"))
    }
  }

  @Test func `Standard input is hashed too, and has no name of a file`() throws {
    let run = try Program.run(
      ["score", "--format", "json", "-"],
      in: Folder(),
      input: Array("# abc\n".utf8) + Array(Samples.smallCase().utf8)
    )
    let folder = try Samples.folder("# abc\n" + Samples.smallCase())
    let expected = try Program.script("sha256sum case.yaml | cut -c1-64", in: folder).output
    let root = try #require(try objects(run) as? [String: Any])
    let about = try #require(root["case"] as? [String: Any])
    #expect(about["sha256"] as? String == expected.trimmingCharacters(in: .newlines))
    #expect(about["file"] as? String == "<stdin>")
  }

  @Test func `CSV has a header and a row for each case and dimension`() throws {
    let folder = try Samples.folder("\(Samples.smallCase())---\n\(Samples.smallCase(id: "kedua"))")
    let run = try Program.run(["score", "--format", "csv", "case.yaml"], in: folder)
    let rows = run.output.components(separatedBy: "\r\n")
    #expect(rows.count == 1 + 7 + 7 + 1)
    #expect(rows.last?.isEmpty == true)
    #expect(rows[0].hasPrefix("case,title,organisation,region,system,period_from,period_to,"))
    #expect(rows[1].hasPrefix("presensi-dinas,Presensi,Dinas Contoh,,Presensi,,,heeks-itposmo,"))
    #expect(rows[8].hasPrefix("kedua,"))
  }

  @Test func `The table speaks the case's language, or the one asked for`() throws {
    let folder = try Samples.folder()
    let own = try Program.run(["score", "case.yaml"], in: folder).output
    #expect(own.hasPrefix("Presensi\n\nDimensi "))
    #expect(own.contains("Teknologi"))
    let english = try Program.run(["score", "--lang", "en", "case.yaml"], in: folder).output
    #expect(english.hasPrefix("Presensi\n\nDimension "))
    #expect(english.contains("Technology"))
    #expect(own.contains("4,50") && english.contains("4.50"))
  }

  @Test(arguments: [
    ("out.json", "{\n"), ("out.jsonl", "{\"gapscore\":1,"), ("out.ndjson", "{\"gapscore\":1,"),
    ("out.csv", "case,title,"), ("out.txt", "Presensi\n\n"), ("out", "Presensi\n\n"),
    ("OUT.JSON", "{\n"), ("out.Csv", "case,title,"),
  ])
  func `The extension decides the format`(name: String, beginning: String) throws {
    let folder = try Samples.folder()
    #expect(try Program.run(["score", "case.yaml", "-o", name], in: folder).status == 0)
    #expect(try folder.text(name).hasPrefix(beginning))
    let chosen = ["score", "case.yaml", "-o", name, "--format", "csv"]
    #expect(try Program.run(chosen, in: folder).status == 0)
    #expect(try folder.text(name).hasPrefix("case,title,"))
  }

  @Test(arguments: [
    ("out.html", "<!DOCTYPE html>"), ("out.htm", "<!DOCTYPE html>"), ("out.md", "# "),
    ("out", "# "),
  ])
  func `The extension decides the format of a report`(name: String, beginning: String) throws {
    let folder = try Samples.folder()
    #expect(try Program.run(["report", "case.yaml", "-o", name], in: folder).status == 0)
    #expect(try folder.text(name).hasPrefix(beginning))
    let chosen = ["report", "case.yaml", "-o", name, "--format", "html"]
    #expect(try Program.run(chosen, in: folder).status == 0)
    #expect(try folder.text(name).hasPrefix("<!DOCTYPE html>"))
  }
}

@Suite struct `CSV for spreadsheets` {
  private static let calls = [
    ["score", "a.yaml", "--format", "csv"], ["audit", "a.yaml", "--format", "csv"],
    ["compare", "a.yaml", "b.yaml", "--format", "csv"],
  ]

  @Test(arguments: calls)
  func `An Indonesian one opens it by itself`(arguments: [String]) throws {
    let folder = try Folder()
    for (id, gap) in [("a", "4.5"), ("b", "6.6")] {
      try folder.write(Offices.small(id, gap: gap), to: "\(id).yaml")
    }
    let data = try Program.run(arguments, in: folder)
    let local = try Program.run(arguments + ["--csv-locale", "id"], in: folder)
    #expect(local.status == 0)
    #expect(local.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    // No text of these cases holds a comma, a semicolon or a number.
    let other = data.output.replacingOccurrences(of: ",", with: ";")
      .replacingOccurrences(of: #"(\d)\.(\d)"#, with: "$1,$2", options: .regularExpression)
    // The headings are words.
    #expect(local.output.drop { $0 != "\r\n" } == other.drop { $0 != "\r\n" })
  }
}
