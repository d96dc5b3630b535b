import ArgumentParser
import GapModel
import SystemPackage

/// One run of an import: it reads and checks all files and prints all their faults before it writes anything.
struct ImportRun {
  let tools: ImportTools
  let map: ImportMap
  /// The instrument that was asked for.
  let instrument: String?
  /// What a person asks besides, for every file.
  let choices: ImportChoices
  let files: [InputPath]
  /// The cases that files go to.
  private(set) var cases: ImportedCases
  /// What came of the files, told when all are without faults.
  private var results: [String] = []
  private var faultyFiles = 0
  private var status = ExitStatus.badInput

  init(
    _ files: [InputPath],
    to cases: ImportedCases,
    _ tools: ImportTools,
    map: ImportMap,
    instrument: String?,
    _ choices: ImportChoices
  ) {
    self.files = files
    self.cases = cases
    self.tools = tools
    self.map = map
    self.instrument = instrument
    self.choices = choices
  }

  private var hasSeveral: Bool { files.count > 1 }

  /// Reads all files.
  ///
  /// - Parameter makesCases: Whether cases come of them; else they are only looked at.
  /// - Returns: Those that can be read.
  /// - Throws: Why the only file cannot be.
  mutating func readAll(makesCases: Bool) throws -> [ImportTools.Begun] {
    var read: [ImportTools.Begun] = []
    for file in files {
      let fault = try fault {
        let begun = try begin(file, isForMap: !makesCases)
        read.append(begun)
        begun.file.tellContent(isOneOfSeveral: hasSeveral, begun.instrument)
        if makesCases, cases.folder == nil { try mustBeOneCase(begun.file) }
      }
      guard let fault else { continue }
      status = fault
      faultyFiles += 1
    }
    return read
  }

  private func begin(_ file: InputPath, isForMap: Bool) throws -> ImportTools.Begun {
    if cases.folder == nil, case .grown = cases.drafts[0].place {
      let instrument = cases.drafts[0].instrument
      return ImportTools.Begun(
        file: try tools.read(file, instrument, map),
        instrument: instrument,
        reference: nil
      )
    }
    return try tools.begin(file, asked: instrument, map, isForMap: isForMap)
  }

  /// Does something with a file; where there are several, what is wrong with one does not keep from the others.
  ///
  /// - Returns: The status that its fault ends with, which was told; `nil` where nothing is wrong.
  private func fault(in work: () throws -> Void) throws -> ExitCode? {
    do {
      try work()
      return nil
    } catch let failure as Failure where hasSeveral {
      Run.tell(failure.told)
      return failure.status
    } catch let code as ExitCode where hasSeveral {
      return code
    }
  }

  /// Makes cases of what was read, or lets them grow.
  mutating func makeCases(of read: [ImportTools.Begun]) throws {
    for begun in read where cases.folder != nil || begun.file.material.cases.count == 1 {
      var isFaulty = false
      for index in begun.file.material.cases.indices {
        do throws(ImportRefusal) {
          try take(begun, index)
        } catch {
          isFaulty = true
          for fault in error.faults.prefix(tools.limits.problems.maxProblems) {
            ImportedFile.tell(fault, of: begun.file.name(of: index))
          }
        }
      }
      if isFaulty { faultyFiles += 1 }
    }
  }

  private mutating func take(_ begun: ImportTools.Begun, _ index: Int) throws(ImportRefusal) {
    var begun = begun
    let head = begun.file.material.cases[index].head
    let place: Int
    do throws(ImportFault) {
      place = try cases.place(
        of: CaseIdentity(of: head, map.head),
        named: tools.name(of: begun.file, index, map),
        by: begun.instrument
      )
    } catch {
      throw ImportRefusal(error)
    }
    var draft = cases.drafts[place]
    if draft.text != nil, draft.instrument != begun.instrument,
      let again = try? tools.read(begun.file.path, draft.instrument, map)
    {
      begun = ImportTools.Begun(file: again, instrument: draft.instrument, reference: nil)
    }
    let growth = try growth(of: draft.text, by: begun, index)
    if draft.text == nil {
      draft.begunWith = begun.file.name(of: index)
      draft.saysLanguage = (map.head.language ?? head.language) != nil
    }
    draft.text = growth.text
    draft.isTouched = true
    if growth.summary.toPlace + growth.summary.toJudge > 0 { draft.hasOpenFindings = true }
    do throws(ImportFault) {
      try cases.update(draft, at: place)
    } catch {
      throw ImportRefusal(error)
    }
    begun.file.tellDoubts(growth.summary, of: index)
    begun.file.tellEmpty(in: growth.text, of: index)
    let goal = cases.folder == nil ? nil : draft.name
    results.append(
      begun.file.result(growth.summary, of: index, goal: goal, isOneOfSeveral: hasSeveral)
    )
  }

  private func growth(
    of text: CaseText?,
    by begun: ImportTools.Begun,
    _ index: Int
  ) throws(ImportRefusal) -> CaseGrowth {
    var choices = choices
    choices.file = begun.file.baseName
    choices.instrumentReference = begun.reference
    guard let text else {
      return try CaseGrowth(
        of: begun.file.material,
        case: index,
        instrument: begun.instrument,
        map: map,
        choices
      )
    }
    return try CaseGrowth(
      of: text,
      by: begun.file.material,
      case: index,
      instrument: begun.instrument,
      map: map,
      choices
    )
  }

  private func mustBeOneCase(_ file: ImportedFile) throws {
    let count = file.material.cases.count
    guard count > 1 else { return }
    let isGrowing = if case .grown = cases.drafts[0].place { true } else { false }
    ImportedFile.tell(
      ImportFault(
        Words.Import.severalOrganisations(count),
        help: isGrowing ? Words.Import.growFolder : Words.Import.writeFolder
      ),
      of: file.name
    )
    throw ExitStatus.badInput
  }

  /// Ends the run where a file has faults; else tells what came of each.
  func mustBeFaultless() throws {
    guard faultyFiles == 0 else {
      if hasSeveral { Run.tell(Words.Import.nothingWritten(faultyFiles, of: files.count) + "\n") }
      throw status
    }
    for result in results { Run.tell(DisplayText.visible(result) + "\n") }
  }
}
