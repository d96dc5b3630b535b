import Foundation
import GapModel
import Testing

/// A generated case, with what an implementation in fractions makes of it from the method's text alone.
///
/// `Tests/reference/reference.py` writes the cases and says how their file is to be read.
struct ReferenceCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable, Sendable {
    let dimensions: [ExpectedDimension]
    let expectations: [String: Double?]
    let total: ExpectedTotal
    let unjudged: [String]
    let recommendations: [ExpectedRecommendation]
    let afterAll: [String: Double?]
    let unaddressed: [String]
    let unaddressedIndicators: [ExpectedUnaddressed]
  }

  struct ExpectedDimension: Decodable, Sendable {
    let id: String
    let gap: Double?
    let risks: [String]
    /// Missing where the dimension is not assessed, as all that follows is.
    let rating: String?
    let mean: Double?
    let worst: Double?
    let breadth: ExpectedBreadth?
    let masked: Bool?
    let beyondScale: Bool?
    let concern: Bool?
    let deciding: [ExpectedSubject]?
    let provisional: Bool?
    let provisionalBecause: [String]?
    let indicators: [ExpectedIndicator]?
    let evidence: ExpectedEvidence?
    let evidenceOfAll: ExpectedEvidence?
    let firmness: ExpectedFirmness?
  }

  struct ExpectedBreadth: Decodable, Sendable {
    let above: Int
    let of: Int
  }

  /// What findings are gathered under: one of the three.
  struct ExpectedSubject: Decodable, Hashable, Sendable {
    let indicator: String?
    let expectation: String?
    let dimension: Bool?
  }

  struct ExpectedIndicator: Decodable, Sendable {
    let indicator: String?
    let expectation: String?
    let dimension: Bool?
    let gap: Double
    let findings: [String]

    var subject: ExpectedSubject {
      ExpectedSubject(indicator: indicator, expectation: expectation, dimension: dimension)
    }
  }

  struct ExpectedEvidence: Decodable, Sendable {
    let level: String
    let sources: Int
    let techniques: Int
    let conflicts: [ExpectedConflict]
  }

  struct ExpectedConflict: Decodable, Sendable {
    let indicator: String?
    let expectation: String?
    let dimension: Bool?
    /// All pairs of sources that lie two or more bands apart, the lower first.
    let pairs: [[String]]

    var subject: ExpectedSubject {
      ExpectedSubject(indicator: indicator, expectation: expectation, dimension: dimension)
    }
  }

  struct ExpectedFirmness: Decodable, Sendable {
    let resampling: ExpectedShares
    let speakers: Int
    let interval: [Double]?
    let noInterval: String?
    let rubric: Double
    let leaveOneOut: [ExpectedChange]
    let leaveOneOutFindings: [ExpectedFindingChange]
    let otherAggregations: [String: String]
    let label: String
  }

  struct ExpectedShares: Decodable, Sendable {
    let shares: [String: Double]
    let unassessed: Double
  }

  struct ExpectedChange: Decodable, Hashable, Sendable {
    let source: String
    let rating: String?
  }

  struct ExpectedFindingChange: Decodable, Hashable, Sendable {
    let finding: String
    let rating: String?
  }

  struct ExpectedTotal: Decodable, Sendable {
    /// Missing where there is no total, as all that follows is but `of`.
    let sum: Double?
    let of: Double
    let reading: String?
    let otherReading: String?
    let concern: Bool?
    let provisional: Int?
  }

  struct ExpectedRecommendation: Decodable, Sendable {
    let id: String
    let urgency: Double?
    let priority: String?
    let closes: [ExpectedClosing]
    /// Missing for those that are done or dropped.
    let firstShare: Double?
    let priorityShare: Double?
  }

  struct ExpectedClosing: Decodable, Sendable {
    let dimension: String
    let from: Double
    let to: Double
    let decides: Bool
  }

  struct ExpectedUnaddressed: Decodable, Hashable, Sendable {
    let `in`: String
    let indicator: String?
    let expectation: String?
    let dimension: Bool?

    var subject: ExpectedSubject {
      ExpectedSubject(indicator: indicator, expectation: expectation, dimension: dimension)
    }
  }

  let name: String
  let yaml: String
  let seed: UInt64
  let draws: Int
  let expected: Expected

  var testDescription: String { name }

  /// What was to be found in it: the name without the number.
  var kind: Substring { name.prefix { $0 != " " } }

  /// All cases, decoded once; none where their file cannot be read, which a test tells.
  static let all: [ReferenceCase] = {
    guard let bytes = Fixture("reference/gaps.json").bytes else { return [] }
    return (try? JSONDecoder().decode([ReferenceCase].self, from: Data(bytes))) ?? []
  }()

  /// The cases as the program rates them, each read once.
  private static let assessments = Dictionary(
    uniqueKeysWithValues: all.map { entry in (entry.name, Result { try entry.assessed() }) }
  )

  /// The case as the program rates it.
  var assessment: CaseAssessment {
    get throws { try #require(Self.assessments[name]).get() }
  }

  private func assessed() throws -> CaseAssessment {
    let result = try read(yaml)
    #expect(result.errors == [], "\(name)")
    return CaseAssessment(of: try #require(result.documents.first).content)
  }
}

extension ReferenceCase.ExpectedSubject {
  init(_ subject: IndicatorAssessment.Subject) {
    switch subject {
    case .indicator(let id): self.init(indicator: id.text, expectation: nil, dimension: nil)
    case .expectation(let id): self.init(indicator: nil, expectation: id.text, dimension: nil)
    case .dimension: self.init(indicator: nil, expectation: nil, dimension: true)
    }
  }
}
