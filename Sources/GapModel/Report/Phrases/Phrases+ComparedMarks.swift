// What marks a number of a comparison that rests on little.
extension Phrases {
  /// What stands at a gap whose evidence is thin.
  static let thinMark = "*"
  /// What stands at a gap whose rating is provisional.
  static let provisionalMark = "‡"
  /// What stands at a rank that several share.
  static let sharedMark = "="

  /// The marks of a rating: beyond the scale, thin, provisional.
  func marks(of cell: ComparedCase.Cell, under instrument: Instrument) -> String {
    let isBeyond =
      cell.gap.map { instrument.rating(of: Gap(clamping: $0)).liesBeyondScale } ?? false
    return (isBeyond ? Self.beyondMark : "") + (cell.evidence == .thin ? Self.thinMark : "")
      + (cell.isProvisional ? Self.provisionalMark : "")
  }

  var legend: String {
    say(
      id:
        "Arti tanda (bintang: bukti tipis; \(Self.provisionalMark): tentatif; strip: belum dinilai atau tidak "
        + "berlaku):",
      en:
        "Legend (asterisk: thin evidence; \(Self.provisionalMark): provisional; dash: not assessed or not "
        + "applicable):"
    )
  }

  /// The marks in a line, as a table in a terminal has them.
  var marksExplained: String {
    say(
      id: "\(Self.thinMark) bukti tipis, \(Self.provisionalMark) tentatif",
      en: "\(Self.thinMark) thin evidence, \(Self.provisionalMark) provisional"
    )
  }

  /// How many ratings of a dimension rest on little; `nil` where none does.
  func weakness(of entry: DimensionComparison) -> String? {
    let thin =
      entry.thin == 0
      ? nil : say(id: "\(entry.thin) dengan bukti tipis", en: "\(entry.thin) on thin evidence")
    let provisional =
      entry.provisional == 0
      ? nil : say(id: "\(entry.provisional) tentatif", en: "\(entry.provisional) provisional")
    let parts = [thin, provisional].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let counts = list(parts)
    return say(
      id: "dari \(entry.assessed) tingkat, \(counts)",
      en: "of \(counted(entry.assessed, "rating")), \(counts)"
    )
  }

  /// How many of all ratings rest on little; `nil` where none does.
  func weakness(of comparison: Comparison) -> String? {
    let dimensions = comparison.dimensions
    let all = dimensions.reduce(0) { $0 + $1.assessed }
    let thin = dimensions.reduce(0) { $0 + $1.thin }
    let provisional = dimensions.reduce(0) { $0 + $1.provisional }
    guard thin + provisional > 0 else { return nil }
    return say(
      id:
        "Dari \(all) tingkat, \(thin) bertumpu pada bukti tipis (\(Self.thinMark)) dan \(provisional) tentatif "
        + "(\(Self.provisionalMark)).",
      en:
        "Of \(counted(all, "rating")), \(thin) on thin evidence (\(Self.thinMark)) and \(provisional) "
        + "provisional (\(Self.provisionalMark))."
    )
  }

  /// What a provisional rating of a compared case is.
  var provisionalCases: String {
    say(
      id:
        "Tentatif (\(Self.provisionalMark)): tingkat yang bertumpu pada sedikit, misalnya satu temuan atau satu "
        + "sumber; sebabnya ada pada laporan kasusnya.",
      en:
        "Provisional (\(Self.provisionalMark)): the rating rests on little, such as one finding or one source; "
        + "the case’s own report says why."
    )
  }

  func provisionalIn(_ dimension: String, _ offices: String) -> String {
    say(
      id: "\(dimension): tingkat tentatif di \(offices).",
      en: "\(dimension): provisional ratings of \(offices)."
    )
  }
}

// Names that are too many to be read.
extension Phrases {
  /// The most names that a sentence or a cell lists.
  static let mostNames = 12

  /// So many names stand for more.
  private static let fewNames = 5

  /// Names as they are listed in a sentence, the first of them where there are many.
  func listFirst(_ names: [String], _ most: Int = Self.mostNames) -> String {
    guard names.count > most else { return list(names) }
    let first = names.prefix(min(most, Self.fewNames))
    return first.joined(separator: ", ") + " " + others(names.count - first.count)
  }

  /// Names as they are listed in a cell, the first of them where there are many.
  func joinedFirst(_ names: [String]) -> String {
    guard names.count > Self.mostNames else { return names.joined(separator: ", ") }
    return listFirst(names)
  }

  /// The first of an order with their gaps, and how many more have the gap of the last.
  func foremost(
    _ foremost: Foremost,
    _ offices: [String: String],
    _ instrument: Instrument,
    most: Int = Foremost.mostNamed
  ) -> String {
    let names = zip(foremost.cases, foremost.ratings).prefix(most).map { id, rating in
      "\(offices[id] ?? id) (\(rating.gap.map(score) ?? "–")\(marks(of: rating, under: instrument)))"
    }
    return names.joined(separator: ", ") + moreWithTheSameGap(foremost.equal(behind: most))
  }

  /// How many more are equal to the last of some names; nothing for none.
  func moreWithTheSameGap(_ count: Int) -> String {
    count == 0
      ? ""
      : say(
        id: ", dan \(count) lagi dengan gap yang sama",
        en: ", and \(count) more with the same gap"
      )
  }
}
