/// Why a text is not edited, or a change not made.
public enum EditRefusal: Error, Hashable, Sendable {
  /// The text is in UTF-16: its places cannot be told by the bytes of UTF-8.
  case notUTF8
  /// The text cannot be read to its end, for this reason.
  case unreadable(Diagnostic)
  /// Nothing stands where a path leads.
  case noSuchPlace
  /// Several entries have the name by which a path leads to one.
  case severalPlaces
  /// The mapping has this key already.
  case keyExists(String)
  /// What stands there is not of the kind that is changed so, such as a key added to a list.
  case wrongKind
  /// It is written in a way that is rarely seen, such as a key behind `?`.
  case oddLayout
  /// Read again, the text would say something else than was meant.
  case readsOtherwise

  /// The reason in words, as a phrase without a full stop.
  public var reason: LocalisedText {
    switch self {
    case .notUTF8:
      LocalisedText(
        id: "berkas ini dalam UTF-16; simpan sebagai UTF-8",
        en: "the file is in UTF-16; save it as UTF-8"
      )
    case .unreadable(let diagnostic): diagnostic.summary
    case .noSuchPlace:
      LocalisedText(id: "tempat yang dituju tidak ada", en: "there is no such place")
    case .severalPlaces:
      LocalisedText(
        id: "lebih dari satu entri memakai nama itu",
        en: "more than one entry has that name"
      )
    case .keyExists(let key):
      LocalisedText(id: "kunci '\(key)' sudah ada", en: "there is a key '\(key)' already")
    case .wrongKind:
      LocalisedText(
        id: "yang ada di sana tidak dapat diubah seperti itu",
        en: "what stands there can't be changed so"
      )
    case .oddLayout:
      LocalisedText(
        id: "ditulis dengan cara yang jarang dipakai; ubah sendiri dalam penyunting teks",
        en: "it is written in a way that is rarely used; change it in a text editor"
      )
    case .readsOtherwise:
      LocalisedText(
        id: "berkas akan terbaca lain dari yang dimaksud",
        en: "the file would be read otherwise than was meant"
      )
    }
  }
}
