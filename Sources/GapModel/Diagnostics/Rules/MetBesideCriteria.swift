extension Rule {
  /// A criterion that is judged although the expectation is met.
  public static let metBesideCriteria = Rule(
    "met-beside-criteria",
    .error,
    what: LocalisedText(
      id: """
        Jika jenjang pada kriteria yang menentukan, seperti `fit`, menyatakan bahwa ketentuan \
        desain terpenuhi, kriteria lain tidak dinilai.
        """,
      en: """
        When the step on a criterion that settles the matter, such as `fit`, says that the \
        expectation is met, no other criterion is judged.
        """
    ),
    why: LocalisedText(
      id: """
        Kekerapan, dampak, dan cakupan menggambarkan masalah, padahal di sini tidak ada masalah. \
        Jika dihitung, ketentuan desain yang terpenuhi akan diberi gap; jika memang ada masalah, \
        kesesuaiannya tidak penuh.
        """,
      en: """
        Frequency, impact and coverage describe a problem, and here there is none. If they \
        counted, an expectation that is met would get a gap; if there is a problem, the fit is not \
        complete.
        """
    ),
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan stabil, sesekali lambat
          fit: matches
          frequency: rarely
          impact: negligible
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan stabil, sesekali lambat
          fit: nearly
          frequency: rarely
          impact: negligible
      """
    )
  )
}

extension Diagnostic {
  /// A criterion that is judged beside the one that settles the matter.
  ///
  /// - Parameters:
  ///   - criterion: The criterion that settles it.
  ///   - step: Its step; `nil` for one that has only a value, of 0.
  ///   - name: The key of the other criterion.
  ///   - place: Where that is.
  /// - Returns: The diagnostic.
  static func metBesideCriteria(
    _ criterion: String,
    _ step: String?,
    besides name: String,
    at place: TextRange
  ) -> Diagnostic {
    let step = LocalisedText(
      id: step.map { "'\($0)'" } ?? "bernilai 0",
      en: step.map { "'\($0)'" } ?? "of value 0"
    )
    return Diagnostic(
      .metBesideCriteria,
      LocalisedText(
        id: "\(criterion) \(step.id) berarti ketentuan desain terpenuhi, jadi kriteria lain tidak "
          + "dinilai",
        en: "\(criterion) \(step.en) says that the expectation is met, so nothing else is judged"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus '\(name)', atau pilih \(criterion) lain",
        en: "remove '\(name)', or choose another \(criterion)"
      )
    )
  }
}
