import GapModel
import Testing

/// What people read of the program's outputs: those about cases whose texts are of no language, and the pages
/// of instruments.
enum SpokenOutputs {
  /// An output without its markup, line by line.
  struct Output {
    let name: String
    let lines: [String]
  }

  /// All outputs in a language.
  static func all(in language: Language) throws -> [Output] {
    try reports(in: language) + agreements(in: language) + audit(in: language)
      + comparisons(in: language) + trends(in: language) + plans(in: language)
      + instruments(in: language)
      + workbooks(in: language)
  }

  private static func reports(in language: Language) throws -> [Output] {
    let scored = try ReportedCases.neutral()
    let reports = ReportOptions.Reader.allCases.flatMap { reader -> [Output] in
      ReportFormat.usual.map { format in
        let options = ReportOptions(languages: [language], isByGroup: true, for: reader)
        return output("report for a \(reader)", format, scored.report(as: format, options))
      }
    }
    let figures = scored.figures(ReportOptions(languages: [language])).map { figure in
      Output(name: figure.name, lines: linesOfPage(figure.text, withDrawn: true))
    }
    let table = ScoreTable.text(of: scored.withFirmness(), language: language)
    return reports + figures + [Output(name: "score", lines: lines(of: table))]
  }

  private static func agreements(in language: Language) throws -> [Output] {
    let scored = try ReportedCases.neutral()
    let agreement = try #require(Agreement(of: scored.assessment))
    let table = scored.table(of: agreement, language: language)
    return ReportFormat.usual.map { format in
      let text = scored.report(of: agreement, as: format, languages: [language])
      return output("agreement", format, text)
    } + [Output(name: "agreement as a table", lines: lines(of: table))]
  }

  private static func audit(in language: Language) throws -> [Output] {
    let text = try ReportedCases.neutral().audit(language: language)
    return [Output(name: "audit", lines: linesOfMarkdown(text))]
  }

  /// Comparisons of few offices and of enough to be ranked, with gaps of each kind.
  private static func comparisons(in language: Language) throws -> [Output] {
    let gaps: [(information: Double?, technology: Double?)] = [
      (5, 1), (4, 1), (3, 3), (1, nil), (6, 1), (3.5, 0.5),
    ]
    let offices = gaps.enumerated().map { index, gaps in
      ComparedCase.of(
        "zq\(index)",
        total: gaps.technology.map { technology in
          ComparedCase.Total(sum: technology + (gaps.information ?? 0), maximum: 20, reading: nil)
        },
        cells: [
          .of(gaps.information, "information", index == 1 ? .thin : .strong),
          .of(gaps.technology, "technology", .strong),
        ],
        organisation: "Zq\(index)",
        system: "Zq",
        strategies: ["Zqs"]
      )
    }
    let layouts = [
      ComparisonLayout(), ComparisonLayout(order: .dimension("technology"), top: 2),
      ComparisonLayout(top: 2, from: .last),
    ]
    return try [offices, Array(offices.prefix(2))].flatMap { offices in
      let comparison = try Comparison.of(offices)
      return layouts.flatMap { layout -> [Output] in
        let pages = ReportFormat.usual.map { format in
          output(
            "comparison",
            format,
            comparison.report(as: format, language: language, layout: layout)
          )
        }
        let table = comparison.table(language: language, layout: layout)
        return pages + [Output(name: "comparison as a table", lines: lines(of: table))]
      }
    }
  }

  private static func trends(in language: Language) throws -> [Output] {
    let done = """
      recommendations:
        - {id: R1, title: Zqr, addresses: [technology], leverage: direct, status: done}
      """
    var rounds = [
      RoundFile.of(2024, 6, 7, 8), RoundFile.of(2025, 2, 3, 4, rest: done),
      RoundFile.of(2026, 2, 3, 4),
    ]
    for index in rounds.indices {
      rounds[index].office = "Zq1"
      rounds[index].system = "Zq2"
      rounds[index].id = "zq\(index)"
    }
    let trend = try Trend(of: rounds.map { try $0.scored() })
    return try ReportFormat.usual.map { format in
      output("trend", format, trend.report(as: format, language: language))
    } + [Output(name: "trend as a table", lines: lines(of: trend.table(language: language)))]
      + regencyTrends(in: language)
  }

  /// Several offices, with all that a report may say of them.
  private static func regencyTrends(in language: Language) throws -> [Output] {
    let trend = try ResultWorkbooks.regencyTrend { round in
      var round = round
      round.office = "Zq\(round.office)"
      round.system = "Zqs"
      round.id = "zq\(round.id)"
      round.rest = round.rest.replacing("Second line", with: "Zqr").replacing("New", with: "Zqn")
        .replacing("Old", with: "Zqo").replacing("Reason", with: "Zqw")
      return round
    }
    return ReportFormat.usual.map { format in
      output("trend of offices", format, trend.report(as: format, language: language))
    } + [
      Output(
        name: "trend of offices as a table",
        lines: lines(of: trend.table(language: language))
      )
    ]
  }

