import Foundation
import Testing

@Suite struct `Names that look alike across offices` {
  @Test(arguments: [
    ("Kabupaten Contoh", "kabupaten contoh"), ("Kabupaten Contoh", "KabupatenContoh"),
    ("Kabupaten Contoh", "Ｋabupaten Contoh"), ("Kabupaten-Contoh", "Kabupaten Contoh"),
  ])
  func `A region that is typed in two ways is told`(first: String, second: String) throws {
    let folder = try Folder()
    for (id, region) in [("a", first), ("b", second), ("c", first)] {
      try folder.write(Offices.small(id, region: region), to: "\(id).yaml")
    }
    let run = try Program.run(["compare", ".", "--group-by", "region"], in: folder)
    #expect(run.status == 0)
    let told = "region '\(second)' differs from '\(first)' only by how it is typed"
    #expect(run.errors.components(separatedBy: told).count == 2)
  }

  @Test(arguments: ["Kabupaten  Contoh", "Kabupaten Contoh ", "Kabupaten\u{A0}Contoh"])
  func `Blanks make no region of their own`(second: String) throws {
    let folder = try Folder()
    for (id, region) in [("a", "Kabupaten Contoh"), ("b", second)] {
      try folder.write(Offices.small(id, region: "'\(region)'"), to: "\(id).yaml")
    }
    let arguments = ["compare", ".", "--group-by", "region", "--format", "csv"]
    let run = try Program.run(arguments, in: folder)
    #expect(!run.errors.contains("only by how it is typed"))
    let regions = run.output.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[2]
    }
    #expect(Set(regions) == ["Kabupaten Contoh"])
  }
}

@Suite struct `Comparing offices` {
  private let folder: Folder

