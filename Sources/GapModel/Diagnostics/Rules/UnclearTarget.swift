extension Rule {
  /// A finding or judgement that could count for more than one thing.
  public static let unclearTarget = Rule(
    "unclear-target",
    .error,
    what: LocalisedText(
      id: """
        Temuan dibandingkan dengan satu hal: satu ketentuan desain (`expectation`), satu indikator \
        (`indicator`), atau satu dimensi (`dimension`) secara keseluruhan. Demikian pula, dimensi \
        yang dinyatakan tidak berlaku tidak diberi tingkat, dan id yang dapat berarti dua hal \
        ditolak.
        """,
      en: """
        A finding is compared with one thing: an `expectation`, an `indicator`, or a `dimension` \
        as a whole. Likewise a dimension that is judged not applicable gets no rating, and an id \
        that could mean two things is refused.
        """
    ),
    why: LocalisedText(
      id: """
        Gap adalah jarak antara dua hal. Jika tidak jelas bagian desain mana yang tidak terpenuhi, \
        temuan itu dapat dihitung untuk yang mana saja.
        """,
      en: """
        A gap is the distance between two things. If it is not clear which part of the design \
        reality falls short of, the finding could count for either.
        """
    ),
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          dimension: technology
          source: I1
          statement: Jaringan sering terputus
          gap: 4.5
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          gap: 4.5
      """
    )
  )
}

extension Diagnostic {
  static func twoTargets(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      LocalisedText(
        id: "temuan dibandingkan dengan satu ketentuan desain, satu indikator, atau satu dimensi",
        en: "a finding is compared with one expectation, one indicator or one dimension"
      ),
      at: place,
      help: LocalisedText(
        id:
          "hapus baris ini: ketentuan desain sudah punya indikator, indikator sudah punya dimensi",
        en: "remove this line: an expectation has its indicator, an indicator its dimension"
      )
    )
  }

  static func twoMeanings(_ word: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      LocalisedText(
        id: "'\(word.excerpt)' adalah ketentuan desain kasus ini dan juga dimensi instrumen",
        en: "'\(word.excerpt)' is an expectation of this case and a dimension of the instrument"
      ),
      at: place,
      help: LocalisedText(
        id: "beri ketentuan desain itu id lain",
        en: "give the expectation another id"
      )
    )
  }

  /// A code that a map both leaves out and gives a meaning.
  static func codeLeftAndMapped(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      LocalisedText(
        id: "kode ini diberi sasaran dan sekaligus ditinggalkan",
        en: "this code has a target and is left out as well"
      ),
      at: place,
      help: LocalisedText(id: "hapus 'to' atau 'leave'", en: "remove 'to' or 'leave'")
    )
  }

  static func ratedNotApplicable(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      LocalisedText(
        id: "dimensi yang tidak berlaku tidak diberi tingkat",
        en: "a dimension that is not applicable has no rating"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus 'rating' atau 'applicable'",
        en: "remove 'rating' or 'applicable'"
      )
    )
  }
}
