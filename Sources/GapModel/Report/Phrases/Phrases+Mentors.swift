// Who can learn from whom.
extension Phrases {
  var pairs: String { say(id: "Siapa dapat belajar dari siapa", en: "Who can learn from whom") }

  /// What pairs are, and which mentor is named.
  func pairsRule(hasSeveralRegions: Bool) -> String {
    let other =
      hasSeveralRegions
      ? say(
        id: "bila tidak ada, yang di wilayah yang sama; bila tidak ada juga, semua rujukan",
        en: "else those of the same region, else all"
      )
      : say(id: "bila tidak ada, semua rujukan", en: "else all")
    return say(
      id:
        "Perangkat daerah yang tingkatnya di atas Kecil dipasangkan dengan rujukannya, mulai dari yang gapnya "
        + "terbesar. Rujukan adalah perangkat daerah yang tingkatnya Kecil pada dimensi itu, dengan bukti yang "
        + "tidak tipis dan tingkat yang tidak tentatif. Yang dipertimbangkan: rujukan dengan sistem yang sama; "
        + "\(other). Dari antaranya disebut yang gapnya terkecil. Angka tidak menunjukkan apakah suatu perangkat "
        + "daerah dapat atau bersedia membimbing.",
      en:
        "Offices rated above small stand beside a possible mentor, the largest gap first. A mentor is rated small "
        + "in that dimension, with evidence that is not thin and a rating that is not provisional. Looked at are "
        + "mentors with the same system, \(other); of these the one with the smallest gap is named. Whether it "
        + "can or would teach, no number says."
    )
  }

  func pairsCaption(_ dimension: String) -> String {
    say(id: "Pasangan belajar: \(dimension)", en: "Pairs for learning: \(dimension)")
  }

  var mentor: String { say(id: "Rujukan", en: "Mentor") }

  var mentorGap: String { say(id: "Gap rujukan", en: "Mentor’s gap") }

  var nearnessTitle: String { say(id: "Kedekatan", en: "Why this one") }

  func nearness(_ nearness: MentorPair.Nearness) -> String {
    switch nearness {
    case .system: say(id: "sistem sama", en: "same system")
    case .region: say(id: "wilayah sama", en: "same region")
    case .gap: say(id: "gap terkecil", en: "smallest gap")
    }
  }

  /// The mentors of an office; several where their gaps are equal.
  func mentors(_ names: [String], more: Int) -> String {
    guard names.count > 1 else { return names.first ?? "–" }
    let all = more == 0 ? list(names) : names.joined(separator: ", ") + " " + others(more)
    return say(id: "\(all) (gap sama)", en: "\(all) (equal gaps)")
  }

  func mentorsOf(_ entry: DimensionComparison, _ names: String) -> String {
    let count = entry.mentorCount
    let rest = count - entry.foremostMentors.cases.count - entry.foremostMentors.equal
    let more = rest > 0 ? ", " + others(rest) : ""
    return say(
      id: "\(count) perangkat daerah dapat menjadi rujukan: \(names)\(more).",
      en: "\(counted(count, "office")) can be a mentor: \(names)\(more)."
    )
  }

  func noMentor(_ leastFar: String) -> String {
    say(
      id:
        "Tidak ada rujukan: tidak satu pun bertingkat Kecil dengan bukti yang tidak tipis dan tingkat yang tidak "
        + "tentatif. Gap terkecil: \(leastFar).",
      en:
        "There is no mentor: no office is rated small with evidence that is not thin and a rating that is not "
        + "provisional. Least far: \(leastFar)."
    )
  }

  var noLearner: String {
    say(id: "Tidak ada perangkat daerah di atas Kecil.", en: "No office is above small.")
  }

  /// How many pairs are left out, and how many of these are equal to the last one listed.
  func morePairs(_ count: Int, equal: Int) -> String {
    let same =
      equal == 0
      ? ""
      : say(
        id: "; \(equal) di antaranya bergap sama dengan yang terakhir",
        en: "; \(equal) of them with the gap of the last one"
      )
    return say(
      id:
        "dan \(count) perangkat daerah lagi dengan gap yang tidak lebih besar\(same). Semua pasangan ada dalam "
        + "buku kerja (xlsx) dan JSON.",
      en:
        "and \(counted(count, "more office")), none with a larger gap\(same). All pairs are in the workbook "
        + "(xlsx) and in JSON."
    )
  }
}
