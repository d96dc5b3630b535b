/// An answer that a question of a form offers.
package struct FormChoice: Hashable, Sendable {
  /// What is stored when it is chosen: a name of the case format.
  package let name: String
  /// What people call it.
  package let title: LocalisedText
  /// How it is told from its neighbours, shown behind what it is called; `nil` where its name says enough.
  package let detail: LocalisedText?
  /// The answer to the question before that it belongs to; `nil` where it may always be chosen.
  package let parent: String?

  init(
    _ name: String,
    _ title: LocalisedText,
    detail: LocalisedText? = nil,
    under parent: String? = nil
  ) {
    self.name = name
    self.title = title
    self.detail = detail
    self.parent = parent
  }

  /// How much of a detail stands behind a choice, in characters: what is longer fills a phone's screen.
  private static let mostOfDetail = 80

  /// Whether the detail is short enough to stand behind what the choice is called.
  private var isShort: Bool {
    detail?.all.allSatisfy { $0.unicodeScalars.count <= Self.mostOfDetail } ?? true
  }

  /// What the phone shows: `sering – Hampir setiap minggu.`, or what the choice is called alone.
  package var label: LocalisedText {
    guard let detail, isShort else { return title }
    return LocalisedText(id: "\(title.id) – \(detail.id)", en: "\(title.en) – \(detail.en)")
  }

  /// What the choices mean whose details are too long to stand behind them; empty where there are none.
  static func meanings(of choices: [FormChoice], _ language: Language) -> String {
    choices.compactMap { choice -> String? in
      guard !choice.isShort, let detail = choice.detail else { return nil }
      return "• \(choice.title[language]): \(firstSentence(of: detail[language]))"
    }
    .joined(separator: " ")
  }

  /// A text up to its first full stop with a blank behind it, cut at a word where that is long.
  private static func firstSentence(of text: String) -> String {
    let letters = Array(text.unicodeScalars)
    let end = letters.indices.first { index in
      ".;".unicodeScalars.contains(letters[index]) && index + 1 < letters.count
        && letters[index + 1] == " " && index > 20
    }
    let sentence = end.map { String(String.UnicodeScalarView(letters[..<$0])) } ?? text
    return SheetText.cut(sentence, to: 120, mark: "…", atWord: true).text
  }
}
