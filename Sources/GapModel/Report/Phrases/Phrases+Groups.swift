// Stakeholder groups.
extension Phrases {
  var groups: String { say(id: "Pandangan tiap kelompok", en: "As each group sees it") }

  var groupCaption: String {
    say(id: "Gap menurut kelompok sumber", en: "Gaps by group of sources")
  }

  var apart: String { say(id: "Selisih tingkat", en: "Ratings apart") }

  var withoutGroup: String { say(id: "tanpa kelompok", en: "no group") }

  var groupsExplained: String {
    say(
      id:
        "Setiap kolom dihitung hanya dari sumber kelompok itu. Selisih \(Band.farApart) tingkat atau lebih "
        + "dicetak tebal.",
      en:
        "Each column is computed from that group’s sources alone. \(Band.farApart) ratings or more apart "
        + "stand in bold."
    )
  }

  var oneGroup: String {
    say(
      id:
        "Sumber kasus ini hanya dari satu kelompok, jadi tidak ada pandangan lain untuk dibandingkan.",
      en: "The sources of this case are of one group, so there is nothing to put side by side."
    )
  }

  func sourceCount(_ count: Int) -> String {
    say(id: "(\(count) sumber)", en: "(\(counted(count, "source")))")
  }

  /// Where the groups differ by ``Band/farApart`` ratings or more.
  func groupDifferences(_ instrument: Instrument, _ view: StakeholderGroups) -> String {
    let least = Band.farApart
    let apart = instrument.dimensions.filter { (view.distance(in: $0.id) ?? 0) >= least }
    guard !apart.isEmpty else {
      return say(
        id:
          "Tidak ada dimensi yang penilaiannya terpaut \(least) tingkat atau lebih antarkelompok.",
        en: "In no dimension do the groups lie \(least) ratings or more apart."
      )
    }
    let labels = list(apart.map { say($0.label) })
    return say(
      id: "Penilaian antarkelompok terpaut \(least) tingkat atau lebih pada \(labels).",
      en: "The groups lie \(least) ratings or more apart in \(labels)."
    )
  }
}
