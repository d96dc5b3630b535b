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

extension RoundFile {
  /// A round of one of several offices.
  static func at(
    _ office: String,
    _ year: Int,
    _ voices: [(source: String, dimension: String, gap: Double)],
    rest: String = ""
  ) -> RoundFile {
    RoundFile.of(year, 0).renamed(office, voices, rest: rest)
  }

  /// A round of one of several offices, in which one source gives all dimensions but the last 1 and the last
  /// what is left of a total.
  static func at(_ office: String, _ year: Int, total: Double) -> RoundFile {
    let gaps = [1, 1, 1, 1, 1, total - 14, 9]
    return at(office, year, zip(allDimensions, gaps).map { ("I1", $0.text, $1) })
  }

  private func renamed(
    _ office: String,
    _ voices: [(source: String, dimension: String, gap: Double)],
    rest: String
  ) -> RoundFile {
    var round = self
    let year = name.prefix(4)
    round.office = office
    round.id = "\(office.lowercased())-\(year)"
    round.name = "\(round.id).yaml"
    round.voices = voices
    round.rest = rest
    return round
  }

  /// What several sources say of one dimension.
  static func voices(
    _ dimension: String,
    _ gaps: Double...
  ) -> [(source: String, dimension: String, gap: Double)] {
    gaps.enumerated().map { ("I\($0.offset + 1)", dimension, $0.element) }
  }
}

extension RegencyTrend {
  /// The trend of some rounds of several offices.
  static func of(_ rounds: [RoundFile]) throws -> RegencyTrend {
    try RegencyTrend(of: rounds.map { try $0.scored() })
  }

  /// One of its dimensions.
  func dimension(_ id: Dimension.ID) throws -> RegencyDimension {
    try #require(dimensions.first { $0.dimension == id })
  }
}

/// Three offices at two times, small enough to follow by hand.
///
/// Gaps of a dimension are the means of what its sources say; – is not assessed. In brackets stands what the
/// interval of the difference says, worked out below.
///
///                 A                    B                    C
///     technology  6.5 → 1.5 (beyond)   1.5 → 5.5 (beyond)   5 → 4.5 (within)
///     processes   2 → 5 (untold)       4 → 3 (untold)       – → 2
///     objectives  3 → 4 (within)       4 → 4                1 → 3 (untold)
///     staffing    3 → 3                5 → 4 (untold)       1 → 3 (untold)
///     information 4 → –                2 → 2                6 → 4 (untold)
///
/// The jackknife of a mean has the standard error of the mean, s/√n. Three who say x − d, x, x + d have
/// s = d, so se = d/√3. Technology at A and B: d = 0.5 at both times, so se = 0.5·√(2/3) = 0.41, four degrees
/// of freedom, t = 2.132: half a width of 0.87, and 5 and 4 are more. At C d is 1, then 0.5: se =
/// √(1/3 + 1/12) = 0.65, t at least 2.132: more than 0.5. Objectives at A: d = 1, se = 0.82, half a width of
/// 1.74, more than 1. At C all say 1 at first, which makes no interval; one source makes none either.
enum ThreeOffices {
  static let rounds: [RoundFile] = [
    .at(
      "A",
      2025,
      RoundFile.voices("technology", 6, 6.5, 7) + RoundFile.voices("processes", 2)
        + RoundFile.voices("objectives", 2, 3, 4) + RoundFile.voices("staffing", 3)
        + RoundFile.voices("information", 4)
    ),
    .at(
      "A",
      2026,
      RoundFile.voices("technology", 1, 1.5, 2) + RoundFile.voices("processes", 5)
        + RoundFile.voices("objectives", 3, 4, 5) + RoundFile.voices("staffing", 3)
    ),
    .at(
      "B",
      2025,
      RoundFile.voices("technology", 1, 1.5, 2) + RoundFile.voices("processes", 4)
        + RoundFile.voices("objectives", 3, 4, 5) + RoundFile.voices("staffing", 5)
        + RoundFile.voices("information", 2)
    ),
    .at(
      "B",
      2026,
      RoundFile.voices("technology", 5, 5.5, 6) + RoundFile.voices("processes", 3)
        + RoundFile.voices("objectives", 3, 4, 5) + RoundFile.voices("staffing", 4)
        + RoundFile.voices("information", 2)
    ),
    .at(
      "C",
      2025,
      RoundFile.voices("technology", 4, 5, 6) + RoundFile.voices("objectives", 1, 1, 1)
        + RoundFile.voices("staffing", 1) + RoundFile.voices("information", 6)
    ),
    .at(
      "C",
      2026,
      RoundFile.voices("technology", 4, 4.5, 5) + RoundFile.voices("processes", 2)
        + RoundFile.voices("objectives", 2, 3, 4) + RoundFile.voices("staffing", 3)
        + RoundFile.voices("information", 4)
    ),
  ]

  static func trend() throws -> RegencyTrend { try .of(rounds) }
}

/// A dimension that is not assessed in a round: a voice on another one stands for it.
let silence: [(source: String, dimension: String, gap: Double)] = [("I1", "staffing", 5)]
