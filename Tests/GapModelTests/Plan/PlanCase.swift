import GapModel
import Testing

/// A case of one office whose network, server and upkeep have gaps, and what it recommends.
///
/// By one source and with the gaps 6, 4 and 2, technology is (6 + 4) / 2 = 5.
struct PlanCase {
  var id = "a"
  var organisation: String?
  var region: String?
  var system = "System"
  var instrument = "heeks-itposmo-5"
  var from = "2026-01"
  var to = "2026-06"
  /// The gaps of network, server and upkeep.
  var gaps: [Double] = [6, 4, 2]
  /// Recommendations as a file has them, each within braces.
  var actions: [String]

  /// A direct action on an indicator of technology.
  static func action(_ id: String, on indicator: String, _ facts: String...) -> String {
    let own = ["id: \(id)", "title: Act \(id)", "addresses: [technology/\(indicator)]"] + facts
    let leverage = facts.contains { $0.hasPrefix("leverage") } ? [] : ["leverage: direct"]
    return "{\((own + leverage).joined(separator: ", "))}"
  }

  /// The case, rated.
  func scored() throws -> ScoredCase {
    ScoredCase(try ProjectFiles.document(named: "\(id).yaml", of: text), from: "\(id).yaml")
  }

  private var text: String {
    let indicators = ["network", "server", "upkeep"]
    let design = indicators.map { indicator in
      "  - {id: E-\(indicator), dimension: technology, indicator: \(indicator), statement: Must}\n"
    }
    let findings = zip(indicators, gaps).map { indicator, gap in
      "  - {id: F-\(indicator), expectation: E-\(indicator), source: I1, statement: \(indicator), "
        + "gap: \(gap)}\n"
    }
    let place = region.map { "  region: \($0)\n" } ?? ""
    let list = actions.map { "  - \($0)\n" }.joined()
    return """
      gapscore: 1
      case:
        id: \(id)
        title: Title
        organisation: \(organisation ?? "Office \(id)")
        system: \(system)
        language: en
        instrument: \(instrument)
        period: {from: \(from), to: \(to)}
      \(place)sources:
        - {id: I1, technique: interview, role: Operator}
      design:
      \(design.joined())findings:
      \(findings.joined())recommendations:
      \(list)
      """
  }
}

extension Plan {
  /// A plan of some cases.
  static func of(_ cases: PlanCase..., asked request: PlanRequest = PlanRequest()) throws -> Plan {
    try Plan(of: cases.map { try $0.scored() }, request)
  }

  /// The names of the actions that are in the plan and have a cost, in its order.
  var planned: [String] {
    actions.filter { $0.standing == .planned }.map { name(of: $0) }
  }

  /// Where an action stands.
  func standing(_ name: String) throws -> PlannedAction.Standing {
    try #require(actions.first { self.name(of: $0) == name }).standing
  }

  private func name(of action: PlannedAction) -> String {
    "\(offices[action.office].content.id)/\(action.recommendation.id)"
  }
}
