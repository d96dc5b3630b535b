/// What the page of rules says beside the instrument's own words.
enum RuleWords {
  static let ladder = LocalisedText(
    id: "Dibaca dari atas; ambil jenjang pertama yang cocok.",
    en: "Read from the top; take the first step that fits."
  )
  static let rule = LocalisedText(id: "Aturan pengodean", en: "Rule of coding")
  static let example = LocalisedText(id: "Contoh", en: "Example")
  static let noFinding = LocalisedText(id: "bukan temuan", en: "no finding")
  static let expectation = LocalisedText(id: "Ketentuan desain", en: "Expectation")
  static let asks = LocalisedText(id: "Yang dituntut", en: "What it asks for")
  static let belongs = LocalisedText(id: "Yang termasuk", en: "What belongs")

  /// What to do, step by step.
  ///
  /// - Parameters:
  ///   - instrument: What findings are judged by: the steps name only what it has.
  ///   - reader: Who fills the sheet in.
  ///   - isCoded: Whether several coders judged already.
  /// - Returns: Five steps.
  static func steps(
    for instrument: Instrument,
    _ reader: Reader,
    isCoded: Bool = false
  ) -> [LocalisedText] {
    let judging = judging(by: instrument)
    switch reader {
    case .coder:
      let last = isCoded ? joined(differing, joined(more, send)) : joined(more, send)
      return [ownCode, place, joined(judging, risk), reasons, last]
    case .loneCoder: return [alone, place, joined(judging, risk), reasons, send]
    case .office:
      return [
        head, sources, rows(of: instrument), joined(officeJudging(by: instrument), risk), send,
      ]
    }
  }

  /// Who fills a sheet in.
  enum Reader {
    /// Somebody who goes on with the case as it is judged now.
    case coder
    /// A coder who does not know how others judged.
    case loneCoder
    /// An office that assesses itself.
    case office
  }

  private static func judging(by instrument: Instrument) -> LocalisedText {
    switch (instrument.criteria.isEmpty, instrument.ladder.isEmpty) {
    case (false, false):
      LocalisedText(
        id:
          "Pilih jenjang pada tiap kriteria yang disinggung temuan; yang tidak disinggung dikosongkan. "
          + "Hanya jika tidak ada satu pun yang disinggung, pilih satu jenjang pada Keparahan. Kriteria "
          + "ATAU Keparahan, jangan keduanya.",
        en:
          "Choose a step for each criterion that the finding speaks of; leave the others empty. Only "
          + "where it speaks of none, choose one step in Severity. Criteria OR Severity, never both."
      )
    case (false, true):
      LocalisedText(
        id:
          "Pilih jenjang pada tiap kriteria yang disinggung temuan; yang tidak disinggung dikosongkan.",
        en: "Choose a step for each criterion that the finding speaks of; leave the others empty."
      )
    case (true, false):
      LocalisedText(id: "Pilih satu jenjang pada Keparahan.", en: "Choose one step in Severity.")
    case (true, true):
      LocalisedText(
        id: "Tulis pada Gap angka 0 (sesuai desain) sampai 10 (sama sekali berbeda).",
        en: "Write into Gap a number from 0 (as designed) to 10 (altogether different)."
      )
    }
  }

  private static func officeJudging(by instrument: Instrument) -> LocalisedText {
    guard !instrument.ladder.isEmpty else { return judging(by: instrument) }
    guard !instrument.criteria.isEmpty else {
      return LocalisedText(
        id: "Pilih satu jenjang pada Keparahan. Jika tidak ada masalah, tulis 0 pada Gap saja.",
        en: "Choose one step in Severity. Where there is no problem, write 0 into Gap alone."
      )
    }
    let names = { (language: Language) in
      instrument.criteria.map { $0.label[language].withCapital }.joined(separator: ", ")
    }
    return LocalisedText(
      id:
        "Nilailah dengan SALAH SATU cara: pilih satu jenjang pada Keparahan, ATAU nilai kriterianya "
        + "(\(names(.id))). Jangan keduanya. Jika tidak ada masalah, tulis 0 pada Gap saja.",
      en:
        "Judge in ONE way: choose one step in Severity, OR judge the criteria (\(names(.en))). Never "
        + "both. Where there is no problem, write 0 into Gap alone."
    )
  }

