/// Writes diagnostics for people and editors: `file:line:column: error: what [rule]`.
///
/// Editors find a place by what stands before the label, which is the same in every language.
public struct DiagnosticText {
  /// Whether to use a terminal's colours.
  private let isColoured: Bool
  /// The most that are printed; the others are counted.
  private let maximum: Int
  /// The language that is written.
  private let language: Language

  /// The most problems of one file that are printed unless said otherwise.
  public static let defaultMaximum = 100

  /// Creates a writer.
  public init(
    isColoured: Bool = false,
    maximum: Int = Self.defaultMaximum,
    language: Language
  ) {
    self.isColoured = isColoured
    self.maximum = maximum
    self.language = language
  }

  /// Returns what is wrong or doubtful in a file, in its order; empty when nothing is.
  public func text(of diagnostics: Diagnostics, in file: InputText) -> String {
    let (printed, left) = diagnostics.firstFolded(maximum)
    let lines = file.lines(Set(printed.map { $0.place.start.line }))
    let name = DisplayText.visible(file.name)
    var text = printed.map { self.text(of: $0, name, line: lines[$0.place.start.line]) }.joined()
    if left > 0 { text += "\(name): \(Self.notShown(left)[language])\n" }
    if diagnostics.isFull { text += "\(name): \(Self.stopped[language])\n" }
    return text
  }

  private func text(of diagnostic: Diagnostic, _ name: String, line: String?) -> String {
    var text =
      "\(position(diagnostic.place, name)): \(label(diagnostic.severity)) "
      + "\(visible(diagnostic.summary)) [\(diagnostic.rule.id)]\n"
    let margin = String(diagnostic.place.start.line)
    let blank = String(repeating: " ", count: margin.count)
    if let line, !(diagnostic.rule == .otherFormat && line.isNoText) {
      let excerpt = Excerpt(line: line, place: diagnostic.place)
      text += "\(blank) |\n\(margin) | \(excerpt.line)\n"
      text += "\(blank) | \(coloured(excerpt.marks, .green))\n"
    }
    for note in diagnostic.notes {
      text += "\(position(note.place, name)): \(Self.note[language]): \(visible(note.text))\n"
    }
    if let help = diagnostic.help { text += "\(blank) \(Self.help[language]): \(visible(help))\n" }
    return text
  }

  private func visible(_ text: LocalisedText) -> String { DisplayText.visible(text[language]) }

  private func position(_ place: TextRange, _ name: String) -> String {
    coloured("\(name):\(place.start.line):\(place.start.column)", .bold)
  }

  private func label(_ severity: Severity) -> String {
    let label = "\(severity.label[language]):"
    return switch severity {
    case .error: coloured(label, .red)
    case .warning: coloured(label, .yellow)
    }
  }

  private enum Colour: Int {
    case bold = 1
    case red = 31
    case green = 32
    case yellow = 33
  }

  private func coloured(_ text: String, _ colour: Colour) -> String {
    isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}

// What stands around the messages.
extension DiagnosticText {
  private static let note = LocalisedText(id: "catatan", en: "note")
  /// The word before advice.
  package static let help = LocalisedText(id: "bantuan", en: "help")

  private static func notShown(_ count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(count) lagi tidak ditampilkan; naikkan --max-problems untuk melihatnya",
      en: "\(count) more not shown; raise --max-problems to see them"
    )
  }

  private static var stopped: LocalisedText {
    let most = LocalisedText.grouped(Diagnostics.capacity)
    return LocalisedText(
      id: "pembacaan berhenti setelah \(most.id) kesalahan",
      en: "stopped after \(most.en) errors"
    )
  }
}

extension String {
  /// Whether it holds what stands in no line of a text, as a file of another format read as one does.
  fileprivate var isNoText: Bool {
    unicodeScalars.contains { scalar in
      scalar == "\u{FFFD}" || scalar != "\t" && scalar.value < 0x20 || scalar.value == 0x7F
    }
  }
}
