/// Makes a finding of a row and of the rows that it belongs to.
struct FormFinding {
  /// The finding, without its source and place.
  private(set) var finding = ImportedFinding()

  /// Reads the row.
  ///
  /// - Parameter line: The row's columns and itself, then those that it belongs to, up to the submission.
  init(_ line: [(columns: FormColumns, row: ImportedTable.Row)]) {
    guard let own = line.first else { return }
    let answer = { (field: SheetField) in own.columns.answer(.sheet(field), own.row) }
    finding.id = answer(.id)
    finding.statement = answer(.statement)
    finding.quote = answer(.quote)
    finding.locator = answer(.locator)
    finding.note = answer(.note)
    finding.severity = answer(.severity)
    finding.gap = answer(.gap)
    finding.risk = answer(.risk).flatMap { Self.isNo($0) ? nil : $0 }
    for case .sheet(.criterion(let criterion)) in own.columns.fields.compactMap({ $0 }).uniqued {
      guard let word = answer(.criterion(criterion)) else { continue }
      finding.steps.append(ImportedFinding.Step(criterion: criterion, word: word))
    }
    // What is asked once for several findings holds for each.
    let inherited = { (field: SheetField) in
      for step in line {
        if let text = step.columns.answer(.sheet(field), step.row) { return text as String? }
      }
      return nil
    }
    finding.factor = inherited(.factor)
    finding.tags = inherited(.tags)?.tags ?? []
    finding.origin.code = inherited(.code)?.codePath ?? []
    finding.target = Self.target(inherited)
  }

  private static func isNo(_ word: String) -> Bool {
    ["no", "tidak", "0", "false"].contains(word.foldedLabel)
  }

  /// What a finding is held against: the most exact of what was answered.
  private static func target(_ answer: (SheetField) -> String?) -> String? {
    if let expectation = answer(.expectation) { return expectation }
    guard let indicator = answer(.indicator) else { return answer(.target) ?? answer(.dimension) }
    guard !indicator.utf8.contains(UInt8(ascii: "/")), let dimension = answer(.dimension) else {
      return indicator
    }
    return "\(dimension)/\(indicator)"
  }
}

extension String {
  /// Words of a cell with several: between commas or semicolons where it has any, else between blanks.
  fileprivate var tags: [String] {
    let isMark = { (letter: Character) in letter == "," || letter == ";" }
    let parts = contains(where: isMark) ? split(whereSeparator: isMark) : split { $0.isWhitespace }
    return parts.map { String($0).trimmedText }.filter { !$0.isEmpty }.uniqued
  }

  /// The names of a code's path between its slashes.
  fileprivate var codePath: [String] {
    split(separator: "/").map { String($0).trimmedText }.filter { !$0.isEmpty }
  }
}
