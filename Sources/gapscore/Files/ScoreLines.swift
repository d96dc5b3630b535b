import FoundationEssentials
import GapModel

/// Reads back what `score --format jsonl` wrote.
enum ScoreLines {
  /// Returns the cases of a file of scored cases, one a line.
  static func cases(in path: String, maximumBytes: Int) throws -> [ComparedCase] {
    let file = InputFile(path)
    let input = file.input(maximumBytes: maximumBytes)
    var bytes: [UInt8] = []
    while true {
      let piece = try input.next()
      guard !piece.isEmpty else { break }
      bytes += piece
      guard bytes.count <= maximumBytes else {
        throw Failure(message: "\(path) is larger than --max-bytes", status: ExitStatus.badInput)
      }
    }
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return try lines.enumerated().filter { !$0.element.isEmpty }.map { index, line in
      do {
        return try decoder.decode(ScoreLine.self, from: Data(line))
          .compared(from: "\(file.name):\(index + 1)")
      } catch {
        throw Failure(
          message: "\(path):\(index + 1): this is not a line of 'score --format jsonl'",
          status: ExitStatus.badInput
        )
      }
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
          evidence: line.evidence.level.flatMap(Triangulation.Level.init(rawValue:))
        )
      },
      strategies: recommendations.filter { !$0.suggested && $0.status != "dropped" }.compactMap(
        \.strategy
      )
      .filter { seen.insert($0).inserted }
    )
  }
}
