// Pages of the rules on what an instrument must hold.
extension RulePage {
  static let edgesNotRising = RulePage(
    what: """
      Steps, bands, priorities, readings and predicates rise from entry to entry. The last reading \
      reaches to the largest total, and the last priority, as the only one, has no upper edge.
      """,
    why: """
      Each edge closes off the numbers below it. If one does not lie above the edge before, no \
      number can fall in between, and that rating or priority is never given.
      """,
    wrong: .instrument(
      """
      priorities:
        - {id: low, to: 4, label: {id: Rendah, en: low}}
        - {id: medium, to: 2, label: {id: Sedang, en: medium}}
        - {id: high, label: {id: Tinggi, en: high}}
      """
    ),
    right: .instrument(
      """
      priorities:
        - {id: low, to: 2, label: {id: Rendah, en: low}}
        - {id: medium, to: 4, label: {id: Sedang, en: medium}}
        - {id: high, label: {id: Tinggi, en: high}}
      """
    )
  )

  static let ambiguousLabel = RulePage(
    what: """
      A word stands for one entry of a list only, be it as an id or as a label in either language; \
      capitals make no difference.
      """,
    why: """
      Cases may use labels instead of ids. Were one shared, an interview could be counted as an \
      observation without anyone noticing.
      """,
    wrong: .instrument(
      """
      techniques:
        - {id: interview, label: {id: lapangan, en: interview}}
        - {id: observation, label: {id: lapangan, en: observation}}
        - {id: document, label: {id: dokumen, en: document}}
      """
    ),
    right: .instrument(
      """
      techniques:
        - {id: interview, label: {id: wawancara, en: interview}}
        - {id: observation, label: {id: pengamatan, en: observation}}
        - {id: document, label: {id: dokumen, en: document}}
      """
    )
  )

  static let exampleDiffers = RulePage(
    what: """
      A worked example comes out as it says: the gap of its steps, and the rating of that gap, are \
      those written beside them.
      """,
    why: """
      Examples are worked out by hand to prove that values, weights and bands do what their author \
      meant. When one differs, every case rated by this instrument may be off.
      """,
    wrong: .instrument(
      """
      examples:
        - title: {id: Sering di sebagian unit, en: Often in some units}
          steps: {fit: mostly, frequency: often, impact: hampers, coverage: some}
          gap: 4
          rating: small-medium
      """
    ),
    right: .instrument(
      """
      examples:
        - title: {id: Sering di sebagian unit, en: Often in some units}
          steps: {fit: mostly, frequency: often, impact: hampers, coverage: some}
          gap: 4.2
          rating: medium
      """
    )
  )

  static let incompleteCrosswalk = RulePage(
    what: "Where an instrument has a `crosswalk`, each indicator names its home in it.",
    why: """
      A case is read through a crosswalk by moving each expectation to its indicator's home. What has \
      none would vanish from the other framework's ratings.
      """,
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

  static let shippedID = RulePage(
    what: """
      An instrument of one's own has a name that no instrument of gapscore has. A file under such a name \
      must be the shipped one, byte for byte.
      """,
    why: """
      Cases are compared where they are rated by the same instrument. Under a known name with other edges \
      or steps, two offices would be ranked by different measures without anybody seeing it.
      """,
    wrong: .whole(
      """
      gapscore: 1
      instrument:
        id: heeks-itposmo
        version: 1
        extends: heeks-itposmo
        title: {id: Instrumen dinas, en: The office's instrument}
        about: {id: Contoh, en: An example}
        source: {id: Dinas Contoh, en: The office}
      """
    ),
    right: .whole(
      """
      gapscore: 1
      instrument:
        id: instrumen-dinas
        version: 1
        extends: heeks-itposmo
        title: {id: Instrumen dinas, en: The office's instrument}
        about: {id: Contoh, en: An example}
        source: {id: Dinas Contoh, en: The office}
      """
    )
  )
}
