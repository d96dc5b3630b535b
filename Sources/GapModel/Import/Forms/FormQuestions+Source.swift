// What is asked once for each submission: of the office, and of the source.
extension FormQuestions {
  static let organisation = FormQuestion(
    "organisation",
    .head(.organisation),
    LocalisedText(id: "Nama perangkat daerah", en: "Name of the office"),
    hint: LocalisedText(
      id: "Tulislah selalu dengan ejaan yang sama; isian dikumpulkan menurut nama ini.",
      en: "Always spell it the same way; answers are gathered by this name."
    ),
    alsoCalled: LocalisedText(id: "Perangkat daerah", en: "Organisation"),
    LocalisedText(id: "OPD", en: "Organization")
  )

  static let system = FormQuestion(
    "system",
    .head(.system),
    LocalisedText(id: "Nama sistem atau aplikasi", en: "Name of the system or application"),
    alsoCalled: LocalisedText(id: "Sistem", en: "System")
  )

  static let region = FormQuestion(
    "region",
    .head(.region),
    LocalisedText(id: "Kabupaten, kota, atau provinsi", en: "Regency, city or province"),
    alsoCalled: LocalisedText(id: "Wilayah", en: "Region")
  )

  static func technique(of instrument: Instrument) -> FormQuestion {
    FormQuestion(
      "technique",
      .sheet(.technique),
      LocalisedText(
        id: "Dari mana keterangan ini diperoleh?",
        en: "Where does this information come from?"
      ),
      choices: instrument.techniques.map { FormChoice($0.key, $0.label) },
      alsoCalled: LocalisedText(id: "Teknik", en: "Technique")
    )
  }

  static let role = FormQuestion(
    "role",
    .sheet(.role),
    LocalisedText(
      id: "Jabatan atau peran orang itu, bukan namanya",
      en: "What the person does, not what the person is called"
    ),
    hint: LocalisedText(
      id: "Misalnya: kepala bidang, operator, warga. Untuk pengamatan, tulis apa yang diamati.",
      en: "For instance: head of division, operator, citizen. For an observation, what was watched."
    ),
    alsoCalled: LocalisedText(id: "Peran", en: "Role"),
    LocalisedText(id: "Jabatan", en: "Position")
  )

  static let title = FormQuestion(
    "title",
    .sheet(.title),
    LocalisedText(id: "Judul dokumen", en: "Title of the document"),
    hint: LocalisedText(
      id: "Misalnya: Peraturan Bupati 12/2024.",
      en: "For instance: Regent’s Regulation 12/2024."
    ),
    alsoCalled: LocalisedText(id: "Judul", en: "Title")
  )

  static let group = FormQuestion(
    "group",
    .sheet(.group),
    LocalisedText(id: "Dari pihak mana?", en: "Which group do they speak for?"),
    hint: LocalisedText(
      id: "Misalnya: pimpinan, pengelola, pengguna. Boleh dilewati.",
      en: "For instance: management, operators, users. May be skipped."
    ),
    alsoCalled: LocalisedText(id: "Kelompok", en: "Group")
  )

  static let date = FormQuestion(
    "date",
    .sheet(.date),
    LocalisedText(
      id: "Tanggal wawancara, pengamatan, atau pembacaan",
      en: "Date of the interview, observation or reading"
    ),
    alsoCalled: LocalisedText(id: "Tanggal", en: "Date")
  )
}
