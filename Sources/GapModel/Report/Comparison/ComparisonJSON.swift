extension Comparison {
  /// The comparison for tools; names and nesting are stable.
  public var json: String {
    let document: JSON = [
      "gapscore": .integer(1),
      "view": .text(instrument.id.text),
      "ranked": .boolean(isRanked),
      "cases": .array(cases.map(Self.json)),
      "dimensions": .array(dimensions.map { json(of: $0) }),
      "recurring": .array(
        recurring.map { entry in
          ["strategy": .text(entry.strategy), "cases": .array(entry.cases.map { .text($0) })]
        }
      ),
      "leftOut": .array(
        leftOut.map { ["file": .text($0.file), "why": .text($0.why)] }
      ),
      "warnings": .array(caveats.map { .text($0) }),
    ]
    return document.pretty
  }

  /// What limits the comparison, in English, for tools.
  private var caveats: [String] {
    var caveats: [String] = []
    if !isRanked {
      caveats.append("fewer than \(Self.fewestRanked) cases are described, not ranked")
    }
    for entry in cases where entry.content.total == nil {
      caveats.append("\(entry.content.id) has no total: a dimension is not assessed")
    }
    for dimension in dimensions {
      let thin = cases.filter { $0.content.cell(dimension.dimension)?.evidence == .thin }
      guard !thin.isEmpty else { continue }
      let names = thin.map(\.content.id).joined(separator: ", ")
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
    [
      "id": .text(dimension.dimension.text),
      "assessed": .integer(dimension.assessed),
      "median": .number(dimension.median),
      "min": .number(dimension.smallest),
      "max": .number(dimension.largest),
      "systemic": .boolean(dimension.isSystemic),
      "mentors": .array(dimension.mentors.map { .text($0) }),
      "cells": .array(
        cases.map { entry in
          let cell = entry.content.cell(dimension.dimension)
          return [
            "case": .text(entry.content.id),
            "gap": .number(cell?.gap),
            "rating": .text(cell?.rating?.text),
            "evidence": .text(cell?.evidence?.rawValue),
          ]
        }
      ),
    ]
  }
}
