/// Answers to a form of KoboToolbox or ODK, as a workbook: a main sheet with one row for each submission, and a
/// sheet for each repeated group.
enum FormAnswers {
  /// Whether sheets are answers to a form.
  static func isForm(_ sheets: [ImportedTable]) -> Bool {
    sheets.contains { FormSheet($0) != nil }
  }

  /// What the answers hold.
  ///
  /// - Parameters:
  ///   - tables: The sheets of the workbook.
  ///   - instrument: What findings are judged by.
  ///   - map: What the analyst says of columns.
  /// - Returns: A case for each office and system, with a source for each submission.
  /// - Throws: Why they are not imported.
  static func material(
    of tables: [ImportedTable],
    instrument: Instrument,
    map: ImportMap
  ) throws(ImportFault) -> ImportedMaterial {
    let tree = try FormTree(tables.compactMap { FormSheet($0) })
    try checkMap(map, tree)
    let isODK = tree.sheets.contains { $0.links.isODK }
    let names = FormHeadings(instrument: instrument, map: map, isODK: isODK)
    let columns = tree.sheets.map { FormColumns($0, names) }
    let submissions = tree.sheets[tree.main]
    if submissions.answers.isEmpty { throw .withoutAnswers(submissions) }

    let sheets = try findingSheets(tree, columns, map)
    var cases = FormCases(tree, columns, by: instrument)
    cases.gather(from: sheets)

    var material = ImportedMaterial(format: .kobo)
    material.cases = cases.cases
    material.leftOut = cases.leftOut
    material.remarks = remarks(on: tables, tree) + tables.flatMap { $0.remarks } + cases.remarks
    for index in [tree.main] + sheets.filter({ $0 != tree.main }) {
      material.columns += columns[index].shown(tree.sheets[index])
    }
    return material
  }

  /// A column that the map names and no sheet has is a mistake in the map.
  private static func checkMap(_ map: ImportMap, _ tree: FormTree) throws(ImportFault) {
    let headings = tree.sheets.flatMap { $0.headings }
    for column in map.columns
    where !headings.contains(where: { FormHeadings.isMeant($0, by: column.heading) }) {
      let main = tree.sheets[tree.main].table
      guard let row = main.rows.first else { return }
      throw .noSuchColumn(column.heading, among: headings, at: main.place(row))
    }
  }

  /// The sheets with one row for each finding: the repeated groups that say what was found, else the main sheet.
  private static func findingSheets(
    _ tree: FormTree,
    _ columns: [FormColumns],
    _ map: ImportMap
  ) throws(ImportFault) -> [Int] {
    if let name = map.sheet {
      let found = tree.sheets.indices.filter {
        tree.sheets[$0].name.foldedHeading == name.foldedHeading
      }
      guard !found.isEmpty else { throw .withoutSheet(name, tree.sheets.map { $0.name }) }
      return found
    }
    let saying = tree.sheets.indices.filter { index in
      columns[index].hold(.sheet(.statement)) || columns[index].hold(.sheet(.quote))
    }
    let repeats = saying.filter { $0 != tree.main }
    if !repeats.isEmpty { return repeats }

    let main = tree.sheets[tree.main]
    let own = columns[tree.main]
    if own.hold(.count) {
      let isAny = main.answers.contains { row in
        own.answer(.count, row).map { $0 != "0" } ?? false
      }
      if isAny { throw .withoutRepeats(main) }
      return []
    }
    let isSplit =
      main.headings.contains { $0.hasPrefix("SET-OF-") }
      || own.hold(.sheet(.technique)) && own.hold(.head(.organisation))
    if saying.isEmpty, isSplit, tree.sheets.count == 1 { throw .withoutRepeats(main) }
    guard !saying.isEmpty else {
      let headings = tree.sheets.indices.flatMap { index in
        columns[index].shown(tree.sheets[index]).map { $0.heading }
      }
      throw .withoutFindings(headings, main)
    }
    return saying
  }

  /// What was understood of the workbook as a whole.
  private static func remarks(on tables: [ImportedTable], _ tree: FormTree) -> [ImportRemark] {
    var remarks: [ImportRemark] = []
    let main = tree.sheets[tree.main]
    let unread = tables.filter { FormSheet($0) == nil && !$0.rows.isEmpty }.map { "“\($0.name)”" }
    if !unread.isEmpty {
      let names = unread.joined(separator: ", ")
      remarks.append(
        ImportRemark(
          LocalisedText(
            id: "lembar yang bukan isian formulir tidak dibaca: \(names)",
            en: "sheets that are no answers to a form are not read: \(names)"
          ),
          isDoubtful: false
        )
      )
    }
    for sheet in tree.sheets where sheet.hasTags {
      remarks.append(
        ImportRemark(
          LocalisedText(
            id: "baris tanda HXL di bawah judul kolom dilewati",
            en: "the row of HXL tags below the headings is passed over"
          ),
          at: sheet.table.rows.dropFirst().first.map { sheet.table.place($0) },
          isDoubtful: false
        )
      )
    }
    let versions = main.answers.map { main.text($0, main.links.version) }.filter { !$0.isEmpty }
      .uniqued.count
    if versions > 1 {
      remarks.append(
        ImportRemark(
          LocalisedText(
            id: "isian berasal dari \(versions) versi formulir; kolom yang searti dibaca bersama",
            en:
              "the answers are of \(versions) versions of the form; columns of one meaning are read together"
          ),
          isDoubtful: false
        )
      )
    }
    return remarks
  }
}