  /// Plans of made-up words: of everything, for a budget, as the yearly plan's table, and what became of one.
  private static func plans(in language: Language) throws -> [Output] {
    func office(_ id: String, _ year: Int, _ status: String) throws -> ScoredCase {
      var round = RoundFile.of(year, 4, 5, 6)
      (round.id, round.office, round.system) = ("\(id)\(year)", id, "Zq2")
      round.rest = """
        recommendations:
          - {id: R1, title: Zqr, addresses: [technology], leverage: direct, cost: 5, status: \(status)}
          - {id: R2, title: Zqs, addresses: [technology], leverage: supporting, cost: 4, owner: Zqo, requires: [R1]}
          - {id: R3, title: Zqt, addresses: [technology], leverage: direct, effort: high}
          - {id: R4, title: Zqu, addresses: [technology], leverage: direct, cost: 900}
        """
      return try round.scored()
    }
    let offices = try ["zq1", "zq3"].map { try office($0, 2026, "running") }
    let plans = try [
      Plan(of: offices),
      Plan(of: offices, PlanRequest(budget: 8, isForEachOffice: false)),
      Plan(of: offices, PlanRequest(budget: 10, year: 2027)),
    ]
    let pages = plans.flatMap { plan in
      PlanLayout.Grouping.allCases.map { PlanLayout(grouping: $0) } + [PlanLayout()]
    }
    let reports = plans.flatMap { plan in
      ReportFormat.usual.flatMap { format in
        Set(pages).map { layout in
          output("plan", format, plan.report(as: format, languages: [language], layout: layout))
        }
      } + [Output(name: "plan as a table", lines: lines(of: plan.table(language: language)))]
    }
    let followUp = try FollowUp(
      of: [
        office("zq1", 2025, "planned"), office("zq1", 2026, "done"), office("zq3", 2026, "planned"),
      ]
    )
    return reports
      + ReportFormat.usual.map { format in
        output("follow-up", format, followUp.report(as: format, languages: [language]))
      } + [
        Output(name: "follow-up as a table", lines: lines(of: followUp.table(language: language)))
      ]
  }

  /// Workbooks, without names of rules and instruments, which are the same in every language.
  private static func workbooks(in language: Language) throws -> [Output] {
    let scored = try ReportedCases.neutral().withFirmness()
    let agreement = try #require(Agreement(of: scored.assessment))
    var scores = ScoreWorkbook(language: language, withFirmness: true)
    scores.append(scored)
    let books = [
      ("scores", scores.workbook), ("audit", scored.auditWorkbook(language: language)),
      ("agreement", ScoredCase.workbook(of: [(scored, agreement)], language: language)),
    ]
    return books.map { name, book in
      let texts = book.sheets.flatMap(\.rows).joined().compactMap { cell -> String? in
        if case .text(let text) = cell.value { text } else { nil }
      }
      let lines = texts.filter { $0.contains(" ") || !$0.contains("-") } + book.sheets.map(\.name)
      return Output(name: "\(name) as a workbook", lines: lines)
    }
  }

  private static func instruments(in language: Language) throws -> [Output] {
    try ShippedInstrument.ids.flatMap { id in
      let instrument = try #require(ShippedInstrument.named(id.text))
      return ReportFormat.usual.map { format in
        output("page of \(id)", format, instrument.page(as: format, language: language))
      }
    }
  }
}

extension SpokenOutputs {
  private static func output(_ name: String, _ format: ReportFormat, _ text: String) -> Output {
    let lines = format == .html ? linesOfPage(text) : linesOfMarkdown(text)
    return Output(name: "\(name), \(format.fileExtension)", lines: lines)
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  /// What a page or drawing says, without names of files and rules.
  private static func linesOfPage(_ text: String, withDrawn: Bool = false) -> [String] {
    let page = PageScan(text)
    let silent = ["style", "script", "code"] + (withDrawn ? [] : ["text"])
    let shown = page.pieces.filter { !silent.contains($0.tag) }.map(\.text)
    return shown + ["data-label", "aria-label"].flatMap(page.values)
  }

  /// What a Markdown text says, without targets of links, tags, and names of files and rules.
  private static func linesOfMarkdown(_ text: String) -> [String] {
    lines(
      of: text.replacing(/`+[^`\n]*`*/, with: "").replacing(/\]\([^)]*\)/, with: "]")
        .replacing(/<[^>]*>/, with: "")
    )
  }
}
