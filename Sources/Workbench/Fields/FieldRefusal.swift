import GapModel

/// Why what was typed into a field is not written: what to type instead.
struct FieldRefusal: Error, Hashable, Sendable {
  let words: LocalisedText

  /// A field that may not be empty.
  static let needed = FieldRefusal(
    words: LocalisedText(
      id: "Isian ini wajib; tuliskan sesuatu. Isi yang lama tetap.",
      en: "This field is needed; write something. What was there before stays."
    )
  )

  static func malformedID(_ typed: String, suggestion: String?, isSlug: Bool) -> FieldRefusal {
    let rule =
      isSlug
      ? LocalisedText(
        id: "huruf kecil, angka, dan tanda hubung",
        en: "small letters, digits and hyphens"
      )
      : LocalisedText(
        id: "huruf, angka, '-', '_', dan '.'",
        en: "letters, digits, '-', '_' and '.'"
      )
    let example = suggestion ?? (isSlug ? "sikepo-2026" : "W1")
    return FieldRefusal(
      words: LocalisedText(
        id: "ID '\(typed)' tidak dapat dipakai: hanya \(rule.id), misalnya \(example).",
        en: "The id '\(typed)' cannot be used: only \(rule.en), such as \(example)."
      )
    )
  }

  static func takenID(_ id: String) -> FieldRefusal {
    FieldRefusal(
      words: LocalisedText(
        id: "ID '\(id)' sudah dipakai; pilih yang lain.",
        en: "The id '\(id)' is taken; choose another one."
      )
    )
  }

  static func noDate(_ typed: String, meant: [String]) -> FieldRefusal {
    guard meant.count > 1 else {
      return FieldRefusal(
        words: LocalisedText(
          id: "'\(typed)' bukan tanggal. Tulis 2026, 2026-11, atau 2026-11-30.",
          en: "'\(typed)' is no date. Write 2026, 2026-11 or 2026-11-30."
        )
      )
    }
    return FieldRefusal(
      words: LocalisedText(
        id: "'\(typed)' dapat berarti \(meant.joined(separator: " atau ")). Tulis salah satunya.",
        en: "'\(typed)' may mean \(meant.joined(separator: " or ")). Write one of them."
      )
    )
  }

  static func noNumber(_ typed: String, from lowest: String, to highest: String) -> FieldRefusal {
    FieldRefusal(
      words: LocalisedText(
        id: "'\(typed)' bukan angka antara \(lowest) dan \(highest). Tulis misalnya 1,5.",
        en: "'\(typed)' is no number between \(lowest) and \(highest). Write 1.5, for instance."
      )
    )
  }

  static func noYear(_ typed: String) -> FieldRefusal {
    FieldRefusal(
      words: LocalisedText(
        id: "'\(typed)' bukan tahun. Tulis empat angka, misalnya 2026.",
        en: "'\(typed)' is no year. Write four digits, such as 2026."
      )
    )
  }

  static func noAmount(_ typed: String) -> FieldRefusal {
    FieldRefusal(
      words: LocalisedText(
        id: "'\(typed)' bukan jumlah rupiah bulat. Tulis 250000000, 250 juta, atau 1,5 M.",
        en: "'\(typed)' is no amount of whole rupiah. Write 250000000, 250 million or 1.5 billion."
      )
    )
  }

  static func unclearAmount(_ typed: String, _ less: Int64, _ more: Int64) -> FieldRefusal {
    FieldRefusal(
      words: LocalisedText(
        id: "'\(typed)' dapat berarti \(less) atau \(more). Tulis salah satunya.",
        en: "'\(typed)' may mean \(less) or \(more). Write one of them."
      )
    )
  }
}
