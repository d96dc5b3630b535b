extension Rule {
  /// A worked example that does not come out as it says.
  public static let exampleDiffers = Rule(
    "example-differs",
    .error,
    what: LocalisedText(
      id: """
        Contoh penghitungan harus menghasilkan apa yang tertulis: gap dari jenjangnya, dan tingkat \
        gap itu, sama dengan yang ditulis di sampingnya.
        """,
      en: """
        A worked example comes out as it says: the gap of its steps, and the rating of that gap, \
        are those written beside them.
        """
    ),
    why: LocalisedText(
      id: """
        Contoh dihitung dengan tangan untuk membuktikan bahwa nilai, bobot, dan rentang tingkat \
        bekerja seperti maksud penyusunnya. Jika ada yang berbeda, setiap kasus yang dinilai \
        dengan instrumen ini mungkin keliru.
        """,
      en: """
        Examples are worked out by hand to prove that values, weights and bands do what their \
        author meant. When one differs, every case rated by this instrument may be wrong.
        """
    ),
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
}

extension Diagnostic {
  static func exampleDiffers(gap: Double, rating: String? = nil, at place: TextRange) -> Diagnostic
  {
    let number = DecimalText.shortest(gap)
    return Diagnostic(
      .exampleDiffers,
      LocalisedText(
        id: "contoh ini menghasilkan gap \(number)" + (rating.map { ", tingkat \($0)" } ?? ""),
        en: "the example gives a gap of \(number)" + (rating.map { ", rated \($0)" } ?? "")
      ),
      at: place,
      help: LocalisedText(
        id: "hitung ulang contohnya, atau perbaiki nilai, bobot, atau rentang tingkatnya",
        en: "work the example out again, or correct the values, weights or bands"
      )
    )
  }
}
