// A plan as a table for spreadsheets.
extension Plan {
  private static let columns = [
    CSV.Column("case", id: "Kasus"),
    CSV.Column("organisation", id: "Perangkat daerah"),
    CSV.Column("id", id: "ID"),
    CSV.Column("title", id: "Tindakan"),
    CSV.Column("standing", id: "Kedudukan"),
    CSV.Column("because", id: "Sebab"),
    CSV.Column("rank", id: "Urutan"),
    CSV.Column("priority", id: "Prioritas"),
    CSV.Column("urgency", id: "Urgensi"),
    CSV.Column("dimensions", id: "Dimensi"),
    CSV.Column("fall_alone", id: "Penurunan gap sendiri"),
    CSV.Column("cost", id: "Biaya"),
    CSV.Column("running_cost", id: "Jumlah biaya"),
    CSV.Column("running_fall", id: "Jumlah gap turun"),
    CSV.Column("effort", id: "Kesulitan"),
    CSV.Column("owner", id: "Penanggung jawab"),
    CSV.Column("start", id: "Mulai"),
    CSV.Column("due", id: "Tenggat"),
    CSV.Column("status", id: "Status"),
    CSV.Column("finished", id: "Selesai"),
    CSV.Column("requires", id: "Syarat"),
    CSV.Column("year", id: "Tahun anggaran"),
    CSV.Column("code", id: "Kode"),
    CSV.Column("program", id: "Program"),
    CSV.Column("activity", id: "Kegiatan"),
    CSV.Column("subactivity", id: "Sub kegiatan"),
    CSV.Column("fund", id: "Sumber dana"),
    CSV.Column("forward", id: "Prakiraan maju"),
  ]

  /// Writes the plan as a table for spreadsheets: a row for each action, whether it is in the plan or not; with the
  /// columns of the yearly plan, a row for each action that is.
  public func writeCSV(
    to sink: TextSink,
    as form: SpreadsheetForm = .data,
    layout: PlanLayout = PlanLayout()
  ) {
    if layout.columns == .rkpd { return writeRKPD(to: sink, as: form) }
    sink.write(CSV.header(Self.columns, form))
    for action in layout.arranged(actions, of: self).flatMap({ $0.actions }) {
      sink.write(CSV.row(cells(of: action), form))
    }
  }

  private func cells(of action: PlannedAction) -> [CSV.Cell] {
    let (own, assessment) = (action.recommendation, action.assessment)
    let content = offices[action.office].content
    return [
      .text(content.id.text), .text(content.organisation), .text(own.id.text), .text(own.title),
      .text(action.standing.name), .text(action.reason?.name), .count(assessment.rank),
      .text(assessment.priority?.id.text), .number(assessment.urgency),
      .text(assessment.dimensions.map { $0.text }.joined(separator: " ")),
      .number(action.fallAlone), .amount(own.cost), .amount(action.running?.cost),
      .number(action.running?.fall), .text(own.effort?.rawValue), .text(own.owner),
      .text(own.schedule.start?.description), .text(own.schedule.due?.description),
      .text(own.status?.rawValue), .text(own.finished?.description),
      .text(own.requires.map { $0.text }.joined(separator: " ")),
      own.budget?.year.map(CSV.Cell.count) ?? .text(nil), .text(own.budget?.code),
      .text(own.budget?.program), .text(own.budget?.activity), .text(own.budget?.subactivity),
      .text(own.budget?.fund), .amount(own.budget?.forward),
    ]
  }

  private func writeRKPD(to sink: TextSink, as form: SpreadsheetForm) {
    let table = RKPDTable(plan: self, phrases: phrases(.id))
    let columns = RKPDTable.Column.allCases
    sink.write(CSV.header(columns.map { CSV.Column($0.rawValue, id: $0.rawValue) }, form))
    for action in table.actions {
      let cells = columns.map { column -> CSV.Cell in
        switch table.cell(column, of: action) {
        case .empty: .text(nil)
        case .text(let text): .text(text)
        case .amount(let amount): .amount(amount)
        }
      }
      sink.write(CSV.row(cells, form))
    }
  }
}
