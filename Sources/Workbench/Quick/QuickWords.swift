import GapModel

/// What a quick assessment says.
enum QuickWords {
  static let title = LocalisedText(id: "Penilaian cepat", en: "Quick assessment")
  static let why = LocalisedText(
    id:
      "Satu penilaian untuk tiap indikator. Baca jenjang dari yang terberat; yang pertama cocok "
      + "berlaku. Yang tidak dapat dinilai biarkan kosong.",
    en:
      "One judgement for each indicator. Read the ladder from the gravest step; the first that fits "
      + "holds. Leave out what cannot be judged."
  )
  static let met = LocalisedText(id: "terpenuhi", en: "met")
  static let metMeans = LocalisedText(id: "Terpenuhi bila:", en: "Met when:")
  static let seen = LocalisedText(id: "Apa yang terlihat", en: "What is seen")
  static let source = LocalisedText(id: "Sumber", en: "Source")
  static let clear = LocalisedText(id: "Hapus penilaian", en: "Clear the judgement")
  static let leave = LocalisedText(id: "Ke antrean temuan", en: "To the queue of findings")
  static let next = LocalisedText(id: "Dimensi berikut", en: "Next dimension")
  static let steps = LocalisedText(id: "Arti tiap jenjang", en: "What the steps mean")
  static let done = LocalisedText(id: "Lihat laporan", en: "See the report")
  static let judgeFirst = LocalisedText(
    id: "Pilih dulu jenjangnya; sesudah itu keterangan dapat ditulis.",
    en: "First choose a step; then what is seen can be written."
  )
  static let noLadder = LocalisedText(
    id: "Instrumen kasus ini tidak memiliki jenjang keparahan.",
    en: "The instrument of this case has no severity ladder."
  )
  static let organisation = LocalisedText(id: "Perangkat daerah", en: "Office")
  static let system = LocalisedText(id: "Sistem yang dinilai", en: "System that is assessed")
  static let newOrganisation = LocalisedText(
    id: "(tuliskan perangkat daerahnya)",
    en: "(write the office)"
  )
  static let newSystem = LocalisedText(id: "(tuliskan sistemnya)", en: "(write the system)")
  static let observation = LocalisedText(
    id: "pengamatan kantor sendiri",
    en: "the office's own observation"
  )

  static func progress(_ count: Int, of all: Int) -> LocalisedText {
    LocalisedText(id: "\(count) dari \(all)", en: "\(count) of \(all)")
  }

  static func others(_ count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(count) temuan lain pada indikator ini ikut dihitung.",
      en: "\(count) other findings at this indicator count too."
    )
  }
}
