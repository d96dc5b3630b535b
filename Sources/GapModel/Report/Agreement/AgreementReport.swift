// The agreement of a case's coders, by itself: a report, a table for a terminal, or for tools.
extension ScoredCase {
  /// Returns a report of an agreement, in a format of texts.
  public func report(
    of agreement: Agreement,
    as format: ReportFormat,
    languages: [Language]
  ) -> String {
    format.text(of: languages.map { report(of: agreement, $0) })
  }

  /// Writes a report of an agreement.
  public func writeReport(
    of agreement: Agreement,
    as format: ReportFormat,
    languages: [Language],
    to sink: TextSink
  ) {
    format.write(languages.map { report(of: agreement, $0) }, to: sink)
  }

  private func report(of agreement: Agreement, _ language: Language) -> Report {
    let phrases = Phrases(language)
    var numbering = Numbering()
    let blocks = numbering.agreementBlocks(agreement, places: places, phrases)
    return Report(
      language: language,
      title: "\(phrases.agreementTitle): \(assessment.assessedCase.title)",
      facts: [
        Report.Fact(
          label: phrases.input,
          value: [.text("\(provenance.file) · SHA-256 "), .code(provenance.sha256)],
          isProvenance: true
        ),
        Report.Fact(
          label: phrases.madeWith,
          value: [.text(Generator.name)],
          isProvenance: true
        ),
      ],
      sections: [
        Report.Section(
          title: phrases.agreementTitle,
          anchor: .section(.agreement),
          blocks: blocks
        )
      ]
    ).withLinksThatLead()
  }

  /// Returns an agreement for a terminal, in the case's language unless said.
  public func table(of agreement: Agreement, language: Language? = nil) -> String {
    let phrases = Phrases(language ?? assessment.assessedCase.language)
    let instrument = assessment.assessedCase.instrument
    let isPair = agreement.coders.count == 2
    let header =
      [phrases.variable, phrases.agreedUnits, phrases.percentTitle, phrases.alphaTitle]
      + (isPair ? [phrases.kappaTitle, phrases.weightedKappaTitle] : [phrases.fleissTitle])
    let rows = agreement.variables.map { variable in
      let own = variable.statistics
      return [
        phrases.variable(variable.name, of: agreement), String(own.units),
        phrases.sameShare(own), phrases.alpha(own),
      ]
        + (isPair
          ? [phrases.kappa(own.kappa, own), phrases.kappa(own.weightedKappa, own)]
          : [phrases.kappa(own.fleiss, own)])
    }
    let tendencies = agreement.tendencies.map { tendency in
      "\(phrases.coder) \(tendency.coder): \(phrases.tendency(tendency))"
    }
    let differing = agreement.disagreements.map { entry in
      let line = places[entry.finding].map { ":\($0.line)" } ?? ""
      func choice(_ word: String) -> String {
        phrases.choice(word, of: entry.variable, instrument)
      }
      let values = entry.values.map { "\($0.coder) \(choice($0.value))" }.joined(separator: ", ")
      let consensus = entry.consensus.map { " → \(choice($0))" } ?? ""
      let variable = phrases.variable(entry.variable, of: agreement)
      return "\(provenance.file)\(line): \(entry.finding), \(variable): \(values)\(consensus)"
    }
    let lines = tendencies + [""] + differing
    return DisplayText.visible(assessment.assessedCase.title) + "\n\n"
      + TextTable.aligned([header] + rows, numeric: [1, 2]) + "\n"
      + lines.map { DisplayText.visible($0) + "\n" }.joined()
  }

  /// Returns agreements for tools: one as an object, several as an array; names and nesting are stable.
  public static func json(of entries: [(scored: ScoredCase, agreement: Agreement)]) -> String {
    let values = entries.map { $0.scored.value(of: $0.agreement) }
    return (values.count == 1 ? values[0] : .array(values)).pretty
  }

  private func value(of agreement: Agreement) -> JSON {
    [
      "gapscore": .integer(1),
      "case": .text(assessment.assessedCase.id.text),
      "coders": .names(agreement.coders),
      "units": .integer(agreement.units),
      "unitsOfAll": .integer(agreement.unitsOfAll),
      "resamples": .integer(agreement.resamples),
      "seed": Int64(exactly: agreement.seed).map(JSON.integer) ?? .text(String(agreement.seed)),
      "variables": .array(agreement.variables.map(Self.value)),
      "dimensions": .array(
        agreement.byDimension.map { entry in
          [
            "id": .text(entry.dimension.text),
            "variables": .array(entry.variables.map(Self.value)),
          ]
        }
      ),
      "disagreements": .array(agreement.disagreements.map(value)),
      "tendencies": .array(
        agreement.tendencies.map { tendency in
          [
            "coder": .text(tendency.coder.text), "difference": .number(tendency.difference),
            "units": .integer(tendency.units),
          ]
        }
      ),
    ]
  }

  private static func value(of variable: Agreement.Variable) -> JSON {
    let own = variable.statistics
    return [
      "name": .text(variable.name),
      "level": .text(own.level.rawValue),
      "units": .integer(own.units),
      "pairable": .integer(own.pairable),
      "percent": .number(own.percent),
      "percentUnits": units(of: own.percent, own.units),
      "alpha": .number(own.alpha),
      "alphaUnits": units(of: own.alpha, own.units),
      "alphaInterval": own.alphaInterval.map { interval in
        .array([.number(interval.lowerBound), .number(interval.upperBound)])
      } ?? .null,
      "alphaIntervalMissing": .text(own.missingInterval?.rawValue),
      "kappa": .number(own.kappa),
      "kappaUnits": units(of: own.kappa, own.completeUnits),
      "weightedKappa": .number(own.weightedKappa),
      "weightedKappaUnits": units(of: own.weightedKappa, own.completeUnits),
      "fleiss": .number(own.fleiss),
      "fleissUnits": units(of: own.fleiss, own.completeUnits),
      "undefined": .text(own.undefined?.rawValue),
    ]
  }

  /// How many units a statistic rests on; nothing where there is none.
  private static func units(of statistic: Double?, _ units: Int) -> JSON {
    statistic == nil ? .null : .integer(units)
  }

  private func value(of disagreement: Agreement.Disagreement) -> JSON {
    [
      "finding": .text(disagreement.finding.text),
      "variable": .text(disagreement.variable),
      "values": .object(
        disagreement.values.map { JSON.Member(name: $0.coder.text, value: .text($0.value)) }
      ),
      "consensus": .text(disagreement.consensus),
      "distance": .number(disagreement.distance),
      "line": places[disagreement.finding].map { .integer($0.line) } ?? .null,
      "column": places[disagreement.finding].map { .integer($0.column) } ?? .null,
    ]
  }
}
