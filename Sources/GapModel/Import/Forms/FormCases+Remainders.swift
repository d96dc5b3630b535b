// What rows of answers do not agree on, and what does not come in of them.
extension FormCases {
  /// Where the form itself counted other than the sheet has, rows were deleted, or never exported.
  mutating func compareCounts() {
    let main = tree.sheets[tree.main]
    let own = columns[tree.main]
    guard own.hold(.count) else { return }
    for (number, row) in main.answers.enumerated() where submissions.homes[number] != nil {
      let said = own.answer(.count, row) ?? ""
      guard !said.isEmpty, said != "\(counts[number])" else { continue }
      remarks.append(
        ImportRemark(
          LocalisedText(
            id: "isian ini memuat \(said) temuan, tetapi pada lembar temuan ada \(counts[number])",
            en:
              "this submission has \(said) findings, and the sheet of findings has \(counts[number])"
          ),
          at: main.table.place(row)
        )
      )
    }
  }

  mutating func tellLeftOut(besides sheets: [Int]) {
    if empty > 0 {
      leftOut.append(LeftOut(LocalisedText(id: "temuan yang kosong", en: "empty findings"), empty))
    }
    if missing > 0 {
      leftOut.append(
        LeftOut(
          LocalisedText(
            id: "baris dari isian yang sudah dihapus",
            en: "rows of submissions that were deleted"
          ),
          missing
        )
      )
    }
    let silent = counts.indices.count { counts[$0] == 0 && submissions.homes[$0] != nil }
    if silent > 0 {
      leftOut.append(
        LeftOut(
          LocalisedText(id: "isian tanpa temuan", en: "submissions without a finding"),
          silent
        )
      )
    }
    // The sheets above a finding's are read with it; the others are not.
    let above = Set(
      sheets.flatMap { sheet in
        tree.sheets[sheet].answers.indices.flatMap { row in
          (tree.line(
            FormTree.Place(sheet: sheet, row: row - tree.sheets[sheet].answers.startIndex)
          ) ?? [])
          .map { $0.sheet }
        }
      }
    )
    for (index, sheet) in tree.sheets.enumerated()
    where index != tree.main && !above.contains(index) && !sheets.contains(index)
      && !sheet.answers.isEmpty
    {
      leftOut.append(
        LeftOut(
          LocalisedText(
            id: "baris pada lembar “\(sheet.name)”",
            en: "rows of the sheet “\(sheet.name)”"
          ),
          sheet.answers.count
        )
      )
    }
  }
}
