import GapModel

/// What came from elsewhere, was looked at, and waits to be imported.
struct Arrival: Sendable {
  /// Its name without folders.
  let file: String
  /// The cells, where it was pasted.
  let cells: PastedCells?
  /// What is imported.
  private(set) var bytes: [UInt8]
  /// Whether the first row that was pasted holds headings.
  private(set) var hasHeadings = true
  /// What columns hold by a person's word; `nil` in it for one that is left out.
  private(set) var columns: [String: SheetField] = [:]
  /// The sheet that is read, by a person's choice.
  var sheet: String?
  /// Where it goes, by a person's choice.
  var goal: ArrivalGoal?
  /// The instrument of a new case, by a person's choice.
  var instrument: String?
  /// How evidence was got where the file does not say.
  var technique: String?
  /// What is said of a new case.
  var head: [HeadWord: String] = [:]
  /// What would come of it.
  var outcome = ArrivalOutcome()

  /// A file.
  init(file: String, _ bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    cells = nil
  }

  /// Cells that were pasted.
  init(file: String, _ cells: PastedCells, _ language: Language) {
    self.file = file
    self.cells = cells
    hasHeadings = cells.beginsWithHeadings
    bytes = cells.table(hasHeadings: hasHeadings, in: language)
  }

  /// Says whether the first row holds headings.
  mutating func setHeadings(_ isSo: Bool, _ language: Language) {
    guard let cells else { return }
    hasHeadings = isSo
    bytes = cells.table(hasHeadings: isSo, in: language)
    columns = [:]
  }

  /// Says what a column holds.
  ///
  /// Another column that held the same is left out from then on, as no two may.
  mutating func setColumn(_ place: Int, to field: SheetField) {
    guard let preview = outcome.preview, preview.columns.indices.contains(place) else { return }
    if field != .ignored, field != .tags {
      for column in preview.columns where column.field == field && !column.heading.isEmpty {
        columns[column.heading] = .ignored
      }
    }
    columns[preview.columns[place].heading] = field
  }

  /// The map that was opened, with what a person says here before it.
  func map(besides opened: ImportMap?) -> ImportMap {
    var map = opened ?? ImportMap()
    if let sheet { map.sheet = sheet }
    let own = columns.keys.sorted()
    map.columns.removeAll { column in own.contains(column.heading) }
    for heading in own {
      if let field = columns[heading] { map.columns.append(.init(heading: heading, field: field)) }
    }
    return map
  }
}

/// Where what came goes.
enum ArrivalGoal: Hashable, Sendable {
  /// Into a new case.
  case new
  /// Into an open case.
  case open(key: String)

  /// The word for it in the page.
  var word: String {
    switch self {
    case .new: ""
    case .open(let key): key
    }
  }

  init(word: String) { self = word.isEmpty ? .new : .open(key: word) }
}
