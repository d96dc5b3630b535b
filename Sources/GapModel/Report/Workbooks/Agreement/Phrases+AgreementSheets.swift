// The sheets of a workbook of agreements.
extension Phrases {
  private func caseColumn<Entry>(
    _ entry: @escaping (Entry) -> AgreedCase
  ) -> SheetColumn<Entry> {
    SheetColumn(caseTitle, caseMeaning) { .text(entry($0).content.id.text) }
  }

  private var variableMeaning: String {
    say(
      id: "Yang dipilih pengode: sasaran, jenis temuan, sebuah kriteria, keparahan, atau gap.",
      en:
        "What coders choose: a target, the kind of finding, a criterion, the severity, or the gap."
    )
  }

  var agreedVariableColumns: [SheetColumn<AgreedVariable>] {
    [
      caseColumn { $0.of },
      SheetColumn(
        dimension,
        say(
          id: "Temuan dimensi mana, menurut konsensus; atau semua temuan.",
          en: "The findings of which dimension, by the consensus; or all findings."
        )
      ) { entry in
        .text(
          entry.dimension.map { label(of: $0, entry.of.content.instrument) }
            ?? say(id: "(semua)", en: "(all)")
        )
      },
      SheetColumn(variable, variableMeaning) {
        .text(variable($0.variable.name, of: $0.of.agreement))
      },
      SheetColumn(
        levelTitle,
        say(
          id: "Nominal: sama atau tidak; ordinal: berurutan; interval: jaraknya berarti.",
          en: "Nominal: the same or not; ordinal: in an order; interval: distances count."
        )
      ) { .text(level($0.statistics.level)) },
    ] + coefficientColumns + kappaColumns
  }

  private var coefficientColumns: [SheetColumn<AgreedVariable>] {
    let level = wholePercent(KrippendorffAlpha.level)
    return [
      SheetColumn(
        agreedUnits,
        say(
          id: "Banyaknya temuan yang dikode dua orang atau lebih.",
          en: "How many findings two or more coded."
        )
      ) { .whole($0.statistics.units) },
      SheetColumn(
        say(id: "Nilai", en: "Values"),
        say(
          id: "Banyaknya nilai pada temuan itu.",
          en: "How many values these findings have."
        )
      ) { .whole($0.statistics.pairable) },
      SheetColumn(
        percentTitle,
        say(
          id: "Bagian pasangan pengode yang memilih sama.",
          en: "The share of pairs of coders that chose the same."
        )
      ) { .share($0.statistics.percent) },
      SheetColumn(
        say(id: "Alfa", en: "Alpha"),
        say(
          id: "Alfa Krippendorff: 1 sepakat sepenuhnya, 0 sekadar kebetulan.",
          en: "Krippendorff’s alpha: 1 for full agreement, 0 for what chance would give."
        )
      ) { .decimal($0.statistics.alpha) },
      SheetColumn(
        say(id: "Alfa dari", en: "Alpha from"),
        say(
          id: "Batas bawah rentang \(level) alfa.",
          en: "The lower end of alpha’s \(level) interval."
        )
      ) { .decimal($0.statistics.alphaInterval?.lowerBound) },
      SheetColumn(
        say(id: "Alfa sampai", en: "Alpha to"),
        say(
          id: "Batas atas rentang \(level) alfa.",
          en: "The upper end of alpha’s \(level) interval."
        )
      ) { .decimal($0.statistics.alphaInterval?.upperBound) },
      SheetColumn(
        say(id: "Mengapa kosong", en: "Why empty"),
        say(
          id: "Mengapa tidak ada alfa, atau tidak ada rentangnya.",
          en: "Why there is no alpha, or no interval of it."
        )
      ) { entry in
        .text(
          entry.statistics.undefined.map { undefined($0) }
            ?? entry.statistics.missingInterval.map { missingInterval($0) }
        )
      },
    ]
  }

  private var kappaColumns: [SheetColumn<AgreedVariable>] {
    [
      SheetColumn(
        say(id: "Dikode semua", en: "Coded by all"),
        say(
          id: "Banyaknya temuan yang dikode semua pengode; dasar kappa.",
          en: "How many findings all coded, which the kappas rest on."
        )
      ) { .whole($0.statistics.completeUnits) },
      SheetColumn(
        say(id: "Kappa Cohen", en: "Cohen’s kappa"),
        say(id: "Kappa Cohen, untuk dua pengode.", en: "Cohen’s kappa, of two coders.")
      ) { .decimal($0.statistics.kappa) },
      SheetColumn(
        say(id: "Kappa berbobot", en: "Weighted kappa"),
        say(
          id: "Kappa Cohen berbobot kuadrat, untuk dua pengode dan nilai berurutan.",
          en: "Cohen’s kappa with quadratic weights, of two coders and values in an order."
        )
      ) { .decimal($0.statistics.weightedKappa) },
      SheetColumn(
        say(id: "Kappa Fleiss", en: "Fleiss’ kappa"),
        say(
          id: "Kappa Fleiss, untuk tiga pengode atau lebih.",
          en: "Fleiss’ kappa, of three coders or more."
        )
      ) { .decimal($0.statistics.fleiss) },
    ]
  }