  init() throws { folder = try Offices.regencyFolder() }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.run(["compare"] + arguments, in: folder)
  }

  @Test func `The order of the arguments changes no byte`() throws {
    let names = Offices.regency
    let expected = try run(names + ["--format", "json"])
    #expect(expected.status == 0)
    let orders = [names.reversed(), Array(names[5...] + names[..<5]), ["."]]
    for order in orders {
      let run = try run(order + ["--format", "json"])
      let isSame = run.bytes == expected.bytes
      #expect(isSame, "\(order)")
    }
  }

  @Test func `The case without a total stands last and without a rank`() throws {
    let cases = try run([".", "--format", "json"]).object.objects("cases")
    #expect(cases.compactMap { $0["rank"] as? Int } == Array(1...11))
    #expect(cases.last?["id"] as? String == "contoh-setda-2026")
    #expect(cases.last?["rank"] is NSNull)
    #expect(cases.last?["total"] is NSNull)
  }

  @Test func `The JSON has exactly these fields`() throws {
    let root = try run([".", "--format", "json"]).object
    #expect(
      root.keys.sorted() == [
        "cases", "dimensions", "gapscore", "groups", "indicators", "leftOut", "ranked", "recurring",
        "view", "warnings",
      ]
    )
    #expect(root["gapscore"] as? Int == 1)
    #expect(root["view"] as? String == "heeks-itposmo-5")
    #expect(root["ranked"] as? Bool == true)
    for entry in try root.objects("cases") {
      #expect(
        entry.keys.sorted() == [
          "id", "instrument", "organisation", "period", "rank", "system", "tied", "total",
        ]
      )
      #expect((entry["period"] as? [String: Any])?.keys.sorted() == ["from", "to"])
      if let total = entry["total"] as? [String: Any] {
        #expect(total.keys.sorted() == ["gap", "of", "reading"])
      }
    }
    let ids = try root.objects("cases").compactMap { $0["id"] as? String }
    for dimension in try root.objects("dimensions") {
      #expect(
        dimension.keys.sorted() == [
          "aboveSmall", "assessed", "cells", "id", "leastFar", "max", "median", "mentorCount",
          "mentors", "min", "pairs", "provisional", "systemic", "thin",
        ]
      )
      for pair in try dimension.objects("pairs") {
        #expect(pair.keys.sorted() == ["by", "case", "mentors", "more"])
      }
      let cells = try dimension.objects("cells")
      #expect(cells.compactMap { $0["case"] as? String } == ids)
      for cell in cells {
        #expect(cell.keys.sorted() == ["case", "evidence", "gap", "provisional", "rating"])
      }
    }
    for indicator in try root.objects("indicators") {
      #expect(
        indicator.keys.sorted() == [
          "aboveSmall", "assessed", "cells", "dimension", "id", "max", "median", "min", "systemic",
        ]
      )
      for cell in try indicator.objects("cells") {
        #expect(cell.keys.sorted() == ["case", "gap", "rating"])
      }
    }
    for entry in try root.objects("recurring") {
      #expect(entry.keys.sorted() == ["cases", "dimensions", "strategy"])
    }
  }

  @Test func `The CSV has a row for each case and dimension`() throws {
    let lines = try run([".", "--format", "csv"]).output.components(separatedBy: "\r\n")
    #expect(
      lines.first
        == "case,organisation,region,system,rank,total,of,dimension,gap,rating,evidence,systemic,"
        + "provisional"
    )
    #expect(lines.last == "")
    #expect(lines.count == 1 + 12 * 7 + 1)
    // No text of these cases holds a quotation mark, so every second piece stands outside of them.
    for line in lines.dropFirst().dropLast() {
      let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
      let commas = pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }
        .map { $0.element.count { $0 == "," } }
      #expect(commas.reduce(0, +) == 12, "\(line)")
    }
  }

  @Test(
    arguments: [
      // By total; by name; by the gap in technology, the largest first; by its label
      ("total", ["Dinas c", "Dinas a", "Dinas b"]), ("name", ["Dinas a", "Dinas b", "Dinas c"]),
      ("technology", ["Dinas b", "Dinas a", "Dinas c"]),
      ("Teknologi", ["Dinas b", "Dinas a", "Dinas c"]),
    ]
  )
  func `Offices are ordered as asked`(order: String, names: [String]) throws {
    // Of 10 each, as the other six do not apply: c 1, a 2, b 3
    let folder = try Offices.smallFolder("c", "a", "b")
    let none = [
      "information", "processes", "objectives", "staffing", "management", "other-resources",
    ]
    .map { "  - {dimension: \($0), applicable: false, because: none}\n" }
    for name in ["a", "b", "c"] {
      let text = try folder.text("\(name).yaml")
      try folder.write(text + "judgements:\n" + none.joined(), to: "\(name).yaml")
    }
    for format in ["table", "markdown"] {
      let run = try Program.run(["compare", ".", "--sort", order, "--format", format], in: folder)
      #expect(run.status == 0)
      let starts = format == "table" ? "Dinas " : "| Dinas "
      // Other tables name no system.
      let rows = run.output.components(separatedBy: "\n").filter {
        $0.hasPrefix(starts) && (format == "table" || $0.contains("| Presensi |"))
      }
      let shown = rows.map { String($0.drop { $0 == "|" || $0 == " " }.prefix(7)) }
      #expect(shown == names, "\(format)")
    }
  }

  @Test func `An order that is none is wrong usage and names those there are`() throws {
    let run = try run([".", "--sort", "weather"])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("technology"))
  }

  @Test(arguments: ["0", "-1", "x"])
  func `None shown is wrong usage`(top: String) throws {
    #expect(try run([".", "--top=\(top)"]).status == 64)
  }

  @Test(arguments: ["markdown", "html", "table"])
  func `What is not shown is counted`(format: String) throws {
    let run = try run([".", "--top", "3", "--lang", "en", "--format", format])
    #expect(run.status == 0)
    #expect(run.output.contains("9 more offices not shown."))
  }

  @Test(arguments: ["--top", "--bottom"])
  func `Which end of the order is shown is said`(option: String) throws {
    let all = try run([".", "--lang", "en", "--format", "table"])
    let lines = all.output.components(separatedBy: "\n").dropFirst(2).prefix { !$0.isEmpty }
    let some = try run([".", option, "3", "--lang", "en", "--format", "table"])
    // A heading and an empty line stand before it.
    let shown = some.output.components(separatedBy: "\n").dropFirst(4).prefix { !$0.isEmpty }
    func names(_ lines: some Sequence<String>) -> [Substring] { lines.map { $0.prefix(20) } }
    #expect(names(shown) == names(option == "--top" ? lines.prefix(3) : lines.suffix(3)))
    let end = option == "--top" ? "the smallest totals" : "the largest totals, or none"
    #expect(some.output.contains("9 more offices not shown. Shown: 3 of 12 with \(end)."))
    #expect(some.output.hasPrefix("Offices and dimensions: 3 of 12 with \(end)\n\n"))
  }

  @Test func `Both ends at once are wrong usage`() throws {
    #expect(try run([".", "--top", "3", "--bottom", "3"]).status == 64)
  }

  @Test func `Offices stand together by their system`() throws {
    let folder = try Folder()
    for (id, system) in [("a", "Presensi"), ("b", "Naskah"), ("c", "Presensi")] {
      try folder.write(Offices.small(id, system: system), to: "\(id).yaml")
    }
    let arguments = [
      "compare", ".", "--group-by", "system", "--format", "markdown", "--lang", "en",
    ]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Table 2. Medians of each group"))
    #expect(run.output.contains("Table 3. The gaps of each office: Naskah"))
    #expect(run.output.contains("*Table 4. The gaps of each office: Presensi*"))
    let lines = run.output.components(separatedBy: "\n")
    let matrices = lines.drop { !$0.contains("Table 3.") }.prefix { !$0.hasPrefix("## ") }
    let order = matrices.filter { $0.hasPrefix("| Dinas ") }.map { $0.prefix(9).suffix(1) }
    #expect(order == ["b", "a", "c"])
  }
}
