/// A case as a file that is written anew: no comment, order or spelling of another file is in it.
///
/// Memos of the analyst, origins of imports and costs are not written.
package struct FreshCaseFile {
  private let content: Case
  private let comment: [String]

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - content: What it says.
  ///   - comment: The paragraphs of the comment at its head.
  package init(of content: Case, comment: [String]) {
    self.content = content
    self.comment = comment
  }

  /// The case as YAML.
  ///
  /// - Parameter instrument: How it names its instrument: the id of a shipped one, or the file beside it.
  /// - Returns: The whole file.
  package func text(instrument: String) -> String {
    let writer = YAMLWriter(lineEnd: "\n")
    var text = CommentText.paragraphs(comment) + "\n\ngapscore: 1\n\ncase:"
    text += writer.behindColon(.mapping(head(instrument)), column: 0) + "\n"
    func add(_ key: String, _ items: [YAMLValue], isNeeded: Bool = false) {
      if items.isEmpty {
        if isNeeded { text += "\n\(key): []\n" }
      } else {
        text += "\n\(key):\n" + writer.list(items, column: 2) + "\n"
      }
    }
    add(
      "indices",
      content.indices.map { index in
        .mapping(
          [
            .init("scheme", .word(index.scheme.text)), .init("year", .number(String(index.year))),
            .init("value", .decimal(index.value)),
          ],
          isInline: true
        )
      }
    )
    add("sources", content.sources.map { value(of: $0) })
    add("design", content.design.map { value(of: $0) })
    add("findings", content.findings.map { value(of: $0) }, isNeeded: true)
    add("judgements", content.judgements.map { value(of: $0) })
    add("recommendations", content.recommendations.map { value(of: $0) })
    if let model = content.model {
      let lists = [
        ("input", model.input), ("process", model.process), ("output", model.output),
        ("outcome", model.outcome),
      ]
      let keys = lists.map { key, items in
        YAMLValue.Entry(key, .list(items.map { .text($0) }))
      }
      text += "\nmodel:" + writer.behindColon(.mapping(keys), column: 0) + "\n"
    }
    return text
  }

  private func head(_ instrument: String) -> [YAMLValue.Entry] {
    var head: [YAMLValue.Entry] = [
      .init("id", .word(content.id.text)), .init("title", .text(content.title)),
      .init("organisation", .text(content.organisation)),
    ]
    head.add("region", content.region.map { .text($0) })
    head.append(.init("system", .text(content.system)))
    head.append(.init("language", .word(content.language.rawValue)))
    head.add(
      "period",
      content.period.map { period in
        .mapping(
          [
            .init("from", .word(period.from.description)),
            .init("to", .word(period.to.description)),
          ],
          isInline: true
        )
      }
    )
    head.append(.init("instrument", .text(instrument)))
    head.add("citation", content.citation.map { .text($0) })
    if !content.coders.isEmpty {
      let coders = content.coders.map { coder in
        var entries: [YAMLValue.Entry] = [.init("id", .word(coder.id.text))]
        entries.add("name", coder.name.map { .text($0) })
        return YAMLValue.mapping(entries, isInline: true)
      }
      head.append(.init("coders", .list(coders)))
    }
    return head
  }

  // MARK: Entries

  private func value(of source: Source) -> YAMLValue {
    var entries: [YAMLValue.Entry] = [
      .init("id", .word(source.id.text)), .init("technique", .word(source.technique.rawValue)),
    ]
    entries.add("role", source.role.map { .text($0) })
    entries.add("title", source.title.map { .text($0) })
    entries.add("group", source.group.map { .text($0) })
    if source.isKey { entries.append(.init("key", .number("true"))) }
    entries.add("date", source.date.map { .word($0.description) })
    entries.addWeight(source.weight)
    return .mapping(entries, isInline: true)
  }

  private func value(of expectation: Expectation) -> YAMLValue {
    var entries: [YAMLValue.Entry] = [
      .init("id", .word(expectation.id.text)),
      .init("dimension", .word(expectation.dimension.text)),
    ]
    entries.add("indicator", expectation.indicator.map { .word($0.text) })
    entries.append(.init("statement", .text(expectation.statement)))
    entries.addWords("basis", expectation.basis.map { $0.text })
    entries.addWeight(expectation.weight)
    return .mapping(entries)
  }

  private func value(of finding: Finding) -> YAMLValue {
    var entries: [YAMLValue.Entry] = [.init("id", .word(finding.id.text))]
    let isPlain =
      finding.codings.count == 1 && finding.codings[0].coder == nil && finding.agreed == nil
    let common = finding.codings.first { !$0.namesTarget }?.target
    if let target = isPlain ? finding.codings[0].target : common { entries.append(target.entry) }
    if finding.sources.count == 1 {
      entries.append(.init("source", .word(finding.sources[0].text)))
    } else {
      entries.addWords("sources", finding.sources.map { $0.text })
    }
    entries.append(.init("statement", .text(finding.statement)))
    entries.add("quote", finding.quote.map { .text($0) })
    entries.add("locator", finding.locator.map { .text($0) })
    if isPlain {
      entries += finding.codings[0].verdict.entries
    } else if !finding.codings.isEmpty {
      entries.append(.init("codings", .list(finding.codings.map { value(of: $0) })))
    }
    if let agreed = finding.agreed {
      let target = agreed.target.map { [$0.entry] } ?? []
      let verdict = agreed.verdict?.entries ?? []
      entries.append(.init("agreed", .mapping(target + verdict, isInline: true)))
    }
    entries.add("factor", finding.factor.map { .word($0.rawValue) })
    if !finding.tags.isEmpty {
      entries.append(.init("tags", .list(finding.tags.map { .text($0) })))
    }
    return .mapping(entries)
  }

  private func value(of coding: Coding) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("coder", coding.coder.map { .word($0.text) })
    if coding.namesTarget, let target = coding.target { entries.append(target.entry) }
    return .mapping(entries + coding.verdict.entries, isInline: true)
  }

  private func value(of judgement: Judgement) -> YAMLValue {
    var entries: [YAMLValue.Entry] = [.init("dimension", .word(judgement.dimension.text))]
    switch judgement.decision {
    case .rating(let band): entries.append(.init("rating", .word(band.text)))
    case .notApplicable: entries.append(.init("applicable", .number("false")))
    case .none: break
    }
    entries.add("because", judgement.because.map { .text($0) })
    entries.add("basis", judgement.basis.map { .text($0) })
    return .mapping(entries)
  }

  private func value(of recommendation: Recommendation) -> YAMLValue {
    var entries: [YAMLValue.Entry] = [
      .init("id", .word(recommendation.id.text)), .init("title", .text(recommendation.title)),
    ]
    entries.addWords("addresses", recommendation.addresses.map { $0.entryWord })
    entries.append(.init("leverage", .word(recommendation.leverage.text)))
    entries.add("direction", recommendation.direction.map { .word($0.rawValue) })
    entries.addWords("findings", recommendation.findings.map { $0.text })
    entries.addWords("requires", recommendation.requires.map { $0.text })
    entries.add("reason", recommendation.reason.map { .text($0) })
    entries.add("strategy", recommendation.strategy.map { .text($0) })
    entries.add("owner", recommendation.owner.map { .text($0) })
    entries.add("effort", recommendation.effort.map { .word($0.rawValue) })
    entries.add("start", recommendation.schedule.start.map { .word($0.description) })
    entries.add("due", recommendation.schedule.due.map { .word($0.description) })
    entries.add("status", recommendation.status.map { .word($0.rawValue) })
    entries.addWords("serves", recommendation.serves.map { $0.text })
    return .mapping(entries)
  }
}

