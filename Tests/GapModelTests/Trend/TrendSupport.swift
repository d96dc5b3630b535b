import GapModel
import Testing

/// A file of one round, written as people write it.
struct RoundFile {
  var name = "2025.yaml"
  var id = "round-2025"
  var office = "Organisation"
  var system = "System"
  var from: String? = "2025-01"
  var to = "2025-06"
  var instrument = "heeks-itposmo-5"
  /// How all of its evidence was got.
  var technique = "interview"
  /// What each source says of each dimension.
  var voices: [(source: String, dimension: String, gap: Double)]
  /// What stands below the findings.
  var rest = ""

  /// A round of a year, in which sources I1, I2 … say so much of technology.
  static func of(_ year: Int, _ gaps: Double..., rest: String = "") -> RoundFile {
    of(year, gaps, rest: rest)
  }

  /// A round of a year, in which sources I1, I2 … say so much of technology.
  static func of(_ year: Int, _ gaps: [Double], rest: String = "") -> RoundFile {
    RoundFile(
      name: "\(year).yaml",
      id: "round-\(year)",
      from: "\(year)-01",
      to: "\(year)-06",
      voices: gaps.enumerated().map { ("I\($0.offset + 1)", "technology", $0.element) },
      rest: rest
    )
  }

  /// A round of a year, in which one source gives each dimension its gap, in Heeks' order.
  static func full(_ year: Int, _ gaps: [Double]) -> RoundFile {
    var round = of(year)
    round.voices = zip(allDimensions, gaps).map { ("I1", $0.text, $1) }
    return round
  }

  /// The round, rated.
  func scored() throws -> ScoredCase {
    ScoredCase(try ProjectFiles.document(named: name, of: text), from: name)
  }

  private var text: String {
    var sources: [String] = []
    for voice in voices where !sources.contains(voice.source) { sources.append(voice.source) }
    let period = from.map { "  period: {from: \($0), to: \(to)}\n" } ?? ""
    let findings = voices.enumerated().map { number, voice in
      "  - {id: F\(number), dimension: \(voice.dimension), source: \(voice.source), "
        + "statement: Statement, gap: \(voice.gap)}\n"
    }
    return """
      gapscore: 1
      case:
        id: \(id)
        title: Title
        organisation: "\(office)"
        system: "\(system)"
        instrument: \(instrument)
      \(period)sources:
      \(sources.map { "  - {id: \($0), technique: \(technique)}\n" }.joined())findings:
      \(findings.joined())\(rest)
      """
  }
}

extension Trend {
  /// The trend of some rounds.
  static func of(_ rounds: RoundFile...) throws -> Trend {
    try Trend(of: rounds.map { try $0.scored() })
  }

  /// One of its dimensions.
  func dimension(_ id: Dimension.ID = "technology") throws -> DimensionTrend {
    try #require(dimensions.first { $0.dimension == id })
  }
}

/// A dimension that is not assessed in a round: a voice on another one stands for it.
let silence: [(source: String, dimension: String, gap: Double)] = [("I1", "staffing", 5)]
