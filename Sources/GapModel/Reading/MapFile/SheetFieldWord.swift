/// What a column may hold, by the words that a map and the headings of sheets use.
package struct SheetFieldWord: Labelled, Hashable, Sendable {
  /// What the column holds.
  package let field: SheetField
  /// The word that a map writes.
  package let key: String
  /// What people call it.
  package let label: LocalisedText

  private init(_ field: SheetField, _ key: String, _ id: String, _ en: String) {
    self.field = field
    self.key = key
    label = LocalisedText(id: id, en: en)
  }

  /// The words for what is not of the instrument.
  package static let fixed: [SheetFieldWord] = [
    SheetFieldWord(.id, "id", "ID", "ID"),
    SheetFieldWord(.source, "source", "Sumber", "Source"),
    SheetFieldWord(.statement, "statement", "Pernyataan", "Statement"),
    SheetFieldWord(.quote, "quote", "Kutipan", "Quote"),
    SheetFieldWord(.locator, "locator", "Letak", "Locator"),
    SheetFieldWord(.target, "target", "Sasaran", "Target"),
    SheetFieldWord(.expectation, "expectation", "Ketentuan desain", "Expectation"),
    SheetFieldWord(.indicator, "indicator", "Indikator", "Indicator"),
    SheetFieldWord(.dimension, "dimension", "Dimensi", "Dimension"),
    SheetFieldWord(.severity, "severity", "Keparahan", "Severity"),
    SheetFieldWord(.gap, "gap", "Gap", "Gap"),
    SheetFieldWord(.risk, "risk", "Risiko", "Risk"),
    SheetFieldWord(.factor, "factor", "Faktor", "Factor"),
    SheetFieldWord(.tags, "tags", "Kata kunci", "Tags"),
    SheetFieldWord(.note, "note", "Catatan", "Note"),
    SheetFieldWord(.code, "code", "Kode", "Code"),
    SheetFieldWord(.coder, "coder", "Pengode", "Coder"),
    SheetFieldWord(.technique, "technique", "Teknik", "Technique"),
    SheetFieldWord(.role, "role", "Peran", "Role"),
    SheetFieldWord(.title, "title", "Judul", "Title"),
    SheetFieldWord(.group, "group", "Kelompok", "Group"),
    SheetFieldWord(.date, "date", "Tanggal", "Date"),
    SheetFieldWord(.organisation, "organisation", "Perangkat daerah", "Organisation"),
    SheetFieldWord(.region, "region", "Wilayah", "Region"),
    SheetFieldWord(.system, "system", "Sistem", "System"),
    SheetFieldWord(.ignored, "ignored", "Diabaikan", "Ignored"),
  ]

  /// The words for columns of findings that an instrument rates: its criteria too.
  package static func all(of instrument: Instrument?) -> [SheetFieldWord] {
    let instruments = instrument.map { [$0] } ?? ShippedInstrument.all
    let criteria = instruments.flatMap { $0.criteria }.map { criterion in
      SheetFieldWord(
        .criterion(criterion.id.text),
        criterion.id.text,
        criterion.label.id,
        criterion.label.en
      )
    }
    return fixed + criteria.uniqued
  }
}

extension SheetField {
  /// The word that a map writes for it.
  package var word: String {
    if case .criterion(let id) = self { return id }
    return SheetFieldWord.fixed.first { $0.field == self }?.key ?? ""
  }
}
