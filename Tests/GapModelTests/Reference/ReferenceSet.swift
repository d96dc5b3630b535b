import Foundation
import GapModel
import Testing

/// What several coders chose, with what other people's packages say of it.
///
/// `Tests/reference/reference.py` writes the sets and says how their file is to be read.
struct ReferenceSet: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable, Sendable {
    let percent: Double?
    let alpha: Double?
    let kappa: Double?
    let weightedKappa: Double?
    let fleiss: Double?
  }

  struct Interval: Decodable, Sendable {
    let seed: UInt64
    let resamples: Int
    let alpha: [Double]?
  }

  let name: String
  private let level: String
  private let categories: [Double]
  private let values: [[Double?]]
  let expected: Expected
  let interval: Interval
  /// Why there is no alpha.
  let undefined: String?
  /// Where the set was published, if it was.
  let source: String?
  /// What is printed there.
  let published: [String: Double]?

  var testDescription: String { name }

  /// What was chosen.
  var coded: CodedUnits {
    get throws {
      let level = try #require(CodedUnits.Level(rawValue: level))
      return CodedUnits(level: level, categories: categories, values: values)
    }
  }

  /// Its statistics, over as many resamples as the other packages took.
  var statistics: AgreementStatistics {
    get throws {
      AgreementStatistics(of: try coded, resamples: interval.resamples, seed: interval.seed)
    }
  }

  /// All sets, read once; none where their file cannot be read, which a test tells.
  static let all: [ReferenceSet] = {
    guard let bytes = Fixture("reference/agreement.json").bytes else { return [] }
    return (try? JSONDecoder().decode([ReferenceSet].self, from: Data(bytes))) ?? []
  }()

  /// The set of this name.
  static func named(_ name: String) throws -> ReferenceSet {
    try #require(all.first { $0.name == name }, "no set \(name)")
  }
}
