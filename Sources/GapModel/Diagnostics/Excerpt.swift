/// A line of a file, with marks under the piece that is wrong.
struct Excerpt {
  /// The most columns of the line that are shown.
  private static let window = 100
  /// How much of the line stands before the mark, where it has to be cut.
  private static let lead = 40

  /// The line, without anything that a terminal would act on.
  let line: String
  /// The marks, in the columns of the line.
  let marks: String

  /// Creates the excerpt of a line; the marks end with the line.
  init(line: String, place: TextRange) {
    let scalars = Array(line.unicodeScalars)
    let start = min(place.start.column - 1, scalars.count)
    let isOneLine = place.end.line == place.start.line
    let end = max(start, isOneLine ? min(place.end.column - 1, scalars.count) : scalars.count)
    let isCut = scalars.count > Self.window
    let first = isCut ? min(max(0, start - Self.lead), max(0, scalars.count - Self.window)) : 0
    let last = isCut ? min(scalars.count, first + Self.window) : scalars.count
    let lead = first > 0 ? "…" : ""
    self.line =
      lead + DisplayText.visible(Self.text(scalars[first..<last]))
      + (last < scalars.count ? "…" : "")
    let blank = scalars[first..<start].map { scalar in
      scalar == "\t" ? "\t" : String(repeating: " ", count: DisplayText.width(of: scalar))
    }
    let marked = scalars[start..<max(start, min(end, last))]
    let width = max(1, marked.reduce(0) { $0 + DisplayText.width(of: $1) })
    marks =
      String(repeating: " ", count: lead.count) + blank.joined() + "^"
      + String(repeating: "~", count: width - 1)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}

extension String {
  /// The beginning of a word that a file wrote: a diagnostic repeats no more of an interview.
  var excerpt: String { count <= 40 ? self : prefix(39) + "…" }
}
