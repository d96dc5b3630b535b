import GapModel

/// A change of a case, both as an edit of its text and in memory.
struct ModelEdit {
  let edit: CaseEdit
  let meant: Case

  /// Draws a change; `nil` where the case has nothing for the kind that was drawn.
  static func draw(from assessedCase: Case, _ generator: inout SplitMix) -> ModelEdit? {
    let kinds: [(Case, inout SplitMix) -> ModelEdit?] = [
      step, step, text, text, lessText, weight, source, finding, lessFinding, tag, caseNote,
      renamed,
      lessRecommendation, lessWeight,
    ]
    return generator.pick(kinds)(assessedCase, &generator)
  }

  private static let top = EditPath()

  // MARK: Findings

  private static func changed(
    _ assessedCase: Case,
    at index: Int,
    _ change: (inout Finding) -> Void
  ) -> Case {
    var findings = Array(assessedCase.findings)
    change(&findings[index])
    return assessedCase.with(findings: findings)
  }

  /// Another step, or one more, of a coding that was judged by criteria.
  private static func step(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    guard let index = old.findings.indices.randomElement(using: &generator) else { return nil }
    let finding = old.findings[index]
    let coding = Int.random(in: 0..<max(1, finding.codings.count), using: &generator)
    guard finding.codings.indices.contains(coding),
      case .judged(.steps(let steps)) = finding.codings[coding].verdict,
      !steps.contains(where: \.isMet)
    else { return nil }
    let criterion = generator.pick(old.instrument.criteria)
    let step = criterion.judged(generator.pick(criterion.steps))
    guard !step.isMet, let word = step.step?.text else { return nil }
    let order = old.instrument.criteria.map(\.id)
    let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    let new = (steps.filter { $0.criterion != criterion.id } + [step])
      .sorted { places[$0.criterion, default: 0] < places[$1.criterion, default: 0] }
    let home = top["findings"].entry(finding.id.text)
    let coder = finding.codings[coding].coder
    let path = coder.map { home["codings"].entry($0.text, by: "coder") } ?? home
    return ModelEdit(
      edit: .set(path[criterion.id.text], .word(word)),
      meant: changed(old, at: index) { $0.codings[coding].verdict = .judged(.steps(new)) }
    )
  }

  private static let words = [
    "Jaringan", "sering: terputus", "#1", "- dan", "\"tidak\"", "no", "2025", "7,5", "\n\n", "\n",
    "{a, b}", "é", "\u{A0}", "'s", "\u{2028}", "|", ":",
  ]

  private static func words(_ generator: inout SplitMix) -> String {
    "x"
      + (0..<Int.random(in: 0...5, using: &generator)).map { _ in generator.pick(words) }
      .joined(separator: " ")
  }

  private static var texts: [(key: String, path: WritableKeyPath<Finding, String?>)] {
    [("quote", \.quote), ("locator", \.locator), ("note", \.note)]
  }

  /// Another text of a finding, or one more.
  private static func text(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    guard let index = old.findings.indices.randomElement(using: &generator) else { return nil }
    let home = top["findings"].entry(old.findings[index].id.text)
    let text = words(&generator)
    if generator.once(in: 3) {
      return ModelEdit(
        edit: .set(home["statement"], .text(text)),
        meant: changed(old, at: index) { $0.statement = text }
      )
    }
    let (key, path) = generator.pick(texts)
    return ModelEdit(
      edit: .set(home[key], .text(text)),
      meant: changed(old, at: index) { $0[keyPath: path] = text }
    )
  }

  /// One text less.
  private static func lessText(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    let (key, path) = generator.pick(texts)
    let having = old.findings.indices.filter { old.findings[$0][keyPath: path] != nil }
    guard let index = having.randomElement(using: &generator) else { return nil }
    return ModelEdit(
      edit: .remove(top["findings"].entry(old.findings[index].id.text)[key]),
      meant: changed(old, at: index) { $0[keyPath: path] = nil }
    )
  }

  /// A text under another key.
  private static func renamed(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    let (from, to) = (generator.pick(texts), generator.pick(texts))
    let having = old.findings.indices.filter { index in
      let finding = old.findings[index]
      return finding[keyPath: from.path] != nil && finding[keyPath: to.path] == nil
    }
    guard let index = having.randomElement(using: &generator) else { return nil }
    let path = top["findings"].entry(old.findings[index].id.text)[from.key]
    return ModelEdit(
      edit: .rename(path, to: to.key),
      meant: changed(old, at: index) { finding in
        finding[keyPath: to.path] = finding[keyPath: from.path]
        finding[keyPath: from.path] = nil
      }
    )
  }

