/// Help, and errors of the arguments, as a person reads them.
enum HelpText {
  /// So wide that the parser breaks no line.
  static let widest = 100_000

  /// The columns of a terminal that does not say how wide it is.
  private static let usualColumns = 80

  /// Where help says what an option is for.
  private static let indent = 26

  /// The help of a command, with lines as long as the terminal's.
  ///
  /// - Parameter text: What the parser says in unbroken lines.
  /// - Returns: The same in the language of the run, in lines that fit.
  static func help(_ text: String) -> String {
    var isInOverview = true
    return ParserWords.help(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        if line.hasSuffix(":"), line == line.uppercased() { isInOverview = false }
        return broken(line, indent: isInOverview ? 0 : indent)
      }
      .joined(separator: "\n")
  }

  /// An error of the arguments.
  ///
  /// - Parameters:
  ///   - text: All that the parser says of it.
  ///   - message: The error alone.
  /// - Returns: The same in the language of the run.
  static func error(_ text: String, _ message: String) -> String {
    let beginning = "Error: \(message)"
    guard text.hasPrefix(beginning) else { return ParserWords.hints(text) }
    let label = Words.say(id: "Kesalahan", en: "Error")
    let hints = ParserWords.hints(String(text.dropFirst(beginning.count)))
    return "\(label): \(ParserWords.error(message))\(hints)"
  }

  private static var columns: Int {
    Run.current.environment["COLUMNS"].flatMap { Int($0) }
      ?? Run.current.streams.results.columns ?? usualColumns
  }

  /// A line broken at blanks, whose other parts are indented.
  private static func broken(_ line: Substring, indent: Int) -> String {
    let columns = max(columns, indent + 20)
    var lines: [String] = []
    var rest = line
    while rest.count > columns - (lines.isEmpty ? 0 : indent) {
      let room = rest.prefix(columns - (lines.isEmpty ? 0 : indent) + 1)
      // The blanks before an option are no place to break.
      let text = room.drop { $0 == " " }
      guard let blank = text.lastIndex(of: " ") ?? rest.dropFirst(room.count).firstIndex(of: " ")
      else { break }
      lines.append(String(rest[..<blank]))
      rest = rest[rest.index(after: blank)...]
    }
    lines.append(String(rest))
    let blanks = String(repeating: " ", count: indent)
    return lines.enumerated().map { $0.offset == 0 ? $0.element : blanks + $0.element }
      .joined(separator: "\n")
  }
}
