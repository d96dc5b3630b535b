/// What each submission is: a source, of the case of its office and system.
struct FormSubmissions {
  private(set) var cases: [ImportedCase] = []
  private(set) var leftOut: [LeftOut] = []
  private(set) var remarks: [ImportRemark] = []
  /// For each submission its case and its source there; `nil` where it does not come in.
  private(set) var homes: [(case: Int, source: Int)?] = []

  private let main: FormSheet
  private let own: FormColumns
  /// For each case its sources by their names, and how many submissions it has.
  private var sources: [[String: Int]] = []
  private var counts: [Int] = []
  private var regions = SheetRemarks()

  /// Reads the submissions.
  ///
  /// - Parameters:
  ///   - main: The sheet with a row for each.
  ///   - columns: What its columns hold.
  ///   - instrument: What knows techniques.
  init(of main: FormSheet, _ columns: FormColumns, by instrument: Instrument) {
    self.main = main
    own = columns
    addSubmissions(by: instrument)
    remarks += regions.all
    if cases.count > 1 { remarks.append(.offices(zip(cases, counts).map { ($0.head, $1) })) }
  }

  private mutating func addSubmissions(by instrument: Instrument) {
    var known: [String: Int] = [:]
    var rejected = 0
    for (number, row) in main.answers.enumerated() {
      if isRejected(main.text(row, main.links.review)) {
        rejected += 1
        homes.append(nil)
        continue
      }
      let head = head(of: row)
      let key = "\((head.organisation ?? "").foldedLabel)\n\((head.system ?? "").foldedLabel)"
      let index = known[key] ?? cases.count
      known[key] = index
      if index == cases.count {
        cases.append(ImportedCase())
        sources.append([:])
        counts.append(0)
      }
      counts[index] += 1
      if let region = head.region, let first = cases[index].head.region,
        region.foldedLabel != first.foldedLabel
      {
        regions.add(.otherRegion(region, first, at: main.table.place(row)))
      }
      cases[index].head.take(head)
      if own.hold(.head(.organisation)), head.organisation == nil {
        remarks.append(
          ImportRemark(
            LocalisedText(
              id: "isian ini tidak menyebut perangkat daerah",
              en: "this submission does not name its office"
            ),
            at: main.table.place(row)
          )
        )
      }
      var source = source(of: row, number)
      source.technique = source.technique.map { TechniqueWords.meant(by: $0, in: instrument) }
      let place = sources[index][source.name] ?? cases[index].sources.count
      homes.append((index, place))
      guard place == cases[index].sources.count else { continue }
      sources[index][source.name] = place
      cases[index].techniquePlaces[place] = own.column(.sheet(.technique))
        .map { main.table.place(row, $0) }
      cases[index].sources.append(source)
    }
    if rejected > 0 {
      leftOut.append(
        LeftOut(
          LocalisedText(
            id: "isian yang ditolak saat diperiksa",
            en: "submissions rejected in review"
          ),
          rejected
        )
      )
    }
  }

  /// What the office said of a submission: "Not Approved", `validation_status_not_approved`, or `rejected`.
  private func isRejected(_ review: String) -> Bool {
    let word = review.foldedLabel
    return word == "not approved" || word == "validation_status_not_approved" || word == "rejected"
  }

  private func head(of row: ImportedTable.Row) -> ImportedHead {
    var head = ImportedHead()
    head.id = own.answer(.head(.id), row)
    head.organisation = own.answer(.head(.organisation), row)
    head.system = own.answer(.head(.system), row)
    head.region = own.answer(.head(.region), row)
    head.instrument = own.answer(.head(.instrument), row)
    return head
  }

  private func source(of row: ImportedTable.Row, _ number: Int) -> ImportedSource {
    let name = own.answer(.sheet(.source), row) ?? self.name(of: row, number)
    var source = ImportedSource(name: name)
    source.technique = own.answer(.sheet(.technique), row)
    source.role = own.answer(.sheet(.role), row)
    source.title = own.answer(.sheet(.title), row)
    source.group = own.answer(.sheet(.group), row)
    source.date = own.answer(.sheet(.date), row)?.dayOfMoment
    return source
  }

  /// What a submission is called: its identity, never who sent it.
  func name(of row: ImportedTable.Row, _ number: Int) -> String {
    for column in [main.links.identity, main.headings.firstIndex(of: "_id"), main.links.index] {
      let name = main.identity(row, column)
      if !name.isEmpty { return name }
    }
    return "\(number + 1)"
  }
}

extension ImportedHead {
  /// Takes what is not known yet.
  fileprivate mutating func take(_ other: ImportedHead) {
    id = id ?? other.id
    organisation = organisation ?? other.organisation
    system = system ?? other.system
    region = region ?? other.region
    instrument = instrument ?? other.instrument
  }
}

extension String {
  /// The day of a moment such as `2026-03-14T09:30:00.000+07:00`; anything else as it is.
  fileprivate var dayOfMoment: String {
    let bytes = Array(utf8)
    guard bytes.count > 10, bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20 else { return self }
    let day = String(decoding: bytes[..<10], as: UTF8.self)
    return CalendarDate(day) == nil ? self : day
  }
}
