import Foundation
import GapModel
import Testing

@Suite struct `What each statistic of agreement rests on` {
  /// Four findings: the first coded by three, the others by two of them each.
  private func scored() throws -> ScoredCase {
    let codings = [["A", "B", "C"], ["A", "B"], ["B", "C"], ["A", "C"]]
    let findings = codings.enumerated().map { place, coders in
      let own = coders.enumerated().map { step, coder in
        "      - {coder: \(coder), dimension: technology, gap: \(place + step)}\n"
      }
      return "  - id: F\(place)\n    source: I1\n    statement: S\n    codings:\n" + own.joined()
    }
    let result = try read(
      """
      gapscore: 1
      case:
        id: a
        title: T
        organisation: O
        system: S
        instrument: heeks-itposmo
        language: en
        coders: [{id: A}, {id: B}, {id: C}]
      sources: [{id: I1, technique: interview}]
      findings:
      \(findings.joined())
      """
    )
    let document = try #require(result.documents.first)
    return ScoredCase(document, provenance: Provenance(file: "a.yaml", sha256: "ab"))
  }

  @Test func `A percentage and alpha rest on what two coded, a kappa on what all did`() throws {
    let scored = try scored()
    let agreement = try #require(Agreement(of: scored.assessment))
    #expect(agreement.units == 4)
    #expect(agreement.unitsOfAll == 1)
    let kind = try #require(agreement.variables.first { $0.name == "kind" }).statistics
    #expect(kind.units == 4)
    #expect(kind.completeUnits == 1)
  }

  @Test(arguments: ["table", "markdown", "html"])
  func `Each is told with its number of findings`(_ format: String) throws {
    let scored = try scored()
    let agreement = try #require(Agreement(of: scored.assessment))
    let text =
      switch format {
      case "table": scored.table(of: agreement, language: .en)
      case "markdown": scored.report(of: agreement, as: .markdown, languages: [.en])
      default: scored.report(of: agreement, as: .html, languages: [.en])
      }
    #expect(text.contains("(n = 4)"))
    #expect(text.contains("; n = 4)"))
    // Of the kind all say the same but for the first two codings, where a gap of 0 is met.
    #expect(text.contains("(n = 1)"))
    if format != "table" {
      #expect(text.contains("4 findings coded by two or more of A, B, and C, and 1 by all."))
    }
  }

  @Test func `Tools are told too`() throws {
    let scored = try scored()
    let agreement = try #require(Agreement(of: scored.assessment))
    let text = ScoredCase.json(of: [(scored, agreement)])
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(root?["unitsOfAll"] as? Int == 1)
    let variables = try #require(root?["variables"] as? [[String: Any]])
    let kind = try #require(variables.first { $0["name"] as? String == "kind" })
    #expect(kind["percentUnits"] as? Int == 4)
    #expect(kind["alphaUnits"] as? Int == 4)
    #expect(kind["fleissUnits"] as? Int == 1)
    #expect(kind["kappaUnits"] is NSNull)
  }

  // One unit drawn again is always the same, so that its interval would have no width.
  @Test func `One finding has no interval, and the reason is told in every format`() throws {
    let result = try read(
      """
      gapscore: 1
      case:
        id: a
        title: T
        organisation: O
        system: S
        instrument: heeks-itposmo
        language: en
        coders: [{id: A}, {id: B}, {id: C}]
      sources: [{id: I1, technique: interview}]
      findings:
        - id: F1
          source: I1
          statement: S
          codings: [{coder: A, dimension: technology, gap: 2}, {coder: B, dimension: processes, gap: 4}]

      """
    )
    let document = try #require(result.documents.first)
    let scored = ScoredCase(document, provenance: Provenance(file: "a.yaml", sha256: "ab"))
    let agreement = try #require(Agreement(of: scored.assessment))
    for variable in agreement.variables where variable.statistics.alpha != nil {
      #expect(variable.statistics.alphaInterval == nil)
      #expect(variable.statistics.missingInterval == .oneUnit)
    }
    let reason = "0.000 (no interval: one finding; n = 1)"
    #expect(scored.table(of: agreement, language: .en).contains(reason))
    for format in ReportFormat.usual {
      #expect(scored.report(of: agreement, as: format, languages: [.en]).contains(reason))
    }
    let json = ScoredCase.json(of: [(scored, agreement)])
    #expect(json.contains("\"alphaIntervalMissing\": \"one-unit\""))
    #expect(!json.contains("\"alphaInterval\": ["))
  }
}
