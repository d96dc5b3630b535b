// What became of a plan.
extension Phrases {
  var followUpTitle: String {
    say(id: "Tindak lanjut rencana", en: "What became of the plan")
  }

  /// How far the actions have come, in a sentence.
  func followUpVerdict(_ followUp: FollowUp) -> String {
    let actions = followUp.offices.flatMap { $0.actions }.filter { !$0.isNew }
    let parts = FollowUp.State.allCases.compactMap { state -> String? in
      let count = actions.count { $0.state == state }
      return count == 0 ? nil : "\(self.state(state)) \(count)"
    }
    return say(
      id: "Dari \(actions.count) tindakan pada \(followUp.offices.count) perangkat daerah: "
        + "\(list(parts)).",
      en: "Of \(counted(actions.count, "action")) of \(counted(followUp.offices.count, "office")): "
        + "\(list(parts))."
    )
  }

  func state(_ state: FollowUp.State) -> String {
    switch state {
    case .done: say(id: "selesai", en: "done")
    case .running: say(id: "berjalan", en: "running")
    case .late: say(id: "terlambat", en: "late")
    case .notBegun: say(id: "belum dimulai", en: "not begun")
    case .dropped: say(id: "dibatalkan", en: "dropped")
    case .missing: say(id: "tidak disebut lagi", en: "no longer named")
    }
  }

  /// By which day what is due and not done is late.
  func lateRule(_ date: CalendarDate?) -> String {
    let day = date.map { self.date($0) } ?? endOfLastPeriod
    return say(
      id:
        "Terlambat: tenggatnya lewat pada akhir \(day) dan belum selesai. Tindakan dicocokkan menurut ID "
        + "dalam kasus perangkat daerah yang sama.",
      en:
        "Late: due before the end of \(day) and not done. Actions are matched by their ids in the cases "
        + "of the same office."
    )
  }

  private var endOfLastPeriod: String {
    say(id: "periode kasus terakhir", en: "the last case’s period")
  }

  var progressByOffice: String {
    say(id: "Kemajuan menurut perangkat daerah", en: "How far each office has come")
  }

  var progressByOwner: String {
    say(id: "Kemajuan menurut penanggung jawab", en: "How far each owner has come")
  }

  var progress: String { say(id: "Kemajuan", en: "How far the actions have come") }

  var plannedCost: String { say(id: "Biaya rencana", en: "Cost planned") }

  var doneCost: String { say(id: "Biaya yang selesai", en: "Cost of what is done") }

  var eachAction: String { say(id: "Tindakan satu per satu", en: "The actions one by one") }

  var newAction: String { say(id: "baru", en: "new") }

  var newActions: String { say(id: "Baru", en: "New") }

  var finishedTitle: String { say(id: "Selesai pada", en: "Done in") }

  var outcomeTitle: String {
    say(id: "Target dan capaian", en: "What was promised and what is seen")
  }

  var outcomeCaption: String {
    say(
      id: "Gap yang ditangani tindakan selesai: semula, target, dan sekarang",
      en: "Gaps that done actions address: before, as promised, and now"
    )
  }

  var gapBefore: String { say(id: "Gap semula", en: "Gap before") }

  var gapPromised: String { say(id: "Target", en: "Promised") }

  var gapSeen: String { say(id: "Gap sekarang", en: "Gap now") }

  var outcomeRule: String {
    say(
      id: "Target: gap semula, dihitung ulang dengan tindakan yang selesai sejak itu. Gap "
        + "sekarang berasal dari kasus periode berikutnya. Berubahnya gap tidak membuktikan bahwa "
        + "tindakan itulah penyebabnya.",
      en:
        "Promised: the earlier gap, rescored with the actions that were done since. The gap now is the "
        + "next period’s own. That a gap changed does not show that the actions are why."
    )
  }

  func outcomeSentence(_ outcomes: [FollowUp.Outcome]) -> String {
    let known = outcomes.filter { $0.seen != nil }
    let fell = known.count { ($0.change ?? 0) < -RisingEdges.tolerance }
    let sure = known.count {
      ($0.change ?? 0) < -RisingEdges.tolerance && $0.isBeyondNoise == true
    }
    let kept = known.count { outcome in
      outcome.seen.map { $0 <= outcome.promised + RisingEdges.tolerance } ?? false
    }
    let unknown = outcomes.count - known.count
    let rest =
      unknown == 0
      ? ""
      : say(
        id: " Sekarang belum dinilai: \(unknown).",
        en: " Not assessed now: \(unknown)."
      )
    return say(
      id: "Dari \(known.count) gap yang ditangani tindakan selesai, \(fell) mengecil (\(sure) di "
        + "antaranya perubahan nyata), dan \(kept) mencapai target.\(rest)",
      en: "Of \(counted(known.count, "gap")) that done actions address, \(fell) fell (\(sure) of "
        + "them beyond noise), and \(kept) came to what was promised.\(rest)"
    )
  }

  var earlierDue: String { say(id: "Tenggat semula", en: "Due at first") }

  /// The late actions by name.
  func lateActions(_ names: [String]) -> String {
    say(id: "Terlambat: \(list(names)).", en: "Late: \(list(names)).")
  }

  /// How many dates were moved, and which.
  func movedDates(_ names: [String]) -> String {
    say(
      id: "Tenggat yang digeser: \(names.count) – \(list(names)).",
      en: "Dates that were moved: \(names.count) – \(list(names))."
    )
  }

  func onePeriod(_ offices: [String]) -> String {
    say(
      id: "Hanya satu periode, jadi tidak ada yang dapat dibandingkan: \(list(offices)).",
      en: "Of one period only, so there is nothing to compare with: \(list(offices))."
    )
  }

  func unusedPeriods(_ files: [String]) -> String {
    say(
      id: "Dua periode terakhir yang dibandingkan; tidak dipakai: \(list(files)).",
      en: "The last two periods are compared; not used: \(list(files))."
    )
  }

  /// Actions whose titles differ between the periods.
  func renamed(_ names: [String]) -> String {
    say(
      id:
        "Berjudul lain daripada dahulu, dan dicocokkan menurut ID-nya; periksa apakah masih tindakan "
        + "yang sama: \(list(names)).",
      en:
        "With another title than before, and matched by their ids; see whether they are still the same: "
        + "\(list(names))."
    )
  }

  /// Actions that give a time of being done and are not done.
  func finishedButNotDone(_ names: [String]) -> String {
    say(
      id: "Menyebut 'finished' tetapi statusnya bukan selesai: \(list(names)).",
      en: "With 'finished' and a status that is not done: \(list(names))."
    )
  }
}

extension FollowUp.Outcome {
  /// The gap now less the gap before; `nil` where it is not assessed now.
  var change: Double? { seen.map { $0 - from } }
}
