/// A project of Taguette: its own database, or the one that it exports.
///
/// Documents and highlights are HTML; places are counted in bytes of UTF-8 of a document's text without its tags. A
/// highlight keeps its own text as well, which is what its coder saw.
struct TaguetteDatabase {
  private let tables: ProjectTables
  private var draft = ProjectDraft()
  private var tags: [Int: [String]] = [:]
  private var documents: [Int: Int] = [:]
  private var coders: [Int: Int] = [:]
  private var tagsOfHighlights: [Int: [Int]] = [:]

  /// What a project holds.
  ///
  /// - Throws: That there are several, or that the database is damaged.
  static func material(of tables: ProjectTables) throws(ImportFault) -> ImportedMaterial {
    var reader = TaguetteDatabase(tables: tables)
    try reader.read()
    return reader.draft.material(.taguette)
  }

  private init(tables: ProjectTables) { self.tables = tables }

  private mutating func read() throws(ImportFault) {
    let project = try project()
    try readTags(of: project)
    try readCoders()
    let texts = try readDocuments(of: project)
    try readHighlights(of: project, in: texts)
  }

  /// The project to read: the only one, or the only one with highlights.
  private mutating func project() throws(ImportFault) -> Int {
    var all: [(id: Int, name: String, highlights: Int)] = []
    try tables.rows(
      """
      SELECT p.id, p.name, count(h.id) FROM projects p LEFT JOIN documents d ON d.project_id = p.id \
      LEFT JOIN highlights h ON h.document_id = d.id GROUP BY p.id ORDER BY p.id
      """
    ) { row in
      all.append((row.integer(0) ?? 0, row.text(1) ?? "", row.integer(2) ?? 0))
    }
    let coded = all.filter { $0.highlights > 0 }
    guard coded.count <= 1 else { throw .severalProjects(coded.map { $0.name }) }
    guard let project = coded.first ?? all.first else { return 0 }
    draft.name(project.name)
    draft.leftOut.add(.otherProject, all.count - 1)
    return project.id
  }

  private mutating func readTags(of project: Int) throws(ImportFault) {
    try tables.rows(
      "SELECT id, path, description FROM tags WHERE project_id = \(project) ORDER BY id"
    ) { row in
      guard let id = row.integer(0), let path = row.text(1)?.trimmedText else { return }
      let description = row.text(2)?.withPlainBreaks.trimmedText ?? ""
      tags[id] = [path]
      draft.codes.append(
        ImportedCode(path: [path], description: description.isEmpty ? nil : description)
      )
    }
    try tables.rows(
      "SELECT highlight_id, tag_id FROM highlight_tags ORDER BY highlight_id, tag_id"
    ) { row in
      guard let highlight = row.integer(0), let tag = row.integer(1) else { return }
      tagsOfHighlights[highlight, default: []].append(tag)
    }
  }

  /// Who added each highlight is only in the log of what was done, which an export of one project has not.
  private mutating func readCoders() throws(ImportFault) {
    guard tables.has("commands", "payload", "user_login") else { return }
    try tables.rows(
      """
      SELECT json_extract(payload, '$.highlight_id'), user_login FROM commands \
      WHERE json_valid(payload) AND json_extract(payload, '$.type') = 'highlight_add' ORDER BY id
      """
    ) { row in
      guard let highlight = row.integer(0), let login = row.text(1) else { return }
      if coders[highlight] == nil { coders[highlight] = draft.coder(login, name: login) }
    }
  }

  private mutating func readDocuments(of project: Int) throws(ImportFault) -> [Int: [UInt8]] {
    var texts: [Int: [UInt8]] = [:]
    try tables.rows(
      "SELECT id, name, description, contents FROM documents WHERE project_id = \(project) ORDER BY id"
    ) { row in
      guard let id = row.integer(0) else { return }
      let note = row.text(2)?.withPlainBreaks.trimmedText
      let source = draft.addSource(row.text(1) ?? "", note: note)
      let text = HTMLText(row.text(3) ?? "").counted
      if GarbledText.isLikely(text) {
        draft.remarks.append(.garbled(draft.record.sources[source].name))
      }
      documents[id] = source
      texts[id] = text
    }
    return texts
  }

  private mutating func readHighlights(
    of project: Int,
    in texts: [Int: [UInt8]]
  ) throws(ImportFault) {
    var changed: [Int: Int] = [:]
    try tables.rows(
      """
      SELECT h.id, h.document_id, h.start_offset, h.end_offset, h.snippet FROM highlights h \
      JOIN documents d ON d.id = h.document_id WHERE d.project_id = \(project) \
      ORDER BY h.document_id, h.start_offset, h.id
      """
    ) { row in
      guard let id = row.integer(0), let document = row.integer(1),
        let source = documents[document]
      else { return draft.leftOut.add(.codingOfUnknownDocument) }
      let snippet = HTMLText(row.text(4) ?? "")
      var finding = ImportedFinding()
      finding.coder = coders[id]
      finding.quote = snippet.readable.isEmpty ? nil : snippet.readable
      finding.origin.id = "\(id)"
      if let start = row.integer(2), let end = row.integer(3), start >= 0, start <= end {
        finding.origin.span = start..<end
        let text = texts[document] ?? []
        let isThere = end <= text.count && text[start..<end] == snippet.counted[...]
        if !isThere { changed[source, default: 0] += 1 }
      }
      add(finding, id: id, of: source)
    }
    for (source, known) in draft.record.sources.enumerated() {
      if let count = changed[source] { draft.remarks.append(.changedSince(known.name, count)) }
    }
  }

  private mutating func add(_ finding: ImportedFinding, id: Int, of source: Int) {
    guard let tagged = tagsOfHighlights[id] else { return draft.leftOut.add(.segmentWithoutCode) }
    for tag in tagged {
      guard let path = tags[tag] else {
        draft.leftOut.add(.codingOfUnknownCode)
        continue
      }
      var finding = finding
      finding.origin.code = path
      draft.add(finding, of: source)
    }
  }
}
