import ArgumentParser
import GapModel

/// Reads back what `score --format jsonl` wrote.
enum ScoreLines {
  private static let newline = UInt8(ascii: "\n")

  /// Returns the cases of a file of scored cases, one a line.
  ///
  /// One line is held at a time, so a file may hold more than fits into memory; the limit is a line's.
  ///
  /// - Throws: ``Failure`` when the file cannot be read; an exit status when a line has errors, which are
  ///   told.
  static func cases(in path: PathArgument, limits: ReadingLimits) throws -> [ComparedCase] {
    let input = InputFile(InputPath(named: path)).input(maximumBytes: limits.maxBytes)
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
          cases += try compared(line, of: input.name, number, limits)
          line.removeAll(keepingCapacity: true)
          number += 1
        }
        line += part
        guard line.count <= limits.maxBytes else {
          throw Failure(
            message: Words.Files.isLongerThanMaxBytes("\(input.name):\(number)"),
            status: ExitStatus.badInput
          )
        }
      }
    }
    return try cases + compared(line, of: input.name, number, limits)
  }

  /// The case of a line, and none of an empty line.
  private static func compared(
    _ line: [UInt8],
    of file: String,
    _ number: Int,
    _ limits: ReadingLimits
  ) throws -> [ComparedCase] {
    let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
    guard !text.isEmpty else { return [] }
    let result = ScoreLineReader().read(Array(text), of: file, number: number)
    if let content = result.content { return [content] }
    limits.problems.print(result.diagnostics, in: result.text)
    throw ExitStatus.badInput
  }
}
