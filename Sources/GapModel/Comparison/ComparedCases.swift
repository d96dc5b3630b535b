/// Rated cases that are to be compared, packed: there may be a nation's.
///
/// A case takes some two hundred bytes here, and twelve more for each assessed indicator. A ``ComparedCase`` is made when it is asked for.
public struct ComparedCases: Sendable {
  private var names = PackedTexts<Int>()
  private var files = PackedTexts<Int>()
  private var organisations = PackedTexts<Int>()
  private var places = Interned<Place>()
  private var methods = Interned<Method>()
  private var strategyKinds = Interned<ComparedCase.Strategy>()
  private var records: ContiguousArray<Record> = []
  private var cells: ContiguousArray<PackedCell> = []
  private var indicatorKinds = Interned<IndicatorReference>()
  private var indicators: ContiguousArray<UInt32> = []
  private var indicatorGaps: ContiguousArray<Double> = []
  private var strategies: ContiguousArray<UInt32> = []
  private var ratings = Interned<Band.ID?>()
  private var readings = Interned<String?>()

  /// What many cases have in common: region, system and period.
  private struct Place: Hashable, Sendable {
    let region: String?
    let system: String
    let period: [String]
  }

  /// How a case is rated: by which instrument, on which dimensions.
  private struct Method: Hashable, Sendable {
    let instrument: Instrument.ID
    let origin: Instrument.ID?
    let version: Int
    let sha256: String
    let dimensions: [Dimension.ID]
  }

  private struct Record: Sendable {
    let place: UInt32
    let method: UInt32
    let cells: UInt32
    let indicators: UInt32
    let indicatorCount: UInt32
    let strategies: UInt32
    let strategyCount: UInt32
    let total: PackedTotal?
  }

  private struct PackedTotal: Sendable {
    let sum: Double
    let maximum: Double
    let reading: UInt32
  }

  private struct PackedCell: Sendable {
    let gap: Double?
    let rating: UInt16
    let evidence: Triangulation.Level?
    let isProvisional: Bool
  }

  /// Packs some cases.
  public init(_ cases: some Sequence<ComparedCase> = []) { for entry in cases { append(entry) } }

  /// Adds a case.
  public mutating func append(_ entry: ComparedCase) {
    names.append(entry.id)
    files.append(entry.file)
    organisations.append(entry.organisation)
    let place = Place(region: entry.region, system: entry.system, period: entry.period)
    let method = Method(
      instrument: entry.instrument,
      origin: entry.origin,
      version: entry.version,
      sha256: entry.sha256,
      dimensions: entry.cells.map { $0.dimension }
    )
    records.append(
      Record(
        place: places.index(of: place),
        method: methods.index(of: method),
        cells: UInt32(cells.count),
        indicators: UInt32(indicators.count),
        indicatorCount: UInt32(entry.indicators.count),
        strategies: UInt32(strategies.count),
        strategyCount: UInt32(entry.strategies.count),
        total: entry.total.map { total in
          PackedTotal(
            sum: total.sum,
            maximum: total.maximum,
            reading: readings.index(of: total.reading)
          )
        }
      )
    )
    for cell in entry.cells {
      let rating = UInt16(truncatingIfNeeded: ratings.index(of: cell.rating))
      cells.append(
        PackedCell(
          gap: cell.gap,
          rating: rating,
          evidence: cell.evidence,
          isProvisional: cell.isProvisional
        )
      )
    }
    for entry in entry.indicators {
      indicators.append(indicatorKinds.index(of: entry.indicator))
      indicatorGaps.append(entry.gap)
    }
    for strategy in entry.strategies { strategies.append(strategyKinds.index(of: strategy)) }
  }
}

extension ComparedCases: RandomAccessCollection {
  /// The place of the first case.
  public var startIndex: Int { 0 }

  /// The place behind the last case.
  public var endIndex: Int { records.count }

  /// The case at a place, from 0.
  public subscript(index: Int) -> ComparedCase {
    let record = records[index]
    let place = places[record.place]
    let method = methods[record.method]
    return ComparedCase(
      id: id(at: index),
      file: file(at: index),
      organisation: organisations[index],
      region: place.region,
      system: place.system,
      period: place.period,
      instrument: method.instrument,
      origin: method.origin,
      version: method.version,
      sha256: method.sha256,
      total: total(at: index),
      cells: method.dimensions.indices.map { cell($0, of: index) },
      indicators: indicators(at: index),
      strategies: strategies(at: index)
    )
  }
}

