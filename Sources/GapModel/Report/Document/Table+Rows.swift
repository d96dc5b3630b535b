extension Table {
  /// The rows of a table, kept or made one at a time.
  ///
  /// A case may hold hundreds of thousands of findings; where each has a row, a row is made when it is
  /// asked for, and forgotten once it is written. Rows that are made so are never totals, and none of their
  /// words is named.
  struct Rows: RandomAccessCollection, Sendable {
    private let storage: Storage

    private enum Storage: Sendable {
      case kept([Row])
      case made(
        count: Int,
        anchor: @Sendable (Int) -> ReportAnchor?,
        row: @Sendable (Int) -> Row
      )
    }

    /// Keeps some rows.
    init(_ rows: some Sequence<Row>) {
      self = rows as? Rows ?? Rows(.kept(Array(rows)))
    }

    /// Promises some rows.
    ///
    /// - Parameters:
    ///   - count: How many there are.
    ///   - anchor: Returns the anchor of the row at a place, from 0, without making the row.
    ///   - cells: Returns the cells of the row at a place, the same each time.
    init(
      count: Int,
      anchor: @escaping @Sendable (Int) -> ReportAnchor? = { _ in nil },
      cells: @escaping @Sendable (Int) -> [[Inline]]
    ) {
      self.init(
        .made(count: count, anchor: anchor) { Row(anchor: anchor($0), cells: cells($0)) }
      )
    }

    private init(_ storage: Storage) { self.storage = storage }

    /// The place of the first.
    var startIndex: Int { 0 }

    /// The place behind the last.
    var endIndex: Int {
      switch storage {
      case .kept(let rows): rows.count
      case .made(let count, _, _): count
      }
    }

    /// The row at a place, from 0.
    subscript(place: Int) -> Row {
      switch storage {
      case .kept(let rows): rows[place]
      case .made(_, _, let row): row(place)
      }
    }
  }
}

extension Table.Rows {
  /// The anchor of the row at a place.
  func anchor(at place: Int) -> ReportAnchor? {
    switch storage {
    case .kept(let rows): rows[place].anchor
    case .made(_, let anchor, _): anchor(place)
    }
  }

  /// The rows that are kept; none where they are made one at a time.
  var kept: [Table.Row] {
    switch storage {
    case .kept(let rows): rows
    case .made: []
    }
  }

  /// The rows that sum up the others.
  var totals: [Table.Row] { kept.filter { $0.isTotal } }

  /// The rows that are summed up.
  var parts: Table.Rows {
    switch storage {
    case .kept(let rows): Table.Rows(rows.filter { !$0.isTotal })
    case .made: self
    }
  }

  /// The same rows with other cells, made only when these are.
  func withCells(_ change: @escaping @Sendable ([Inline]) -> [Inline]) -> Table.Rows {
    @Sendable func changed(_ row: Table.Row) -> Table.Row {
      var own = Table.Row(anchor: row.anchor, cells: row.cells.map(change))
      own.isTotal = row.isTotal
      return own
    }
    switch storage {
    case .kept(let rows): return Table.Rows(rows.map(changed))
    case .made(let count, let anchor, let row):
      return Table.Rows(.made(count: count, anchor: anchor) { changed(row($0)) })
    }
  }
}

extension Table.Rows: Hashable {
  /// Whether both hold the same rows in the same order.
  static func == (left: Table.Rows, right: Table.Rows) -> Bool { left.elementsEqual(right) }

  /// Hashes how many there are.
  func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
