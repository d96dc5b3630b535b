struct Finding: Decodable {
  let id: String
  let expectation: String?
  let dimension: String?
  let source: String?
  let sources: [String]?
  let statement: String
  let quote: String?
  let fit: Fit?
  let frequency: Frequency?
  let impact: Impact?
  let coverage: Coverage?
  let gap: Double?
  let factor: Factor?
  let tags: [String]?
  let codings: [Coding]?
  let agreed: Coding?

  enum Factor: String, Decodable {
    case hindering
    case supporting
  }
}

struct Coding: Decodable {
  let coder: String?
  let expectation: String?
  let dimension: String?
  let fit: Fit?
  let frequency: Frequency?
  let impact: Impact?
  let coverage: Coverage?
  let gap: Double?
}

enum Fit: String, Decodable {
  case matches
  case nearly
  case mostly
  case partly
  case barely
  case notAtAll = "not-at-all"
}

enum Frequency: String, Decodable {
  case never
  case rarely
  case periodically
  case often
  case veryOften = "very-often"
  case always
}

enum Impact: String, Decodable {
  case none
  case negligible
  case slows
  case hampers
  case disrupts
  case stops
}

enum Coverage: String, Decodable {
  case nowhere
  case few
  case some
  case many
  case most
  case all
}
