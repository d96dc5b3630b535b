import Foundation
import Testing

@testable import GapModel

/// Workbooks of results, each with the JSON of the same results.
struct ResultWorkbooks {
  let name: String
  let workbook: Workbook
  let json: String

  /// One of each command, in a language.
  static func all(in language: Language) throws -> [ResultWorkbooks] {
    try scores(language) + [
      comparison(language), trend(language), trendOfOffices(language), agreement(language),
    ] + audits(language) + plans(language)
  }

  private static func scores(_ language: Language) throws -> [ResultWorkbooks] {
    let cases = try ReportedCases.names.map { try ReportedCases.named($0) }
    return [false, true].map { withFirmness in
      var scores = ScoreWorkbook(language: language, withFirmness: withFirmness)
      var lines: [String] = []
      for scored in cases.map({ withFirmness ? $0.withFirmness() : $0 }) {
        scores.append(scored)
        lines.append(ScoreJSON.line(scored))
      }
      return ResultWorkbooks(
        name: withFirmness ? "score with firmness" : "score",
        workbook: scores.workbook,
        json: "[\(lines.joined(separator: ","))]"
      )
    }
  }

  /// The example regency's offices, side by side.
  static func regency() throws -> Comparison {
    let offices = [
      "bappeda", "bkpsdm", "dinkes", "dinsos", "disdik", "disdukcapil", "diskominfo", "disperindag",
      "dpmptsp", "dpupr", "rsud", "setda",
    ]
    let cases = try offices.map { office in
      let path = "cases/example-regency/\(office)-2026.yaml"
      return ComparedCase(ScoredCase(try ProjectFiles.document(path), from: path))
    }
    let leftOut = Comparison.LeftOut(file: "=rusak.yaml", why: "the file has errors")
    return try Comparison(of: cases, under: Shipped.five, leftOut: [leftOut])
  }

  private static func comparison(_ language: Language) throws -> ResultWorkbooks {
    let comparison = try regency()
    return ResultWorkbooks(
      name: "compare",
      workbook: comparison.workbook(language: language),
      json: comparison.json
    )
  }

  private static func trend(_ language: Language) throws -> ResultWorkbooks {
    let trend = try Trend(
      of: ["2025", "2026"].map { year in
        let path = "cases/example-regency/disdukcapil-\(year).yaml"
        return ScoredCase(try ProjectFiles.document(path), from: path)
      }
    )
    return ResultWorkbooks(
      name: "trend",
      workbook: trend.workbook(language: language),
      json: trend.json
    )
  }

  /// Several offices over time, with totals, things done with and without a counterpart, and each reason to be
  /// left out.
  static func regencyTrend(
    _ changed: (RoundFile) -> RoundFile = { $0 }
  ) throws -> RegencyTrend {
    func rest(_ entries: (id: String, title: String, status: String)...) -> String {
      "recommendations:\n"
        + entries.map { own in
          "  - {id: \(own.id), title: \(own.title), addresses: [technology, processes], "
            + "leverage: direct, status: \(own.status)}\n"
        }.joined()
    }
    var rounds = ThreeOffices.rounds
    rounds[0].rest = rest(("R1", "Second line", "planned"), ("R2", "Old", "planned"))
    rounds[1].rest = rest(
      ("R1", "Second line", "done"),
      ("R2", "New", "done"),
      ("R3", "New", "done")
    )
    rounds += [
      .at("D", 2025, total: 20), .at("D", 2026, total: 18), .at("E", 2025, total: 22),
      .at("E", 2026, total: 20), .at("F", 2025, total: 16), .at("F", 2026, total: 17),
      .at("G", 2026, total: 20), .at("H", 2024, total: 20), .at("H", 2026, total: 20),
      .at("A", 2024, total: 20),
    ]
    var others = [RoundFile.at("I", 2025, total: 20), .at("I", 2026, total: 20)]
    for index in others.indices { others[index].instrument = "heeks-itposmo" }
    return try .of((rounds + others).map(changed))
  }

  private static func trendOfOffices(_ language: Language) throws -> ResultWorkbooks {
    let trend = try regencyTrend()
    return ResultWorkbooks(
      name: "trend of offices",
      workbook: trend.workbook(language: language),
      json: trend.json
    )
  }

  private static func agreement(_ language: Language) throws -> ResultWorkbooks {
    let entries = try ["everything", "sikepo"].map { name in
      let scored = try ReportedCases.named(name)
      return (scored: scored, agreement: try #require(Agreement(of: scored.assessment)))
    }
    return ResultWorkbooks(
      name: "agree",
      workbook: ScoredCase.workbook(of: entries, language: language),
      json: ScoredCase.json(of: entries)
    )
  }

  /// A plan of some of the example regency's offices for a budget, and what became of the one before.
  private static func plans(_ language: Language) throws -> [ResultWorkbooks] {
    func office(_ name: String) throws -> ScoredCase {
      let path = "cases/example-regency/\(name).yaml"
      return ScoredCase(try ProjectFiles.document(path), from: path)
    }
    let names = ["dinkes-2026", "dinsos-2026", "rsud-2026"]
    let plan = try Plan(
      of: names.map { try office($0).withFirmness() },
      PlanRequest(budget: 500_000_000, year: 2027, isForEachOffice: true)
    )
    let followUp = try FollowUp(of: ["dinkes-2025", "dinkes-2026"].map { try office($0) })
    return [
      ResultWorkbooks(name: "plan", workbook: plan.workbook(language: language), json: plan.json),
      ResultWorkbooks(
        name: "plan --status",
        workbook: followUp.workbook(language: language),
        json: followUp.json
      ),
    ]
  }

  private static func audits(_ language: Language) throws -> [ResultWorkbooks] {
    try ReportedCases.names.map { name in
      let scored = try ReportedCases.named(name)
      return ResultWorkbooks(
        name: "audit of \(name)",
        workbook: scored.auditWorkbook(language: language),
        json: scored.auditJSON
      )
    }
  }
}
