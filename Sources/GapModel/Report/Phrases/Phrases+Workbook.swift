// What all workbooks of results say.
extension Phrases {
  var notesSheet: String { say(id: "Keterangan", en: "Notes") }

  var allSheets: String { say(id: "Semua lembar", en: "All sheets") }

  var sheetTitle: String { say(id: "Lembar", en: "Sheet") }

  var columnTitle: String { say(id: "Kolom", en: "Column") }

  func yesOrNo(_ isSo: Bool) -> String { isSo ? yes : say(id: "tidak", en: "no") }

  /// The heading of a column with the names of cases.
  var caseTitle: String { say(id: "Kasus", en: "Case") }

  var caseMeaning: String { say(id: "ID kasus dalam berkasnya.", en: "The case’s id in its file.") }

  var caseTitleMeaning: String { say(id: "Judul kasus.", en: "The title of the case.") }

  var officeMeaning: String {
    say(id: "Perangkat daerah yang diteliti.", en: "The office that was looked at.")
  }

  var regionMeaning: String {
    say(id: "Wilayah yang dilayaninya.", en: "The region that it serves.")
  }

  var systemMeaning: String { say(id: "Sistem yang dinilai.", en: "The system that is rated.") }

  var dimensionMeaning: String {
    say(id: "Dimensi instrumen.", en: "A dimension of the instrument.")
  }

  var from: String { say(id: "Dari", en: "From") }

  var until: String { say(id: "Sampai", en: "Until") }

  var fromMeaning: String {
    say(
      id:
        "Awal periode kasus: tanggal, atau bulan atau tahun saja bila harinya tidak disebut.",
      en:
        "When the case’s period begins: a date, or a month or year where no day is given."
    )
  }

  var untilMeaning: String { say(id: "Akhir periode kasus.", en: "When the case’s period ends.") }

  /// The scale of gaps, from none to the largest.
  var gapScale: String {
    let (from, to) = (number(Gap.scale.lowerBound), number(Gap.scale.upperBound))
    return say(id: "\(from) (tidak ada) sampai \(to)", en: "\(from) (none) to \(to)")
  }

  var gapMeaning: String {
    say(
      id:
        "Jarak desain dan realitas, \(gapScale); kosong bila belum dinilai atau tidak berlaku.",
      en:
        "How far reality lies from the design, \(gapScale); empty where not assessed or not applicable."
    )
  }

  var ratingMeaning: String {
    say(
      id: "Tingkat gap itu menurut instrumen; penilaian analis didahulukan bila ada.",
      en:
        "The gap’s rating under the instrument; an analyst’s judgement comes first where there is one."
    )
  }

  var supportMeaning: String {
    say(
      id: "Kuat, sedang, atau tipis, menurut banyaknya sumber dan teknik pada indikator penentu.",
      en:
        "Strong, moderate or thin, by how many sources and techniques speak on the indicators that set the rating."
    )
  }

  /// How the numbers of a workbook are to be taken.
  var numbersNote: (name: String, text: String) {
    (
      say(id: "Angka", en: "Numbers"),
      say(
        id:
          "Angka tersimpan tanpa dibulatkan dan tampil dengan paling banyak empat desimal. Sel kosong berarti "
          + "tidak ada nilai, bukan nol.",
        en:
          "Numbers are kept unrounded and shown with at most four decimals. An empty cell means that there is "
          + "no value, not zero."
      )
    )
  }

  /// What made a workbook.
  var madeWithNote: (name: String, text: String) { (madeWith, Generator.name) }

  /// The instrument in whose terms all is rated, and how a rating comes about under it.
  func instrumentNotes(_ instrument: Instrument) -> [(name: String, text: String)] {
    let bands = instrument.bands.map(range).joined(separator: "; ")
    return [
      (self.instrument, instrumentName(instrument.head) + " · SHA-256 " + instrument.sha256),
      (method, methodParagraph(instrument)),
      (rating, say(id: "Batas tingkat: \(bands).", en: "The edges of the ratings: \(bands).")),
    ]
  }

  /// A rating’s label.
  func label(of rating: Band.ID?, _ instrument: Instrument) -> String? {
    rating.map { id in instrument.band(id).map { say($0.label) } ?? id.text }
  }
}