extension ComparedCases: Hashable {
  /// Whether both hold the same cases in the same order.
  public static func == (left: ComparedCases, right: ComparedCases) -> Bool {
    left.elementsEqual(right)
  }

  /// Hashes the names.
  public func hash(into hasher: inout Hasher) {
    for index in indices { hasher.combine(id(at: index)) }
  }
}

// What is asked of very many cases, without making each.
extension ComparedCases {
  /// The name of a case.
  func id(at index: Int) -> String { names[index] }

  /// The file of a case.
  func file(at index: Int) -> String { files[index] }

  /// The office of a case.
  func organisation(at index: Int) -> String { organisations[index] }

  /// The region that a case's office serves.
  func region(at index: Int) -> String? { places[records[index].place].region }

  /// The system of a case.
  func system(at index: Int) -> String { places[records[index].place].system }

  /// The instrument that a case was coded by, where it is read through that one's crosswalk.
  func origin(at index: Int) -> Instrument.ID? { methods[records[index].method].origin }

  /// Whether the cases name more than one region.
  var hasSeveralRegions: Bool {
    let regions = places.values.lazy.compactMap { $0.region }
    return regions.first.map { first in regions.contains { $0 != first } } ?? false
  }

  /// The office and the system of a case, as one text.
  func officeAndSystem(at index: Int) -> String {
    organisations[index] + "\u{0}" + places[records[index].place].system
  }

  /// When a case begins and ends, as it writes it.
  func period(at index: Int) -> [String] { places[records[index].place].period }

  /// The total of a case.
  func total(at index: Int) -> ComparedCase.Total? {
    records[index].total.map { total in
      ComparedCase.Total(
        sum: total.sum,
        maximum: total.maximum,
        reading: readings[total.reading]
      )
    }
  }

  /// The instrument of a case and its version, in words.
  func method(at index: Int) -> String {
    let method = methods[records[index].method]
    return Instrument.named(method.instrument, version: method.version, sha256: method.sha256)
  }

  /// The identity of a case's instrument.
  func instrumentHash(at index: Int) -> String { methods[records[index].method].sha256 }

  /// One dimension of a case.
  func cell(_ dimension: Dimension.ID, of index: Int) -> ComparedCase.Cell? {
    methods[records[index].method].dimensions.firstIndex(of: dimension)
      .map { cell($0, of: index) }
  }

  private func cell(_ place: Int, of index: Int) -> ComparedCase.Cell {
    let cell = cells[Int(records[index].cells) + place]
    return ComparedCase.Cell(
      dimension: methods[records[index].method].dimensions[place],
      gap: cell.gap,
      rating: ratings[UInt32(cell.rating)],
      evidence: cell.evidence,
      isProvisional: cell.isProvisional
    )
  }

  /// The assessed indicators of a case.
  func indicators(at index: Int) -> [ComparedCase.IndicatorGap] {
    indicatorPlaces(of: index).map { .init(indicatorKinds[indicators[$0]], gap: indicatorGaps[$0]) }
  }

  /// The gap of an indicator in a case; `nil` where it is not assessed.
  func gap(on indicator: IndicatorReference, of index: Int) -> Double? {
    guard let kind = indicatorKinds.find(indicator) else { return nil }
    return indicatorPlaces(of: index).first { indicators[$0] == kind }.map { indicatorGaps[$0] }
  }

  /// The gaps of all cases on each indicator that some case assesses.
  ///
  /// - Complexity: O(*n*) in the number of assessed indicators of all cases.
  func gapsByIndicator() -> [IndicatorReference: [Double]] {
    var gaps = [[Double]](repeating: [], count: indicatorKinds.values.count)
    for (kind, gap) in zip(indicators, indicatorGaps) { gaps[Int(kind)].append(gap) }
    return Dictionary(zip(indicatorKinds.values, gaps), uniquingKeysWith: { first, _ in first })
  }

  private func indicatorPlaces(of index: Int) -> Range<Int> {
    let first = Int(records[index].indicators)
    return first..<first + Int(records[index].indicatorCount)
  }

  /// The strategies of a case.
  func strategies(at index: Int) -> [ComparedCase.Strategy] {
    let first = Int(records[index].strategies)
    return strategies[first..<first + Int(records[index].strategyCount)].map { strategyKinds[$0] }
  }
}
