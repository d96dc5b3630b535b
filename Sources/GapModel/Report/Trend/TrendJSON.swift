extension Trend {
  /// The trend for tools; names and nesting are stable.
  public var json: String {
    let document: JSON = [
      "gapscore": .integer(1),
      "organisation": .text(organisation),
      "system": .text(system),
      "periods": .array(rounds.map { $0.period.json.with("case", .text($0.id.text)) }),
      "dimensions": .array(dimensions.map { $0.json }),
      "total": total.json,
    ]
    return document.pretty
  }
}

extension Period {
  /// When it begins and ends.
  var json: JSON { ["from": .text(from.description), "to": .text(to.description)] }
}

extension DimensionTrend {
  /// A dimension's gaps over time, and what they come to.
  var json: JSON {
    [
      "id": .text(dimension.text),
      "gaps": .array(change.gaps.map(JSON.number)),
      "ratings": .array(ratings.map { .text($0?.text) }),
      "change": .number(change.change),
      "direction": .text(change.direction.rawValue),
      "beyondNoise": isBeyondNoise.map(JSON.boolean) ?? .null,
    ]
  }
}

extension Trend.Change {
  /// Values over time, and which way they went.
  var json: JSON {
    [
      "gaps": .array(gaps.map(JSON.number)),
      "change": .number(change),
      "direction": .text(direction.rawValue),
    ]
  }
}
