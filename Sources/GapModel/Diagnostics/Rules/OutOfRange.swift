extension Rule {
  /// A number beyond the limits of its key.
  public static let outOfRange = Rule(
    "out-of-range",
    .error,
    what: LocalisedText(
      id: """
        Angka berada dalam batas kuncinya: gap dari 0 sampai 10, bobot dari 0.001 sampai 1000000, \
        dan nilai indeks tidak lebih rendah daripada awal skemanya.
        """,
      en: """
        A number stays within the limits of its key: a gap runs from 0 to 10, a weight from 0.001 \
        to 1000000, and a value of an index is no lower than its scheme begins.
        """
    ),
    why: LocalisedText(
      id: """
        Gap 45 adalah salah ketik untuk 4.5, atau sebuah persentase. Jika dihitung, nilai itu \
        mengalahkan semua temuan lain dalam dimensinya.
        """,
      en: """
        A gap of 45 is a slip for 4.5, or a percentage. If it counted, it would outweigh \
        everything else that was found about its dimension.
        """
    ),
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          gap: 45
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
  static func outOfRange(
    _ what: Noun,
    _ number: String,
    isAbove: Bool,
    limit: Double,
    at place: TextRange
  ) -> Diagnostic {
    let (number, limit) = (number.excerpt, DecimalText.shortest(limit))
    return Diagnostic(
      .outOfRange,
      isAbove
        ? LocalisedText(
          id: "\(what.bare.id) \(number) melebihi batas atas, \(limit)",
          en: "\(what.bare.en) \(number) exceeds the maximum, \(limit)"
        )
        : LocalisedText(
          id: "\(what.bare.id) \(number) kurang dari batas bawah, \(limit)",
          en: "\(what.bare.en) \(number) is below the minimum, \(limit)"
        ),
      at: place
    )
  }

  static func weightNotPositive(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .outOfRange,
      LocalisedText(
        id: "bobot harus lebih besar dari 0",
        en: "a weight must be greater than 0"
      ),
      at: place
    )
  }

  static func outsideScheme(
    _ value: Double,
    _ scheme: String,
    _ range: ClosedRange<Double>,
    at place: TextRange
  ) -> Diagnostic {
    let (lowest, highest) = (range.lowerBound, range.upperBound)
    let limits = (
      DecimalText.shortest(lowest), DecimalText.shortest(highest), DecimalText.shortest(value)
    )
    return Diagnostic(
      .outOfRange,
      LocalisedText(
        id: "nilai \(scheme) harus \(limits.0) sampai \(limits.1), bukan \(limits.2)",
        en: "a value of \(scheme) must be \(limits.0) to \(limits.1), not \(limits.2)"
      ),
      at: place
    )
  }

  static func zeroStep(_ step: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .outOfRange,
      LocalisedText(
        id: "jenjang '\(step)' bernilai 0, yang hanya boleh bagi kriteria dengan 'settles: true'",
        en: "step '\(step)' has the value 0, which only a criterion with 'settles: true' may have"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus jenjang ini: apa yang tidak pernah terjadi adalah risiko, atau bukan temuan",
        en: "remove the step: what never happens is a risk, or no finding"
      )
    )
  }

  static func totalDiffers(_ total: Double, from sum: Double, at place: TextRange) -> Diagnostic {
    let (total, sum) = (DecimalText.shortest(total), DecimalText.shortest(sum))
    return Diagnostic(
      .outOfRange,
      LocalisedText(
        id: "total \(total) tidak sama dengan jumlah gapnya, \(sum)",
        en: "the total \(total) differs from the sum of the gaps, \(sum)"
      ),
      at: place,
      help: LocalisedText(id: "nilai ulang kasus ini", en: "score the case again")
    )
  }
}
