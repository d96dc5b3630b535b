extension Rule {
  /// A finding that is judged in more than one way.
  public static let judgedTwice = Rule(
    "judged-twice",
    .error,
    what: LocalisedText(
      id: """
        Temuan dinilai dengan satu cara: dengan kriteria, dengan satu jenjang keparahan \
        (`severity`), atau dengan `gap`. Risiko (`risk`) tidak dinilai sama sekali.
        """,
      en: """
        A finding is judged in one way: by criteria, by one step of the `severity` ladder, or by a \
        `gap`. A `risk` is not judged at all.
        """
    ),
    why: LocalisedText(
      id: """
        Setiap cara sudah menghasilkan gap sendiri. Jika ada dua, salah satunya harus diabaikan, \
        dan pembaca tidak tahu yang mana. Hal yang baru dikhawatirkan belum berjarak dari desain.
        """,
      en: """
        Each way gives a gap by itself. If there were two, one would have to be ignored, and the \
        reader could not see which. What is only feared has no distance from the design.
        """
    ),
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          severity: moderate
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
          severity: moderate
      """
    )
  )
}

extension Diagnostic {
  /// A finding that is judged in several ways, each called by its key, but for criteria.
  static func judgedTwice(_ ways: [String], at place: TextRange) -> Diagnostic {
    guard !ways.contains("risk") else { return judgedRisk(at: place) }
    let names = ways.map { way in
      LocalisedText(id: way == "criteria" ? "kriteria" : way, en: way)
    }
    let ids = names.map { $0.id }.joined(separator: " dan ")
    let list = LocalisedText(
      id: names.map { $0.id }.joined(separator: ", "),
      en: names.map { $0.en }.joined(separator: ", ")
    )
    return Diagnostic(
      .judgedTwice,
      LocalisedText(
        id: "temuan dinilai dengan satu cara, bukan dengan \(ids) sekaligus",
        en: "a finding is judged in one way, not by \(ways.joined(separator: " and ")) at once"
      ),
      at: place,
      help: LocalisedText(
        id: "pertahankan salah satu dari \(list.id)",
        en: "keep one of \(list.en)"
      )
    )
  }

  private static func judgedRisk(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .judgedTwice,
      LocalisedText(
        id: "risiko tidak dinilai: belum ada yang terjadi, jadi belum ada gap",
        en: "a risk is not judged: nothing has happened, so it has no gap"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus 'risk', atau semua penilaian lainnya",
        en: "remove 'risk', or everything else that judges"
      )
    )
  }
}