  func disagreementColumns(_ coders: [Coder.ID]) -> [SheetColumn<Disagreed>] {
    let places: [SheetColumn<Disagreed>] = [
      caseColumn { $0.of },
      SheetColumn(finding, say(id: "ID temuan.", en: "The finding’s id.")) {
        .text($0.disagreement.finding.text)
      },
      SheetColumn(
        lineTitle,
        say(id: "Baris temuan dalam berkas.", en: "The finding’s line in the file.")
      ) {
        .whole($0.of.scored.places[$0.disagreement.finding]?.line)
      },
      SheetColumn(variable, variableMeaning) {
        .text(variable($0.disagreement.variable, of: $0.of.agreement))
      },
      SheetColumn(
        say(id: "Jarak", en: "Distance"),
        say(
          id: "Jarak pilihan yang terjauh: 0 sama, 1 kedua ujung skala.",
          en: "How far the furthest choices lie apart: 0 for the same, 1 for the ends of the scale."
        )
      ) { .decimal($0.disagreement.distance) },
    ]
    let choices = coders.map { coder in
      SheetColumn<Disagreed>(
        say(id: "Kode \(coder)", en: "Coder \(coder)"),
        say(id: "Pilihan pengode \(coder).", en: "What coder \(coder) chose.")
      ) { entry in
        choiceCell(
          entry.disagreement.values.first { $0.coder == coder }?.value,
          of: entry
        )
      }
    }
    return places + choices + [
      SheetColumn(
        consensusTitle,
        say(id: "Yang dipakai menilai.", en: "What the method took.")
      ) { choiceCell($0.disagreement.consensus, of: $0) }
    ]
  }

  /// What was chosen: a number as a number, a word by its label.
  private func choiceCell(_ word: String?, of entry: Disagreed) -> Workbook.Cell {
    guard let word else { return .empty }
    if let number = Double(word) { return .decimal(number) }
    return .text(choice(word, of: entry.disagreement.variable, entry.of.content.instrument))
  }

  var tendencyColumns: [SheetColumn<CoderTendency>] {
    [
      caseColumn { $0.of },
      SheetColumn(coder, say(id: "Pengode.", en: "The coder.")) { .text($0.tendency.coder.text) },
      SheetColumn(
        meanDifference,
        say(
          id:
            "Rata-rata gap pengode itu dikurangi rata-rata pengode lain; positif berarti lebih tinggi.",
          en:
            "The mean of the coder’s gaps less that of the others; above 0 the coder judges higher."
        )
      ) { .decimal($0.tendency.difference) },
      SheetColumn(
        agreedUnits,
        say(id: "Banyaknya temuan yang mendasarinya.", en: "How many findings it rests on.")
      ) { .whole($0.tendency.units) },
    ]
  }

  var agreedCaseColumns: [SheetColumn<AgreedCase>] {
    [
      caseColumn { $0 },
      SheetColumn(say(id: "Judul", en: "Title"), caseTitleMeaning) { .text($0.content.title) },
      SheetColumn(
        say(id: "Pengode", en: "Coders"),
        say(id: "Yang mengode temuannya.", en: "Who coded its findings.")
      ) { .text($0.agreement.coders.map { $0.text }.joined(separator: ", ")) },
      SheetColumn(
        agreedUnits,
        say(
          id: "Banyaknya temuan yang dikode dua orang atau lebih.",
          en: "How many findings two or more coded."
        )
      ) { .whole($0.agreement.units) },
      SheetColumn(
        say(id: "Dikode semua", en: "Coded by all"),
        say(id: "Banyaknya temuan yang dikode semua pengode.", en: "How many findings all coded.")
      ) { .whole($0.agreement.unitsOfAll) },
      SheetColumn(
        say(id: "Penarikan ulang", en: "Resamples"),
        say(
          id: "Banyaknya penarikan ulang temuan untuk satu rentang.",
          en: "How many resamples made each interval."
        )
      ) { .whole($0.agreement.resamples) },
      SheetColumn(
        say(id: "Benih acak", en: "Seed"),
        say(
          id: "Dengan benih yang sama rentangnya sama.",
          en: "The same seed gives the same intervals."
        )
      ) { entry in seedCell(entry.agreement.seed) },
      SheetColumn(input, say(id: "Nama berkas kasus.", en: "The name of the case’s file.")) {
        .text($0.scored.provenance.file)
      },
      SheetColumn(
        "SHA-256",
        say(
          id: "Sidik berkas itu: sama hanya bila isinya sama.",
          en: "The file’s fingerprint: the same only where its bytes are."
        )
      ) { .text($0.scored.provenance.sha256) },
    ]
  }

  /// A seed as a number where a spreadsheet holds it whole, which it does to fifteen digits.
  private func seedCell(_ seed: UInt64) -> Workbook.Cell {
    let text = String(seed)
    return text.utf8.count <= 15 ? .amount(Int64(seed)) : .text(text)
  }
}
