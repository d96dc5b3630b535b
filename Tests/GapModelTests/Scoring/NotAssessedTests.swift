import Foundation
import GapModel
import Testing

@Suite struct `What is not assessed` {
  static let seeds = [UInt64](400...440)

  struct Score: Decodable {
    let dimensions: [ScoredDimension]
    let total: Total?
    let recommendations: [Entry]

    struct ScoredDimension: Decodable {
      let id: String
      let applicable: Bool
      let gap: Double?
      let computedRating: String?
      let mean: Double?
      let worst: Double?
      let indicators: [ScoredPart]
      let expectations: [ScoredPart]
    }

    struct ScoredPart: Decodable {
      let gap: Double?
      let rating: String?
      let findings: [String]
    }

    struct Total: Decodable {
      let gap: Double
      let assessed: Int
    }

    struct Entry: Decodable {
      let id: String
      let urgency: Double?
      let priority: String?
    }
  }

  @Test(arguments: seeds)
  func `It is null and never a zero`(_ seed: UInt64) throws {
    let instrument = try Shipped.five
    var cases = RandomCases(seed: seed, instrument: instrument)
    let text = cases.next().fileText
    let result = try CaseReader { _, _ in .found(instrument) }
      .read(Input(name: "case.yaml", text: text))
    let document = try #require(result.documents.first)
    let json = ScoreJSON.line(ScoredCase(document, from: "case.yaml"))
    let score = try JSONDecoder().decode(Score.self, from: Data(json.utf8))
    for dimension in score.dimensions {
      let isHeld = dimension.indicators.contains { !$0.findings.isEmpty }
      let isAssessed = isHeld && dimension.applicable
      #expect((dimension.gap != nil) == isAssessed, "\(dimension.id)")
      #expect((dimension.mean != nil) == isAssessed)
      #expect((dimension.worst != nil) == isAssessed)
      #expect((dimension.computedRating != nil) == isAssessed)
      for part in dimension.indicators + dimension.expectations {
        #expect((part.gap == nil) == part.findings.isEmpty)
        #expect((part.rating == nil) == part.findings.isEmpty)
      }
    }
    let applicable = score.dimensions.filter(\.applicable)
    #expect((score.total == nil) == applicable.contains { $0.gap == nil })
    for entry in score.recommendations {
      #expect((entry.urgency == nil) == (entry.priority == nil))
    }
  }

  @Test func `A gap of 0 is a number`() throws {
    let document = try ProjectFiles.document(
      of: """
        gapscore: 1
        case: {id: a, title: T, organisation: O, system: S, instrument: heeks-itposmo}
        sources: [{id: I1, technique: interview}]
        findings: [{id: F1, dimension: technology, source: I1, statement: S, fit: matches}]
        """
    )
    let json = ScoreJSON.line(ScoredCase(document, from: "case.yaml"))
    let score = try JSONDecoder().decode(Score.self, from: Data(json.utf8))
    #expect(score.dimensions.map(\.gap) == [nil, 0, nil, nil, nil, nil, nil])
    #expect(score.total == nil)
  }

  @Test func `In a spreadsheet it is an empty cell`() throws {
    let document = try ProjectFiles.document(
      of: """
        gapscore: 1
        case: {id: a, title: T, organisation: O, system: S, instrument: heeks-2003}
        sources: [{id: I1, technique: interview}]
        findings: [{id: F1, dimension: technology, source: I1, statement: S, gap: 4.25}]
        """
    )
    let rows = ScoreCSV.rows(ScoredCase(document, from: "case.yaml")).split(separator: "\r\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = ScoreCSV.header().dropLast().split(separator: ",").map(String.init)
    let gap = try #require(header.firstIndex(of: "gap"))
    let mean = try #require(header.firstIndex(of: "mean"))
    #expect(rows.map { $0[gap] } == ["", "4.25", "", "", "", "", ""])
    #expect(rows.map { $0[mean] } == ["", "4.25", "", "", "", "", ""])
  }
}
