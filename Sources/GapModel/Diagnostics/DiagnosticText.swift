/// Writes diagnostics for people and editors: `file:line:column: error: what [rule]`.
public struct DiagnosticText {
  /// Whether to use a terminal's colours.
  private let isColoured: Bool
  /// The most that are printed; the others are counted.
  private let maximum: Int

  /// The most problems of one file that are printed unless said otherwise.
  public static let defaultMaximum = 100

  /// Creates a writer.
  public init(isColoured: Bool = false, maximum: Int = Self.defaultMaximum) {
    self.isColoured = isColoured
    self.maximum = maximum
  }

  /// Returns what is wrong or doubtful in a file, in its order; empty when nothing is.
  public func text(of diagnostics: Diagnostics, in file: InputText) -> String {
    let printed = diagnostics.first(maximum)
    let lines = file.lines(Set(printed.map(\.place.start.line)))
    let name = DisplayText.visible(file.name)
    var text = printed.map { self.text(of: $0, name, line: lines[$0.place.start.line]) }.joined()
    let left = diagnostics.count - printed.count
    if left > 0 { text += "\(name): \(left) more not shown; --max-problems shows them\n" }
    if diagnostics.isFull {
      text += "\(name): not read on after \(diagnostics.errorCount) errors\n"
    }
    return text
  }

  private func text(of diagnostic: Diagnostic, _ name: String, line: String?) -> String {
    var text =
      "\(position(diagnostic.place, name)): \(label(diagnostic.severity)) "
      + "\(DisplayText.visible(diagnostic.summary)) [\(diagnostic.rule.rawValue)]\n"
    let margin = String(diagnostic.place.start.line)
    let blank = String(repeating: " ", count: margin.count)
    if let line {
      let excerpt = Excerpt(line: line, place: diagnostic.place)
      text += "\(blank) |\n\(margin) | \(excerpt.line)\n"
      text += "\(blank) | \(coloured(excerpt.marks, .green))\n"
    }
    for note in diagnostic.notes {
      text += "\(position(note.place, name)): note: \(DisplayText.visible(note.text))\n"
    }
    if let help = diagnostic.help { text += "\(blank) help: \(DisplayText.visible(help))\n" }
    return text
  }

  private func position(_ place: TextRange, _ name: String) -> String {
    coloured("\(name):\(place.start.line):\(place.start.column)", .bold)
  }

  private func label(_ severity: Severity) -> String {
    switch severity {
    case .error: coloured("error:", .red)
    case .warning: coloured("warning:", .yellow)
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