  private static let alone = LocalisedText(
    id: "Bekerjalah sendiri: jangan melihat atau membicarakan penilaian pengode lain. Biarkan kode "
      + "pada sel Pengode.",
    en:
      "Work alone: do not look at or discuss what other coders judged. Leave the code in the cell "
      + "Coder as it is."
  )
  private static let differing = LocalisedText(
    id: "Sel penilaian yang kosong pada temuan yang sudah dinilai berarti penilaian para pengode "
      + "berbeda; nilai tengahnya tidak punya nama jenjang, dan sel itu boleh tetap kosong.",
    en:
      "An empty judgement of a finding that was judged already means that coders differ; the middle "
      + "of their steps has no name, and the cell may stay empty."
  )
  private static let ownCode = LocalisedText(
    id:
      "Menilai sendirian: kosongkan sel Pengode di bawah. Jika penilainya beberapa orang, tulis kode "
      + "Anda, misalnya B, bukan nama orang.",
    en:
      "Judging alone, leave the cell Coder below empty. Where several judge, write your code, such "
      + "as B, no person’s name."
  )
  private static let place = LocalisedText(
    id:
      "Pada lembar Temuan, baca pernyataan dan kutipan setiap baris, lalu pilih Indikator yang menjadi "
      + "sebabnya. Kutipan kosong jika sama dengan pernyataan.",
    en:
      "On the page Findings, read the statement and quote of each row, then choose the Indicator that is "
      + "its cause. A quote that is the same as the statement is left out."
  )
  private static let risk = LocalisedText(
    id: "Jika baru dikhawatirkan, tulis ya pada Risiko dan kosongkan penilaian lain.",
    en: "Where something is only feared, write yes into Risk and leave all other judgements empty."
  )
  private static let reasons = LocalisedText(
    id: "Bila ragu, baca lembar Aturan; tulis alasan Anda pada Catatan.",
    en: "In doubt, read the page Rules; write your reasons into Note."
  )
  private static let more = LocalisedText(
    id: "Temuan baru ditulis pada baris kosong di bawah; ID-nya dikosongkan.",
    en: "New findings go into the empty rows below; leave their ID empty."
  )
  private static let send = LocalisedText(
    id:
      "Simpan sebagai .xlsx lalu kirim kembali. Jangan mengganti nama lembar, judul kolom, atau ID.",
    en:
      "Save as .xlsx and send it back. Do not change the names of pages, headings of columns, or IDs."
  )
  private static let head = LocalisedText(
    id: "Isi sel di bawah ini; yang bertanda * harus ada.",
    en: "Fill in the cells below; those marked * must be there."
  )
  private static let sources = LocalisedText(
    id:
      "Isi lembar Sumber: satu baris untuk tiap wawancara, pengamatan, atau dokumen; pilih tekniknya. "
      + "Tulis peran, bukan nama orang.",
    en:
      "Fill in the page Sources: a row for each interview, observation or document, with its technique. "
      + "Write roles, never names of persons."
  )
  private static func rows(of instrument: Instrument) -> LocalisedText {
    let hasMet = instrument.dimensions.contains { $0.indicators.contains { $0.met != nil } }
    let words =
      hasMet
      ? (id: ", dibandingkan dengan ‘Terpenuhi bila’", en: ", as against ‘Met when’") : ("", "")
    return LocalisedText(
      id:
        "Pada lembar Temuan ada satu baris untuk tiap indikator. Tulis pada Pernyataan apa yang nyata "
        + "terjadi\(words.0), dan pilih Sumber (boleh kosong jika hanya ada satu). Biarkan kosong "
        + "indikator yang tidak dapat dinilai.",
      en: "The page Findings has a row for each indicator. Write into Statement what really happens"
        + "\(words.1), and choose its Source (may stay empty where there is one only). Leave "
        + "indicators empty that cannot be judged."
    )
  }

  /// Two sentences, one behind the other.
  private static func joined(_ first: LocalisedText, _ second: LocalisedText) -> LocalisedText {
    LocalisedText(id: "\(first.id) \(second.id)", en: "\(first.en) \(second.en)")
  }
}
