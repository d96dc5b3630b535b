import GapModel
import SystemPackage

/// The cases that files go to: one that is made or grows, or those of a folder.
///
/// All come to their places, or none.
struct ImportedCases {
  /// The cases so far; those of a folder that nothing came to among them.
  private(set) var drafts: [CaseDraft] = []
  /// The folder of a case for each office; `nil` where all goes to one case.
  let folder: FilePath?
  /// Whether cases that are in the folder grow.
  private let grows: Bool

  /// All files make one new case.
  init(begin place: CaseDraft.Place, by instrument: Instrument) {
    folder = nil
    grows = false
    drafts = [CaseDraft(place: place, instrument: instrument)]
  }

  /// All files let one case grow.
  init(grow file: ChangedFile, _ tools: ImportTools) throws {
    folder = nil
    grows = true
    drafts = [try Self.draft(of: file, tools.caseText(file), tools)]
  }

  /// Each office makes a case in a folder, or where cases there grow, goes to its own.
  ///
  /// - Parameters:
  ///   - folder: The folder, which need not be there yet unless cases grow.
  ///   - isGrowing: Whether cases that are there grow.
  ///   - tools: Reads what is there.
  /// - Throws: ``Failure`` when what is there cannot be read.
  init(in folder: FilePath, growing isGrowing: Bool, _ tools: ImportTools) throws {
    self.folder = folder
    grows = isGrowing
    guard isGrowing else { return }
    let found: CaseFolder
    do {
      found = try CaseFolder(folder)
    } catch {
      throw Failure(
        message: Words.Files.cannotRead(folder.name, Words.reason(of: error)),
        status: ExitStatus.noInput
      )
    }
    for skipped in found.skipped { Run.tell(skipped.told) }
    for path in found.files {
      let file = try ChangedFile(InputPath(found: path), maximumBytes: tools.limits.maxBytes)
      let input = file.input(of: file.bytes, maximumBytes: tools.limits.maxBytes)
      guard try FileKind.recognise(input).kind == .assessedCase else { continue }
      let text: CaseText
      do throws(EditRefusal) {
        text = try CaseText(name: file.name, bytes: file.bytes)
      } catch {
        let reason = error.reason[Run.language]
        Run.tell(CaseFolder.Skipped(path: path, reason: reason).told)
        continue
      }
      drafts.append(try Self.draft(of: file, text, tools))
    }
  }

  private static func draft(
    of file: ChangedFile,
    _ text: CaseText,
    _ tools: ImportTools
  ) throws -> CaseDraft {
    let instrument = try tools.instrument(of: text, besides: file.path)
    return CaseDraft(place: .grown(file), instrument: instrument, text: text)
  }

  /// The case that an office of a file goes to: its place among the cases, or a new one.
  ///
  /// - Parameters:
  ///   - identity: What the file says of the case.
  ///   - name: What the case's file is called, if it is new, without its ending.
  ///   - instrument: What a new case is rated by.
  /// - Returns: Its place among the cases.
  /// - Throws: That more than one case may be meant, or that another has the file's name.
  mutating func place(
    of identity: CaseIdentity,
    named name: String,
    by instrument: Instrument
  ) throws(ImportFault) -> Int {
    guard let folder else { return 0 }
    let path = folder.appending("\(name).yaml")
    var found = drafts.indices.filter { index in
      guard case .grown = drafts[index].place, let text = drafts[index].text else { return false }
      return identity.isEmpty
        ? drafts[index].path == path.withoutEmptySteps
        : CaseIdentity(of: text).isSame(as: identity)
    }
    if found.count > 1, identity.id == nil {
      // Cases of other years have the same office and system.
      throw ImportFault(
        Words.Import.meansSeveral(found.compactMap { drafts[$0].name }),
        help: Words.Import.giveID
      )
    }
    if let id = identity.id, found.count > 1 {
      let exact = found.filter { index in
        drafts[index].text.map { CaseIdentity(of: $0).id == id } ?? false
      }
      if !exact.isEmpty { found = exact }
    }
    if let first = found.first { return first }
    if grows, (try? path.stat(followTargetSymlink: false)) != nil {
      throw ImportFault(Words.Import.isAnother(path.name), help: Words.Import.giveID)
    }
    drafts.append(CaseDraft(place: .new(path), instrument: instrument))
    return drafts.count - 1
  }

  /// Puts a case that grew in the place of what it was.
  ///
  /// - Throws: That another case has its id, or its file.
  mutating func update(_ draft: CaseDraft, at index: Int) throws(ImportFault) {
    if folder != nil, let text = draft.text, case .new = draft.place {
      let id = CaseIdentity(of: text).id
      for (other, taken) in drafts.enumerated() where other != index {
        guard let theirs = taken.text else { continue }
        let isSame = id.map { $0 == CaseIdentity(of: theirs).id } ?? false
        if isSame || taken.path == draft.path {
          throw ImportFault(
            Words.Import.sameCase(
              id ?? draft.path?.stem ?? "",
              taken.begunWith ?? taken.name ?? ""
            ),
            help: Words.Import.giveID
          )
        }
      }
    }
    drafts[index] = draft
  }

  /// The cases that files came to.
  var touched: [CaseDraft] { drafts.filter { $0.isTouched } }

  /// Refuses to write new cases where something is already.
  func mustBeFree() throws {
    for draft in touched {
      guard case .new(let path) = draft.place,
        (try? path.stat(followTargetSymlink: false)) != nil
      else { continue }
      let into = folder.map { Words.Import.written(folder: $0) } ?? path.name
      throw Failure(
        message: Words.Import.exists(path.name, into: into),
        status: ExitStatus.noOutput
      )
    }
  }

  /// Writes all that changed, with the schema of new ones beside them: new ones come to their places first.
  func write() throws {
    let files = OutputSet()
    let changed = touched.filter { $0.isChanged }
    if let folder, !grows { try files.addFolder(folder) }
    let new = changed.compactMap { draft -> (path: FilePath, text: CaseText)? in
      guard case .new(let path) = draft.place, let text = draft.text else { return nil }
      return (path, text)
    }
    if let home = new.first?.path.folder {
      let schema = home.appending(CaseTemplate.schemaName)
      if (try? schema.stat()) == nil {
        let json = JSONSchema(
          of: .assessedCase,
          languages: Language.allCases,
          instruments: ShippedInstrument.all
        )
        try files.add(schema) { $0.write(json.text) }
      }
    }
    for (path, text) in new {
      try files.add(path) { $0.write(String(decoding: text.bytes, as: UTF8.self)) }
    }
    for draft in changed {
      guard case .grown(let file) = draft.place, let text = draft.text else { continue }
      try file.add(text.bytes, to: files)
    }
    try files.publish()
  }
}
