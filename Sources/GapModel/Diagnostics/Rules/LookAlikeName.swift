extension Rule {
  /// A name that is written in two ways.
  public static let lookAlikeName = Rule(
    "look-alike-name",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) nama hanya berbeda huruf besar, spasi, atau tanda hubungnya",
        en: "\(English.counted(count, "name")) that only differ by capitals, blanks or dashes"
      )
    },
    what: LocalisedText(
      id: """
        Kelompok pemangku kepentingan, peran, penanggung jawab, atau strategi ditulis dengan cara \
        yang sama di seluruh kasus. Spasi di sekelilingnya dan spasi ganda tidak dibedakan.
        """,
      en: """
        A stakeholder group, a role, an owner or a strategy is written in the same way wherever it \
        occurs in a case. Blanks around it and doubled ones make no difference.
        """
    ),
    why: LocalisedText(
      id: """
        Nama dibandingkan huruf demi huruf. `Pengguna` dan `pengguna` akan menjadi dua kelompok, \
        masing-masing dengan separuh sumber, baik dalam tabel maupun dalam kesepakatannya.
        """,
      en: """
        Names are compared letter by letter. `Pengguna` and `pengguna` would be two groups, each \
        with half of the sources, in the tables and in what they agree on.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, group: Pengguna}
        - {id: I2, technique: interview, role: Pegawai, group: pengguna}
      findings:
        - {id: F1, expectation: T1, sources: [I1, I2], statement: Jaringan terputus, gap: 4}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, group: pengguna}
        - {id: I2, technique: interview, role: Pegawai, group: pengguna}
      findings:
        - {id: F1, expectation: T1, sources: [I1, I2], statement: Jaringan terputus, gap: 4}
      """
    )
  )
}

extension Diagnostic {
  static func lookAlike(_ what: Noun, _ name: Located<String>, _ first: Located<String>)
    -> Diagnostic
  {
    let (own, other) = (name.value, first.value)
    let difference =
      own.lowercased() == other.lowercased()
      ? LocalisedText(id: "huruf besarnya", en: "capitals")
      : LocalisedText(
        id: "spasi, tanda hubung, atau lebar hurufnya",
        en: "blanks, dashes or the width of letters"
      )
    return Diagnostic(
      .lookAlikeName,
      LocalisedText(
        id:
          "\(what.bare.id) '\(own.excerpt)' hanya berbeda \(difference.id) dari '\(other.excerpt)'",
        en:
          "\(what.bare.en) '\(own.excerpt)' differs only by \(difference.en) from '\(other.excerpt)'"
      ),
      at: name.range,
      notes: [
        Note(
          LocalisedText(id: "pertama kali ditulis di sini", en: "first written here"),
          at: first.range
        )
      ],
      help: LocalisedText(
        id: "samakan penulisannya; jika tidak, keduanya dihitung sebagai dua",
        en: "write both alike, or they count as two"
      )
    )
  }
}
