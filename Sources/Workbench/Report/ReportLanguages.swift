import GapModel

/// The languages that a report is written in.
public enum ReportLanguages: String, CaseIterable, Hashable, Sendable {
  case id
  case en
  /// Both on one page, of which the reader chooses.
  case both

  /// The languages, the one that is shown first in front.
  func languages(first own: Language) -> [Language] {
    switch self {
    case .id: [.id]
    case .en: [.en]
    case .both: [own] + Language.allCases.filter { $0 != own }
    }
  }

  /// The one language of what is no page; `nil` for both.
  var only: Language? { Language(rawValue: rawValue) }

  /// What it is called.
  var label: LocalisedText {
    switch self {
    case .id: Language.id.label
    case .en: Language.en.label
    case .both: LocalisedText(id: "Keduanya (hanya HTML)", en: "Both (HTML only)")
    }
  }
}

extension Language {
  /// The same as a choice of languages.
  var alone: ReportLanguages { self == .id ? .id : .en }
}
