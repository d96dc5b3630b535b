extension Rule {
  /// A key that is required and not there, or has no value.
  public static let missingKey = Rule(
    "missing-key",
    .error,
    what: LocalisedText(
      id: """
        Kunci yang diwajibkan format harus ada dan berisi, dan `sources` serta `addresses` memuat \
        paling sedikit satu entri. Penilaian yang menetapkan tingkat, atau mengesampingkan sebuah \
        dimensi, juga memuat `because`.
        """,
      en: """
        Keys that the format requires are there and have a value, and `sources` and `addresses` \
        have at least one entry. A judgement that sets a rating, or sets a dimension aside, also \
        says `because`.
        """
    ),
    why: LocalisedText(
      id: """
        Tingkat gap harus dapat ditelusuri. Sumber yang tekniknya tidak diketahui, misalnya, tidak \
        dapat dihitung sebagai pendukung temuan, dan keputusan tanpa alasan tidak dapat ditinjau.
        """,
      en: """
        A rating has to be traceable. A source of unknown technique, for example, could not count \
        towards how well a finding is supported, and a decision without its reason cannot be \
        reviewed.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, role: Operator}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      """
    )
  )
}

extension Diagnostic {
  static func missingKey(
    _ name: String,
    of subject: LocalisedText,
    at place: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .missingKey,
      LocalisedText(
        id: "\(subject.id) tidak memiliki '\(name)'",
        en: "\(subject.en) has no '\(name)'"
      ),
      at: place,
      help: LocalisedText(id: "tambahkan kunci '\(name)'", en: "add the key '\(name)'")
    )
  }

  static func valueMissing(of name: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .missingKey,
      .hasNoValue(name),
      at: place,
      help: name == "findings"
        ? LocalisedText(
          id: "tulis [] selama belum ada temuan; beri indentasi pada isinya",
          en: "write [] while there is none; indent what belongs to it"
        )
        : LocalisedText(
          id: "tulis nilainya sesudah titik dua, atau beri indentasi pada isinya",
          en: "write it after the colon, or indent what belongs to it"
        )
    )
  }

  static func emptyList(of what: Noun, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .missingKey,
      LocalisedText(
        id: "daftar \(what.several.id) ini perlu paling sedikit satu entri",
        en: "this list of \(what.several.en) needs at least one entry"
      ),
      at: place
    )
  }

  static func withoutInstrumentHash(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .missingKey,
      LocalisedText(
        id: "baris ini tidak memuat hash isi instrumen yang dipakai menilai kasus",
        en: "this line lacks the hash of the instrument that the case was scored by"
      ),
      at: place,
      help: LocalisedText(
        id: "nilai ulang kasus ini dengan versi gapscore ini",
        en: "score the case again with this version of gapscore"
      )
    )
  }
}

extension LocalisedText {
  /// The message on a key that nothing follows.
  static func hasNoValue(_ key: String) -> LocalisedText {
    LocalisedText(id: "'\(key)' belum ada isinya", en: "'\(key)' has no value")
  }
}
