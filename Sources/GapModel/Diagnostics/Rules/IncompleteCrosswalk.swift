extension Rule {
  /// An indicator without a home in the framework that its instrument is mapped to.
  public static let incompleteCrosswalk = Rule(
    "incomplete-crosswalk",
    .error,
    what: LocalisedText(
      id: """
        Jika instrumen memiliki `crosswalk`, setiap indikator menyebut padanannya dalam kerangka \
        lain itu.
        """,
      en: """
        Where an instrument has a `crosswalk`, each indicator names its home in the other \
        framework.
        """
    ),
    why: LocalisedText(
      id: """
        Kasus dibaca melalui padanan dengan memindahkan setiap ketentuan desain ke padanan \
        indikatornya. Yang tidak punya padanan akan hilang dari tingkat gap dalam kerangka lain \
        itu.
        """,
      en: """
        A case is read through a crosswalk by moving each expectation to its indicator's home. \
        What has none would vanish from the other framework's ratings.
        """
    ),
    wrong: .instrument(
      """
      crosswalk: heeks-itposmo
      dimensions:
        - id: komunikasi
          code: K
          label: {id: Komunikasi, en: Communication}
          description: {id: Kejelasan aturan, en: Clarity of the rules}
          indicators:
            - {id: kejelasan, label: {id: Kejelasan, en: Clarity}}
      """
    ),
    right: .instrument(
      """
      crosswalk: heeks-itposmo
      dimensions:
        - id: komunikasi
          code: K
          label: {id: Komunikasi, en: Communication}
          description: {id: Kejelasan aturan, en: Clarity of the rules}
          indicators:
            - {id: kejelasan, label: {id: Kejelasan, en: Clarity}, crosswalk: objectives}
      """
    )
  )
}

extension Diagnostic {
  static func noIndicators(of dimension: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .incompleteCrosswalk,
      LocalisedText(
        id: "dimensi '\(dimension)' tidak punya indikator untuk dipadankan",
        en: "dimension '\(dimension)' has no indicator to be mapped"
      ),
      at: place,
      help: LocalisedText(
        id: "tambahkan 'indicators', masing-masing dengan 'crosswalk'",
        en: "add 'indicators', each with 'crosswalk'"
      )
    )
  }

  static func noHome(
    of indicator: String,
    in instrument: String,
    dimensions: [String],
    at place: TextRange
  ) -> Diagnostic {
    let list = dimensions.joined(separator: ", ")
    return Diagnostic(
      .incompleteCrosswalk,
      LocalisedText(
        id: "indikator '\(indicator)' belum dipadankan dengan indikator \(instrument)",
        en: "indicator '\(indicator)' is not mapped to an indicator of \(instrument)"
      ),
      at: place,
      help: LocalisedText(
        id:
          "tambahkan 'crosswalk' dengan indikator seperti technology/network, atau salah satu dari "
          + list,
        en: "add 'crosswalk' with an indicator such as technology/network, or one of \(list)"
      )
    )
  }
}
