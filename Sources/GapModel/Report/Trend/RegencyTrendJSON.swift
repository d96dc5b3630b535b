extension RegencyTrend {
  /// The trend of several offices for tools; names and nesting are stable.
  public var json: String {
    let document: JSON = [
      "gapscore": .integer(1),
      "view": .text(instrument.id.text),
      "periods": .array(periods.map { $0.json }),
      "dimensions": .array(dimensions.map { $0.json }),
      "total": total.json(named: "median").with("of", .number(totalMaximum)),
      "improvedMost": .array(improvedMost.map { $0.json }),
      "worsenedMost": .array(worsenedMost.map { $0.json }),
      "actions": .array(
        offices.flatMap { office in
          office.actions.map { $0.json(at: office) } + office.unmatched.map { $0.json(at: office) }
        }
      ),
      "addressed": addressed.json,
      "notAddressed": others.json,
      "offices": .array(offices.map { $0.json }),
      "leftOut": .array(leftOut.map { $0.json }),
    ]
    return document.pretty
  }
}

extension RegencyDimension {
  fileprivate var json: JSON {
    var json: JSON = ["id": .text(dimension.text)]
    for (name, value) in tally.members { json = json.with(name, value) }
    return json.with("medians", median.json(named: "gaps"))
  }
}

extension MedianChange {
  /// The medians, under a name, and of how many offices.
  fileprivate func json(named name: String) -> JSON {
    let medians = JSON.array(change.gaps.map(JSON.number))
    let json: JSON = ["offices": .integer(offices)]
    return json.with(name, medians).with("change", .number(change.change))
      .with("direction", .text(change.direction.rawValue))
  }
}

extension ChangeTally {
  fileprivate var members: [(name: String, value: JSON)] {
    [
      ("improved", improved.json), ("worsened", worsened.json), ("unchanged", .integer(unchanged)),
      ("notComparable", .integer(notComparable)),
    ]
  }

  fileprivate var json: JSON {
    members.reduce(.object([])) { $0.with($1.name, $1.value) }
  }
}

extension ChangeTally.Moved {
  fileprivate var json: JSON {
    [
      "beyondNoise": .integer(beyondNoise), "withinNoise": .integer(withinNoise),
      "untold": .integer(untold),
    ]
  }
}

extension OfficeTrend {
  fileprivate var place: JSON {
    ["organisation": .text(trend.organisation), "system": .text(trend.system)]
  }

  fileprivate var json: JSON {
    place.with("cases", .names(trend.rounds.map { $0.id }))
      .with("dimensions", .array(trend.dimensions.map { $0.json }))
      .with("total", trend.total.json.with("of", .number(totalMaximum)))
  }
}

extension RegencyTrend.Mover {
  fileprivate var json: JSON {
    let total = office.trend.total
    return office.place.with("place", .integer(place)).with("tied", .boolean(isTied))
      .with("from", .number(total.gaps.first ?? nil)).with("to", .number(total.gaps.last ?? nil))
      .with("change", .number(total.change))
  }
}

extension DoneAction {
  fileprivate func json(at office: OfficeTrend) -> JSON {
    office.place.with("id", .text(id.text)).with("title", .text(title))
      .with("recommendedBy", .text(recommendedBy.text)).with("toldBy", .text(toldBy.text))
      .with("gaps", .array(gaps.map { $0.json }))
  }
}

extension DoneAction.AddressedGap {
  fileprivate var json: JSON {
    [
      "dimension": .text(dimension.text),
      "from": .number(change.gaps.first ?? nil),
      "to": .number(change.gaps.last ?? nil),
      "change": .number(change.change),
      "direction": .text(change.direction.rawValue),
      "beyondNoise": isBeyondNoise.map(JSON.boolean) ?? .null,
    ]
  }
}

extension OfficeTrend.UnmatchedAction {
  /// An action without gaps to look at: no earlier case recommends it.
  fileprivate func json(at office: OfficeTrend) -> JSON {
    office.place.with("id", .text(id.text)).with("title", .text(title))
      .with("recommendedBy", .null).with("toldBy", .text(toldBy.text)).with("gaps", .array([]))
      .with("earlierTitle", .text(earlierTitle))
  }
}

extension RegencyTrend.LeftOut {
  fileprivate var json: JSON {
    [
      "organisation": .text(organisation), "system": .text(system), "cases": .names(cases),
      "periods": .array(periods.map { $0.json }), "why": .text(reason.rawValue),
      "otherInstruments": .array(otherInstruments.map { .text($0) }),
      "wholeOffice": .boolean(isWholeOffice),
    ]
  }
}
