// A plan of the actions of several offices.
extension Phrases {
  func planTitle(_ plan: Plan) -> String {
    let year = plan.request.year.map { " \($0)" } ?? ""
    return say(
      id: "Rencana tindakan\(year): \(plan.offices.count) perangkat daerah",
      en: "Plan of action\(year): \(counted(plan.offices.count, "office"))"
    )
  }

  /// The plan in a sentence or two.
  func planVerdict(_ plan: Plan) -> String {
    let planned = plan.actions.filter { $0.standing == .planned }
    let open = plan.actions.count { $0.recommendation.isOpen }
    guard let choice = plan.choice else {
      let last = planned.last?.running
      let costs = rupiah(last?.cost ?? 0)
      let fall = score(last?.fall ?? 0)
      return say(
        id:
          "\(planned.count) tindakan yang biayanya dicantumkan membutuhkan \(costs); bila semuanya "
          + "dilaksanakan, jumlah gap turun \(fall).",
        en: "The \(counted(planned.count, "action")) with a cost come to \(costs); were all "
          + "carried out, the gaps would fall by \(fall) in all."
      )
    }
    if let cheapest = choice.cheapest, cheapest > choice.budget, choice.cost == 0 {
      return belowCheapest(cheapest, choice.budget)
    }
    let (budget, cost) = (rupiah(choice.budget), rupiah(choice.cost))
    let (fall, all) = (score(choice.fall), score(choice.fallOfAll))
    return say(
      id: "Dengan anggaran \(budget), \(planned.count) dari \(open) tindakan yang terbuka dipilih; "
        + "biayanya \(cost). Jumlah gap turun \(fall), dari \(all) yang dapat ditutup semua "
        + "tindakan yang dapat dipilih. \(exactness(choice))",
      en: "For \(budget), \(planned.count) of \(counted(open, "open action")) are chosen, at "
        + "\(cost). The gaps fall by \(fall) in all, of the \(all) that all actions to choose "
        + "from could close. \(exactness(choice))"
    )
  }

  /// Whether a better choice is possible.
  private func exactness(_ choice: PlanChoice) -> String {
    guard choice.loss > RisingEdges.tolerance else {
      return say(
        id: "Tidak ada pilihan lain dalam anggaran itu yang menutup lebih banyak.",
        en: "No other choice within that budget closes more."
      )
    }
    return say(
      id: "Pilihan lain dalam anggaran itu menutup paling banyak \(score(choice.loss)) lebih.",
      en: "Another choice within that budget closes at most \(score(choice.loss)) more."
    )
  }

  var budget: String { say(id: "Anggaran", en: "Budget") }

  var budgetYear: String { say(id: "Tahun anggaran", en: "Budget year") }

  var runningCost: String { say(id: "Jumlah biaya", en: "Cost so far") }

  var runningFall: String { say(id: "Jumlah gap turun", en: "Gaps closed so far") }

  var execution: String {
    say(id: "Penanggung jawab, jadwal, kesulitan, status", en: "Owner, schedule, effort, status")
  }

  var whyOut: String { say(id: "Alasan", en: "Why") }

  var plannedTitle: String { say(id: "Tindakan dalam rencana", en: "What is to be done") }

  var plannedCaption: String {
    say(id: "Tindakan terpilih menurut urutannya", en: "The actions of the plan")
  }

  var uncostedTitle: String {
    say(id: "Biaya belum dicantumkan", en: "Without a cost")
  }

  var uncostedCaption: String {
    say(id: "Tindakan yang biayanya belum dicantumkan", en: "Actions whose cost is not given")
  }

  var uncostedExplained: String {
    say(
      id:
        "Biayanya tidak diketahui, jadi tidak dihitung gratis: tindakan ini di luar semua jumlah.",
      en: "What they cost is not known, which is not free: they are outside all sums."
    )
  }

  var leftOutTitle: String { say(id: "Tindakan di luar rencana", en: "What stays out") }

  var leftOutCaption: String {
    say(id: "Tindakan yang tidak dipilih, dan alasannya", en: "Actions outside the plan, and why")
  }

  var remainingTitle: String { say(id: "Gap yang tersisa", en: "What is left") }

  var remainingCaption: String {
    say(
      id: "Gap sekarang dan sesudah rencana dilaksanakan",
      en: "Gaps now and once the plan is carried out"
    )
  }

  var moneyTitle: String { say(id: "Biaya dan penurunan gap", en: "Money and gaps") }

  var moneyCaption: String {
    say(
      id: "Penurunan gap terbesar menurut biayanya",
      en: "The most that the gaps can fall, by cost"
    )
  }

  var sumOfFalls: String { say(id: "Jumlah penurunan gap", en: "Gaps fall by, in all") }

  /// The heading of what an action closes by itself.
  var fallAlone: String { say(id: "Penurunan bila sendiri", en: "Fall alone") }

