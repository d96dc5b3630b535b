extension Rule {
  /// A role that names a person.
  public static let nameInRole = Rule(
    "name-in-role",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) peran, kelompok, atau penanggung jawab tampaknya menyebut nama orang",
        en: count == 1
          ? "1 role or owner that seems to name a person"
          : "\(count) roles or owners that seem to name a person"
      )
    },
    what: LocalisedText(
      id: """
        Peran dan kelompok sumber, serta penanggung jawab rekomendasi, menyatakan tugas seseorang, \
        bukan siapa orangnya. Yang dilaporkan adalah nama di samping sapaan atau gelar, seperti \
        'Ibu …', 'Drs. H. …', atau '…, S.Kom.'; sapaan sebelum jabatan, seperti 'Ibu Kepala \
        Dinas', tidak menyebut siapa pun.
        """,
      en: """
        A source's role and group, and the owner of a recommendation, say what someone does, not \
        who it is. Reported is a name beside a title, such as 'Ibu …', 'Drs. H. …' or '…, S.Kom.'; \
        a title before an office, such as 'Ibu Kepala Dinas', names nobody.
        """
    ),
    why: LocalisedText(
      id: """
        Laporan menyebar lebih jauh daripada wawancara. Pembaca tidak perlu tahu siapa yang \
        berbicara, dan orang yang disebut dalam laporan satu perangkat daerah dapat disalahkan di \
        tempat lain.
        """,
      en: """
        Reports travel further than interviews. Readers need not know who spoke, and who is named \
        in one office's report may be blamed in another's.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: "Ibu Fulanah, S.Kom."}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Kepala bidang}
      """
    )
  )
}

extension Diagnostic {
  static func nameInRole(times: Int, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .nameInRole,
      .looks(like: .name, times: times),
      at: place,
      help: LocalisedText(
        id: "tulis perannya saja, misalnya 'Kepala bidang': siapa orangnya tidak perlu diketahui",
        en: "write the role alone, such as 'Head of section': readers need not know who spoke"
      )
    )
  }
}
