// Why actions are not in a plan, and what limits the plan.
extension Phrases {
  /// Why an action is not in a plan.
  ///
  /// - Parameters:
  ///   - reason: The reason.
  ///   - own: What the action costs alone, in whole rupiah, where that is known.
  /// - Returns: The reason in words.
  func reason(_ reason: PlannedAction.Reason, cost own: Int64? = nil) -> String {
    switch reason {
    case .done: say(id: "sudah selesai", en: "done")
    case .dropped: say(id: "dibatalkan", en: "dropped")
    case .excluded: say(id: "dikecualikan atas permintaan", en: "left out on request")
    case .withoutCost: say(id: "biayanya belum dicantumkan", en: "its cost is not given")
    case .otherYear(let year):
      say(id: "dibiayai anggaran \(year)", en: "the budget of \(year) pays for it")
    case .withoutYear:
      say(id: "tahun anggarannya belum dicantumkan", en: "its budget year is not given")
    case .needs(let actions):
      say(
        id: "mensyaratkan \(list(actions.map { $0.text })), yang tidak dapat dipilih",
        en: "requires \(list(actions.map { $0.text })), which cannot be chosen"
      )
    case .tooDear(let cost):
      say(
        id: "bersama syaratnya berbiaya \(rupiah(cost)), lebih dari seluruh anggaran",
        en: "with what it requires it costs \(rupiah(cost)), more than the whole budget"
      )
    case .closesNothing:
      say(
        id: "tidak menutup gap lagi di samping yang dipilih",
        en: "would close nothing more beside what is chosen"
      )
    case .outdone(let gain, let cost):
      say(
        id:
          "menambah penurunan \(score(gain)) dengan \(withRequirements(cost, own)); tindakan lain menutup "
          + "lebih banyak dengan uang itu",
        en:
          "would add a fall of \(score(gain)) for \(withRequirements(cost, own)); other actions close more for "
          + "that money"
      )
    }
  }

  /// A cost, and that it is more than the action's own where it is.
  private func withRequirements(_ cost: Int64, _ own: Int64?) -> String {
    guard let own, own != cost else { return rupiah(cost) }
    return say(
      id: "\(rupiah(cost)) bersama syaratnya",
      en: "\(rupiah(cost)) with what it requires"
    )
  }

  /// What a tenth more money would buy.
  func nextMoney(_ next: PlanChoice.NextMoney, _ choice: PlanChoice, _ plan: Plan) -> String {
    let gain = score(next.fall - choice.fall)
    let more = rupiah(next.cost - choice.cost)
    let added = list(next.added.map { title(of: plan.actions[$0], in: plan) })
    let removed = list(next.removed.map { title(of: plan.actions[$0], in: plan) })
    let instead =
      next.removed.isEmpty
      ? "" : say(id: ", menggantikan \(removed)", en: ", in the place of \(removed)")
    return say(
      id:
        "Tambahan anggaran sepersepuluh (menjadi \(rupiah(next.budget))) menambah penurunan gap \(gain), dengan "
        + "tambahan biaya \(more): \(added)\(instead).",
      en: "A tenth more (\(rupiah(next.budget))) would close \(gain) more, at \(more) more: "
        + "\(added)\(instead)."
    )
  }

  func noNextMoney(_ budget: Int64) -> String {
    say(
      id:
        "Tambahan anggaran sepersepuluh (menjadi \(rupiah(budget.adding(cost: budget / 10)))) tidak menambah penurunan gap.",
      en: "A tenth more (\(rupiah(budget.adding(cost: budget / 10)))) would close nothing more."
    )
  }

  func priceOfEachOffice(_ price: Double) -> String {
    guard price > RisingEdges.tolerance else {
      return say(
        id:
          "Tiap perangkat daerah yang punya gap di atas Kecil mendapat tindakan, tanpa mengurangi penurunan gap.",
        en: "Every office with a gap above small gets an action, and the gaps fall no less for it."
      )
    }
    return say(
      id: "Tiap perangkat daerah yang punya gap di atas Kecil mendapat tindakan; karena itu jumlah "
        + "gap turun \(score(price)) lebih sedikit.",
      en: "Every office with a gap above small gets an action; the gaps fall by \(score(price)) "
        + "less for it."
    )
  }

  /// Offices with a gap above small for which nothing is done.
  func officesWithout(_ offices: [String]) -> String {
    say(
      id: "Punya gap di atas Kecil, tetapi tanpa tindakan dalam rencana: \(list(offices)).",
      en: "With a gap above small and no action in the plan: \(list(offices))."
    )
  }

  /// How many actions there is nothing left to decide on.
  func overCount(done: Int, dropped: Int) -> String {
    say(
      id: "Tidak dihitung lagi: \(done) selesai, \(dropped) dibatalkan.",
      en: "No longer counted: \(done) done, \(dropped) dropped."
    )
  }

