extension Rule {
  /// What looks like a person's number or address.
  public static let personalData = Rule(
    "personal-data",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) tempat memuat sesuatu yang tampak seperti data pribadi",
        en: "\(English.counted(count, "place")) with what looks like personal data"
      )
    },
    what: LocalisedText(
      id: """
        Tidak ada teks atau id yang memuat sesuatu yang tampak seperti NIK (16 digit), NIP (18 \
        digit), alamat surel, atau nomor telepon, bagaimanapun cara penulisannya. Nama orang hanya \
        dikenali di samping gelar atau sapaan dalam peran (name-in-role), jadi periksa sendiri \
        selebihnya.
        """,
      en: """
        No text and no id contains what looks like a NIK (16 digits), a NIP (18 digits), an e-mail \
        address or a phone number, however it is grouped or spelled. Names of people are \
        recognised only beside a title in a role (name-in-role), so look for them yourself.
        """
    ),
    why: LocalisedText(
      id: """
        Laporan menyebar lebih jauh daripada wawancara. Informan yang dapat dikenali bisa \
        dirugikan, dan yang lain tidak akan lagi berbicara terus terang.
        """,
      en: """
        Reports travel further than interviews. An informant who can be found out may come to \
        harm, and others will no longer speak openly.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: "Operator, 0812-0000-0000"}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      """
    )
  )
}

extension Diagnostic {
  /// What a piece of a text looks like.
  enum PersonalKind {
    case nik, nip, email, phone
    /// A person's name beside a title.
    case name

    var label: LocalisedText {
      switch self {
      case .nik: LocalisedText(id: "NIK (16 digit)", en: "a NIK (16 digits)")
      case .nip: LocalisedText(id: "NIP (18 digit)", en: "a NIP (18 digits)")
      case .email: LocalisedText(id: "alamat surel", en: "an e-mail address")
      case .phone: LocalisedText(id: "nomor telepon", en: "a phone number")
      case .name:
        LocalisedText(
          id: "nama orang dengan sapaan atau gelar",
          en: "a person's name with a title"
        )
      }
    }
  }

  static func personalData(_ kind: PersonalKind, times: Int, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .personalData,
      .looks(like: kind, times: times),
      at: place,
      help: LocalisedText(
        id: "ganti dengan peran atau kode: laporan menyebar lebih luas daripada wawancara",
        en: "replace it by a role or a code: reports are shared more widely than interviews"
      )
    )
  }
}

extension LocalisedText {
  /// What is said of a piece of a text that looks like a person's data.
  static func looks(like kind: Diagnostic.PersonalKind, times: Int) -> LocalisedText {
    let what = kind.label
    return LocalisedText(
      id: "ini tampak seperti \(what.id)" + (times > 1 ? ", \(times) kali" : ""),
      en: "this looks like \(what.en)" + (times > 1 ? ", \(times) times" : "")
    )
  }
}
