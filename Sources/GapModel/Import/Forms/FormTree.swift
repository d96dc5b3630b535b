/// The sheets of a form's answers, each row with the row that it belongs to.
struct FormTree {
  /// A row: its sheet and its place among that sheet's answers.
  struct Place: Hashable {
    var sheet: Int
    var row: Int
  }

  /// The sheets, in the order of the workbook.
  let sheets: [FormSheet]
  /// The sheet with one row for each submission.
  let main: Int
  /// For each row of each sheet, the row that it belongs to; `nil` for submissions, and where it is missing.
  private var parents: [[Place?]] = []

  /// Joins the sheets.
  ///
  /// - Throws: Where rows cannot be told apart, or sheets do not say what they belong to.
  init(_ sheets: [FormSheet]) throws(ImportFault) {
    self.sheets = sheets
    let mains = sheets.indices.filter { !sheets[$0].links.isRepeat }
    guard let main = mains.first else { throw .withoutSubmissions(sheets.first) }
    if mains.count > 1 { throw .severalMains(mains.map { sheets[$0].name }) }
    self.main = main
    let joined = try FormJoin(sheets, main: main)
    for (index, sheet) in sheets.enumerated() {
      guard index != main else {
        parents.append(sheet.answers.map { _ in nil })
        continue
      }
      parents.append(try joined.parents(of: index))
    }
  }

  /// A row of answers.
  func row(_ place: Place) -> ImportedTable.Row {
    let answers = sheets[place.sheet].answers
    return answers[answers.startIndex + place.row]
  }

  /// The row itself, the row that it belongs to, and so on up to its submission; `nil` where one is missing.
  func line(_ place: Place) -> [Place]? {
    var line = [place]
    var last = place
    // Each row belongs to a row of another sheet; whoever goes round in circles is nowhere.
    while last.sheet != main {
      guard line.count <= sheets.count, let parent = parents[last.sheet][last.row] else {
        return nil
      }
      line.append(parent)
      last = parent
    }
    return line
  }
}
