import GapModel

/// What preparing a case says.
enum PrepareWords {
  /// The most names that are listed.
  private static let mostNamed = 6

  static let periodRemoved = LocalisedText(
    id: "Periode dihapus: awal dan akhirnya hanya ada bersama.",
    en: "The period was removed: it has a beginning and an end, or is left out."
  )
  static let periodIsOneDate = LocalisedText(
    id: "Awal dan akhir periode sementara sama; ubah yang lain bila berbeda.",
    en: "The period begins and ends there for now; change the other date where it differs."
  )
  static let becauseIsNeeded = LocalisedText(
    id: "Keputusan memerlukan alasan; tuliskan mengapa.",
    en: "A decision needs its reason; write why."
  )
  static let decisionIsNeeded = LocalisedText(
    id: "Pilih tingkat atau 'tidak berlaku', atau tuliskan dasar tingkat yang dihitung.",
    en: "Choose a rating or 'not applicable', or write what the computed rating rests on."
  )

  static func removed(_ id: String) -> LocalisedText {
    LocalisedText(
      id: "\(id) dihapus; ↶ mengembalikannya.",
      en: "\(id) was removed; ↶ brings it back."
    )
  }

  static func onlySource(_ id: String, of findings: [String]) -> LocalisedText {
    let names = list(findings)
    return LocalisedText(
      id: "\(id) adalah satu-satunya sumber \(names.id). Beri temuan itu sumber lain dulu.",
      en: "\(id) is the only source of \(names.en). First give those findings another source."
    )
  }

  static func coderHasCodings(_ id: String, _ findings: [String]) -> LocalisedText {
    let names = list(findings)
    return LocalisedText(
      id: "Pengode \(id) memiliki pengodean pada \(names.id); hapus dulu pengodeannya.",
      en: "Coder \(id) has codings of \(names.en); first remove those."
    )
  }

  static func referredToBy(_ names: [String]) -> LocalisedText {
    let names = list(names)
    return LocalisedText(id: "Dirujuk oleh \(names.id).", en: "Referred to by \(names.en).")
  }

  /// Names, of which the first are listed and the rest counted.
  static func list(_ names: [String]) -> LocalisedText {
    let shown = names.prefix(mostNamed).joined(separator: ", ")
    let rest = names.count - mostNamed
    guard rest > 0 else { return LocalisedText(id: shown, en: shown) }
    return LocalisedText(id: "\(shown), dan \(rest) lagi", en: "\(shown) and \(rest) more")
  }
}
