import GapModel

/// A stop of the tour through the example study.
public enum TourStop: String, CaseIterable, Hashable, Sendable {
  case finding, step, effect, plan, report, text, own

  /// The finding that the tour looks at.
  static let shownFinding = "F24"

  /// What it is called in the list.
  var label: LocalisedText {
    switch self {
    case .finding:
      LocalisedText(
        id: "Lihat temuan \(Self.shownFinding)",
        en: "Look at finding \(Self.shownFinding)"
      )
    case .step: LocalisedText(id: "Tekan 3, lalu Enter", en: "Press 3, then Enter")
    case .effect: LocalisedText(id: "Lihat akibatnya", en: "See the effect")
    case .plan: LocalisedText(id: "Rencanakan tindakan", en: "Plan actions")
    case .report: LocalisedText(id: "Baca laporannya", en: "Read the report")
    case .text: LocalisedText(id: "Lihat teksnya", en: "See the text")
    case .own: LocalisedText(id: "Mulai kasus sendiri", en: "Begin your own case")
    }
  }

  /// What there is to see or do, in a sentence.
  var about: LocalisedText {
    switch self {
    case .finding:
      LocalisedText(
        id:
          "Di tengah: apa yang ditemukan, dari siapa, dan indikator mana yang disinggungnya. Tombol P "
          + "memindahkannya.",
        en:
          "In the middle: what was found, who said it, and which indicator it is about. The key P moves it."
      )
    case .step:
      LocalisedText(
        id:
          "Angka memilih jenjang dari kriteria yang terbuka, lalu kriteria berikut terbuka. Enter pindah ke "
          + "temuan berikut.",
        en:
          "A number chooses a step of the criterion that is unfolded, and the next one unfolds. Enter goes "
          + "to the next finding."
      )
    case .effect:
      LocalisedText(
        id:
          "Di bawah ini: gap temuan, gap dimensinya, peringkatnya, indikator yang menentukannya, dan nilai "
          + "yang akan mengubahnya.",
        en:
          "Below: the finding’s gap, its dimension’s, the rating, the indicators that set it, and what would "
          + "change it."
      )
    case .plan:
      LocalisedText(
        id: "Tindakan mana menutup gap mana, siapa penanggung jawabnya, berapa biayanya.",
        en: "Which action closes which gap, who owns it, and what it costs."
      )
    case .report:
      LocalisedText(
        id: "Laporan yang sama seperti dari perintah gapscore report, siap disimpan atau dicetak.",
        en: "The same report as by the command gapscore report, to be saved or printed."
      )
    case .text:
      LocalisedText(
        id: "Semuanya satu berkas teks. Ctrl Z membatalkan suntingan terakhir, juga dari formulir.",
        en: "All of it is one text file. Ctrl Z undoes the last edit, that of a form too."
      )
    case .own:
      LocalisedText(
        id: "Buka berkas, tempel sel dari Excel, atau mulai kasus kosong.",
        en: "Open files, paste cells from Excel, or begin an empty case."
      )
    }
  }

  /// The step of the work that it is at.
  var step: WorkStep {
    switch self {
    case .finding, .step, .effect: .code
    case .plan: .plan
    case .report: .report
    case .text: .text
    case .own: .begin
    }
  }
}
