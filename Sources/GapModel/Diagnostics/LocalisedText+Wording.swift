// Pieces that messages are put together from.
extension LocalisedText {
  /// Creates a text that is the same in each language, such as a name, or what the system says.
  public init(untranslated text: String) { self.init(id: text, en: text) }

  /// No words at all.
  static let nothing = LocalisedText(untranslated: "")

  /// One text behind another.
  static func + (left: LocalisedText, right: LocalisedText) -> LocalisedText {
    LocalisedText(id: left.id + right.id, en: left.en + right.en)
  }

  /// The advice to write something, as it is.
  static func write(_ text: String) -> LocalisedText {
    LocalisedText(id: "tulis \(text)", en: "write \(text)")
  }

  /// The advice to write one of some words, or the only one.
  static func writeOne(of words: [String]) -> LocalisedText {
    if words.count == 1, let only = words.first { return .write(only) }
    let list = words.joined(separator: ", ")
    return LocalisedText(id: "tulis salah satu dari \(list)", en: "write one of \(list)")
  }

  /// A whole number with marks between its thousands: 10.000 in Indonesian, 10,000 in English.
  static func grouped(_ number: Int) -> LocalisedText {
    let digits = Array(String(number))
    func grouped(by mark: String) -> String {
      digits.indices.map { index in
        let isGroup = index > 0 && (digits.count - index).isMultiple(of: 3)
        return (isGroup ? mark : "") + String(digits[index])
      }.joined()
    }
    return LocalisedText(id: grouped(by: "."), en: grouped(by: ","))
  }
}
