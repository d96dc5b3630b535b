struct Recommendation: Decodable {
  let id: String
  let title: String
  let addresses: [String]
  let leverage: Leverage
  let direction: Direction?
  let findings: [String]?
  let reason: String?
  let strategy: String?
  let owner: String?
  let cost: Int?
  let effort: Effort?
  let start: String?
  let due: String?
  let status: Status?
  let serves: [String]?

  enum Leverage: String, Decodable {
    case direct
    case contributing
    case supporting
  }

  enum Direction: String, Decodable {
    case design
    case reality
    case both
  }

  enum Effort: String, Decodable {
    case low
    case medium
    case high
  }

  enum Status: String, Decodable {
    case proposed
    case planned
    case running
    case done
    case dropped
  }
}
