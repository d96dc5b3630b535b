import GapModel

/// What was opened to help with the work, and is no case.
public enum AidKind: String, CaseIterable, Hashable, Sendable {
  case brand, map, names

  /// What it is called.
  var label: LocalisedText {
    switch self {
    case .brand: LocalisedText(id: "Kop laporan", en: "Letterhead")
    case .map: LocalisedText(id: "Peta impor", en: "Import map")
    case .names: LocalisedText(id: "Daftar nama", en: "List of names")
    }
  }

  /// What it is used for.
  var use: LocalisedText {
    switch self {
    case .brand: LocalisedText(id: "dipakai pada laporan", en: "used on reports")
    case .map: LocalisedText(id: "dipakai pada impor berikut", en: "used with the next import")
    case .names:
      LocalisedText(
        id: "disimpan untuk salinan tanpa nama asli",
        en: "kept for copies without real names"
      )
    }
  }
}

/// The map and the list of names that were opened.
struct ImportAids: Sendable {
  /// What an analyst says of files that are imported.
  var map: ImportMap?
  /// Which names stand in copies for others.
  var names: (file: String, list: NameList)?

  /// The name of the file of one of them; `nil` where none was opened.
  func file(of kind: AidKind) -> String? {
    switch kind {
    case .brand: nil
    case .map: map?.file
    case .names: names?.file
    }
  }
}
