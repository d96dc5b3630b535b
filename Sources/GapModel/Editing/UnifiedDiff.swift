/// The lines that a change touches, before and after, as programs that compare files show them.
struct UnifiedDiff {
  /// How many lines stand around a changed one.
  private static let context = 3

  private let old: LineTable
  private let change: TextChange

  init(of change: TextChange, in text: LineTable) {
    old = text
    self.change = change
  }

  /// A line with what became of it.
  struct Line: Hashable {
    let mark: Character
    let text: String
    /// Whether it is the last of a file and no line break ends it.
    let lacksEnd: Bool
  }

  /// A run of lines, with the number of its first one before and after, from 1.
  struct Hunk: Hashable {
    let oldStart: Int
    let newStart: Int
    let lines: [Line]

    /// Its heading, such as `@@ -12,7 +12,6 @@`.
    var heading: String {
      let (before, after) = (lines.count { $0.mark != "+" }, lines.count { $0.mark != "-" })
      return "@@ -\(Self.span(oldStart, before)) +\(Self.span(newStart, after)) @@"
    }

    private static func span(_ start: Int, _ count: Int) -> String {
      // Of no lines, the number is that of the line before them.
      count == 1 ? "\(start)" : "\(count == 0 ? start - 1 : start),\(count)"
    }
  }

  /// All runs of lines in the order of the text.
  var hunks: [Hunk] {
    var hunks: [Hunk] = []
    var shift = 0
    for group in groups() {
      let first = max(0, group[0].lowerBound - Self.context)
      var lines: [Line] = []
      var next = first
      let start = first + shift
      for span in group {
        lines += oldLines(next..<span.lowerBound, " ")
        let new = newLines(span)
        lines += oldLines(span, "-") + new
        shift += new.count - span.count
        next = span.upperBound
      }
      lines += oldLines(next..<min(next + Self.context, count), " ")
      hunks.append(Hunk(oldStart: first + 1, newStart: start + 1, lines: lines))
    }
    return hunks
  }

  /// How many lines the text has; a break at its end begins none.
  private var count: Int {
    old.lineStarts.last == old.bytes.count ? old.lineStarts.count - 1 : old.lineStarts.count
  }

  /// The lines that edits touch, those together between which there are few others.
  private func groups() -> [[Range<Int>]] {
    var groups: [[Range<Int>]] = []
    for span in spans() {
      if let last = groups.last?.last, span.lowerBound - last.upperBound <= 2 * Self.context {
        groups[groups.count - 1].append(span)
      } else {
        groups.append([span])
      }
    }
    return groups
  }

  /// The lines that edits touch, none of them twice.
  private func spans() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for edit in change.edits {
      let range = edit.range
      let first = old.line(of: range.lowerBound)
      let isWhole = range.lowerBound == old.lineStarts[first] && range.upperBound > range.lowerBound
      let last = old.line(of: max(range.lowerBound, range.upperBound - (isWhole ? 1 : 0)))
      let span = first..<min(last + 1, max(count, first))
      if let before = spans.last, span.lowerBound <= before.upperBound {
        spans[spans.count - 1] = before.lowerBound..<max(before.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
    return spans
  }

  private func oldLines(_ numbers: Range<Int>, _ mark: Character) -> [Line] {
    numbers.map { number in
      let end = old.end(ofLineAt: old.lineStarts[number])
      return Line(
        mark: mark,
        text: old.text(old.lineStarts[number]..<end),
        lacksEnd: end == old.bytes.count
      )
    }
  }

  private func newLines(_ span: Range<Int>) -> [Line] {
    let start =
      span.lowerBound < old.lineStarts.count ? old.lineStarts[span.lowerBound] : old.bytes.count
    let end =
      span.upperBound < old.lineStarts.count ? old.lineStarts[span.upperBound] : old.bytes.count
    let new = LineTable(change.applied(to: old.bytes, in: start..<end))
    let isEnded = new.lineStarts.last == new.bytes.count
    let numbers = new.lineStarts.indices.dropLast(isEnded ? 1 : 0)
    return numbers.map { number in
      let end = new.end(ofLineAt: new.lineStarts[number])
      return Line(
        mark: "+",
        text: new.text(new.lineStarts[number]..<end),
        lacksEnd: end == new.bytes.count
      )
    }
  }
}

extension Mending {
  /// The change as programs that compare files show it, with nothing in it that a terminal would act on; empty
  /// where nothing changed.
  ///
  /// - Parameter isColoured: Whether to use a terminal's colours.
  /// - Returns: The lines, each ended.
  public func diff(isColoured: Bool = false) -> String {
    let hunks = UnifiedDiff(of: change, in: original.lines).hunks
    guard !hunks.isEmpty else { return "" }
    let name = DisplayText.visible(original.name)
    var text = "--- \(name)\n+++ \(name)\n"
    for hunk in hunks {
      text += Self.coloured(hunk.heading, 36, isColoured) + "\n"
      for line in hunk.lines {
        let shown = "\(line.mark)\(DisplayText.visible(line.text))"
        let colour = line.mark == "-" ? 31 : line.mark == "+" ? 32 : 0
        text += Self.coloured(shown, colour, isColoured && colour > 0) + "\n"
        if line.lacksEnd { text += "\\ No newline at end of file\n" }
      }
    }
    return text
  }

  private static func coloured(_ text: String, _ colour: Int, _ isColoured: Bool) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
