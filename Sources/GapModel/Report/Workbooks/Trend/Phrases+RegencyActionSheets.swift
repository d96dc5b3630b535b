// The sheets of what was done, and of what is left out, in a workbook of several offices over time.
extension Phrases {
  func doneGapColumns(_ instrument: Instrument) -> [SheetColumn<DonePlace>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.office.trend.organisation) },
      SheetColumn(system, systemMeaning) { .text($0.office.trend.system) },
      SheetColumn("ID", say(id: "ID rekomendasi.", en: "The recommendation’s id.")) {
        .text($0.action.id.text)
      },
      SheetColumn(
        recommendation,
        say(id: "Rekomendasi yang sudah dikerjakan.", en: "A recommendation that was carried out.")
      ) { .text($0.action.title) },
      SheetColumn(
        say(id: "Direkomendasikan oleh", en: "Recommended by"),
        say(id: "Kasus yang merekomendasikannya.", en: "The case that recommends it.")
      ) { .text($0.action.recommendedBy.text) },
      SheetColumn(
        toldByTitle,
        say(
          id: "Kasus pertama yang menyebutnya selesai.",
          en: "The first case that tells it to be done."
        )
      ) { .text($0.action.toldBy.text) },
      SheetColumn(
        dimension,
        say(id: "Dimensi yang ditujunya.", en: "A dimension that it addresses.")
      ) { entry in .text(entry.gap.map { label(of: $0.dimension, instrument) }) },
      SheetColumn(
        say(id: "Gap semula", en: "Gap before"),
        say(
          id: "Gap pada kasus yang merekomendasikannya.",
          en: "The gap in the case that recommends it."
        )
      ) { .decimal($0.gap?.change.gaps.first ?? nil) },
      SheetColumn(
        say(id: "Gap terakhir", en: "Last gap"),
        say(id: "Gap pada kasus terakhir.", en: "The gap in the last case.")
      ) { .decimal($0.gap?.change.gaps.last ?? nil) },
      SheetColumn(
        change,
        say(
          id: "Gap terakhir dikurangi gap semula; negatif berarti gap mengecil, apa pun sebabnya.",
          en: "The last gap less the one before; below 0 the gap fell, for whatever reason."
        )
      ) { .decimal($0.gap?.change.change) },
      SheetColumn(
        noiseTitle,
        say(
          id: "Apakah perubahannya lebih dari kebetulan siapa yang diteliti.",
          en: "Whether the change is more than chance in who spoke would explain."
        )
      ) { entry in .text(entry.gap.map { noise($0) }) },
    ]
  }

  var unmatchedColumns: [SheetColumn<UnmatchedPlace>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.office.trend.organisation) },
      SheetColumn(system, systemMeaning) { .text($0.office.trend.system) },
      SheetColumn("ID", say(id: "ID rekomendasi.", en: "The recommendation’s id.")) {
        .text($0.action.id.text)
      },
      SheetColumn(
        recommendation,
        say(
          id:
            "Yang dilaporkan selesai dan tidak ada pada kasus sebelumnya dengan ID dan judul itu.",
          en: "What is told to be done and recommended by no earlier case under this id and title."
        )
      ) { .text($0.action.title) },
      SheetColumn(
        toldByTitle,
        say(id: "Kasus yang menyebutnya selesai.", en: "The case that tells it to be done.")
      ) { .text($0.action.toldBy.text) },
      SheetColumn(
        say(id: "Judul semula", en: "Earlier title"),
        say(
          id: "Yang direkomendasikan kasus sebelumnya dengan ID yang sama; kosong bila tidak ada.",
          en: "What an earlier case recommends under the same id; empty where none has it."
        )
      ) { .text($0.action.earlierTitle) },
    ]
  }

  var notComparedColumns: [SheetColumn<RegencyTrend.LeftOut>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.organisation) },
      SheetColumn(system, systemMeaning) { .text($0.system) },
      SheetColumn(
        caseTitle,
        say(id: "ID kasus yang tidak dibandingkan.", en: "The ids of the cases not compared.")
      ) { entry in .text(entry.cases.map { $0.text }.joined(separator: ", ")) },
      SheetColumn(periods, say(id: "Periode kasus itu.", en: "The periods of these cases.")) {
        entry in .text(entry.periods.map { period($0) }.joined(separator: ", "))
      },
      SheetColumn(reason, say(id: "Mengapa.", en: "Why.")) { .text(reason(of: $0)) },
    ]
  }
}
