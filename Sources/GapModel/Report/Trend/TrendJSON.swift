extension Trend {
  /// The trend for tools; names and nesting are stable.
  public var json: String {
    let document: JSON = [
      "gapscore": .integer(1),
      "organisation": .text(organisation),
      "system": .text(system),
      "periods": .array(
        rounds.map { round in
          [
            "from": .text(round.period.from.description),
            "to": .text(round.period.to.description),
            "case": .text(round.id.text),
          ]
        }
      ),
      "dimensions": .array(
        dimensions.map { entry in
          [
            "id": .text(entry.dimension.text),
            "gaps": .array(entry.change.gaps.map(JSON.number)),
            "ratings": .array(entry.ratings.map { .text($0?.text) }),
            "change": .number(entry.change.change),
            "direction": .text(entry.change.direction.rawValue),
            "beyondNoise": entry.isBeyondNoise.map(JSON.boolean) ?? .null,
          ]
        }
      ),
      "total": [
        "gaps": .array(total.gaps.map(JSON.number)),
        "change": .number(total.change),
        "direction": .text(total.direction.rawValue),
      ],
    ]
    return document.pretty
  }
}
