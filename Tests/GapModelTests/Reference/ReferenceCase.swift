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
    let recommendations: [ExpectedRecommendation]
    let unaddressed: [String]
  }

  struct ExpectedDimension: Decodable, Sendable {
    let id: String
    let gap: Double?
    /// The computed one, never the judged.
    let rating: String?
    let mean: Double?
    let breadth: Int
    let restsOnOne: Bool
    let evidence: ExpectedEvidence?
    /// Missing where the dimension is not assessed.
    let firmness: ExpectedFirmness?
  }

  struct ExpectedEvidence: Decodable, Sendable {
    let level: String
    let sources: Int
    let techniques: Int
    let conflictingPairs: Int
    let conflictingExpectations: Int
  }

  struct ExpectedFirmness: Decodable, Sendable {
    /// Missing where one source speaks, as the label is.
    let bootstrap: ExpectedSpread?
    let leaveOneOut: [ExpectedChange]
    let rubric: Double
    let label: String?
  }

  struct ExpectedSpread: Decodable, Sendable {
    let shares: [String: Double]
    let unassessed: Double
    let interval: [Double]
  }

  struct ExpectedChange: Decodable, Hashable, Sendable {
    let source: String
    let rating: String?
  }

  struct ExpectedTotal: Decodable, Sendable {
    let value: Double?
    let of: Double
    let reading: String?
  }

  struct ExpectedRecommendation: Decodable, Sendable {
    let id: String
    let urgency: Double?
    let priority: String?
    let rank: Int
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
