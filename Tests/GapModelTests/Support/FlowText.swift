import GapModel

/// A piece of YAML, written on one line.
indirect enum FlowText {
  case number(Double)
  case boolean(Bool)
  case text(String)
  case list([FlowText])
  case map([(key: String, value: FlowText)])

  /// The piece as YAML.
  var yaml: String {
    switch self {
    case .number(let number): number.description
    case .boolean(let flag): flag.description
    case .text(let text): "\"\(text)\""
    case .list(let parts): "[\(parts.map(\.yaml).joined(separator: ", "))]"
    case .map(let entries):
      "{\(entries.map { "\($0.key): \($0.value.yaml)" }.joined(separator: ", "))}"
    }
  }

  /// The piece with the keys of every map in another order.
  func shuffled(using generator: inout SplitMix) -> FlowText {
    switch self {
    case .number, .boolean, .text: return self
    case .list(let parts): return .list(parts.map { $0.shuffled(using: &generator) })
    case .map(let entries):
      let mixed = entries.map { ($0.key, $0.value.shuffled(using: &generator)) }
      return .map(mixed.shuffled(using: &generator))
    }
  }

  /// The entries that have a value.
  static func entries(_ entries: [(key: String, value: FlowText?)]) -> FlowText {
    .map(entries.compactMap { entry in entry.value.map { (entry.key, $0) } })
  }

  static func names<Of>(_ ids: [Identifier<Of>]) -> FlowText { .list(ids.map { .text($0.text) }) }
}

extension Case {
  /// The case as its author would write it, with its sections and their keys in another order.
  func fileText(shuffledBy generator: inout SplitMix) -> String {
    let sections = sections.shuffled(using: &generator).map { name, section in
      "\(name): \(section.shuffled(using: &generator).yaml)\n"
    }
    return "gapscore: 1\n" + sections.joined()
  }

  /// The case as its author would write it.
  var fileText: String {
    "gapscore: 1\n" + sections.map { "\($0.name): \($0.content.yaml)\n" }.joined()
  }

  private var sections: [(name: String, content: FlowText)] {
    let head = FlowText.entries([
      ("id", .text(id.text)), ("title", .text(title)), ("organisation", .text(organisation)),
      ("system", .text(system)), ("language", .text(language.rawValue)),
      ("instrument", .text(instrument.id.text)),
    ])
    let all: [(name: String, content: FlowText)] = [
      ("case", head),
      ("sources", .list(sources.map(\.flow))),
      ("design", .list(design.map(\.flow))),
      ("findings", .list(findings.map(\.flow))),
      ("judgements", .list(judgements.map(\.flow))),
      ("recommendations", .list(recommendations.map(\.flow))),
    ]
    return all.filter { section in
      if case .list(let parts) = section.content { !parts.isEmpty } else { true }
    }
  }
}

extension Source {
  fileprivate var flow: FlowText {
    .entries([
      ("id", .text(id.text)), ("technique", .text(technique.rawValue)), ("weight", .number(weight)),
    ])
  }
}

extension DesignExpectation {
  fileprivate var flow: FlowText {
    .entries([
      ("id", .text(id.text)), ("dimension", .text(dimension.text)),
      ("indicator", indicator.map { .text($0.text) }), ("statement", .text(statement)),
      ("weight", .number(weight)),
    ])
  }
}

extension Finding {
  fileprivate var flow: FlowText {
    var entries: [(key: String, value: FlowText?)] = [
      ("id", .text(id.text)), ("sources", .names(sources)), ("statement", .text(statement)),
    ]
    for coding in codings {
      if let target = coding.target { entries.append((target.key, .text(target.name))) }
      switch coding.verdict {
      case .unjudged: break
      case .risk: entries.append(("risk", .boolean(true)))
      case .judged(.direct(let gap)): entries.append(("gap", .number(gap.value)))
      case .judged(.severity(let step)):
        entries.append(("severity", step.step.map { .text($0.text) }))
      case .judged(.steps(let steps)):
        entries += steps.map { step in
          (step.criterion.text, step.step.map { .text($0.text) })
        }
      }
    }
    return .entries(entries)
  }
}

extension Judgement {
  fileprivate var flow: FlowText {
    var entries: [(key: String, value: FlowText?)] = [
      ("dimension", .text(dimension.text)), ("because", because.map(FlowText.text)),
    ]
    switch decision {
    case .rating(let band): entries.append(("rating", .text(band.text)))
    case .notApplicable: entries.append(("applicable", .boolean(false)))
    case .none: break
    }
    return .entries(entries)
  }
}

extension Recommendation {
  fileprivate var flow: FlowText {
    .entries([
      ("id", .text(id.text)), ("title", .text(title)),
      ("addresses", .list(addresses.map { .text($0.name) })),
      ("leverage", .text(leverage.text)), ("effort", effort.map { .text($0.rawValue) }),
      ("status", status.map { .text($0.rawValue) }),
      ("requires", requires.isEmpty ? nil : .names(requires)),
    ])
  }
}

extension Target {
  /// The key under which a finding names it.
  fileprivate var key: String {
    switch self {
    case .expectation: "expectation"
    case .indicator: "indicator"
    case .dimension: "dimension"
    }
  }

  /// Its name as a file writes it.
  fileprivate var name: String {
    switch self {
    case .expectation(let id): id.text
    case .indicator(let reference): reference.description
    case .dimension(let id): id.text
    }
  }
}
