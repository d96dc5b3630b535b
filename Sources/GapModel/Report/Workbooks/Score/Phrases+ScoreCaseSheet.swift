// The sheet of cases in a workbook of scores.
extension Phrases {
  var caseColumns: [SheetColumn<ScoredCase>] { casePlaces + caseTotals + caseOrigins }

  private var casePlaces: [SheetColumn<ScoredCase>] {
    [
      SheetColumn(caseTitle, caseMeaning) { .text($0.assessment.assessedCase.id.text) },
      SheetColumn(say(id: "Judul", en: "Title"), caseTitleMeaning) {
        .text($0.assessment.assessedCase.title)
      },
      SheetColumn(office, officeMeaning) { .text($0.assessment.assessedCase.organisation) },
      SheetColumn(region, regionMeaning) { .text($0.assessment.assessedCase.region) },
      SheetColumn(system, systemMeaning) { .text($0.assessment.assessedCase.system) },
      SheetColumn(from, fromMeaning) { .date($0.assessment.assessedCase.period?.from) },
      SheetColumn(until, untilMeaning) { .date($0.assessment.assessedCase.period?.to) },
    ]
  }

  private var caseTotals: [SheetColumn<ScoredCase>] {
    [
      SheetColumn(
        say(id: "Dimensi dinilai", en: "Dimensions assessed"),
        say(id: "Banyaknya dimensi yang bergap.", en: "How many dimensions have a gap.")
      ) { .whole($0.assessment.dimensions.count { $0.gap != nil }) },
      SheetColumn(
        total,
        say(
          id: "Jumlah gap semua dimensi; kosong selama ada dimensi yang belum dinilai.",
          en: "The sum of the dimensions’ gaps; empty while a dimension is not assessed."
        )
      ) { .decimal($0.assessment.total?.sum) },
      SheetColumn(
        say(id: "Maksimum", en: "At most"),
        say(id: "Total gap terbesar yang mungkin.", en: "The largest total that could be.")
      ) { .decimal($0.assessment.total?.maximum) },
      SheetColumn(
        reading,
        say(id: "Arti total gap menurut Heeks.", en: "What the total means, after Heeks.")
      ) { .text($0.assessment.total?.reading.map { say($0.text) }) },
      SheetColumn(
        say(id: "Bacaan lain", en: "Other reading"),
        say(
          id: "Bacaan berikut, bila total hampir menyentuh batasnya.",
          en: "The next reading, where the total lies close to its edge."
        )
      ) { .text($0.assessment.total?.otherReading.map { say($0.text) }) },
      SheetColumn(
        say(id: "Dijumlahkan", en: "Summed"),
        say(
          id: "Banyaknya dimensi yang dijumlahkan dalam total.",
          en: "How many dimensions the total sums."
        )
      ) { .whole($0.assessment.total?.assessed) },
      SheetColumn(
        say(id: "Di antaranya tentatif", en: "Of these provisional"),
        say(
          id: "Banyaknya di antara dimensi itu yang tingkatnya tentatif.",
          en: "How many of these have a provisional rating."
        )
      ) { .whole($0.assessment.total?.provisional) },
      SheetColumn(
        concernLabel,
        say(
          id: "Ya bila total melampaui batas yang menurut Heeks perlu diwaspadai.",
          en: "Yes where the total lies above what Heeks advises concern for."
        )
      ) { .text($0.assessment.total.map { yesOrNo($0.isOfConcern) }) },
    ]
  }

  private var caseOrigins: [SheetColumn<ScoredCase>] {
    [
      SheetColumn(
        findings,
        say(id: "Banyaknya temuan dalam kasus.", en: "How many findings the case has.")
      ) { .whole($0.assessment.assessedCase.findings.count) },
      SheetColumn(
        openWorkLabel,
        say(
          id: "Banyaknya temuan yang belum dinilai atau belum ditempatkan, jadi tidak dihitung.",
          en: "How many findings are not yet judged or placed, and so not counted."
        )
      ) { .whole($0.assessment.unjudged.count) },
      SheetColumn(
        say(id: "Peringatan", en: "Warnings"),
        say(
          id: "Banyaknya hal dalam berkas yang perlu diperiksa sekali lagi.",
          en: "How many things in the file deserve a second look."
        )
      ) { .whole($0.warnings.count) },
      SheetColumn(
        instrument,
        say(id: "Instrumen yang dipakai menilai.", en: "The instrument in whose terms it is rated.")
      ) { .text($0.assessment.assessedCase.instrument.id.text) },
      SheetColumn(
        say(id: "Versi", en: "Version"),
        say(id: "Versi instrumen.", en: "The instrument’s version.")
      ) { .whole($0.assessment.assessedCase.instrument.head.version) },
      SheetColumn(
        codedUnder,
        say(
          id: "Instrumen pengodean, bila kasus dibaca lewat pemetaannya.",
          en: "The instrument it was coded by, where it is read through that one’s crosswalk."
        )
      ) { .text($0.view?.origin.id.text) },
      SheetColumn(input, say(id: "Nama berkas kasus.", en: "The name of the case’s file.")) {
        .text($0.provenance.file)
      },
      SheetColumn(
        "SHA-256",
        say(
          id: "Sidik berkas itu: sama hanya bila isinya sama.",
          en: "The file’s fingerprint: the same only where its bytes are."
        )
      ) { .text($0.provenance.sha256) },
    ]
  }
}
