// What is asked of each finding.
extension FormQuestions {
  static let statement = FormQuestion(
    "statement",
    .sheet(.statement),
    LocalisedText(id: "Apa yang ditemukan?", en: "What was found?"),
    hint: LocalisedText(
      id: "Tulis satu hal saja dengan kata-kata sendiri. Jika ada dua hal, buat dua temuan.",
      en: "Write one thing only, in your own words. Where there are two, make two findings."
    ),
    alsoCalled: LocalisedText(id: "Pernyataan", en: "Statement"),
    LocalisedText(id: "Temuan", en: "Finding")
  )

  static let quote = FormQuestion(
    "quote",
    .sheet(.quote),
    LocalisedText(id: "Bagaimana kata-kata aslinya?", en: "What were the exact words?"),
    hint: LocalisedText(
      id: "Salin ucapan atau kalimatnya apa adanya. Boleh dilewati.",
      en: "Copy what was said or written as it is. May be skipped."
    ),
    alsoCalled: LocalisedText(id: "Kutipan", en: "Quote")
  )

  static let locator = FormQuestion(
    "locator",
    .sheet(.locator),
    LocalisedText(id: "Di bagian mana?", en: "Where in the source?"),
    hint: LocalisedText(
      id: "Misalnya: halaman 4, menit 12.30. Boleh dilewati.",
      en: "For instance: page 4, minute 12:30. May be skipped."
    ),
    alsoCalled: LocalisedText(id: "Letak", en: "Locator"),
    LocalisedText(id: "Halaman atau waktu", en: "Page or time")
  )

  static func expectation(among expectations: [Expectation]) -> FormQuestion {
    FormQuestion(
      "expectation",
      .sheet(.expectation),
      LocalisedText(
        id: "Temuan ini menyangkut ketentuan yang mana?",
        en: "Which expectation does this finding speak of?"
      ),
      hint: LocalisedText(
        id: "Jika tidak ada yang cocok, lewati.",
        en: "Skip it where none fits."
      ),
      choices: expectations.map { expectation in
        FormChoice(
          expectation.id.text,
          LocalisedText(id: expectation.id.text, en: expectation.id.text),
          detail: LocalisedText(id: expectation.statement, en: expectation.statement)
        )
      },
      alsoCalled: LocalisedText(id: "Ketentuan desain", en: "Expectation")
    )
  }

  /// The dimension, then its indicator.
  static func targets(of instrument: Instrument) -> [FormQuestion] {
    let dimension = FormQuestion(
      "dimension",
      .sheet(.dimension),
      LocalisedText(id: "Temuan ini tentang apa?", en: "What is this finding about?"),
      hint: LocalisedText(
        id: "Jika ragu, lewati; nanti ditempatkan oleh analis.",
        en: "In doubt, skip it; the analyst will place it."
      ),
      choices: instrument.dimensions.map { FormChoice($0.key, $0.label) },
      alsoCalled: LocalisedText(id: "Dimensi", en: "Dimension")
    )
    let indicators = instrument.dimensions.flatMap { dimension in
      dimension.indicators.map { indicator in
        FormChoice(
          IndicatorReference(dimension.id, indicator.id).description,
          indicator.label,
          detail: indicator.met,
          under: dimension.key
        )
      }
    }
    guard !indicators.isEmpty else { return [dimension] }
    let indicator = FormQuestion(
      "indicator",
      .sheet(.indicator),
      LocalisedText(id: "Lebih tepatnya tentang apa?", en: "About what more exactly?"),
      hint: LocalisedText(
        id:
          "Pilih yang paling dekat; di belakang garis: keadaan yang seharusnya. Jika tidak ada, lewati.",
        en: "Take the closest; behind the dash: how it should be. Skip it where none fits."
      ),
      choices: indicators,
      alsoCalled: LocalisedText(id: "Indikator", en: "Indicator")
    )
    return [dimension, indicator]
  }

  static let risk = FormQuestion(
    "risk",
    .sheet(.risk),
    LocalisedText(id: "Apakah hal ini sudah terjadi?", en: "Has this happened already?"),
    choices: [
      FormChoice("no", LocalisedText(id: "Sudah terjadi", en: "It has happened")),
      FormChoice(
        "yes",
        LocalisedText(id: "Belum terjadi, baru dikhawatirkan", en: "Not yet, it is only feared")
      ),
    ],
    alsoCalled: LocalisedText(id: "Risiko", en: "Risk")
  )

  static let note = FormQuestion(
    "note",
    .sheet(.note),
    LocalisedText(id: "Catatan Anda", en: "Your note"),
    hint: LocalisedText(
      id: "Misalnya alasan pilihan Anda. Boleh dilewati.",
      en: "For instance why you chose so. May be skipped."
    ),
    alsoCalled: LocalisedText(id: "Catatan", en: "Note")
  )
}