  /// One tag more.
  private static func tag(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    guard let index = old.findings.indices.randomElement(using: &generator) else { return nil }
    let text = words(&generator)
    return ModelEdit(
      edit: .append(top["findings"].entry(old.findings[index].id.text)["tags"], .text(text)),
      meant: changed(old, at: index) { $0.tags.append(text) }
    )
  }

  /// A finding more, not yet placed.
  private static func finding(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    guard let source = old.sources.randomElement(using: &generator)?.id else { return nil }
    let id = "N\(old.findings.count)-\(generator.next() % 100_000)"
    guard !old.findings.contains(where: { $0.id.text == id }) else { return nil }
    let (statement, quote) = (words(&generator), words(&generator))
    let entries: [YAMLValue.Entry] = [
      .init("id", .word(id)), .init("source", .word(source.text)),
      .init("statement", .text(statement)), .init("quote", .text(quote)),
    ]
    let finding = Finding(
      id: Finding.ID(id),
      sources: [source],
      statement: statement,
      quote: quote,
      codings: [Coding(target: nil, verdict: .unjudged)]
    )
    return ModelEdit(
      edit: .append(top["findings"], .mapping(entries, isInline: generator.once(in: 2))),
      meant: old.with(findings: Array(old.findings) + [finding])
    )
  }

  /// A finding less, to which nothing refers.
  private static func lessFinding(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    let cited = Set(old.recommendations.flatMap(\.findings))
    let free = old.findings.indices.filter { !cited.contains(old.findings[$0].id) }
    guard let index = free.randomElement(using: &generator) else { return nil }
    var findings = Array(old.findings)
    let id = findings.remove(at: index).id
    return ModelEdit(
      edit: .remove(top["findings"].entry(id.text)),
      meant: old.with(findings: findings)
    )
  }

  // MARK: The rest

  private static func weight(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    guard let index = old.sources.indices.randomElement(using: &generator) else { return nil }
    let weight = generator.pick([0.5, 2, 1.25])
    var sources = old.sources
    sources[index].weight = weight
    let path = top["sources"].entry(sources[index].id.text)["weight"]
    return ModelEdit(
      edit: .set(path, .number(weight == 2 ? "2" : "\(weight)")),
      meant: old.with(sources: sources)
    )
  }

  private static func lessWeight(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    let weighed = old.sources.indices.filter { old.sources[$0].weight != 1 }
    guard let index = weighed.randomElement(using: &generator) else { return nil }
    var sources = old.sources
    sources[index].weight = 1
    return ModelEdit(
      edit: .remove(top["sources"].entry(sources[index].id.text)["weight"]),
      meant: old.with(sources: sources)
    )
  }

  private static func source(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    let id = "S\(generator.next() % 1_000_000)"
    guard !old.sources.contains(where: { $0.id.text == id }) else { return nil }
    let note = words(&generator)
    let entries: [YAMLValue.Entry] = [
      .init("id", .word(id)), .init("technique", .word("observation")), .init("note", .text(note)),
    ]
    let source = Source(id: Source.ID(id), technique: .observation, note: note)
    return ModelEdit(
      edit: .append(top["sources"], .mapping(entries)),
      meant: old.with(sources: old.sources + [source])
    )
  }

  private static func lessRecommendation(
    _ old: Case,
    _ generator: inout SplitMix
  ) -> ModelEdit? {
    let required = Set(old.recommendations.flatMap(\.requires))
    let free = old.recommendations.indices.filter { index in
      !required.contains(old.recommendations[index].id)
    }
    guard generator.once(in: 4), let index = free.randomElement(using: &generator) else {
      return nil
    }
    var recommendations = old.recommendations
    let id = recommendations.remove(at: index).id
    return ModelEdit(
      edit: .remove(top["recommendations"].entry(id.text)),
      meant: old.with(recommendations: recommendations)
    )
  }

  private static func caseNote(_ old: Case, _ generator: inout SplitMix) -> ModelEdit? {
    var meant = old
    if old.note != nil, generator.once(in: 2) {
      meant.note = nil
      return ModelEdit(edit: .remove(top["case"]["note"]), meant: meant)
    }
    let text = words(&generator)
    meant.note = text
    return ModelEdit(edit: .set(top["case"]["note"], .text(text)), meant: meant)
  }
}
