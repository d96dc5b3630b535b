/// A project of QualCoder: its database `data.qda`.
struct QualCoderDatabase {
  private let tables: ProjectTables
  private let locator: ProjectLocator
  private var draft = ProjectDraft()
  private var codes: [Int: [String]] = [:]
  private var sources: [Int: Int] = [:]

  /// What a project holds.
  ///
  /// - Throws: That the database is damaged.
  static func material(
    of tables: ProjectTables,
    _ locator: ProjectLocator
  ) throws(ImportFault) -> ImportedMaterial {
    var reader = QualCoderDatabase(tables: tables, locator: locator)
    try reader.read()
    return reader.draft.material(.qualCoder)
  }

  private init(tables: ProjectTables, locator: ProjectLocator) {
    self.tables = tables
    self.locator = locator
  }

  private mutating func read() throws(ImportFault) {
    try readCodes()
    try readSources()
    try readTexts()
    try readParts()
    let counted: [(String, ProjectRemainder)] = [
      ("annotation", .annotation), ("journal", .journal), ("cases", .unit),
      ("attribute_type", .variable), ("attribute", .variableValue),
    ]
    for (table, kind) in counted { draft.leftOut.add(kind, try tables.count(table)) }
  }

  /// Codes lie in categories and, since QualCoder 4, in other codes.
  private mutating func readCodes() throws(ImportFault) {
    var tree = QualCoderTree()
    if tables.has("code_cat", "catid", "name", "supercatid") {
      try tables.rows("SELECT catid, name, supercatid FROM code_cat ORDER BY catid") { row in
        guard let id = row.integer(0) else { return }
        let name = row.text(1)?.trimmedText ?? ""
        tree.add(.category(id), name: name, above: row.integer(2).map { .category($0) })
      }
    }
    let parent = tables.has("code_name", "supercid") ? "supercid" : "NULL"
    var memos: [(id: Int, memo: String)] = []
    try tables.rows("SELECT cid, name, memo, catid, \(parent) FROM code_name ORDER BY cid") { row in
      guard let id = row.integer(0) else { return }
      let above: QualCoderTree.Node? =
        row.integer(4).map { .code($0) } ?? row.integer(3).map { .category($0) }
      tree.add(.code(id), name: row.text(1)?.trimmedText ?? "?", above: above)
      memos.append((id, row.text(2)?.withPlainBreaks.trimmedText ?? ""))
    }
    for (id, memo) in memos {
      let path = tree.path(.code(id))
      codes[id] = path
      draft.codes.append(ImportedCode(path: path, description: memo.isEmpty ? nil : memo))
    }
    if tree.isCircular { draft.remarks.append(.circularCodes) }
  }

  private mutating func readSources() throws(ImportFault) {
    try tables.rows("SELECT id, name, memo FROM source ORDER BY id") { row in
      guard let id = row.integer(0) else { return }
      sources[id] = draft.addSource(
        row.text(1) ?? "",
        note: row.text(2)?.withPlainBreaks.trimmedText
      )
    }
  }

  /// Segments of texts, document by document, so that one text at a time is in memory.
  private mutating func readTexts() throws(ImportFault) {
    var segments: [Int: [Segment]] = [:]
    var documents: [Int] = []
    try tables.rows(
      "SELECT ctid, cid, fid, pos0, pos1, seltext, memo, owner FROM code_text ORDER BY fid, pos0, ctid"
    ) { row in
      let document = row.integer(2) ?? 0
      if segments[document] == nil { documents.append(document) }
      segments[document, default: []].append(Segment(row))
    }
    for document in documents {
      try add(segments[document] ?? [], of: document)
    }
  }

  /// A coded segment of a text.
  private struct Segment {
    var id: Int?
    var code: Int?
    var span: Range<Int>?
    var words: String
    var memo: String?
    var owner: String?

    init(_ row: SQLiteRow) {
      id = row.integer(0)
      code = row.integer(1)
      if let start = row.integer(3), let end = row.integer(4), start >= 0, start <= end {
        span = start..<end
      }
      words = row.text(5) ?? ""
      memo = row.text(6)
      owner = row.text(7)
    }
  }

