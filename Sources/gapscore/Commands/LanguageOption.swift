import ArgumentParser
import GapModel

/// The languages that a command writes in.
enum LanguageOption: String, CaseIterable, Sendable {
  case id
  case en
  /// Both on one page, of which the reader chooses.
  case both

  /// The languages, the one that is shown first in front.
  ///
  /// - Parameter own: The language that comes first where both are asked for.
  /// - Returns: One language, or both.
  func languages(first own: Language = .id) -> [Language] {
    switch self {
    case .id: [.id]
    case .en: [.en]
    case .both: [own] + Language.allCases.filter { $0 != own }
    }
  }

  /// Refuses both languages for what is no page.
  func mustBeOne(unless isPage: Bool) throws {
    guard self == .both, !isPage else { return }
    throw ValidationError(Words.Options.bothNeedPage)
  }
}
