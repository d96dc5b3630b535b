extension Rule {
  /// A dimension without a finding.
  public static let dimensionWithoutFinding = Rule(
    "dimension-without-finding",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) dimensi tanpa temuan yang dinilai, jadi belum dinilai",
        en: "\(English.counted(count, "dimension")) without a judged finding, so not assessed"
      )
    },
    what: LocalisedText(
      id: """
        Setiap dimensi instrumen memiliki temuan yang dinilai, baik tentang dimensinya maupun tentang salah \
        satu ketentuan desain atau indikatornya, atau ada penilaian yang menyatakan mengapa \
        dimensi itu tidak berlaku.
        """,
      en: """
        Each dimension of the instrument has a judged finding, on the dimension or on one of its \
        expectations or indicators, or a judgement says why it does not apply.
        """
    ),
    why: LocalisedText(
      id: """
        Dimensi yang belum dinilai bukan berarti gap 0. Selama masih ada yang terbuka, tidak ada \
        total, sehingga risiko kegagalan dan posisi di antara perangkat daerah lain belum dapat \
        ditentukan.
        """,
      en: """
        A dimension that was not assessed is not a gap of 0. While one is open there is no total, \
        so neither the risk of failure nor the place among other offices is known.
        """
    ),
    wrong: .sections(
      """
      findings:
        - {id: F1, dimension: information, source: I1, statement: Data lengkap, gap: 1}
        - {id: F2, expectation: T1, source: I1, statement: Jaringan terputus, gap: 4.5}
        - {id: F3, dimension: processes, source: I1, statement: Masih ada rekap kertas, gap: 5}
        - {id: F4, dimension: objectives, source: I1, statement: Manfaat dipahami, gap: 2}
        - {id: F5, dimension: staffing, source: I1, statement: Operator kurang, gap: 3}
        - {id: F6, dimension: management, source: I1, statement: Evaluasi jarang, gap: 4}
      """
    ),
    right: .sections(
      """
      findings:
        - {id: F1, dimension: information, source: I1, statement: Data lengkap, gap: 1}
        - {id: F2, expectation: T1, source: I1, statement: Jaringan terputus, gap: 4.5}
        - {id: F3, dimension: processes, source: I1, statement: Masih ada rekap kertas, gap: 5}
        - {id: F4, dimension: objectives, source: I1, statement: Manfaat dipahami, gap: 2}
        - {id: F5, dimension: staffing, source: I1, statement: Operator kurang, gap: 3}
        - {id: F6, dimension: management, source: I1, statement: Evaluasi jarang, gap: 4}
      judgements:
        - {dimension: other-resources, applicable: false, because: Dibiayai penuh oleh provinsi}
      """
    )
  )
}

extension Diagnostic {
  /// Dimensions whose findings are risks, or not yet judged.
  static func dimensionsWithoutJudgedFinding(
    _ dimensions: [Dimension],
    lacksTotal: Bool,
    at place: TextRange
  ) -> Diagnostic {
    let list = labels(of: dimensions)
    let what = LocalisedText(
      id: "temuan tentang \(list.id) hanya risiko atau belum dinilai",
      en: "what is found about \(list.en) is only feared or not yet judged"
    )
    return unassessed(dimensions, what, lacksTotal: lacksTotal, at: place)
  }

  /// Dimensions that no finding is about.
  static func dimensionsWithoutFinding(
    _ dimensions: [Dimension],
    lacksTotal: Bool,
    at place: TextRange
  ) -> Diagnostic {
    let list = labels(of: dimensions)
    let what = LocalisedText(
      id: "tidak ada temuan tentang \(list.id)",
      en: "no finding is about \(list.en)"
    )
    return unassessed(dimensions, what, lacksTotal: lacksTotal, at: place)
  }

  private static func unassessed(
    _ dimensions: [Dimension],
    _ what: LocalisedText,
    lacksTotal: Bool,
    at place: TextRange
  ) -> Diagnostic {
    let noTotal = LocalisedText(id: ", jadi tidak ada total", en: ", so there is no total")
    return Diagnostic(
      .dimensionWithoutFinding,
      lacksTotal ? what + noTotal : what,
      at: place,
      subjects: dimensions.map { $0.id.text }
    )
  }

  /// The dimensions as people call them.
  private static func labels(of dimensions: [Dimension]) -> LocalisedText {
    LocalisedText(
      id: dimensions.map { $0.label.id }.joined(separator: ", "),
      en: dimensions.map { $0.label.en }.joined(separator: ", ")
    )
  }
}
