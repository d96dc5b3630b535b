/// What messages call the parts of a file, in both languages.
enum Noun {
  case action, aggregation, aim, anchor, assessedCase, band, brand, coder, code, coding,
    codingInstrument, colour, column
  case concern, cost, criterion, date, dimension, direction, edge, effort, evidence, example
  case expectation, factor, file, finding, formatVersion, gap, group, indexValue, indicator,
    instrument
  case judgement, key, kind, ladderStep, language, largestTotal, level, leverage, line, map, mark
  case maximum, model, name, names, number, origin, owner, period, predicate, priority, pseudonym
  case rating, reading
  case recommendation, role, rule, ruleExample, scheme, signature, source, status, step,
    stepsOfExample
  case strategy, successClass, target, technique, text, textInBothLanguages, total, value, version
  case weight, word, year

  /// The word alone, such as "source".
  var bare: LocalisedText {
    let forms = self.forms
    return LocalisedText(id: forms.id, en: forms.en)
  }

  /// One of its kind, such as "a source".
  var any: LocalisedText {
    let forms = self.forms
    let beginsWithVowel = forms.en.first.map { "aeiou".contains($0) } == true
    let article = beginsWithVowel ? "an" : "a"
    return LocalisedText(id: forms.id, en: "\(article) \(forms.en)")
  }

  /// The only one of its kind, such as "the case".
  var only: LocalisedText {
    let forms = self.forms
    return LocalisedText(id: forms.id, en: "the \(forms.en)")
  }

  /// Several, such as "sources"; Indonesian has no form for them.
  var several: LocalisedText {
    let forms = self.forms
    return LocalisedText(id: forms.id, en: forms.several ?? "\(forms.en)s")
  }

  /// One that has a name, such as "source 'I1'"; any where it has none.
  func named(_ name: String?) -> LocalisedText {
    guard let name else { return any }
    let forms = self.forms
    return LocalisedText(id: "\(forms.id) '\(name)'", en: "\(forms.en) '\(name)'")
  }

  private typealias Forms = (en: String, id: String, several: String?)

  private static func forms(_ en: String, _ id: String, _ several: String? = nil) -> Forms {
    (en, id, several)
  }

  private var forms: Forms {
    switch self {
    case .action: Self.forms("action", "tindakan")
    case .aggregation: Self.forms("aggregation", "agregasi")
    case .aim: Self.forms("aim", "tujuan")
    case .anchor: Self.forms("anchor", "acuan gap")
    case .assessedCase: Self.forms("case", "kasus")
    case .band: Self.forms("band", "rentang tingkat")
    case .brand: Self.forms("brand", "kop")
    case .code: Self.forms("code", "kode")
    case .coder: Self.forms("coder", "pengode")
    case .coding: Self.forms("coding", "koding")
    case .codingInstrument:
      Self.forms(
        "instrument that the case was coded by",
        "instrumen yang dipakai dalam koding kasus"
      )
    case .colour: Self.forms("colour", "warna")
    case .column: Self.forms("column", "kolom")
    case .concern: Self.forms("concern", "ambang waspada")
    case .cost: Self.forms("cost", "biaya")
    case .criterion: Self.forms("criterion", "kriteria", "criteria")
    case .date: Self.forms("date", "tanggal")
    case .dimension: Self.forms("dimension", "dimensi")
    case .direction: Self.forms("direction", "arah")
    case .edge: Self.forms("edge", "batas")
    case .effort: Self.forms("effort", "tingkat kesulitan")
    case .evidence: Self.forms("evidence", "bukti")
    case .example: Self.forms("example", "contoh")
    case .expectation: Self.forms("expectation", "ketentuan desain")
    case .factor: Self.forms("factor", "faktor")
    case .file: Self.forms("file", "berkas")
    case .finding: Self.forms("finding", "temuan")
    case .formatVersion: Self.forms("format version", "versi format")
    case .gap: Self.forms("gap", "gap")
    case .group: Self.forms("group", "kelompok")
    case .indexValue: Self.forms("index value", "nilai indeks")
    case .indicator: Self.forms("indicator", "indikator")
    case .instrument: Self.forms("instrument", "instrumen")
    case .judgement: Self.forms("judgement", "penilaian")
    case .key: Self.forms("key", "kunci")
    case .kind: Self.forms("kind", "jenis")
    case .ladderStep:
      Self.forms("step of the ladder", "jenjang keparahan", "steps of the ladder")
    case .language: Self.forms("language", "bahasa")
    case .largestTotal: Self.forms("largest total", "total terbesar")
    case .level: Self.forms("level", "tingkat bukti")
    case .leverage: Self.forms("leverage", "daya ungkit")
    case .line: Self.forms("line", "baris")
    case .map: Self.forms("map", "peta impor")
    case .mark: Self.forms("mark", "tanda")
    case .maximum: Self.forms("maximum", "nilai maksimum")
    case .model: Self.forms("model", "model")
    case .name: Self.forms("name", "nama")
    case .names: Self.forms("list of names", "daftar nama samaran", "lists of names")
    case .number: Self.forms("number", "angka")
    case .origin: Self.forms("origin", "asal temuan")
    case .owner: Self.forms("owner", "penanggung jawab")
    case .period: Self.forms("period", "periode")
    case .predicate: Self.forms("predicate", "predikat")
    case .priority: Self.forms("priority", "prioritas", "priorities")
    case .pseudonym: Self.forms("pseudonym", "nama samaran")
    case .rating: Self.forms("rating", "tingkat")
    case .reading: Self.forms("reading", "bacaan")
    case .recommendation: Self.forms("recommendation", "rekomendasi")
    case .role: Self.forms("role", "peran")
    case .rule: Self.forms("rule", "aturan")
    case .ruleExample: Self.forms("example of a rule", "contoh aturan")
    case .scheme: Self.forms("scheme", "skema")
    case .signature: Self.forms("signature", "tanda tangan")
    case .source: Self.forms("source", "sumber")
    case .status: Self.forms("status", "status")
    case .step: Self.forms("step", "jenjang")
    case .stepsOfExample: Self.forms("steps of an example", "jenjang dalam contoh")
    case .strategy: Self.forms("strategy", "strategi", "strategies")
    case .successClass: Self.forms("success class", "kelas keberhasilan", "success classes")
    case .target:
      Self.forms(
        "dimension, indicator or expectation",
        "dimensi, indikator, atau ketentuan desain",
        "dimensions, indicators or expectations"
      )
    case .technique: Self.forms("technique", "teknik")
    case .text: Self.forms("text", "teks")
    case .textInBothLanguages:
      Self.forms("text in both languages", "teks dalam dua bahasa", "texts in both languages")
    case .total: Self.forms("total", "total")
    case .value: Self.forms("value", "nilai")
    case .version: Self.forms("version", "versi")
    case .weight: Self.forms("weight", "bobot")
    case .word: Self.forms("word", "kata")
    case .year: Self.forms("year", "tahun")
    }
  }
}
