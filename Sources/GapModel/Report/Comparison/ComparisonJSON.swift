extension Comparison {
  /// The comparison for tools; names and nesting are stable.
  public var json: String { TextSink.text(writeJSON) }

  /// Writes the comparison for tools; names and nesting are stable.
  public func writeJSON(to sink: TextSink) {
    let document: JSON = [
      "gapscore": .integer(1),
      "view": .text(instrument.id.text),
      "ranked": .boolean(isRanked),
      "cases": .list(of: cases, Self.json),
      "dimensions": .array(dimensions.map { json(of: $0) }),
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
    return caveats
  }

  private static func json(of entry: Entry) -> JSON {
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
    ]
  }

  private func json(of dimension: DimensionComparison) -> JSON {
    let entries = cases
    return [
      "id": .text(dimension.dimension.text),
      "assessed": .integer(dimension.assessed),
      "median": .number(dimension.median),
      "min": .number(dimension.smallest),
      "max": .number(dimension.largest),
      "systemic": .boolean(dimension.isSystemic),
      "mentors": .array(dimension.mentors.map { .text($0) }),
      "leastFar": .array(dimension.leastFar.map { .text($0) }),
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
}