  var moneyAxis: String { say(id: "biaya", en: "cost") }

  var dimensionUnknown: String { say(id: "Tanpa dimensi", en: "No dimension") }

  /// The name of a group of actions that lack what groups are made by.
  func withoutGroup(_ grouping: PlanLayout.Grouping) -> String {
    switch grouping {
    case .office: office
    case .dimension: dimensionUnknown
    case .program: say(id: "Program belum dicantumkan", en: "No programme given")
    case .year: say(id: "Tahun anggaran belum dicantumkan", en: "No budget year given")
    }
  }

  /// What the actions of a group cost together.
  func groupCost(_ actions: [PlannedAction]) -> String {
    let costs = actions.compactMap { $0.recommendation.cost }
    let sum = rupiah(costs.sumOfCosts())
    let without = actions.count - costs.count
    let rest =
      without == 0 ? "" : say(id: "; \(without) tanpa biaya", en: "; \(without) without a cost")
    return say(
      id: "\(actions.count) tindakan, \(sum)\(rest).",
      en: "\(counted(actions.count, "action")), \(sum)\(rest)."
    )
  }

  /// An amount of whole rupiah without the currency's name, as tables of the yearly plan have it.
  func amount(_ amount: Int64) -> String { String(rupiah(amount).dropFirst(2)) }

  /// Who does an action, when, how hard it is and how far it has come.
  func execution(of own: Recommendation) -> String {
    let parts: [String?] = [
      own.owner,
      own.schedule == Recommendation.Schedule() ? nil : schedule(own.schedule),
      own.effort.map { effort($0).lowercased() },
      own.status.map { status($0) },
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty ? "–" : known.joined(separator: " · ")
  }
}

// The table of the yearly plan, the picture, and the limits.
extension Phrases {
  var rkpdTitle: String {
    say(id: "Tabel rencana kerja (RKPD/Renja)", en: "Table of the yearly plan (RKPD/Renja)")
  }

  var rkpdCaption: String {
    say(
      id: "Rencana program dan kegiatan prioritas daerah",
      en: "The programmes and activities of the yearly plan, in the regulation’s words"
    )
  }

  /// Whose columns the yearly plan's table has.
  var rkpdColumns: String {
    say(
      id:
        "Kolom dan istilahnya menurut \(RKPDTable.regulation); Sub Kegiatan, Sumber Dana, dan Tindakan "
        + "adalah tambahan di belakangnya.",
      en:
        "The columns and their words are those of \(RKPDTable.regulation); Sub Kegiatan, Sumber Dana "
        + "and Tindakan are added behind them."
    )
  }

  var columnsToFillIn: String {
    let names = list(RKPDTable.Column.allCases.filter { !$0.isOfCase }.map { $0.rawValue })
    return say(
      id: "Diisi penyusun rencana, karena berkas kasus tidak memuatnya: \(names).",
      en: "To be filled in by whoever keeps the plan, as cases have no place for them: \(names)."
    )
  }

  /// How many cells of the yearly plan's table are empty.
  func emptyCells(_ empty: [(column: RKPDTable.Column, count: Int)]) -> String {
    let sum = empty.reduce(0) { $0 + $1.count }
    let parts = empty.map { "\($0.column.rawValue) \($0.count)" }.joined(separator: "; ")
    return say(
      id: "\(sum) sel yang dapat diisi dari kasus masih kosong: \(parts).",
      en: "\(counted(sum, "cell")) that cases have a place for are still empty: \(parts)."
    )
  }

  func moneyDescription(_ choice: PlanChoice) -> String {
    let most = choice.curve.last
    let (cost, fall) = (rupiah(most?.cost ?? 0), score(most?.fall ?? 0))
    return say(
      id:
        "Dengan \(rupiah(choice.cost)) gap turun \(score(choice.fall)); dengan \(cost) turun \(fall).",
      en:
        "For \(rupiah(choice.cost)) the gaps fall by \(score(choice.fall)); for \(cost) by \(fall)."
    )
  }

  /// In what share of the rubric draws a priority stays, in the fewest words.
  func kept(_ share: Double) -> String {
    say(id: "tetap \(hundredths(share))%", en: "kept \(hundredths(share))%")
  }

  var priorityKeptRule: String {
    say(
      id: "Ketahanan prioritas: pada berapa persen rubrik simulasi prioritas itu tetap sama.",
      en: "The percentage behind a priority: the share of drawn rubrics that keep it."
    )
  }

  /// The heading of what is added up.
  var sum: String { say(id: "Jumlah", en: "Sum") }

  var noEmptyCells: String {
    say(id: "Tidak ada sel yang kosong.", en: "No cell is empty.")
  }

  var planLimits: String {
    say(id: "Cara menghitung dan batasnya", en: "How it is counted, and its limits")
  }
}
