/// Follows a project file's references, and cuts quotes out of its texts.
struct RefiMaterial {
  private let project: RefiProject
  private let texts: RefiTexts
  private let locator: ProjectLocator
  private var draft = ProjectDraft()
  private var codes: [RefiIdentity: [String]] = [:]
  private var users: [RefiIdentity: Int] = [:]
  private var notes = RefiNotes()
  private var unknownUsers = 0

  /// What a project holds.
  ///
  /// - Throws: That a text in the archive is damaged.
  static func material(
    of project: RefiProject,
    texts: RefiTexts,
    language: Language
  ) throws(ImportFault) -> ImportedMaterial {
    guard let root = project.root else { throw .noRefiFile }
    var reader = RefiMaterial(project, texts, ProjectLocator(language: language))
    try reader.read()
    return reader.draft.material(root == .codeBook ? .qdc : .qdpx)
  }

  private init(_ project: RefiProject, _ texts: RefiTexts, _ locator: ProjectLocator) {
    self.project = project
    self.texts = texts
    self.locator = locator
  }

  private mutating func read() throws(ImportFault) {
    draft.name(project.name)
    draft.leftOut = project.leftOut
    notes = try RefiNotes(of: project, in: texts)
    addCodes()
    addUsers()
    for source in project.sources {
      _ = draft.addSource(source.name, note: notes.words(of: source.remarks))
    }
    var cutter = RefiCutter(project, texts, draft.record.sources.map { $0.name }, locator)
    try cutter.cut()
    draft.remarks += cutter.remarks
    for (index, segment) in project.segments.enumerated() {
      add(segment, cutter.cuts[index])
    }
    draft.leftOut.add(.note, notes.unused)
    if unknownUsers > 0 { draft.remarks.append(.unknownUsers(unknownUsers)) }
  }

  private mutating func addCodes() {
    var twice = 0
    for code in project.codes {
      let words = notes.words(of: code.remarks)
      draft.codes.append(
        ImportedCode(path: code.path, description: words.isEmpty ? nil : words)
      )
      guard let identity = code.identity else { continue }
      if codes[identity] == nil { codes[identity] = code.path } else { twice += 1 }
    }
    if twice > 0 { draft.remarks.append(.sameCodeTwice(twice)) }
  }

  private mutating func addUsers() {
    var names: Set<String> = []
    for (index, user) in project.users.enumerated() {
      if let identity = user.identity, users[identity] == nil { users[identity] = index }
      if !user.name.isEmpty, !names.insert(user.name).inserted { draft.remarks.append(.sameName) }
    }
  }

  private mutating func add(_ segment: RefiProject.Segment, _ cut: RefiCut) {
    guard let source = segment.source else { return draft.leftOut.add(.segmentOfNote) }
    guard !segment.codings.isEmpty else { return draft.leftOut.add(.segmentWithoutCode) }
    var seen: Set<CodedBy> = []
    for coding in segment.codings {
      guard let identity = coding.code, let path = codes[identity] else {
        draft.leftOut.add(.codingOfUnknownCode)
        continue
      }
      let coder = coder(coding.user ?? segment.user)
      guard seen.insert(CodedBy(code: identity, coder: coder)).inserted else { continue }
      var finding = ImportedFinding()
      finding.coder = coder
      finding.quote = cut.quote
      finding.locator = cut.locator
      var remarks = segment.remarks
      remarks.notes += coding.notes
      let note = notes.words(of: remarks)
      finding.note = note.isEmpty ? nil : note
      finding.origin.id = segment.identity
      finding.origin.span = cut.span
      finding.origin.code = path
      draft.add(finding, of: source)
    }
  }

  private struct CodedBy: Hashable {
    var code: RefiIdentity
    var coder: Int?
  }

  private mutating func coder(_ identity: RefiIdentity?) -> Int? {
    guard let identity else { return nil }
    guard let user = users[identity] else {
      unknownUsers += 1
      return nil
    }
    return draft.coder("\(user)", name: project.users[user].name)
  }
}
