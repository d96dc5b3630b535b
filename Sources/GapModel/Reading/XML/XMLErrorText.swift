/// Says in both languages what expat says in English.
enum XMLErrorText {
  /// What is wrong, by expat's own words for it.
  static func text(of words: String?) -> LocalisedText {
    guard let words else {
      return LocalisedText(id: "ini bukan XML", en: "it is not XML")
    }
    let known = translations.first { $0.en == words }
    return known ?? LocalisedText(id: "ini bukan XML yang benar (\(words))", en: words)
  }

  private static let translations = [
    LocalisedText(id: "kesalahan sintaks", en: "syntax error"),
    LocalisedText(id: "tidak ada elemen", en: "no element found"),
    LocalisedText(id: "bukan XML yang benar", en: "not well-formed (invalid token)"),
    LocalisedText(id: "ada bagian yang tidak ditutup", en: "unclosed token"),
    LocalisedText(id: "ada karakter yang tidak utuh", en: "partial character"),
    LocalisedText(id: "tag tidak berpasangan", en: "mismatched tag"),
    LocalisedText(id: "atribut ganda", en: "duplicate attribute"),
    LocalisedText(id: "ada sisa sesudah elemen terluar", en: "junk after document element"),
    LocalisedText(id: "entitas tidak dideklarasikan", en: "undefined entity"),
    LocalisedText(id: "entitas merujuk dirinya sendiri", en: "recursive entity reference"),
    LocalisedText(
      id: "rujukan ke karakter yang tidak ada",
      en: "reference to invalid character number"
    ),
    LocalisedText(id: "pengodean tidak dikenal", en: "unknown encoding"),
    LocalisedText(id: "bagian CDATA tidak ditutup", en: "unclosed CDATA section"),
    LocalisedText(id: "awalan tidak dideklarasikan", en: "unbound prefix"),
    LocalisedText(
      id: "deklarasi XML atau teks tidak di awal entitas",
      en: "XML or text declaration not at start of entity"
    ),
  ]
}

// Why a document is refused that is XML.
extension LocalisedText {
  static let declaringDocumentType = LocalisedText(
    id: "tipe dokumen dengan deklarasi sendiri tidak diizinkan",
    en: "a document type with declarations of its own is not allowed"
  )

  static let documentType = LocalisedText(
    id: "tipe dokumen (<!DOCTYPE …>) tidak diizinkan",
    en: "a document type (<!DOCTYPE …>) is not allowed"
  )

  static let undeclaredEntity = LocalisedText(
    id: "ada entitas yang dipakai tanpa dideklarasikan",
    en: "an entity is used that is not declared"
  )

  static let processingInstruction = LocalisedText(
    id: "instruksi pemrosesan (<?…?>) tidak diizinkan",
    en: "a processing instruction (<?…?>) is not allowed"
  )

  static let otherEncoding = LocalisedText(
    id: "pengodeannya bukan UTF-8",
    en: "its encoding is not UTF-8"
  )

  static func tooDeep(_ deepest: Int) -> LocalisedText {
    LocalisedText(
      id: "elemen boleh bersarang paling dalam \(deepest) tingkat",
      en: "elements can be nested at most \(deepest) deep"
    )
  }

  static func tooManyElements(_ most: Int) -> LocalisedText {
    LocalisedText(
      id: "paling banyak boleh ada \(most) elemen",
      en: "there can be at most \(most) elements"
    )
  }
}
