/// The words that cells are filled in with, in columns of a hidden sheet.
struct SheetLists {
  /// The sheet's name.
  private let name: String
  let columns: [(list: List, words: [String])]

  /// A list of words.
  enum List: Hashable {
    case targets
    case criterion(Criterion.ID)
    case severity, risk, factor, technique, language
  }

  /// Gathers the words of a sheet.
  init(of sheet: CodingSheet) {
    name = sheet.say(CodingSheetWords.listSheet)
    let (instrument, language) = (sheet.instrument, sheet.language)
    let criteria: [(list: List, words: [String])] = instrument.criteria.map { criterion in
      (List.criterion(criterion.id), criterion.steps.map { $0.label[language] })
    }
    // From light to grave, as the steps of criteria.
    let ladder = instrument.ladder.sorted { $0.value < $1.value }
    var all: [(list: List, words: [String])] = [(.targets, sheet.targets.all)]
    all += criteria
    all.append((.severity, ladder.map { $0.label[language] }))
    all.append((.risk, [CodingSheetWords.yes, CodingSheetWords.no].map { $0[language] }))
    all.append((.factor, Factor.allCases.map { $0.label[language] }))
    all.append((.technique, instrument.techniques.map { $0.label[language] }))
    all.append((.language, Language.allCases.map { $0.rawValue }))
    columns = all.filter { !$0.words.isEmpty }
  }

  /// The words as what cells take; `nil` where a list has none.
  func rule(_ list: List) -> Workbook.Rule? {
    guard let column = columns.firstIndex(where: { $0.list == list }) else { return nil }
    let rows = 0...(columns[column].words.count - 1)
    return .listed(sheet: name, CellRange(rows: rows, column: column))
  }

  /// The hidden sheet.
  var sheet: Workbook.Sheet {
    let height = columns.map { $0.words.count }.max() ?? 0
    let rows = (0..<height).map { row in
      columns.map { row < $0.words.count ? Workbook.Cell.text($0.words[row]) : .empty }
    }
    var sheet = Workbook.Sheet(name, rows: rows)
    sheet.isHidden = true
    sheet.isProtected = true
    return sheet
  }
}

extension CodingSheet {
  var targets: SheetTargets {
    SheetTargets(instrument: instrument, language: language, content: content)
  }

  var lists: SheetLists { SheetLists(of: self) }
}