  func belowCheapest(_ cheapest: Int64, _ budget: Int64) -> String {
    say(
      id:
        "Anggaran \(rupiah(budget)) tidak cukup untuk satu tindakan pun: yang termurah, bersama syaratnya, "
        + "berbiaya \(rupiah(cheapest)).",
      en: "\(rupiah(budget)) pays for no action: the cheapest, with what it requires, costs "
        + "\(rupiah(cheapest))."
    )
  }

  /// Cases that recommend nothing.
  func withoutActions(_ offices: [String]) -> String {
    say(
      id: "Kasusnya belum memuat rekomendasi: \(list(offices)).",
      en: "Their cases recommend nothing: \(list(offices))."
    )
  }

  /// Chosen actions that are to be finished before the year that pays for them.
  func dueBeforeYear(_ names: [String], _ year: Int) -> String {
    say(
      id:
        "Tenggatnya sebelum tahun anggaran \(year), jadi periksa biaya atau tenggatnya: \(list(names)).",
      en:
        "Due before \(year), whose budget is to pay for them; look at the cost or the date: \(list(names))."
    )
  }

  /// The budget years that actions have, where none has the one asked for.
  func otherYears(_ year: Int, _ years: [Int]) -> String {
    say(
      id:
        "Tidak ada tindakan bertahun anggaran \(year); yang ada: \(list(years.map { String($0) })).",
      en: "No action has the budget year \(year); there are: \(list(years.map { String($0) }))."
    )
  }

  func priceOfAtLeast(_ price: Double) -> String {
    say(
      id: "Karena tindakan yang diwajibkan, jumlah gap turun \(score(price)) lebih sedikit.",
      en: "As some actions had to be in, the gaps fall by \(score(price)) less."
    )
  }

  var nothingToChoose: String {
    say(
      id: "Tidak ada tindakan yang dapat dipilih; alasannya tercantum pada tiap tindakan.",
      en: "There is no action to choose from; each says why."
    )
  }

  func costsInYears(_ years: [Int]) -> String {
    say(
      id:
        "Biaya berada dalam anggaran tahun \(list(years.map { String($0) })); --year memilih salah satu.",
      en: "Costs stand in the budgets of \(list(years.map { String($0) })); --year takes one."
    )
  }

  func sameTitles(_ names: [String]) -> String {
    say(
      id:
        "Berjudul sama, dan dihitung masing-masing: \(list(names)). Periksa apakah itu satu pekerjaan.",
      en: "Of one title, and counted each: \(list(names)). See whether that is one piece of work."
    )
  }

  func earlierYear(_ name: String, _ needed: [String]) -> String {
    say(
      id: "\(name) mengandaikan \(list(needed)), yang dibiayai anggaran tahun sebelumnya.",
      en: "\(name) presupposes \(list(needed)), which an earlier year’s budget pays for."
    )
  }

  /// How many actions of the plan lack what.
  func lacks(owner: Int, effort: Int, due: Int) -> String? {
    let parts = [
      owner == 0 ? nil : say(id: "penanggung jawab (\(owner))", en: "\(owner) an owner"),
      due == 0 ? nil : say(id: "tenggat (\(due))", en: "\(due) a date"),
      effort == 0 ? nil : say(id: "tingkat kesulitan (\(effort))", en: "\(effort) the effort"),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return say(
      id: "Belum dicantumkan pada sebagian tindakan: \(parts.joined(separator: "; ")).",
      en: "Of the plan’s actions, without: \(parts.joined(separator: "; "))."
    )
  }

  /// How falls are counted, and what they are not.
  var planRule: String {
    say(
      id:
        "Jumlah penurunan gap adalah jumlah turunnya gap semua dimensi pada semua perangkat daerah, "
        + "dihitung ulang dengan seluruh tindakan sekaligus: dua tindakan pada satu indikator tidak "
        + "dihitung dua kali. Kolom \(closes) memuat akibat tiap tindakan sendiri, sehingga "
        + "penjumlahannya bukan hasil rencana. Seberapa besar gap temuan berkurang adalah asumsi daya "
        + "ungkit instrumen, bukan hasil ukur.",
      en:
        "The fall in all is the sum of the falls of the gaps of all dimensions of all offices, rescored "
        + "with the whole set at once: two actions on one indicator do not count twice. The column "
        + "\(closes) has what each action does alone, so its sum is not the plan’s result. By how much a "
        + "finding’s gap shrinks is the instrument’s assumption (leverage), not a measurement."
    )
  }

  /// The title of an action, and its name among those of all offices.
  private func title(of action: PlannedAction, in plan: Plan) -> String {
    "\(action.recommendation.title) (\(name(of: action, in: plan)))"
  }

  /// An action with its office, as it is named among those of all offices.
  func name(of action: PlannedAction, in plan: Plan) -> String {
    "\(plan.offices[action.office].content.id)/\(action.recommendation.id)"
  }
}
