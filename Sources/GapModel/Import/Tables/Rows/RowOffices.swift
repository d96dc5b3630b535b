/// The offices that the rows of a table are of, each with its rows.
struct RowOffices {
  /// An office, and the table with its rows alone.
  struct Office {
    /// What the rows say of the case.
    var head: ImportedHead
    var table: ImportedTable
  }

  /// Them, in the order of their first row; one where the table tells none apart.
  private(set) var offices: [Office] = []
  /// What is doubtful in their columns.
  private(set) var remarks: [ImportRemark] = []
  /// What columns hold and nothing takes: the case is known already, or is one and cannot be several things.
  private(set) var unread: Set<SheetField> = []

  private let table: ImportedTable
  private let columns: SheetColumns

  /// What columns may say of a case.
  private static let fields: [SheetField] = [.organisation, .region, .system]

  /// Parts the rows of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: What its columns hold.
  ///   - head: What is known of the case beside the table; its columns change nothing of that.
  init(of table: ImportedTable, _ columns: SheetColumns, besides head: ImportedHead) {
    self.table = table
    self.columns = columns
    for field in Self.fields where columns.column(field) != nil && head[field] != nil {
      unread.insert(field)
    }
    if isRead(.organisation) {
      part()
    } else {
      offices = [Office(head: ImportedHead(), table: table)]
    }
    for index in offices.indices { say(of: index) }
  }

  private func isRead(_ field: SheetField) -> Bool {
    columns.column(field) != nil && !unread.contains(field)
  }

  /// What a row says; empty where it says nothing, or is the headings again.
  private func text(_ field: SheetField, _ row: ImportedTable.Row) -> String {
    guard isRead(field), let column = columns.column(field) else { return "" }
    let text = row.text(column)
    return text == columns.heading(of: field) ? "" : text
  }

  private func saysAnything(_ row: ImportedTable.Row) -> Bool {
    [SheetField.statement, .quote].contains { field in
      columns.column(field).map { !row.text($0).isEmpty } ?? false
    }
  }

  // MARK: Parting

  /// Parts the rows by organisations and, where an organisation has several, by systems.
  private mutating func part() {
    let rows = table.rows.dropFirst(columns.headingRow + 1)
    var systems: [String: [String]] = [:]
    var organisations: [String] = []
    for row in rows {
      let organisation = text(.organisation, row).foldedHeading
      guard !organisation.isEmpty else { continue }
      if systems[organisation] == nil {
        systems[organisation] = []
        organisations.append(organisation)
      }
      let system = text(.system, row).foldedHeading
      if !system.isEmpty, systems[organisation]?.contains(system) == false {
        systems[organisation]?.append(system)
      }
    }
    var places: [[String]: Int] = [:]
    var parted: [[ImportedTable.Row]] = []
    var nameless: (count: Int, first: ImportPlace)?
    for row in rows {
      var organisation = text(.organisation, row).foldedHeading
      if organisation.isEmpty, organisations.count == 1 || !saysAnything(row) {
        // A row that says nothing is only counted, whosever it is.
        organisation = organisations.first ?? ""
      } else if organisation.isEmpty, !organisations.isEmpty {
        let place = table.place(row, columns.column(.organisation))
        nameless = ((nameless?.count ?? 0) + 1, nameless?.first ?? place)
      }
      var system = text(.system, row).foldedHeading
      let known = systems[organisation] ?? []
      if system.isEmpty, known.count == 1 || !saysAnything(row) { system = known.first ?? "" }
      let key = [organisation, system]
      let place = places[key] ?? parted.count
      places[key] = place
      if place == parted.count { parted.append([]) }
      parted[place].append(row)
    }
    if let nameless { remarks.append(.rowsWithoutOffice(nameless.count, at: nameless.first)) }
    let top = Array(table.rows.prefix(columns.headingRow + 1))
    for rows in parted {
      var own = table
      own.rows = top + rows
      if !offices.isEmpty { own.emptyRows = 0 }
      offices.append(Office(head: ImportedHead(), table: own))
    }
    if offices.isEmpty { offices = [Office(head: ImportedHead(), table: table)] }
  }

  /// Takes what the rows of an office say of it; where they say several things, none.
  private mutating func say(of index: Int) {
    let rows = offices[index].table.rows.dropFirst(columns.headingRow + 1)
    for field in Self.fields where isRead(field) {
      let said = rows.map { text(field, $0) }.filter { !$0.isEmpty }
      var distinct: [String] = []
      for word in said where !distinct.contains(where: { $0.foldedHeading == word.foldedHeading }) {
        distinct.append(word)
      }
      guard let first = distinct.first else { continue }
      if distinct.count > 1 {
        remarks.append(.severalInColumn(columns.heading(of: field) ?? "", distinct))
        if offices.count == 1 { unread.insert(field) }
        continue
      }
      offices[index].head[field] = first
    }
  }
}

extension ImportedHead {
  /// What is known of the case that a column may say too.
  subscript(_ field: SheetField) -> String? {
    get {
      switch field {
      case .organisation: organisation
      case .region: region
      case .system: system
      default: nil
      }
    }
    set {
      switch field {
      case .organisation: organisation = newValue
      case .region: region = newValue
      case .system: system = newValue
      default: break
      }
    }
  }
}

extension ImportRemark {
  /// Rows that name no office, in a table of several.
  static func rowsWithoutOffice(_ count: Int, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id:
          "\(count) baris tidak menyebut perangkat daerah, mulai di sini; menjadi kasus tersendiri",
        en:
          "\(English.counted(count, "row")) without an office, the first here; they make a case of "
          + "their own"
      ),
      at: place
    )
  }

  /// A column that says several things of one case.
  static func severalInColumn(_ heading: String, _ words: [String]) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id:
          "kolom '\(heading.excerpt)' menyebut \(ImportFault.named(words)) untuk satu kasus, jadi "
          + "tidak diambil",
        en:
          "column '\(heading.excerpt)' says \(ImportFault.named(words)) of one case, so it is not "
          + "taken"
      )
    )
  }

  /// The offices that rows are of, as a spelling of its own makes another case.
  static func officesOfRows(
    _ offices: [(head: ImportedHead, count: Int)],
    in heading: String
  ) -> ImportRemark {
    let said = { (language: Language) in named(offices, language) }
    return ImportRemark(
      LocalisedText(
        id:
          "\(offices.count) kasus menurut kolom '\(heading.excerpt)': \(said(.id)); bila kolom itu "
          + "bukan perangkat daerahnya, tulis 'is: ignored' untuknya dalam peta (--map)",
        en:
          "\(offices.count) cases by column '\(heading.excerpt)': \(said(.en)); where that is not "
          + "the office assessed, write 'is: ignored' for it in a map (--map)"
      ),
      isDoubtful: false
    )
  }
}
