// Columns that count which way gaps went.
extension Phrases {
  /// Columns of counts, behind a column that says what is counted.
  func tallyColumns<Entry>(
    _ subject: SheetColumn<Entry>,
    _ tally: @escaping (Entry) -> ChangeTally
  ) -> [SheetColumn<Entry>] {
    let fell = say(id: "gapnya mengecil", en: "have a gap that fell")
    let grew = say(id: "gapnya membesar", en: "have a gap that grew")
    return [subject]
      + movedColumns(improvedTitle, say(id: "Membaik", en: "Improved"), fell) {
        tally($0).improved
      }
      + movedColumns(worsenedTitle, say(id: "Memburuk", en: "Worsened"), grew) {
        tally($0).worsened
      } + [
        SheetColumn(
          say(id: "Tetap", en: "Unchanged"),
          say(id: "Berapa yang gapnya sama.", en: "How many have the same gap.")
        ) { .count(tally($0).unchanged) },
        SheetColumn(
          notComparableTitle,
          say(
            id: "Berapa yang tidak dinilai pada periode pertama atau terakhir.",
            en: "How many are not assessed at the first or the last time."
          )
        ) { .count(tally($0).notComparable) },
      ]
  }

  /// Columns of those that went one way, by what can be said of noise.
  private func movedColumns<Entry>(
    _ real: String,
    _ title: String,
    _ what: String,
    _ moved: @escaping (Entry) -> ChangeTally.Moved
  ) -> [SheetColumn<Entry>] {
    [
      SheetColumn(
        real,
        say(
          id: "Berapa yang \(what), dengan perubahan nyata.",
          en: "How many \(what), beyond noise."
        )
      ) { .count(moved($0).beyondNoise) },
      SheetColumn(
        say(id: "\(title) (tidak terbukti)", en: "\(title) (not shown)"),
        say(
          id: "Berapa yang \(what), tanpa terbukti nyata.",
          en: "How many \(what), not shown to be beyond noise."
        )
      ) { .count(moved($0).withinNoise) },
      SheetColumn(
        say(id: "\(title) (tidak dapat ditentukan)", en: "\(title) (noise cannot be told)"),
        say(
          id: "Berapa yang \(what), tanpa rentang untuk menentukan nyata tidaknya.",
          en: "How many \(what), without an interval to tell noise by."
        )
      ) { .count(moved($0).untold) },
    ]
  }

  /// The gaps that finished recommendations address, and the others.
  var addressedColumns: [SheetColumn<TalliedGaps>] {
    tallyColumns(
      SheetColumn(
        gapsOfWhat,
        say(
          id: "Dimensi perangkat daerah yang dituju rekomendasi yang selesai, dan yang tidak.",
          en: "The dimensions of offices that finished recommendations address, and the others."
        )
      ) { .text($0.label) }
    ) { $0.tally }
  }
}

/// Some gaps and which ways they went.
struct TalliedGaps {
  let label: String
  let tally: ChangeTally
}
