extension Comparison {
  /// The comparison for tools; names and nesting are stable.
  public var json: String { TextSink.text { writeJSON(to: $0) } }

  /// Writes the comparison for tools; names and nesting are stable.
  ///
  /// - Parameters:
  ///   - sink: Where to.
  ///   - layout: What cases are put together by; all cases are written, whatever else it says.
  public func writeJSON(to sink: TextSink, layout: ComparisonLayout = ComparisonLayout()) {
    let ranks = cases.ranks
    let indicatorCells = indicatorCells()
    let document: JSON = [
      "gapscore": .integer(1),
      "view": .text(instrument.id.text),
      "ranked": .boolean(isRanked),
      "cases": .list(of: cases) { Self.json(of: $0, ranks) },
      "dimensions": .array(dimensions.map { json(of: $0) }),
      "indicators": .array(indicators.map { json(of: $0, indicatorCells[$0.indicator] ?? []) }),
      "groups": .array(layout.groups(of: self).map { json(of: $0) }),
      "recurring": .list(of: recurring) { entry in
        [
          "strategy": .text(entry.strategy), "dimensions": .names(entry.dimensions),
          "cases": .list(of: entry.cases) { .text($0) },
        ]
      },
      "leftOut": .array(
        leftOut.map { ["file": .text($0.file), "why": .text($0.why)] }
      ),
      "warnings": .array(caveats.map { .text($0) }),
    ]
    document.write(to: sink, indentation: 0)
    sink.write("\n")
  }

  /// What limits the comparison, in English, for tools.
  private var caveats: [String] {
    var caveats: [String] = []
    if !isRanked {
      caveats.append("fewer than \(Self.fewestRanked) cases are described, not ranked")
    }
    let packed = cases.cases
    let order = cases.indices.map(cases.index)
    for index in order where packed.total(at: index) == nil {
      caveats.append("\(packed.id(at: index)) has no total: a dimension is not assessed")
    }
    for dimension in dimensions {
      let thin = order.filter { packed.cell(dimension.dimension, of: $0)?.evidence == .thin }
      guard !thin.isEmpty else { continue }
      let names = thin.map(packed.id).joined(separator: ", ")
      caveats.append("\(dimension.dimension) rests on thin evidence in \(names)")
    }
    for dimension in dimensions where dimension.provisional > 0 {
      let own = order.filter { index in
        packed.cell(dimension.dimension, of: index).map { $0.isProvisional && $0.gap != nil }
          ?? false
      }
      let names = own.map(packed.id).joined(separator: ", ")
      caveats.append("\(dimension.dimension) is provisional in \(names)")
    }
    return caveats
  }

  private static func json(of entry: Entry, _ ranks: [Int: Int]) -> JSON {
    let content = entry.content
    let period: JSON =
      content.period.count == 2
      ? ["from": .text(content.period[0]), "to": .text(content.period[1])] : .object([])
    return [
      "id": .text(content.id),
      "organisation": .text(content.organisation),
      "system": .text(content.system),
      "period": period,
      "instrument": .text((content.origin ?? content.instrument).text),
      "total": content.total.map { total in
        [
          "gap": .number(total.sum), "of": .number(total.maximum), "reading": .text(total.reading),
        ]
      } ?? .null,
      "rank": entry.rank.map(JSON.integer) ?? .null,
      "tied": entry.rank.map { .boolean(ranks[$0, default: 1] > 1) } ?? .null,
    ]
  }

  private func json(of dimension: DimensionComparison) -> JSON {
    let entries = cases
    return [
      "id": .text(dimension.dimension.text),
      "assessed": .integer(dimension.assessed),
      "aboveSmall": .integer(dimension.aboveSmall),
      "thin": .integer(dimension.thin),
      "provisional": .integer(dimension.provisional),
      "median": .number(dimension.median),
      "min": .number(dimension.smallest),
      "max": .number(dimension.largest),
      "systemic": .boolean(dimension.isSystemic),
      "mentors": .array(dimension.mentors.map { .text($0) }),
      "mentorCount": .integer(dimension.mentorCount),
      "leastFar": .array(dimension.leastFar.map { .text($0) }),
      "pairs": pairs(of: dimension),
      "cells": .list(of: entries.indices) { place in
        let index = entries.index(at: place)
        let cell = entries.cases.cell(dimension.dimension, of: index)
        return [
          "case": .text(entries.cases.id(at: index)),
          "gap": .number(cell?.gap),
          "rating": .text(cell?.rating?.text),
          "evidence": .text(cell?.evidence?.rawValue),
          "provisional": cell.map { .boolean($0.isProvisional) } ?? .null,
        ]
      },
    ]
  }

  /// Each office that is behind, with who may teach it, if anybody may.
  private func pairs(of dimension: DimensionComparison) -> JSON {
    let packed = cases.cases
    return .list(of: dimension.mentoring.learners.indices) { place in
      let pair = dimension.mentoring.pair(place, in: packed)
      return [
        "case": .text(pair.learner),
        "mentors": .array(pair.mentors.map { .text($0) }),
        "more": .integer(pair.more),
        "by": .text(pair.nearness?.rawValue),
      ]
    }
  }

  /// The assessing cases of each indicator by their places, in the order of the comparison.
  private func indicatorCells() -> [IndicatorReference: ContiguousArray<UInt32>] {
    let packed = cases.cases
    var cells: [IndicatorReference: ContiguousArray<UInt32>] = [:]
    for entry in cases.indices {
      let place = cases.index(at: entry)
      for own in packed.indicators(at: place) {
        cells[own.indicator, default: []].append(UInt32(place))
      }
    }
    return cells
  }

  private func json(of entry: IndicatorComparison, _ cells: ContiguousArray<UInt32>) -> JSON {
    let (indicator, spread) = (entry.indicator, entry.spread)
    let packed = cases.cases
    return [
      "dimension": .text(indicator.dimension.text),
      "id": .text(indicator.indicator.text),
      "assessed": .integer(spread.assessed),
      "aboveSmall": .integer(spread.aboveSmall),
      "median": .number(spread.median),
      "min": .number(spread.smallest),
      "max": .number(spread.largest),
      "systemic": .boolean(spread.isSystemic),
      "cells": .list(of: cells) { place in
        let gap = packed.gap(on: indicator, of: Int(place))
        return [
          "case": .text(packed.id(at: Int(place))),
          "gap": .number(gap),
          "rating": .text(
            gap.map { instrument.rating(of: Gap(clamping: $0)).band.rating.text }
          ),
        ]
      },
    ]
  }

  private func json(of group: GroupComparison) -> JSON {
    [
      "name": .text(group.name),
      "cases": .integer(group.count),
      "total": group.total.map { total in
        [
          "median": .number(total.sum), "of": .number(total.maximum),
          "cases": .integer(total.count),
        ]
      } ?? .null,
      "dimensions": .array(
        zip(instrument.dimensions, group.dimensions).map { dimension, spread in
          [
            "id": .text(dimension.id.text),
            "assessed": .integer(spread.assessed),
            "aboveSmall": .integer(spread.aboveSmall),
            "median": .number(spread.median),
          ]
        }
      ),
    ]
  }
}
