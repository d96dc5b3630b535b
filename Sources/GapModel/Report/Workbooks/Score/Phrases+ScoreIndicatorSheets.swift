// The sheets of indicators and expectations in a workbook of scores.
extension Phrases {
  var indicatorColumns: [SheetColumn<ScoredIndicator>] {
    places { (entry: ScoredIndicator) in entry.of } + [
      SheetColumn(
        indicator,
        say(
          id: "Indikator, atau ketentuan desain yang berdiri sendiri.",
          en: "The indicator, or an expectation that stands for itself."
        )
      ) { .text(name(of: $0.indicator.subject, in: $0.of.dimension.dimension, of: $0.of.content)) },
      SheetColumn(gap, gapMeaning) { .decimal($0.indicator.gap?.value) },
      SheetColumn(rating, ratingMeaning) {
        .text(label(of: $0.indicator.rating?.band.rating, $0.of.instrument) ?? notAssessed)
      },
      SheetColumn(
        mark,
        say(
          id: "Ya bila ikut menentukan gap dimensi.",
          en: "Yes where it helps to set the dimension’s gap."
        )
      ) { .text(yesOrNo($0.decides)) },
      SheetColumn(
        openLabel,
        say(
          id: "Ya bila menentukan, di atas Kecil, dan belum disentuh rekomendasi.",
          en: "Yes where it decides, lies above small, and no recommendation reaches it."
        )
      ) { .text(yesOrNo($0.isUnaddressed)) },
      SheetColumn(
        findings,
        say(id: "Banyaknya temuan yang dinilai.", en: "How many judged findings there are.")
      ) { .whole($0.indicator.findings.count) },
      SheetColumn(
        sources,
        say(id: "Banyaknya sumber yang menyinggungnya.", en: "How many sources speak on it.")
      ) { .whole($0.indicator.voices.count) },
      SheetColumn(
        expectations,
        say(
          id: "ID ketentuan desain yang termasuk di dalamnya.",
          en: "The ids of the expectations that belong to it."
        )
      ) { .text($0.indicator.expectations.map { $0.text }.joined(separator: ", ")) },
    ]
  }

  var expectationColumns: [SheetColumn<ScoredExpectation>] {
    places { (entry: ScoredExpectation) in entry.of } + [
      SheetColumn("ID", say(id: "ID ketentuan desain.", en: "The expectation’s id.")) {
        .text($0.expectation.expectation?.text)
      },
      SheetColumn(
        expectation,
        say(
          id:
            "Yang diandaikan desain; untuk temuan yang hanya menyebut dimensi: dimensi secara umum.",
          en:
            "What the design assumes; the dimension as a whole for findings that name nothing else."
        )
      ) { .text($0.own?.statement ?? wholeDimension) },
      SheetColumn(
        gap,
        say(
          id: "Gap ketentuan itu sendiri; tidak menentukan tingkat.",
          en: "The expectation’s own gap, which decides nothing."
        )
      ) { .decimal($0.expectation.gap?.value) },
      SheetColumn(rating, ratingMeaning) {
        .text(label(of: $0.expectation.rating?.band.rating, $0.of.instrument) ?? notAssessed)
      },
      SheetColumn(
        findings,
        say(id: "Banyaknya temuan yang dinilai.", en: "How many judged findings there are.")
      ) { .whole($0.expectation.findings.count) },
    ]
  }
}
