extension ScoredCase {
  /// Returns agreements as a workbook, in the language of the first case unless said.
  package static func workbook(
    of entries: [(scored: ScoredCase, agreement: Agreement)],
    language: Language? = nil
  ) -> Workbook {
    let phrases = Phrases(language ?? entries.first?.agreement.assessedCase.language ?? .id)
    let coders = entries.flatMap { $0.agreement.coders }.uniqued
    let agreements = entries.map { AgreedCase(scored: $0.scored, agreement: $0.agreement) }
    var book = ResultWorkbook(
      title: phrases.agreementTitle,
      facts: facts(agreements, phrases),
      phrases
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Kesepakatan", en: "Agreement"),
        phrases.agreedVariableColumns,
        frozenColumns: 3,
        of: agreements.flatMap { $0.variables }
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Perbedaan kode", en: "Disagreements"),
        phrases.disagreementColumns(coders),
        frozenColumns: 2,
        of: agreements.flatMap { entry in
          entry.agreement.disagreements.map { Disagreed(of: entry, disagreement: $0) }
        }
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Pengode", en: "Coders"),
        phrases.tendencyColumns,
        frozenColumns: 2,
        of: agreements.flatMap { entry in
          entry.agreement.tendencies.map { CoderTendency(of: entry, tendency: $0) }
        }
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Kasus", en: "Cases"),
        phrases.agreedCaseColumns,
        of: agreements
      )
    )
    return book.finished
  }

  private static func facts(
    _ entries: [AgreedCase],
    _ phrases: Phrases
  ) -> [(name: String, text: String)] {
    [(name: phrases.contents, text: phrases.agreementTitle)]
      + entries.map { entry in
        (
          name: entry.content.id.text,
          text: phrases.agreementExplained(entry.agreement)
        )
      } + [phrases.numbersNote, phrases.madeWithNote]
  }
}

/// A case and how far its coders agree.
struct AgreedCase {
  let scored: ScoredCase
  let agreement: Agreement

  var content: Case { agreement.assessedCase }

  /// The agreement on each variable, over all findings and then within each dimension.
  var variables: [AgreedVariable] {
    agreement.variables.map { AgreedVariable(of: self, dimension: nil, variable: $0) }
      + agreement.byDimension.flatMap { entry in
        entry.variables.map { variable in
          AgreedVariable(of: self, dimension: entry.dimension, variable: variable)
        }
      }
  }
}

/// The agreement on one variable.
struct AgreedVariable {
  let of: AgreedCase
  /// The dimension whose findings it is on; `nil` for all findings.
  let dimension: Dimension.ID?
  let variable: Agreement.Variable

  var statistics: AgreementStatistics { variable.statistics }
}

/// A finding on which coders chose differently.
struct Disagreed {
  let of: AgreedCase
  let disagreement: Agreement.Disagreement
}

/// How a coder judges beside the others.
struct CoderTendency {
  let of: AgreedCase
  let tendency: Agreement.Tendency
}
