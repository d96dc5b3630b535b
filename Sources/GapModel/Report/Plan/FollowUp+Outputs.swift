// What became of a plan, in the formats of texts.
extension FollowUp {
  /// What reports of it say, in one language.
  func phrases(_ language: Language) -> Phrases {
    offices.first.map { Phrases(language, for: $0.content.instrument) } ?? Phrases(language)
  }

  /// Returns the report, in a format of texts.
  public func report(
    as format: ReportFormat,
    languages: [Language],
    brand: Brand? = nil
  ) -> String {
    format.text(of: reports(languages, brand))
  }

  /// Writes the report; as a text it is never in memory as a whole.
  public func writeReport(
    as format: ReportFormat,
    languages: [Language],
    brand: Brand? = nil,
    to sink: TextSink
  ) {
    format.write(reports(languages, brand), to: sink)
  }

  private func reports(_ languages: [Language], _ brand: Brand?) -> [Report] {
    languages.map { language in
      var composer = FollowUpReport(of: self, language: language, brand: brand)
      return composer.composed()
    }
  }

  /// Returns what became of the plan for a terminal.
  public func table(language: Language) -> String {
    let phrases = phrases(language)
    let header =
      [phrases.office] + State.allCases.map { phrases.capitalised(phrases.state($0)) }
      + [phrases.newActions, phrases.plannedCost, phrases.doneCost]
    let rows = FollowUpCount.byOffice(self).map { count in
      [count.name ?? "–"] + State.allCases.map { String(count.states[$0] ?? 0) }
        + [String(count.new), phrases.amount(count.planned), phrases.amount(count.done)]
    }
    var lines = [phrases.followUpVerdict(self)]
    let outcomes = offices.flatMap { $0.outcomes }
    if !outcomes.isEmpty { lines.append(phrases.outcomeSentence(outcomes)) }
    let remarks = FollowUpRemarks(followUp: self, phrases: phrases)
    lines += remarks.pointers + remarks.all
    return TextTable.aligned([header] + rows, numeric: Set(1..<header.count)) + "\n"
      + lines.map { DisplayText.visible($0) + "\n" }.joined()
  }

  private static let columns = [
    CSV.Column("case", id: "Kasus"),
    CSV.Column("organisation", id: "Perangkat daerah"),
    CSV.Column("id", id: "ID"),
    CSV.Column("title", id: "Tindakan"),
    CSV.Column("state", id: "Kemajuan"),
    CSV.Column("new", id: "Baru"),
    CSV.Column("owner", id: "Penanggung jawab"),
    CSV.Column("start", id: "Mulai"),
    CSV.Column("due", id: "Tenggat"),
    CSV.Column("earlier_due", id: "Tenggat semula"),
    CSV.Column("finished", id: "Selesai"),
    CSV.Column("planned_cost", id: "Biaya rencana"),
    CSV.Column("cost", id: "Biaya"),
  ]

  /// Writes the actions as a table for spreadsheets.
  public func writeCSV(to sink: TextSink, as form: SpreadsheetForm = .data) {
    sink.write(CSV.header(Self.columns, form))
    for office in offices {
      for action in office.actions {
        let own = action.recommendation
        let cells: [CSV.Cell] = [
          .text(office.content.id.text), .text(office.content.organisation), .text(own.id.text),
          .text(own.title), .text(action.state.rawValue), .flag(action.isNew), .text(own.owner),
          .text(own.schedule.start?.description), .text(own.schedule.due?.description),
          .text(action.earlierDue?.description),
          .text(own.finished?.description), .amount(action.plannedCost), .amount(own.cost),
        ]
        sink.write(CSV.row(cells, form))
      }
    }
  }

  /// What became of the plan for tools; names and nesting are stable.
  public var json: String { TextSink.text(writeJSON) }

  /// Writes what became of the plan for tools; names and nesting are stable.
  public func writeJSON(to sink: TextSink) {
    let document: JSON = [
      "gapscore": .integer(1),
      "generator": .text(Generator.name),
      "date": .text(date?.description),
      "offices": .array(offices.map { $0.json }),
    ]
    document.write(to: sink, indentation: 0)
    sink.write("\n")
  }
}

extension FollowUp.Office {
  fileprivate var json: JSON {
    [
      "case": .text(content.id.text),
      "earlier": .text(earlier?.assessment.assessedCase.id.text),
      "organisation": .text(content.organisation),
      "system": .text(content.system),
      "actions": .array(actions.map { $0.json }),
      "outcomes": .array(
        outcomes.map { outcome in
          [
            "dimension": .text(outcome.dimension.text),
            "actions": .names(outcome.actions),
            "from": .number(outcome.from),
            "promised": .number(outcome.promised),
            "seen": .number(outcome.seen),
            "beyondNoise": outcome.isBeyondNoise.map(JSON.boolean) ?? .null,
          ]
        }
      ),
    ]
  }
}

extension FollowUp.Action {
  fileprivate var json: JSON {
    [
      "id": .text(recommendation.id.text),
      "title": .text(recommendation.title),
      "state": .text(state.rawValue),
      "new": .boolean(isNew),
      "owner": .text(recommendation.owner),
      "start": .text(recommendation.schedule.start?.description),
      "due": .text(recommendation.schedule.due?.description),
      "earlierDue": .text(earlierDue?.description),
      "finished": .text(recommendation.finished?.description),
      "plannedCost": plannedCost.map(JSON.integer) ?? .null,
      "cost": recommendation.cost.map(JSON.integer) ?? .null,
    ]
  }
}
