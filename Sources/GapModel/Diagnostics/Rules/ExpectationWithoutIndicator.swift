extension Rule {
  /// An expectation that names no indicator.
  public static let expectationWithoutIndicator = Rule(
    "expectation-without-indicator",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) ketentuan desain tanpa indikator",
        en: "\(English.counted(count, "expectation")) without an indicator"
      )
    },
    what: LocalisedText(
      id: """
        Ketentuan desain menyebut salah satu indikator dimensinya, jika instrumen memilikinya.
        """,
      en: """
        An expectation names one of its dimension's indicators, where the instrument has some.
        """
    ),
    why: LocalisedText(
      id: """
        Rata-rata, perbandingan antarperangkat daerah, dan padanan dengan kerangka lain dihitung \
        menurut indikator. Ketentuan desain tanpa indikator dihitung sendiri, sehingga dua analis \
        yang membagi desain secara berbeda memperoleh tingkat gap yang berbeda.
        """,
      en: """
        Ratings average by indicators, and so do comparisons between offices and mappings to other \
        frameworks. An expectation without an indicator counts by itself, so two analysts who \
        divide the design differently get different ratings.
        """
    ),
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
      """
    )
  )
}

extension Diagnostic {
  static func expectationWithoutIndicator(
    _ expectation: String,
    among indicators: [String],
    at place: TextRange
  ) -> Diagnostic {
    let list = indicators.joined(separator: ", ")
    return Diagnostic(
      .expectationWithoutIndicator,
      LocalisedText(
        id: "ketentuan desain '\(expectation)' tidak menyebut indikator, jadi dihitung sendiri",
        en: "expectation '\(expectation)' names no indicator, so it counts by itself"
      ),
      at: place,
      help: LocalisedText(
        id: "tambahkan 'indicator' dengan salah satu dari \(list)",
        en: "add 'indicator' with one of \(list)"
      ),
      subjects: [expectation]
    )
  }
}
