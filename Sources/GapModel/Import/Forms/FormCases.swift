/// Gathers findings from the rows of answers into the cases of their submissions.
struct FormCases {
  /// The cases of offices in which something was found.
  private(set) var cases: [ImportedCase] = []
  var leftOut: [LeftOut] = []
  var remarks: [ImportRemark] = []

  let tree: FormTree
  let columns: [FormColumns]
  let submissions: FormSubmissions
  /// For each case its coders by their names.
  private var coders: [[String: Int]]
  /// For each submission how many findings it has so far.
  private(set) var counts: [Int]
  private(set) var missing = 0
  private(set) var empty = 0

  init(_ tree: FormTree, _ columns: [FormColumns], by instrument: Instrument) {
    self.tree = tree
    self.columns = columns
    counts = tree.sheets[tree.main].answers.map { _ in 0 }
    submissions = FormSubmissions(
      of: tree.sheets[tree.main],
      columns[tree.main],
      by: instrument
    )
    cases = submissions.cases
    leftOut = submissions.leftOut
    remarks = submissions.remarks
    coders = cases.map { _ in [:] }
  }

  /// Gathers everything.
  ///
  /// - Parameter sheets: Those with one row for each finding.
  mutating func gather(from sheets: [Int]) {
    for sheet in sheets {
      for row in tree.sheets[sheet].answers.indices {
        add(FormTree.Place(sheet: sheet, row: row - tree.sheets[sheet].answers.startIndex))
      }
    }
    compareCounts()
    tellLeftOut(besides: sheets)
    leaveOutOffices()
  }

  /// Leaves out offices in which nothing was found, so that they keep none of the others from coming in.
  ///
  /// Where there is no other, they stay, and the import says that it has no findings.
  private mutating func leaveOutOffices() {
    guard cases.contains(where: { !$0.findings.isEmpty }) else { return }
    let without = cases.filter { $0.findings.isEmpty }
    guard !without.isEmpty else { return }
    remarks.append(.officesWithoutFindings(without.map { $0.head }))
    cases.removeAll { $0.findings.isEmpty }
  }

  // MARK: Findings

  private mutating func add(_ place: FormTree.Place) {
    let sheet = tree.sheets[place.sheet]
    let row = tree.row(place)
    guard let line = tree.line(place), let submission = line.last else {
      missing += 1
      if missing <= Self.fewest {
        remarks.append(
          ImportRemark(
            LocalisedText(
              id: "baris ini milik isian yang tidak ada lagi, jadi tidak diambil",
              en: "this row belongs to a submission that is not there any more, so it is left out"
            ),
            at: sheet.table.place(row)
          )
        )
      }
      return
    }
    guard let home = submissions.homes[submission.row] else { return }
    counts[submission.row] += 1
    var finding = FormFinding(line.map { (columns[$0.sheet], tree.row($0)) }).finding
    guard finding.statement != nil || finding.quote != nil else {
      empty += 1
      return
    }
    finding.sources = [home.source]
    finding.place = sheet.table.place(row)
    let name = submissions.name(of: tree.row(submission), submission.row)
    finding.origin.document = name
    let isOwn = place.sheet == tree.main
    finding.origin.id = isOwn ? name : "\(name)/\(counts[submission.row])"
    for step in line {
      guard let name = columns[step.sheet].answer(.sheet(.coder), tree.row(step)) else { continue }
      finding.coder = index(ofCoder: name, in: home.case)
      break
    }
    cases[home.case].findings.append(finding)
  }

  private mutating func index(ofCoder name: String, in index: Int) -> Int {
    if let coder = coders[index][name] { return coder }
    coders[index][name] = cases[index].coders.count
    cases[index].coders.append(name)
    return cases[index].coders.count - 1
  }

  /// How many rows of one kind are named; the rest are counted.
  private static let fewest = 3
}
