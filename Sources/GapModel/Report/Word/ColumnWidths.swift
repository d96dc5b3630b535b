/// How wide the columns of a table are: no word is broken where there is room for it, and columns with more
/// text are wider.
struct ColumnWidths {
  let form: WordTableForm
  let page: WordPage
  /// In twentieths of a point.
  let widths: [Int]

  /// Cells of no more letters stay on one line where there is room.
  private static let mostLettersOfBrief = 16
  /// No more of a word is kept whole on a page that has not enough room.
  private static let mostLettersWhole = 18
  /// About how wide a letter is, in thousandths of its size.
  private static let letter = 500

  /// Chooses the widths for what a table holds.
  init(for survey: TableSurvey) {
    for page in [WordPage.upright, .onItsSide] {
      for form in WordTableForm.allCases {
        for keepsBrief in [true, false] {
          let needs = Needs(survey, form, keepsBrief: keepsBrief)
          guard needs.least.reduce(0, +) <= page.textWidth else { continue }
          self.form = form
          self.page = page
          widths = Self.shared(page.textWidth, needs)
          return
        }
      }
    }
    // Words that no page can hold side by side are broken: the longest of them.
    let needs = Needs(survey, .small, mostWhole: Self.mostLettersWhole * Self.letter)
    form = .small
    let fitsUpright = needs.least.reduce(0, +) <= WordPage.upright.textWidth
    page = fitsUpright ? .upright : .onItsSide
    widths = Self.shared(page.textWidth, needs)
  }

  /// What columns need in a form, in twentieths of a point.
  private struct Needs {
    /// Room for the longest word, or for the longest cell where all are brief and stay on one line.
    let least: [Int]
    /// Room for the longest cell on one line.
    let most: [Int]
    /// How long a typical cell is on one line, without the room at its sides.
    let typical: [Int]
    /// The room at the sides of a cell.
    let sides: Int

    init(
      _ survey: TableSurvey,
      _ form: WordTableForm,
      keepsBrief: Bool = false,
      mostWhole: Int = .max
    ) {
      // A little more than measured lets programs round as they like.
      let sides = 2 * form.sideMargin + 24
      func twentieths(_ width: Int) -> Int { width * form.letterSize / 100 }
      let mostOfBrief = ColumnWidths.mostLettersOfBrief * ColumnWidths.letter
      least = survey.columns.map { column in
        let isKept = keepsBrief && column.longestCell <= mostOfBrief
        let word = min(column.longestWord, mostWhole)
        return twentieths(isKept ? max(column.longestCell, word) : word) + sides
      }
      most = zip(survey.columns, least).map { max(twentieths($0.longestCell) + sides, $1) }
      typical = survey.columns.map { max(twentieths($0.typicalCell), 1) }
      self.sides = sides
    }
  }

  /// Room is given out in pieces of so much.
  private static let piece = 40

  /// Gives out the room of a page: each piece to the column whose cells take the most lines, as these make rows
  /// high, until all fit on one line; what is left to all, more to those with more text.
  private static func shared(_ room: Int, _ needs: Needs) -> [Int] {
    let least = needs.least.reduce(0, +)
    guard least <= room else { return fitted(needs.least, into: room) }
    var widths = needs.least
    var left = room - least
    while left > 0 {
      let open = widths.indices.filter { widths[$0] < needs.most[$0] }
      let lines = open.map { Double(needs.typical[$0]) / Double(widths[$0] - needs.sides) }
      guard let most = lines.max(), let place = lines.firstIndex(of: most) else { break }
      let given = min(piece, left, needs.most[open[place]] - widths[open[place]])
      widths[open[place]] += given
      left -= given
    }
    let sum = needs.typical.reduce(0, +)
    let rest = left
    for index in widths.indices {
      let share = Int(Double(rest) * Double(needs.typical[index]) / Double(sum))
      widths[index] += share
      left -= share
    }
    if let last = widths.indices.last { widths[last] += left }
    return widths
  }

  /// Widths made smaller alike.
  private static func fitted(_ widths: [Int], into room: Int) -> [Int] {
    let sum = max(widths.reduce(0, +), 1)
    var fitted = widths.map { max(Int(Double($0) * Double(room) / Double(sum)), 1) }
    if let last = fitted.indices.last { fitted[last] += max(room - fitted.reduce(0, +), 0) }
    return fitted
  }
}
