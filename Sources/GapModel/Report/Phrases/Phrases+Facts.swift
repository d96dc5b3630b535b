// The heading of a report, and the captions of tables and figures.
extension Phrases {
  var organisation: String { say(id: "Organisasi", en: "Organisation") }

  var region: String { say(id: "Wilayah", en: "Region") }

  var system: String { say(id: "Sistem", en: "System") }

  var period: String { say(id: "Periode", en: "Period") }

  var reportDate: String { say(id: "Tanggal laporan", en: "Date of the report") }

  var instrument: String { say(id: "Instrumen", en: "Instrument") }

  var material: String { say(id: "Bahan", en: "Material") }

  var madeWith: String { say(id: "Dibuat dengan", en: "Made with") }

  var input: String { say(id: "Berkas masukan", en: "Input file") }

  func instrumentName(_ head: Instrument.Head) -> String {
    say(
      id: "\(say(head.title)) (\(head.id), versi \(head.version))",
      en: "\(say(head.title)) (\(head.id), version \(head.version))"
    )
  }

  func materialCounts(_ assessedCase: Case) -> String {
    let findings = assessedCase.findings.count
    let sources = assessedCase.findings.citedSources.count
    let expectations = assessedCase.design.count
    return say(
      id:
        "\(findings) temuan dari \(sources) sumber, dibandingkan dengan \(expectations) ketentuan desain",
      en: "\(counted(findings, "finding")) from \(counted(sources, "source")), held against "
        + "\(counted(expectations, "expectation")) of the design"
    )
  }

  func tableCaption(_ number: Int, _ caption: String) -> String {
    "\(tableWord) \(number). \(caption)"
  }

  func figureCaption(_ number: Int, _ caption: String) -> String {
    "\(figureWord) \(number). \(caption)"
  }

  var citation: String { say(id: "Dikodekan dari", en: "Coded from") }

  var caseNote: String { say(id: "Catatan analis", en: "The analyst’s note") }

  var contents: String { say(id: "Isi", en: "Contents") }

  var caseLanguage: String { say(id: "Bahasa kasus", en: "Language of the case") }

  /// That the case's own words are in another language than the report.
  func caseLanguageNote(_ language: Language) -> String {
    let name = say(language.label)
    return say(
      id:
        "\(name). Pernyataan, kutipan, judul, dan catatan dari kasus tidak diterjemahkan.",
      en:
        "\(name). Statements, quotations, titles and notes of the case are not translated."
    )
  }

  // Column titles that several tables share.

  var dimension: String { say(id: "Dimensi", en: "Dimension") }

  var expectation: String { say(id: "Ketentuan desain", en: "Expectation") }

  var finding: String { say(id: "Temuan", en: "Finding") }

  var statement: String { say(id: "Pernyataan", en: "Statement") }

  var sources: String { say(id: "Sumber", en: "Sources") }

  var gap: String { say(id: "Gap", en: "Gap") }

  var rating: String { say(id: "Tingkat gap", en: "Rating") }

  var success: String { say(id: "Keberhasilan", en: "Success") }

  var evidence: String { say(id: "Dukungan", en: "Evidence") }

  var recommendation: String { say(id: "Rekomendasi", en: "Recommendation") }
}