  private mutating func add(_ segments: [Segment], of document: Int) throws(ImportFault) {
    guard let source = sources[document] else {
      return draft.leftOut.add(.codingOfUnknownDocument, segments.count)
    }
    let name = draft.record.sources[source].name
    var stored: StoredText?
    try tables.rows("SELECT fulltext FROM source WHERE id = \(document)") { row in
      stored = row.text(0).map { StoredText($0) }
    }
    let samples = segments.compactMap { segment in
      segment.span.map { ChosenReading.Sample(span: $0, words: segment.words) }
    }
    let chosen = stored.map { ChosenReading(samples, in: $0, usual: .asStored) }
    var changed = 0
    for segment in segments {
      let cut = segment.span.flatMap { chosen?.text.words(of: $0) }
      let words = segment.words.trimmedText.isEmpty ? cut ?? "" : segment.words
      if let chosen, chosen.compared > 0, !ComparedWords(words).agree(with: cut ?? "") {
        changed += 1
      }
      add(segment, words.withPlainBreaks.trimmedText, of: source)
    }
    if changed > 0 { draft.remarks.append(.changedSince(name, changed)) }
  }

  private mutating func add(_ segment: Segment, _ quote: String, of source: Int) {
    var finding = ImportedFinding()
    finding.quote = quote.isEmpty ? nil : quote
    if quote.isEmpty {
      finding.locator = segment.span.map { locator.characters($0.lowerBound, $0.upperBound) }
    }
    finding.origin.span = segment.span
    add(finding, id: segment.id, code: segment.code, segment.memo, segment.owner, of: source)
  }

  /// Parts of pictures, and of sound and film.
  private mutating func readParts() throws(ImportFault) {
    if tables.has("code_image", "imid", "id", "x1", "y1", "width", "height", "cid") {
      let page = tables.has("code_image", "pdf_page") ? "pdf_page" : "NULL"
      try tables.rows(
        "SELECT imid, id, cid, memo, owner, x1, y1, width, height, \(page) FROM code_image ORDER BY imid"
      ) { row in
        let numbers = (5...8).map { row.integer($0) ?? 0 }
        let end = (x: numbers[0] &+ numbers[2], y: numbers[1] &+ numbers[3])
        let area = locator.rectangle((numbers[0], numbers[1]), end)
        let page = row.integer(9).map { locator.page($0 &+ 1) + ", " } ?? ""
        addPart(row, page + area)
      }
    }
    if tables.has("code_av", "avid", "id", "pos0", "pos1", "cid") {
      try tables.rows("SELECT avid, id, cid, memo, owner, pos0, pos1 FROM code_av ORDER BY avid") {
        row in
        addPart(row, locator.time(row.integer(5) ?? 0, row.integer(6)))
      }
    }
  }

  private mutating func addPart(_ row: SQLiteRow, _ place: String) {
    guard let source = row.integer(1).flatMap({ sources[$0] }) else {
      return draft.leftOut.add(.codingOfUnknownDocument)
    }
    var finding = ImportedFinding()
    finding.locator = place
    add(finding, id: row.integer(0), code: row.integer(2), row.text(3), row.text(4), of: source)
  }

  private mutating func add(
    _ finding: ImportedFinding,
    id: Int?,
    code: Int?,
    _ memo: String?,
    _ owner: String?,
    of source: Int
  ) {
    guard let path = code.flatMap({ codes[$0] }) else {
      return draft.leftOut.add(.codingOfUnknownCode)
    }
    var finding = finding
    let note = memo?.withPlainBreaks.trimmedText ?? ""
    finding.note = note.isEmpty ? nil : note
    if let owner = owner?.trimmedText, !owner.isEmpty {
      finding.coder = draft.coder(owner, name: owner)
    }
    finding.origin.id = id.map { "\($0)" }
    finding.origin.code = path
    draft.add(finding, of: source)
  }
}
