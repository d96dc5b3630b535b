/// Composes the page of an instrument: what it asks, what it is judged on, and how that is read.
package struct InstrumentReport {
  let instrument: Instrument
  let phrases: Phrases
  private var numbering = Numbering()

  /// Prepares the page of an instrument.
  package init(of instrument: Instrument, language: Language) {
    self.instrument = instrument
    phrases = Phrases(language, for: instrument)
  }

  /// The page.
  package mutating func composed() -> Report {
    var sections = [aboutSection()]
    if !instrument.rules.isEmpty { sections.append(ruleSection()) }
    if !instrument.criteria.isEmpty { sections.append(criteriaSection()) }
    if !instrument.ladder.isEmpty { sections.append(ladderSection()) }
    sections.append(ratingSection())
    sections.append(dimensionSection())
    if !instrument.examples.isEmpty { sections.append(exampleSection()) }
    return Report(
      language: phrases.language,
      title: phrases.say(instrument.head.title),
      facts: [
        Report.Fact(
          label: phrases.instrument,
          value: [
            .code(instrument.id.text), .text(" " + phrases.version(instrument.head.version)),
          ]
        )
      ],
      sections: sections
    )
  }

  private func aboutSection() -> Report.Section {
    Report.Section(
      title: phrases.about,
      anchor: .section(.about),
      blocks: [
        .paragraph([.text(phrases.say(instrument.head.about))]),
        .paragraph([.text(phrases.methodParagraph(instrument))]),
        .paragraph([.text(phrases.say(instrument.head.source))]),
      ]
    )
  }

  private mutating func criteriaSection() -> Report.Section {
    var blocks: [Report.Block] = []
    for criterion in instrument.criteria {
      let label = phrases.capitalised(phrases.say(criterion.label))
      let caption = phrases.criterionCaption(label, phrases.number(criterion.weight))
      let rows = criterion.steps.map { step in
        Table.Row(
          [.code(step.id.text)],
          [.text(phrases.say(step.label))],
          [.number(phrases.number(step.value), value: step.value)],
          [.text(phrases.say(step.descriptor))]
        )
      }
      let columns: [Table.Column] = [
        .words(phrases.code), .words(phrases.step), .numbers(phrases.value),
        .words(phrases.descriptor),
      ]
      blocks.append(.paragraph([.text(phrases.say(criterion.question))]))
      blocks.append(numbering.table(caption, columns, rows, phrases))
    }
    return Report.Section(title: phrases.criteria, anchor: .section(.criteria), blocks: blocks)
  }

  private mutating func ruleSection() -> Report.Section {
    let rows = instrument.rules.map { rule in
      Table.Row(
        [.code(rule.id.text)],
        [.text(phrases.say(rule.text))],
        rule.example.map { [.quote(phrases.say($0.statement))] } ?? [.text("–")],
        [.text(rule.example.map { phrases.coded($0, instrument) } ?? "–")]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.code), .words(phrases.rule), .words(phrases.example), .words(phrases.coded),
    ]
    return Report.Section(
      title: phrases.codingRules,
      anchor: .section(.rules),
      blocks: [numbering.table(phrases.codingRules, columns, rows, phrases)]
    )
  }

  private mutating func ladderSection() -> Report.Section {
    let rows = instrument.ladder.map { step in
      Table.Row(
        [.code(step.id.text)],
        [.text(phrases.say(step.label))],
        [.number(phrases.number(step.value), value: step.value)],
        [.text(phrases.say(step.fits))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.code), .words(phrases.step), .numbers(phrases.value),
      .words(phrases.descriptor),
    ]
    return Report.Section(
      title: phrases.ladder,
      anchor: .section(.ladder),
      blocks: [
        .paragraph([.text(phrases.ladderExplained)]),
        numbering.table(phrases.ladder, columns, rows, phrases),
      ]
    )
  }

  private mutating func indicatorTable(of dimension: Dimension) -> Report.Block {
    let rows = dimension.indicators.map { indicator in
      let field = [indicator.question, indicator.observation].compactMap { $0 }.map(phrases.say)
      return Table.Row(
        [.code(indicator.id.text), .text(" \(phrases.say(indicator.label))")],
        [.text(indicator.description.map(phrases.say) ?? "–")],
        [.text(indicator.met.map(phrases.say) ?? "–")],
        [.text(field.isEmpty ? "–" : field.joined(separator: " "))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.indicator), .words(phrases.belongs), .words(phrases.met),
      .words(phrases.askAndObserve),
    ]
    let caption = phrases.indicatorCaption(of: phrases.say(dimension.label))
    return numbering.table(caption, columns, rows, phrases)
  }

  private mutating func ratingSection() -> Report.Section {
    var blocks = [numbering.bandTable(of: instrument, phrases)]
    if !instrument.anchors.isEmpty {
      let rows = instrument.anchors.map { anchor in
        Table.Row(
          [.number(phrases.number(anchor.gap.value), value: anchor.gap.value)],
          [.text(phrases.say(anchor.text))]
        )
      }
      let columns: [Table.Column] = [.numbers(phrases.gap), .words(phrases.meaning)]
      blocks.append(numbering.table(phrases.anchorCaption, columns, rows, phrases))
    }
    if !instrument.total.readings.isEmpty {
      blocks.append(numbering.readingTable(of: instrument, phrases))
    }
    let rows = instrument.leverages.map { leverage in
      Table.Row(
        [.code(leverage.id.text)],
        [.text(phrases.say(leverage.label))],
        [.number(phrases.number(leverage.factor), value: leverage.factor)],
        [.text(phrases.say(leverage.meaning))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.code), .words(phrases.leverage), .numbers(phrases.value),
      .words(phrases.meaning),
    ]
    blocks.append(numbering.table(phrases.leverageCaption, columns, rows, phrases))
    return Report.Section(title: phrases.ratings, anchor: .section(.ratings), blocks: blocks)
  }

  private mutating func dimensionSection() -> Report.Section {
    var subsections: [Report.Section] = []
    for dimension in instrument.dimensions {
      let lists: [(String, [LocalisedText])] = [
        (phrases.questions, dimension.guide.questions),
        (phrases.observations, dimension.guide.observations),
        (phrases.documents, dimension.guide.documents),
      ]
      var blocks: [Report.Block] = [.paragraph([.text(phrases.say(dimension.description))])]
      if !dimension.indicators.isEmpty { blocks.append(indicatorTable(of: dimension)) }
      for (title, texts) in lists where !texts.isEmpty {
        blocks.append(.paragraph([.strong([.text(title)])]))
        blocks.append(.list(texts.map { [.text(phrases.say($0))] }))
      }
      if !dimension.actions.isEmpty {
        blocks.append(.paragraph([.strong([.text(phrases.actions)])]))
        blocks.append(.list(dimension.actions.map(phrases.action)))
      }
      subsections.append(
        Report.Section(
          title: "\(dimension.code) · \(phrases.say(dimension.label))",
          anchor: .dimension(dimension.id),
          blocks: blocks
        )
      )
    }
    return Report.Section(
      title: phrases.dimensions,
      anchor: .section(.dimensions),
      blocks: [],
      subsections: subsections
    )
  }

  private mutating func exampleSection() -> Report.Section {
    let rows = instrument.examples.map { example in
      Table.Row(
        [.text(phrases.say(example.title))],
        [.text(phrases.judged(example.distance, instrument))],
        [.number(phrases.score(example.gap), value: example.gap.value)],
        [.text(instrument.band(example.rating).map { phrases.say($0.label) } ?? "–")]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.example), .words(phrases.judgement), .numbers(phrases.gap),
      .words(phrases.rating),
    ]
    return Report.Section(
      title: phrases.examples,
      anchor: .section(.examples),
      blocks: [numbering.table(phrases.exampleCaption, columns, rows, phrases)]
    )
  }
}

extension Instrument {
  /// Returns the page of the instrument, in a format of texts.
  public func page(as format: ReportFormat, language: Language) -> String {
    format.text(of: [report(language)])
  }

  /// Writes the page of the instrument.
  public func writePage(as format: ReportFormat, language: Language, to sink: TextSink) {
    format.write([report(language)], to: sink)
  }

  private func report(_ language: Language) -> Report {
    var composer = InstrumentReport(of: self, language: language)
    return composer.composed()
  }
}
