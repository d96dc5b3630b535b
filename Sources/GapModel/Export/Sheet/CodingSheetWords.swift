/// The words by which a sheet that is sent out is known again: the names of its sheets and columns.
enum CodingSheetWords {
  // Sheets.
  static let caseSheet = LocalisedText(id: "Kasus", en: "Case")
  static let sourceSheet = LocalisedText(id: "Sumber", en: "Sources")
  static let findingSheet = LocalisedText(id: "Temuan", en: "Findings")
  static let ruleSheet = LocalisedText(id: "Aturan", en: "Rules")
  static let listSheet = LocalisedText(id: "Daftar", en: "Lists")

  // Columns of findings.
  static let id = LocalisedText(id: "ID", en: "ID")
  static let source = LocalisedText(id: "Sumber", en: "Source")
  static let statement = LocalisedText(id: "Pernyataan", en: "Statement")
  static let quote = LocalisedText(id: "Kutipan", en: "Quote")
  static let locator = LocalisedText(id: "Halaman atau waktu", en: "Page or time")
  static let target = LocalisedText(id: "Indikator (sasaran)", en: "Indicator (target)")
  static let met = LocalisedText(id: "Terpenuhi bila", en: "Met when")
  static let severity = LocalisedText(id: "Keparahan", en: "Severity")
  static let gap = LocalisedText(id: "Gap", en: "Gap")
  static let risk = LocalisedText(id: "Risiko", en: "Risk")
  static let factor = LocalisedText(id: "Pendukung/penghambat", en: "Factor")
  static let note = LocalisedText(id: "Catatan", en: "Note")

  // Columns of sources.
  static let technique = LocalisedText(id: "Teknik", en: "Technique")
  static let role = LocalisedText(id: "Peran", en: "Role")
  static let title = LocalisedText(id: "Judul", en: "Title")
  static let group = LocalisedText(id: "Kelompok", en: "Group")
  static let date = LocalisedText(id: "Tanggal", en: "Date")

  // What is said of the case, below what to do.
  static let guide = LocalisedText(id: "Petunjuk", en: "Guide")
  static let coder = LocalisedText(id: "Pengode", en: "Coder")
  static let caseID = LocalisedText(id: "ID kasus", en: "Case ID")
  static let organisation = LocalisedText(id: "Perangkat daerah", en: "Organisation")
  static let region = LocalisedText(id: "Wilayah", en: "Region")
  static let system = LocalisedText(id: "Sistem", en: "System")
  static let language = LocalisedText(id: "Bahasa", en: "Language")
  static let from = LocalisedText(id: "Mulai", en: "From")
  static let to = LocalisedText(id: "Sampai", en: "To")
  static let instrument = LocalisedText(id: "Instrumen", en: "Instrument")

  // Words in cells.
  static let yes = LocalisedText(id: "ya", en: "yes")
  static let no = LocalisedText(id: "tidak", en: "no")
}
