extension Rule {
  /// A word that stands for two entries of a list.
  public static let ambiguousLabel = Rule(
    "ambiguous-label",
    .error,
    what: LocalisedText(
      id: """
        Satu kata hanya mewakili satu entri dalam daftar, baik sebagai id maupun sebagai label \
        dalam salah satu bahasa; huruf besar dan kecil tidak dibedakan.
        """,
      en: """
        A word stands for one entry of a list only, whether as an id or as a label in either \
        language; capitals make no difference.
        """
    ),
    why: LocalisedText(
      id: """
        Kasus boleh memakai label sebagai ganti id. Jika satu label dipakai bersama, wawancara \
        dapat dihitung sebagai observasi tanpa ada yang menyadarinya.
        """,
      en: """
        Cases may use labels instead of ids. If two entries shared one, an interview could be \
        counted as an observation without anyone noticing.
        """
    ),
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
}

extension Diagnostic {
  static func ambiguousLabel(_ word: String, of owner: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .ambiguousLabel,
      LocalisedText(
        id: "'\(word.excerpt)' sudah mewakili '\(owner)'",
        en: "'\(word.excerpt)' already stands for '\(owner)'"
      ),
      at: place,
      help: LocalisedText(
        id: "pilih label yang membedakan entri-entrinya",
        en: "choose labels that tell the entries apart"
      )
    )
  }
}
