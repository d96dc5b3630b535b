/// A case as its file writes it.
struct CaseFile: Decodable {
  let gapscore: Int
  let `case`: Head
  let indices: [IndexValue]?
  let sources: [Source]
  let design: [Expectation]?
  let findings: [Finding]
  let judgements: [Judgement]?
  let recommendations: [Recommendation]?
  let model: Model?
}

struct Head: Decodable {
  let id: String
  let title: String
  let organisation: String
  let region: String?
  let system: String
  let language: Language?
  let period: Period?
  let instrument: String
  let coders: [Coder]?

  enum Language: String, Decodable {
    case id
    case en
  }
}

struct Period: Decodable {
  let from: String
  let to: String
}

struct Coder: Decodable {
  let id: String
  let name: String?
}

struct IndexValue: Decodable {
  let scheme: String
  let year: Int
  let value: Double
}

struct Source: Decodable {
  let id: String
  let technique: Technique
  let role: String?
  let group: String?
  let key: Bool?
  let date: String?
  let weight: Double?

  enum Technique: String, Decodable {
    case interview
    case observation
    case document
  }
}

struct Expectation: Decodable {
  let id: String
  let dimension: String
  let indicator: String?
  let statement: String
  let basis: [String]?
  let weight: Double?
}

struct Judgement: Decodable {
  let dimension: String
  let rating: String?
  let applicable: Bool?
  let because: String
  let basis: String?
}

struct Model: Decodable {
  let input: [String]?
  let process: [String]?
  let output: [String]?
  let outcome: [String]?
}