extension [YAMLValue.Entry] {
  /// Adds a key where there is a value.
  fileprivate mutating func add(_ key: String, _ value: YAMLValue?) {
    if let value { append(.init(key, value)) }
  }

  fileprivate mutating func addWords(_ key: String, _ words: [String]) {
    if !words.isEmpty { append(.init(key, .list(words.map { .word($0) }))) }
  }

  /// Adds a weight other than the usual one.
  fileprivate mutating func addWeight(_ weight: Double) {
    if weight != 1 { append(.init("weight", .decimal(weight))) }
  }
}

extension YAMLValue {
  /// A number as short as it reads back the same.
  fileprivate static func decimal(_ value: Double) -> YAMLValue {
    .number(DecimalText.shortest(value))
  }
}

extension Target {
  /// The key and the word by which a finding names it.
  package var entry: YAMLValue.Entry {
    switch self {
    case .expectation: .init("expectation", .word(entryWord))
    case .indicator: .init("indicator", .word(entryWord))
    case .dimension: .init("dimension", .word(entryWord))
    }
  }

  /// The word by which a recommendation names it.
  fileprivate var entryWord: String {
    switch self {
    case .expectation(let id): id.text
    case .indicator(let indicator): "\(indicator.dimension.text)/\(indicator.indicator.text)"
    case .dimension(let id): id.text
    }
  }
}

extension Verdict {
  /// The keys by which a finding or a coding says what was decided.
  package var entries: [YAMLValue.Entry] {
    switch self {
    case .unjudged: []
    case .risk: [.init("risk", .number("true"))]
    case .judged(.direct(let gap)): [.init("gap", .decimal(gap.value))]
    case .judged(.severity(let step)): step.step.map { [.init("severity", .word($0.text))] } ?? []
    case .judged(.steps(let steps)):
      steps.compactMap { step in
        step.step.map { YAMLValue.Entry(step.criterion.text, .word($0.text)) }
      }
    }
  }
}
