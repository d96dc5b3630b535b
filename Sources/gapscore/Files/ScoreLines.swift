import FoundationEssentials
import GapModel

/// Reads back what `score --format jsonl` wrote.
enum ScoreLines {
  /// Returns the cases of a file of scored cases, one a line.
  ///
  /// One line is held at a time, so a file may hold more than fits into memory; the limit is a line's.
  static func cases(in path: PathArgument, maximumBytes: Int) throws -> [ComparedCase] {
    let input = InputFile(InputPath(named: path)).input(maximumBytes: maximumBytes)
    var cases: [ComparedCase] = []
    var line: [UInt8] = []
    var number = 1
    while true {
      let piece = try input.next()
      guard !piece.isEmpty else { break }
      for (index, part) in piece.split(separator: newline, omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 {
          cases += try compared(line, at: "\(input.name):\(number)")
          line.removeAll(keepingCapacity: true)
          number += 1
        }
        line += part
        guard line.count <= maximumBytes else {
          throw Failure(
            message: "\(input.name):\(number) is longer than --max-bytes",
            status: ExitStatus.badInput
          )
        }
      }
    }
    return try cases + compared(line, at: "\(input.name):\(number)")
  }

  private static let newline = UInt8(ascii: "\n")

  /// The case of a line, and none of an empty line.
  private static func compared(_ line: [UInt8], at place: String) throws -> [ComparedCase] {
    guard !line.isEmpty else { return [] }
    do {
      let scored = try JSONDecoder().decode(ScoreLine.self, from: Data(line))
      guard scored.dimensions.allSatisfy({ $0.provisional != nil }) else {
        throw Failure(
          message: "\(place): this was scored by method 1; score the case again",
          status: ExitStatus.badInput
        )
      }
      return [scored.compared(from: place)]
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        message: "\(place): this is not a line of 'score --format jsonl'",
        status: ExitStatus.badInput
      )
    }
  }
}

/// A line of scored cases, as far as a comparison needs it.
private struct ScoreLine: Decodable {
  struct Head: Decodable {
    let id: String
    let organisation: String
    let region: String?
    let system: String
    let period: Period?
  }

  struct Period: Decodable {
    let from: String
    let to: String
  }

  struct InstrumentName: Decodable {
    struct Origin: Decodable { let id: String }

    let id: String
    let version: Int
    let origin: Origin?
  }

  struct DimensionLine: Decodable {
    struct Evidence: Decodable { let level: String? }

    let id: String
    let gap: Double?
    let rating: String?
    let evidence: Evidence
    /// Lines of method 1 do not say it.
    let provisional: Bool?
  }

  struct Total: Decodable {
    let gap: Double
    let of: Double
    let reading: String?
  }

  struct Advice: Decodable {
    let strategy: String?
    let status: String?
    let suggested: Bool
  }

  let `case`: Head
  let instrument: InstrumentName
  let dimensions: [DimensionLine]
  let total: Total?
  let recommendations: [Advice]

  func compared(from file: String) -> ComparedCase {
    var seen: Set<String> = []
    return ComparedCase(
      id: `case`.id,
      file: file,
      organisation: `case`.organisation,
      region: `case`.region,
      system: `case`.system,
      period: `case`.period.map { [$0.from, $0.to] } ?? [],
      instrument: Instrument.ID(instrument.id),
      origin: instrument.origin.map { Instrument.ID($0.id) },
      version: instrument.version,
      total: total.map { .init(sum: $0.gap, maximum: $0.of, reading: $0.reading) },
      cells: dimensions.map { line in
        ComparedCase.Cell(
          dimension: Dimension.ID(line.id),
          gap: line.gap,
          rating: line.rating.map { Band.ID($0) },
          evidence: line.evidence.level.flatMap(Triangulation.Level.init(rawValue:)),
          isProvisional: line.provisional ?? false
        )
      },
      strategies: recommendations.filter { !$0.suggested && $0.status != "dropped" }.compactMap(
        \.strategy
      )
      .filter { seen.insert($0).inserted }
    )
  }
}
