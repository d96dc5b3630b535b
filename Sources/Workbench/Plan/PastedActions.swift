import GapModel

/// Actions as a planner pastes them: cells with tabs between, as Excel copies them.
///
/// The columns are those that a first row of headings names; without one they are title, cost, owner,
/// due date and what is addressed.
struct PastedActions {
  /// A row that was pasted.
  struct Row: Hashable, Sendable {
    /// Its cells, in the order of the columns.
    let cells: [String]
    /// The recommendation that it gives; `nil` where something is wrong.
    let draft: DraftRecommendation?
    /// What is wrong with it.
    let fault: LocalisedText?
  }

  /// What a column holds.
  enum Column: CaseIterable, Hashable, Sendable {
    case title, cost, owner, due, addresses
  }

  /// The rows, without that of the headings.
  private(set) var rows: [Row] = []
  /// What the columns hold; `nil` where one is left out.
  private(set) var columns: [Column?]

  /// Reads cells.
  ///
  /// - Parameters:
  ///   - text: What was pasted.
  ///   - content: The case that the actions are for.
  ///   - address: What rows address that do not say it; empty where that is a fault.
  init(_ text: String, for content: Case, addressing address: String) {
    var records = TextRecords(Array(text.utf8), delimiter: 0x09)
    var all: [[String]] = []
    while let record = records.next() {
      let cells = record.cells.map { $0.trimmedText }
      if cells.contains(where: { !$0.isEmpty }) { all.append(cells) }
    }
    let headings = all.first?.map { Column(heading: $0) } ?? []
    let hasHeadings = headings.contains(.title)
    columns = hasHeadings ? headings : Column.allCases.map { $0 }
    let reader = PastedRow(columns: columns, content: content, address: address)
    rows = all.dropFirst(hasHeadings ? 1 : 0).map { reader.row($0) }
  }
}

extension PastedActions.Column {
  /// What a heading says.
  fileprivate init?(heading: String) {
    let word = heading.lowercased()
    guard let column = Self.allCases.first(where: { $0.headings.contains(word) }) else {
      return nil
    }
    self = column
  }

  private var headings: [String] {
    switch self {
    case .title:
      [
        "rekomendasi", "tindakan", "kegiatan", "aksi", "rencana aksi", "judul", "uraian",
        "recommendation", "action", "activity", "title",
      ]
    case .cost: ["biaya", "anggaran", "pagu", "biaya (rp)", "anggaran (rp)", "cost", "budget"]
    case .owner:
      [
        "penanggung jawab", "pelaksana", "pic", "unit", "bidang", "owner", "responsible",
      ]
    case .due:
      [
        "tenggat", "batas waktu", "target waktu", "waktu", "jadwal", "selesai", "due",
        "deadline", "until",
      ]
    case .addresses:
      [
        "menangani", "sasaran", "indikator", "dimensi", "ketentuan", "addresses", "indicator",
        "dimension", "expectation",
      ]
    }
  }

  /// What people read above the column.
  var label: LocalisedText {
    switch self {
    case .title: RecommendationField.title.label
    case .cost: RecommendationField.cost.label
    case .owner: RecommendationField.owner.label
    case .due: RecommendationField.due.label
    case .addresses: PlanWords.addresses
    }
  }
}

/// Reads rows of pasted cells.
private struct PastedRow {
  let columns: [PastedActions.Column?]
  let content: Case
  let address: String

  func row(_ cells: [String]) -> PastedActions.Row {
    do throws(FieldRefusal) {
      return PastedActions.Row(cells: cells, draft: try draft(cells), fault: nil)
    } catch {
      return PastedActions.Row(cells: cells, draft: nil, fault: error.words)
    }
  }

  private func cell(_ column: PastedActions.Column, _ cells: [String]) -> String {
    guard let place = columns.firstIndex(of: column), cells.indices.contains(place) else {
      return ""
    }
    return cells[place]
  }

  private func draft(_ cells: [String]) throws(FieldRefusal) -> DraftRecommendation {
    let title = cell(.title, cells)
    guard !title.isEmpty else { throw FieldRefusal(words: PlanWords.titleIsNeeded) }
    var draft = DraftRecommendation(
      title: title,
      addresses: try addresses(cell(.addresses, cells)),
      leverage: content.instrument.leverages.first?.key ?? ""
    )
    let (cost, owner, due) = (cell(.cost, cells), cell(.owner, cells), cell(.due, cells))
    if !cost.isEmpty { draft.cost = try FieldForm.rupiah(cost) }
    if !owner.isEmpty { draft.owner = owner }
    if !due.isEmpty { draft.due = try FieldForm.date(due) }
    return draft
  }

  private func addresses(_ cell: String) throws(FieldRefusal) -> [String] {
    let words = cell.split { $0 == ";" || $0 == "," || $0 == "\n" }
      .map { String($0).trimmedText }.filter { !$0.isEmpty }
    guard !words.isEmpty else {
      guard !address.isEmpty else { throw FieldRefusal(words: PlanWords.addressIsNeeded) }
      return [address]
    }
    var found: [String] = []
    for word in words {
      guard let name = name(of: word) else {
        throw FieldRefusal(words: PlanWords.unknownTarget(word))
      }
      if !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// What a case writes for what a word names: an expectation, a dimension or an indicator.
  private func name(of word: String) -> String? {
    if content.design.contains(where: { $0.id.text == word }) { return word }
    let instrument = content.instrument
    if let dimension = instrument.dimensions.named(word) { return dimension.key }
    let parts = word.split(separator: "/", maxSplits: 1).map { String($0).trimmedText }
    if parts.count == 2 {
      guard let dimension = instrument.dimensions.named(parts[0]),
        let indicator = dimension.indicators.named(parts[1])
      else { return nil }
      return "\(dimension.key)/\(indicator.key)"
    }
    // An indicator alone is clear where only one dimension has one of that name.
    let all = instrument.dimensions.compactMap { dimension in
      dimension.indicators.named(word).map { "\(dimension.key)/\($0.key)" }
    }
    return all.count == 1 ? all[0] : nil
  }
}
