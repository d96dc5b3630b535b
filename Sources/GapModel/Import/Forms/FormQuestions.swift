/// All questions of the form for an instrument, as the form asks and the answers name them.
///
/// Written and read by this one list, so that what is asked is known again.
package struct FormQuestions: Sendable {
  /// What is asked of the office and its system.
  package let office: [FormQuestion]
  /// What is asked of the source.
  package let source: [FormQuestion]
  /// What is asked of each finding, in the order of the phone.
  package let finding: [FormQuestion]

  /// The name of the repeated group of findings.
  package static let repeatName = "findings"
  /// The name of the question that counts the findings of a submission.
  package static let countName = "findings_count"
  /// The name under which a form keeps its instrument.
  package static let instrumentName = "gapscore_instrument"
  /// The name under which a form keeps the case that it was made for.
  package static let caseName = "gapscore_case"

  /// Lays out the questions.
  ///
  /// - Parameters:
  ///   - instrument: What findings are judged by.
  ///   - expectations: What the design of a case assumes; each may be chosen as what a finding speaks of.
  package init(of instrument: Instrument, expectations: [Expectation] = []) {
    office = [Self.organisation, Self.system, Self.region]
    source = [Self.technique(of: instrument), Self.role, Self.title, Self.group, Self.date]
    finding =
      [Self.statement, Self.quote, Self.locator]
      + (expectations.isEmpty ? [] : [Self.expectation(among: expectations)])
      + Self.targets(of: instrument) + [Self.risk] + Self.judgements(by: instrument) + [Self.note]
  }

  /// All of them.
  var all: [FormQuestion] { office + source + finding }

  /// The question of this name.
  package func named(_ name: String) -> FormQuestion? { all.first { $0.name == name } }

  /// What the form holds without asking for it, and what other forms may ask by the format's own words.
  static let unasked: [(name: String, field: FormField)] = [
    (countName, .count), (instrumentName, .head(.instrument)), (caseName, .head(.id)),
    ("target", .sheet(.target)), ("expectation", .sheet(.expectation)),
    ("severity", .sheet(.severity)), ("gap", .sheet(.gap)), ("factor", .sheet(.factor)),
    ("tags", .sheet(.tags)),
  ]
}
