// What the words that the format fixes are called in either language; a file may write these too.
extension Effort: Labelled {
  /// The name that files and data use.
  public var key: String { rawValue }

  /// What people read.
  public var label: LocalisedText {
    switch self {
    case .low: LocalisedText(id: "ringan", en: "low")
    case .medium: LocalisedText(id: "sedang", en: "medium")
    case .high: LocalisedText(id: "berat", en: "high")
    }
  }
}

extension Status: Labelled {
  /// The name that files and data use.
  public var key: String { rawValue }

  /// What people read.
  public var label: LocalisedText {
    switch self {
    case .proposed: LocalisedText(id: "diusulkan", en: "proposed")
    case .planned: LocalisedText(id: "direncanakan", en: "planned")
    case .running: LocalisedText(id: "berjalan", en: "running")
    case .done: LocalisedText(id: "selesai", en: "done")
    case .dropped: LocalisedText(id: "dibatalkan", en: "dropped")
    }
  }
}

extension Factor: Labelled {
  /// The name that files and data use.
  public var key: String { rawValue }

  /// What people read.
  public var label: LocalisedText {
    switch self {
    case .supporting: LocalisedText(id: "pendukung", en: "supporting")
    case .hindering: LocalisedText(id: "penghambat", en: "hindering")
    }
  }
}
