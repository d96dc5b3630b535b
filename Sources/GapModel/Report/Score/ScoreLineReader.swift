/// Reads back a line that `score --format jsonl` wrote, by the same rules as a case.
///
/// A line is a stranger's, as every file is: its names, texts, numbers and dates are checked, and what its
/// instrument does not have is refused. What a comparison does not need is passed over.
public struct ScoreLineReader {
  /// What was found in a line.
  public struct Result: Sendable {
    /// The case, if it can be used.
    public let content: ComparedCase?
    /// Everything that is wrong in the line.
    public let diagnostics: Diagnostics
    /// The line, to show.
    public let text: InputText
  }

  /// Creates a reader.
  public init() {}

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line, without its end.
  ///   - file: The file's name.
  ///   - number: The line's number in the file, from 1.
  /// - Returns: The case, or what is wrong.
  public func read(_ line: [UInt8], of file: String, number: Int) -> Result {
    let place = "\(file):\(number)"
    let result = read(line, of: file, at: place)
    guard result.diagnostics.hasErrors, number > 1 else { return result }
    // Read again behind as many empty lines, so that what is wrong is reported at its place in the file.
    let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: number - 1) + line
    return read(lines, of: file, at: place)
  }

  private func read(_ bytes: [UInt8], of file: String, at place: String) -> Result {
    let reader = FieldReader(Input(name: file, maximumBytes: .max, bytes: bytes))
    // Reading bytes at hand fails only for what is reported.
    let draft = try? reader.onlyDocument(
      none: { .noScoreLine(at: $0) },
      second: { .noScoreLine(at: $0) },
      read: { () throws(YAMLFailure) -> ScoreLineDraft? in
        guard reader.yaml.event == .mappingStart, bytes.last == UInt8(ascii: "}") else {
          reader.tell(.noScoreLine(at: reader.range))
          try reader.skip()
          return nil
        }
        return try reader.scoreLine()
      }
    )
    let content = draft.flatMap { $0.compared(from: place, reader.tell) }
    return Result(
      content: reader.diagnostics.hasErrors ? nil : content,
      diagnostics: reader.diagnostics,
      text: reader.yaml.text
    )
  }
}

extension ScoreLineDraft {
  /// The case that a line holds; `nil` when something in it does not fit together, which is reported.
  fileprivate func compared(from file: String, _ tell: (Diagnostic) -> Void) -> ComparedCase? {
    guard let head, let instrument, let id = head.id, let organisation = head.organisation,
      let system = head.system, let sha256 = instrument.sha256
    else { return nil }
    if let shipped = ShippedInstrument.named(instrument.id.text), shipped.sha256 == sha256.text {
      tellWhatLacks(in: shipped, tell)
    }
    tellTotal(tell)
    return ComparedCase(
      id: id,
      file: file,
      organisation: organisation,
      region: head.region,
      system: system,
      period: head.period.map { [$0.from.description, $0.to.description] } ?? [],
      instrument: instrument.id,
      origin: instrument.origin,
      version: instrument.version,
      sha256: sha256.text,
      total: total.flatMap { total in
        total.maximum.map { .init(sum: total.sum.value, maximum: $0, reading: total.reading?.text) }
      },
      cells: dimensions.map { line in
        ComparedCase.Cell(
          dimension: Dimension.ID(line.id.text),
          gap: line.gap,
          rating: line.rating.map { Band.ID($0.text) },
          evidence: line.evidence,
          isProvisional: line.isProvisional
        )
      },
      indicators: dimensions.flatMap { line in
        line.indicators.map { indicator in
          ComparedCase.IndicatorGap(
            IndicatorReference(Dimension.ID(line.id.text), Indicator.ID(indicator.id.text)),
            gap: indicator.gap
          )
        }
      },
      strategies: strategies
    )
  }

  /// Tells dimensions, indicators and ratings that the instrument does not have.
  private func tellWhatLacks(in instrument: Instrument, _ tell: (Diagnostic) -> Void) {
    let dimensions = instrument.dimensions.map { $0.id.text }
    let ratings = instrument.bands.map { $0.rating.text }
    for line in self.dimensions {
      if !dimensions.contains(line.id.text) {
        tell(.unknownValue(.dimension, line.id, among: dimensions))
      }
      if let rating = line.rating, !ratings.contains(rating.text) {
        tell(.unknownValue(.rating, rating, among: ratings))
      }
      let indicators = instrument.dimension(Dimension.ID(line.id.text))?.indicators
      guard let known = indicators?.map({ $0.id.text }) else { continue }
      for indicator in line.indicators where !known.contains(indicator.id.text) {
        tell(.unknownValue(.indicator, indicator.id, among: known))
      }
    }
  }

  /// Tells a total that is not the sum of the gaps.
  private func tellTotal(_ tell: (Diagnostic) -> Void) {
    guard let total else { return }
    let sum = dimensions.compactMap { $0.gap }.reduce(0, +)
    guard (sum - total.sum.value).magnitude > Self.tolerance else { return }
    tell(.totalDiffers(total.sum.value, from: sum, at: total.sum.range))
  }

  /// How far sums of the same gaps may lie apart, since doubles are added in different orders.
  private static var tolerance: Double { 1e-6 }
}
