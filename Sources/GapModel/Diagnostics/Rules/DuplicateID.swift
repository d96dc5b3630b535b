extension Rule {
  /// An id that is given twice.
  public static let duplicateID = Rule(
    "duplicate-id",
    .error,
    what: LocalisedText(
      id: """
        Setiap id hanya diberikan sekali di antara hal yang sejenis dalam satu dokumen, dan \
        kriteria tidak memakai nama kunci temuan. Demikian pula, seorang pengode mengoding satu \
        temuan sekali, dan satu dimensi dinilai sekali.
        """,
      en: """
        An id is given once among things of its kind in a document, and a criterion does not take \
        the name of a finding's key. In the same way a coder codes a finding once, and a dimension \
        is judged once.
        """
    ),
    why: LocalisedText(
      id: """
        Jika dua sumber sama-sama bernama `I1`, tidak jelas yang mana yang dirujuk temuan. \
        Buktinya tidak lagi dapat ditelusuri atau dihitung.
        """,
      en: """
        Of two sources called `I1`, nobody can say which one a finding cites. Its evidence could \
        no longer be traced or counted.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: I1, technique: interview, role: Kepala bidang}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: I2, technique: interview, role: Kepala bidang}
      """
    )
  )
}

extension Diagnostic {
  static func duplicateID(
    _ kind: LocalisedText,
    _ name: String,
    at place: TextRange,
    first: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      LocalisedText(
        id: "\(kind.id) '\(name)' hanya boleh diberikan sekali",
        en: "\(kind.en) '\(name)' can only be given once"
      ),
      at: place,
      notes: [
        Note(
          LocalisedText(id: "sudah diberikan di sini", en: "previously given here"),
          at: first
        )
      ]
    )
  }

  static func secondCoding(by coder: String, at place: TextRange, first: TextRange) -> Diagnostic {
    duplicateID(
      LocalisedText(id: "koding oleh", en: "the coding by"),
      coder,
      at: place,
      first: first
    )
  }

  static func secondJudgement(
    on dimension: String,
    at place: TextRange,
    first: TextRange
  ) -> Diagnostic {
    duplicateID(
      LocalisedText(id: "penilaian atas", en: "the judgement on"),
      dimension,
      at: place,
      first: first
    )
  }

  static func secondIndexValue(
    of scheme: String,
    year: Int,
    at place: TextRange,
    first: TextRange
  ) -> Diagnostic {
    duplicateID(
      LocalisedText(id: "nilai tahun \(year) dari", en: "the value of \(year) of"),
      scheme,
      at: place,
      first: first
    )
  }

  static func reservedCriterion(_ name: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      LocalisedText(
        id: "'\(name)' adalah kunci setiap temuan, jadi tidak boleh menjadi kriteria",
        en: "'\(name)' is a key of every finding, and can't be a criterion"
      ),
      at: place
    )
  }
}
