/// A case as others may see it: the same judgements, with pseudonyms and without what nobody looked through.
///
/// It is made of what is named here, not by leaving things out: a key that a later version of the format brings
/// is in no copy until someone decides that it may be.
package struct PublicCase {
  /// The case.
  package let content: Case
  /// The names, with those of the case.
  package let names: GrownNames
  /// What it holds by choice.
  package let choices: PublicChoices
  /// How often names were replaced in texts, by name and spelling, the most frequent first.
  package let replaced: [Replaced]
  /// How many links and addresses were taken out of texts.
  package let linkCount: Int
  /// The texts in which a name still stands; empty, unless something is wrong with the program.
  package let standing: [String]
  let replacer: NameReplacer

  /// A name in texts that was replaced.
  package struct Replaced: Hashable, Sendable {
    /// What stands for it.
    package let pseudonym: String
    /// How texts wrote it.
    package let spelling: String
    /// How often.
    package let count: Int
  }

  /// Makes the copy of a case.
  package init(of original: Case, _ names: GrownNames, _ choices: PublicChoices) {
    var copying = CaseCopying(of: original, names, choices)
    content = copying.copy()
    replacer = copying.replacer
    standing = copying.texts.filter { copying.replacer.holdsName($0) }.uniqued
    linkCount = copying.replacer.linkCount
    replaced = copying.replacer.counts.map { spelling, count in
      Replaced(
        pseudonym: names.list.entries[spelling.name].pseudonym ?? "",
        spelling: spelling.text,
        count: count
      )
    }.sorted { ($1.count, $0.pseudonym, $0.spelling) < ($0.count, $1.pseudonym, $1.spelling) }
    self.names = names
    self.choices = choices
  }
}

/// The work of copying a case part by part.
private struct CaseCopying {
  private let original: Case
  private let names: GrownNames
  private let choices: PublicChoices
  private(set) var replacer: NameReplacer
  /// The free texts of the copy.
  private(set) var texts: [String] = []

  private let sources: PublicIDs
  private let design: PublicIDs
  private let findings: PublicIDs
  private let recommendations: PublicIDs
  private let coders: PublicIDs

  init(of original: Case, _ names: GrownNames, _ choices: PublicChoices) {
    self.original = original
    self.names = names
    self.choices = choices
    replacer = NameReplacer(names, language: original.language)
    sources = PublicIDs(original.sources.map { $0.id.text }, letter: "S")
    design = PublicIDs(original.design.map { $0.id.text }, letter: "E")
    findings = PublicIDs(
      original.findings.indices.map { original.findings.id(at: $0).text },
      letter: "F"
    )
    recommendations = PublicIDs(original.recommendations.map { $0.id.text }, letter: "R")
    coders = PublicIDs(original.coders.map { $0.id.text }, letter: "C")
  }

  mutating func copy() -> Case {
    let system = names.pseudonym(.systems, original.system)
    let organisation = names.pseudonym(.organisations, original.organisation)
    let between = original.language == .id ? "di" : "at"
    let id = Case.ID(names.pseudonym(.cases, original.id.text))
    let expectations = original.design.map { self.expectation(of: $0) }
    let observed = original.findings.map { self.finding(of: $0) }
    let decisions = original.judgements.map { self.judgement(of: $0) }
    let advice = original.recommendations.map { self.recommendation(of: $0) }
    let chain = original.model.map { self.model(of: $0) }
    return Case(
      id: id,
      // The title of a study leads to it at once.
      title: "\(system) \(between) \(organisation)",
      organisation: organisation,
      region: original.region.map { names.pseudonym(.regions, $0) },
      system: system,
      language: original.language,
      period: original.period,
      instrument: original.instrument,
      citation: choices.keepsCitation ? original.citation : nil,
      coders: original.coders.map { coder in
        Coder(
          id: Coder.ID(coders[coder.id.text]),
          name: coder.name.map { names.pseudonym(.coders, $0) }
        )
      },
      indices: choices.keepsIndices ? original.indices : [],
      sources: original.sources.map { source(of: $0) },
      design: expectations,
      findings: observed,
      judgements: decisions,
      recommendations: advice,
      model: chain
    )
  }

