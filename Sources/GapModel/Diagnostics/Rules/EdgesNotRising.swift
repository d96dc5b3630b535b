extension Rule {
  /// Edges or values that do not rise from entry to entry.
  public static let edgesNotRising = Rule(
    "edges-not-rising",
    .error,
    what: LocalisedText(
      id: """
        Batas rentang tingkat, prioritas, bacaan, dan predikat, serta nilai jenjang, meningkat \
        dari entri ke entri. Bacaan terakhir mencapai total terbesar, dan hanya prioritas terakhir \
        yang tidak punya batas atas.
        """,
      en: """
        The edges of bands, priorities, readings and predicates, and the values of steps, rise \
        from entry to entry. The last reading reaches the largest total, and the last priority, as \
        the only one, has no upper edge.
        """
    ),
    why: LocalisedText(
      id: """
        Setiap batas menutup angka-angka di bawahnya. Jika sebuah batas tidak melebihi batas \
        sebelumnya, tidak ada angka yang dapat jatuh di antaranya, sehingga tingkat atau prioritas \
        itu tidak pernah diberikan.
        """,
      en: """
        Each edge closes off the numbers below it. If an edge does not exceed the one before, no \
        number can fall in between, and that rating or priority is never given.
        """
    ),
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
}

extension Diagnostic {
  /// What rises from entry to entry.
  enum Rising {
    case bandEdge, predicateEdge, priorityEdge, readingEdge, stepValue

    fileprivate var name: LocalisedText {
      switch self {
      case .bandEdge: LocalisedText(id: "batas rentang tingkat", en: "band's edge")
      case .predicateEdge: LocalisedText(id: "batas predikat", en: "predicate's edge")
      case .priorityEdge: LocalisedText(id: "batas prioritas", en: "priority's edge")
      case .readingEdge: LocalisedText(id: "batas bacaan", en: "reading's edge")
      case .stepValue: LocalisedText(id: "nilai jenjang", en: "step's value")
      }
    }
  }

  static func notRising(
    _ what: Rising,
    _ number: Double,
    after before: Double,
    at place: TextRange
  ) -> Diagnostic {
    let (number, before) = (DecimalText.shortest(number), DecimalText.shortest(before))
    return Diagnostic(
      .edgesNotRising,
      LocalisedText(
        id: "setiap \(what.name.id) harus lebih besar daripada yang sebelumnya: \(number) sesudah "
          + before,
        en: "each \(what.name.en) must exceed the one before: \(number) follows \(before)"
      ),
      at: place
    )
  }

  static func ladderNotFalling(_ value: Double, after before: Double, at place: TextRange)
    -> Diagnostic
  {
    let (value, before) = (DecimalText.shortest(value), DecimalText.shortest(before))
    return Diagnostic(
      .edgesNotRising,
      LocalisedText(
        id:
          "setiap jenjang keparahan harus lebih rendah daripada yang sebelumnya: \(value) sesudah "
          + before,
        en: "each step of the ladder must be below the one before: \(value) follows \(before)"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis jenjang terberat lebih dahulu",
        en: "write the gravest step first"
      )
    )
  }

  static func readingsEndEarly(at place: TextRange, maximum: Double) -> Diagnostic {
    let maximum = DecimalText.shortest(maximum)
    return Diagnostic(
      .edgesNotRising,
      LocalisedText(
        id: "bacaan terakhir harus mencapai nilai maksimum, \(maximum)",
        en: "the last reading must reach the maximum, \(maximum)"
      ),
      at: place
    )
  }

  static func lastPriorityHasEdge(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .edgesNotRising,
      LocalisedText(
        id: "hanya prioritas terakhir yang tidak punya batas atas",
        en: "the last priority, and no other, has no upper edge"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus 'to' dari prioritas terakhir, dan berikan 'to' kepada yang lain",
        en: "remove 'to' from the last priority, and give one to each of the others"
      )
    )
  }
}
