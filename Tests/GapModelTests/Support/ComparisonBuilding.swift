import GapModel

extension ComparedCase.Cell {
  /// A cell that is rated as the study's instrument rates its gap.
  static func of(
    _ gap: Double?,
    _ dimension: Dimension.ID = "technology",
    _ evidence: Triangulation.Level? = .moderate,
    isProvisional: Bool = false
  ) -> Self {
    let rating: Band.ID? = gap.map { $0 <= 2 ? "small" : $0 <= 4 ? "small-medium" : "medium" }
    return Self(
      dimension: dimension,
      gap: gap,
      rating: rating,
      evidence: gap == nil ? nil : evidence,
      isProvisional: isProvisional
    )
  }
}

extension ComparedCase {
  /// An office of its own, so that two differ by their names alone.
  static func of(
    _ id: String,
    total: Total? = nil,
    cells: [Cell] = [],
    file: String? = nil,
    organisation: String? = nil,
    region: String? = nil,
    system: String = "System",
    version: Int = 2,
    instrument: Instrument.ID = "heeks-itposmo",
    indicators: [IndicatorGap] = [],
    strategies: [String] = []
  ) -> ComparedCase {
    ComparedCase(
      id: id,
      file: file ?? "\(id).yaml",
      organisation: organisation ?? "Office \(id)",
      region: region,
      system: system,
      period: [],
      instrument: instrument,
      version: version,
      sha256: hash(of: instrument, version: version),
      total: total,
      cells: cells,
      indicators: indicators,
      strategies: strategies.map { Strategy(name: $0, dimensions: []) }
    )
  }

  /// The hash of a shipped instrument, and a made-up one for a version that is not shipped.
  static func hash(of instrument: Instrument.ID, version: Int) -> String {
    let shipped = ShippedInstrument.named(instrument.text)
    return shipped?.head.version == version ? shipped?.sha256 ?? "" : "\(instrument) \(version)"
  }

  /// An office whose gaps add up to a total.
  static func of(_ id: String, _ sum: Double, of maximum: Double = 70) -> ComparedCase {
    of(id, total: Total(sum: sum, maximum: maximum, reading: nil))
  }
}

extension ComparedCase.IndicatorGap {
  /// The gap of an indicator of technology.
  static func of(_ gap: Double, _ indicator: Indicator.ID = "network") -> Self {
    Self(IndicatorReference("technology", indicator), gap: gap)
  }
}

extension Comparison {
  /// Compares cases under the study's instrument.
  static func of(_ cases: [ComparedCase], leftOut: [LeftOut] = []) throws -> Comparison {
    try Comparison(of: cases, under: Shipped.three, leftOut: leftOut)
  }

  /// Compares offices by what they have on technology alone.
  static func ofCells(_ cells: [ComparedCase.Cell]) throws -> DimensionComparison {
    let cases = cells.enumerated().map { index, cell in
      // a, b, c …
      ComparedCase.of(String(UnicodeScalar(UInt8(97 + index))), cells: [cell])
    }
    return try of(cases).dimension("technology")
  }

  /// One of its dimensions.
  func dimension(_ id: Dimension.ID) -> DimensionComparison {
    dimensions.first { $0.dimension == id } ?? dimensions[0]
  }

  /// Each case with its rank.
  var standing: [String] { cases.map { "\($0.content.id) \($0.rank.map(String.init) ?? "–")" } }
}