  // MARK: Texts

  private mutating func text(_ text: String) -> String {
    let new = replacer.replaced(text)
    texts.append(new)
    return new
  }

  private mutating func text(_ text: String?) -> String? {
    guard let text else { return nil }
    return self.text(text)
  }

  // MARK: Parts

  private func source(of source: Source) -> Source {
    Source(
      id: self.source(source.id),
      technique: source.technique,
      role: source.role.map { names.pseudonym(.roles, $0) },
      title: source.title.map { names.pseudonym(.titles, $0) },
      group: source.group.map { names.pseudonym(.groups, $0) },
      isKey: source.isKey,
      date: source.date.map { $0.withoutDay },
      weight: source.weight
    )
  }

  private mutating func expectation(of expectation: Expectation) -> Expectation {
    Expectation(
      id: Expectation.ID(design[expectation.id.text]),
      dimension: expectation.dimension,
      indicator: expectation.indicator,
      statement: text(expectation.statement),
      basis: expectation.basis.map { source($0) },
      weight: expectation.weight
    )
  }

  private mutating func finding(of finding: Finding) -> Finding {
    Finding(
      id: Finding.ID(findings[finding.id.text]),
      sources: finding.sources.map { source($0) },
      statement: text(finding.statement),
      quote: choices.keepsQuotes ? text(finding.quote) : nil,
      codings: finding.codings.map { coding in
        Coding(
          coder: coding.coder.map { Coder.ID(coders[$0.text]) },
          target: coding.target.map { target($0) },
          namesTarget: coding.namesTarget,
          verdict: coding.verdict
        )
      },
      agreed: finding.agreed.map { agreed in
        AgreedCoding(target: agreed.target.map { target($0) }, verdict: agreed.verdict)
      },
      factor: finding.factor,
      tags: finding.tags.map { text($0) }
    )
  }

  private mutating func judgement(of judgement: Judgement) -> Judgement {
    Judgement(
      dimension: judgement.dimension,
      decision: judgement.decision,
      because: text(judgement.because),
      basis: text(judgement.basis)
    )
  }

  private mutating func recommendation(of recommendation: Recommendation) -> Recommendation {
    Recommendation(
      id: self.recommendation(recommendation.id),
      title: text(recommendation.title),
      addresses: recommendation.addresses.map { target($0) },
      leverage: recommendation.leverage,
      direction: recommendation.direction,
      findings: recommendation.findings.map { Finding.ID(findings[$0.text]) },
      requires: recommendation.requires.map { self.recommendation($0) },
      reason: text(recommendation.reason),
      strategy: text(recommendation.strategy),
      owner: recommendation.owner.map { names.pseudonym(.owners, $0) },
      // An amount leads to the line of a published budget, so it does not go out.
      effort: recommendation.effort,
      schedule: Recommendation.Schedule(
        start: recommendation.schedule.start.map { $0.withoutDay },
        due: recommendation.schedule.due.map { $0.withoutDay }
      ),
      status: recommendation.status,
      serves: recommendation.serves
    )
  }

  private mutating func model(of model: ImplementationModel) -> ImplementationModel {
    ImplementationModel(
      input: model.input.map { text($0) },
      process: model.process.map { text($0) },
      output: model.output.map { text($0) },
      outcome: model.outcome.map { text($0) }
    )
  }

  private func source(_ id: Source.ID) -> Source.ID { Source.ID(sources[id.text]) }

  private func recommendation(_ id: Recommendation.ID) -> Recommendation.ID {
    Recommendation.ID(recommendations[id.text])
  }

  private func target(_ target: Target) -> Target {
    guard case .expectation(let id) = target else { return target }
    return .expectation(Expectation.ID(design[id.text]))
  }
}

extension CalendarDate {
  /// The month of a day; what is less precise stays.
  fileprivate var withoutDay: CalendarDate {
    day == nil ? self : CalendarDate(String(description.prefix(7))) ?? self
  }
}

extension PublicCase {
  /// Whether a text, such as the name of the copy's file, holds a name that is to be replaced.
  package func holdsName(_ text: String) -> Bool { replacer.holdsName(text) }
}
