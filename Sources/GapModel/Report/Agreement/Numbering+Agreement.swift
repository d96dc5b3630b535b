// What a report says of the coders' agreement; cases and the command of its own show the same.
extension Numbering {
  mutating func agreementBlocks(
    _ agreement: Agreement,
    places: FindingPlaces,
    _ phrases: Phrases
  ) -> [Report.Block] {
    var blocks: [Report.Block] = [
      .paragraph([.text(phrases.agreementExplained(agreement))]), variableTable(agreement, phrases),
      dimensionTable(agreement, phrases), tendencyTable(agreement, phrases),
    ]
    blocks.append(
      agreement.disagreements.isEmpty
        ? .paragraph([.text(phrases.noDisagreement)])
        : disagreementTable(agreement, places, phrases)
    )
    return blocks
  }

  private mutating func variableTable(
    _ agreement: Agreement,
    _ phrases: Phrases
  ) -> Report.Block {
    let isPair = agreement.coders.count == 2
    let rows = agreement.variables.map { variable in
      let own = variable.statistics
      let kappas: [[Inline]] =
        isPair
        ? [kappa(own.kappa, own, phrases), kappa(own.weightedKappa, own, phrases)]
        : [kappa(own.fleiss, own, phrases)]
      return Table.Row(
        cells: [
          [.text(phrases.variable(variable.name, of: agreement))],
          [.text(phrases.level(own.level))],
          [.number(String(own.units), value: Double(own.units))],
          own.percent.map { [.number(phrases.sameShare(own), value: $0)] } ?? [.text("–")],
          own.alpha.map { [.number(phrases.alpha(own), value: $0)] } ?? [.text(phrases.alpha(own))],
        ] + kappas
      )
    }
    let kappas: [Table.Column] =
      isPair
      ? [.numbers(phrases.kappaTitle), .numbers(phrases.weightedKappaTitle)]
      : [.numbers(phrases.fleissTitle)]
    let columns: [Table.Column] =
      [
        .words(phrases.variable), .words(phrases.levelTitle), .numbers(phrases.agreedUnits),
        .numbers(phrases.percentTitle), .words(phrases.alphaTitle),
      ] + kappas
    return table(phrases.agreementCaption, columns, rows, phrases)
  }

  private func kappa(
    _ value: Double?,
    _ own: AgreementStatistics,
    _ phrases: Phrases
  ) -> [Inline] {
    value.map { [.number(phrases.kappa($0, own), value: $0)] } ?? [.text("–")]
  }

  private mutating func dimensionTable(
    _ agreement: Agreement,
    _ phrases: Phrases
  ) -> Report.Block {
    let instrument = agreement.assessedCase.instrument
    let names = agreement.variables.map { $0.name }.filter { $0 != CodedVariable.dimensionName }
    let rows = agreement.byDimension.map { entry in
      let cells = names.map { name -> [Inline] in
        guard let own = entry.variables.first(where: { $0.name == name })?.statistics,
          let alpha = own.alpha
        else { return [.text("–")] }
        return [.number("\(phrases.coefficient(alpha)) (n = \(own.units))", value: alpha)]
      }
      return Table.Row(
        cells: [
          [.link(phrases.label(of: entry.dimension, instrument), .dimension(entry.dimension))]
        ]
          + cells
      )
    }
    let columns: [Table.Column] =
      [.words(phrases.dimension)] + names.map { .numbers(phrases.variable($0, of: agreement)) }
    return table(phrases.agreementByDimension, columns, rows, phrases)
  }

  private mutating func tendencyTable(
    _ agreement: Agreement,
    _ phrases: Phrases
  ) -> Report.Block {
    let rows = agreement.tendencies.map { tendency in
      Table.Row(
        [.text(tendency.coder.text)],
        tendency.difference.map { [.number(phrases.tendency(tendency), value: $0)] } ?? [
          .text("–")
        ],
        [.number(String(tendency.units), value: Double(tendency.units))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.coder), .words(phrases.meanDifference), .numbers(phrases.agreedUnits),
    ]
    return table(phrases.tendencyCaption, columns, rows, phrases)
  }

  private mutating func disagreementTable(
    _ agreement: Agreement,
    _ places: FindingPlaces,
    _ phrases: Phrases
  ) -> Report.Block {
    let instrument = agreement.assessedCase.instrument
    let rows = agreement.disagreements.map { entry in
      let choices = agreement.coders.map { coder -> [Inline] in
        let own = entry.values.first { $0.coder == coder }
        return [.text(own.map { phrases.choice($0.value, of: entry.variable, instrument) } ?? "–")]
      }
      return Table.Row(
        cells: [
          [.link(entry.finding.text, .finding(entry.finding))],
          places[entry.finding].map { [.number(String($0.line), value: Double($0.line))] }
            ?? [.text("–")],
          [.text(phrases.variable(entry.variable, of: agreement))],
        ] + choices + [
          [.text(entry.consensus.map { phrases.choice($0, of: entry.variable, instrument) } ?? "–")]
        ]
      )
    }
    let columns: [Table.Column] =
      [.words(phrases.finding), .numbers(phrases.lineTitle), .words(phrases.variable)]
      + agreement.coders.map { .words($0.text) } + [.words(phrases.consensusTitle)]
    return table(phrases.disagreementCaption, columns, rows, phrases)
  }
}

extension Phrases {
  /// What a coder chose, as the instrument calls it; a number between two steps as the language writes it.
  func choice(_ word: String, of variable: String, _ instrument: Instrument) -> String {
    if let value = Double(word) { return number(value) }
    if let criterion = instrument.criteria.first(where: { $0.id.text == variable }) {
      return criterion.steps.keyed(word).map { say($0.label) } ?? word
    }
    if let step = instrument.ladder.keyed(word), variable == "severity" { return say(step.label) }
    if variable == "kind" { return kind(word) }
    return instrument.dimensions.keyed(word).map { say($0.label) } ?? word
  }
}

extension Phrases {
  /// What kind of finding a coder took it for.
  fileprivate func kind(_ word: String) -> String {
    switch word {
    case "met": say(id: "terpenuhi", en: "met")
    case "judged": say(id: "ada gap", en: "a gap")
    case "risk": say(id: "risiko", en: "risk")
    default: say(id: "belum dinilai", en: "not yet judged")
    }
  }
}

extension CaseReport {
  mutating func agreementSection() -> Report.Section? {
    guard let agreement = Agreement(of: assessment) else { return nil }
    return Report.Section(
      title: phrases.agreementTitle,
      anchor: .section(.agreement),
      blocks: numbering.agreementBlocks(agreement, places: scored.places, phrases)
    )
  }
}
