/// Finds what rows of repeated groups belong to.
struct FormJoin {
  private let sheets: [FormSheet]
  private let main: Int
  /// For each sheet its rows by their numbers or keys.
  private let rows: [[String: Int]]
  /// The submissions by their identity.
  private let submissions: [String: Int]

  /// Gathers the numbers and keys.
  ///
  /// - Throws: Where two rows of a sheet have the same.
  init(_ sheets: [FormSheet], main: Int) throws(ImportFault) {
    self.sheets = sheets
    self.main = main
    var rows: [[String: Int]] = []
    for sheet in sheets {
      rows.append(try Self.unique(sheet, sheet.links.index) { sheet.link($0, sheet.links.index) })
    }
    self.rows = rows
    let sheet = sheets[main]
    submissions = try Self.unique(sheet, sheet.links.identity) {
      sheet.identity($0, sheet.links.identity)
    }
  }

  private static func unique(
    _ sheet: FormSheet,
    _ column: Int?,
    _ key: (ImportedTable.Row) -> String
  ) throws(ImportFault) -> [String: Int] {
    guard let column else { return [:] }
    var rows: [String: Int] = [:]
    for (index, row) in sheet.answers.enumerated() {
      let text = key(row)
      guard !text.isEmpty else { continue }
      if rows[text] != nil {
        throw .doubled(sheet.headings[column], text, at: sheet.table.place(row, column))
      }
      rows[text] = index
    }
    return rows
  }

  /// For each row of a repeated group's sheet the row that it belongs to; `nil` where that is not there.
  func parents(of index: Int) throws(ImportFault) -> [FormTree.Place?] {
    let sheet = sheets[index]
    guard let column = sheet.links.parentIndex else { return try parentsByIdentity(of: sheet) }
    var parents: [FormTree.Place?] = []
    // A sheet has few parents' names and many rows.
    var known: [String: Int] = [:]
    for row in sheet.answers {
      let key = sheet.link(row, column)
      let parent: FormTree.Place?
      if sheet.links.isODK {
        parent = keyed(key, from: index)
      } else {
        let name = sheet.text(row, sheet.links.parentTable)
        let table = known[name] ?? self.table(called: name)
        known[name] = table
        if sheets[table].links.index == nil { throw .withoutIndex(sheets[table], "_index") }
        parent = rows[table][key].map { FormTree.Place(sheet: table, row: $0) }
      }
      try check(parent, row, of: sheet)
      parents.append(parent)
    }
    return parents
  }

  private func keyed(_ key: String, from index: Int) -> FormTree.Place? {
    for other in sheets.indices where other != index {
      if let row = rows[other][key] { return FormTree.Place(sheet: other, row: row) }
    }
    return nil
  }

  /// Without numbers the submission's identity ties a row to it, though never to another repeated group.
  private func parentsByIdentity(of sheet: FormSheet) throws(ImportFault) -> [FormTree.Place?] {
    guard let column = sheet.links.submission, !submissions.isEmpty else {
      throw .withoutIndex(sheet, "_parent_index")
    }
    var parents: [FormTree.Place?] = []
    for row in sheet.answers {
      let name = sheet.text(row, sheet.links.parentTable)
      if table(called: name) != main { throw .withoutIndex(sheet, "_parent_index") }
      let found = submissions[sheet.identity(row, column)]
      parents.append(found.map { FormTree.Place(sheet: main, row: $0) })
    }
    return parents
  }

  /// The sheet of a name.
  ///
  /// Excel's sheets have short names, so a long one ends in dots; a main sheet that was renamed by hand is the one
  /// that nothing else is.
  private func table(called name: String) -> Int {
    if let exact = sheets.firstIndex(where: { $0.name == name }) { return exact }
    let short = sheets.firstIndex { sheet in
      guard let dots = sheet.name.utf8.range(of: "...".utf8) else { return false }
      let start = sheet.name[..<dots.lowerBound]
      return !start.isEmpty && name.hasPrefix(start)
    }
    return short ?? main
  }

  /// A row also says whose submission it is; where it says another than its number leads to, one is wrong.
  private func check(
    _ parent: FormTree.Place?,
    _ row: ImportedTable.Row,
    of sheet: FormSheet
  ) throws(ImportFault) {
    guard let parent, parent.sheet == main, let column = sheet.links.submission else { return }
    let said = sheet.identity(row, column)
    let answers = sheets[main].answers
    let found = sheets[main].identity(
      answers[answers.startIndex + parent.row],
      sheets[main].links.identity
    )
    guard !said.isEmpty, !found.isEmpty, said != found else { return }
    throw .contradicting(at: sheet.table.place(row, column))
  }
}
