import ArgumentParser
import GapModel
import SystemPackage

/// What an import reads: files of other programs, maps, instruments and the case that grows.
struct ImportTools {
  let limits: ReadingLimits
  private let instruments: InstrumentFiles

  init(limits: ReadingLimits) {
    self.limits = limits
    instruments = InstrumentFiles(limits: limits)
  }

  /// The instrument that cases are rated by unless anything names another.
  private static let usual = "heeks-itposmo"

  /// Reads a map.
  ///
  /// - Throws: ``Failure`` when it cannot be read, an exit status when it has errors.
  func map(_ argument: PathArgument) throws -> ImportMap {
    let path = InputPath(named: argument)
    try mustBe(.map, path)
    let reader = MapReader { reference, _ in
      instruments.instrument(reference, besides: path.folder).lookup
    }
    let result = try reader.read(InputFile(path).input(maximumBytes: limits.maxBytes))
    limits.problems.print(result.diagnostics, in: result.text)
    guard let map = result.map else { throw ExitStatus.badInput }
    return map
  }

  /// Refuses a file that says that it is of another kind; a stream can be read only once, and is not looked at.
  private func mustBe(_ kind: FileKind, _ path: InputPath) throws {
    guard path.isRegularFile else { return }
    let file = InputFile(path)
    let found = try FileKind.recognise(file.input(maximumBytes: limits.maxBytes)).kind
    // All that is none of the others is taken for a case, whether it is one or not.
    guard found != kind, try found != .assessedCase || isCase(path) else { return }
    throw Failure(
      message: kind == .map
        ? Words.Files.isNoMap(file.name, found) : Words.Files.isNoCase(file.name, found),
      status: ExitStatus.badInput
    )
  }

  /// Whether a file has a case's own key.
  private func isCase(_ path: InputPath) throws -> Bool {
    let file = try ChangedFile(path, maximumBytes: limits.maxBytes)
    let text = try? CaseText(name: file.name, bytes: file.bytes)
    return text?.has(EditPath()["case"]) == true
  }

  /// A file, and the instrument of the cases that come of it.
  struct Begun {
    let file: ImportedFile
    let instrument: Instrument
    /// How the cases name it; `nil` where its id does.
    let reference: String?
  }

  /// Reads a file of which new cases come.
  ///
  /// Their instrument is the one asked for, else the map's, else the one that the file itself names.
  ///
  /// - Throws: ``Failure`` when a file cannot be read, an exit status when it is not imported, which was told.
  func begin(
    _ path: InputPath,
    asked: String?,
    _ map: ImportMap,
    isForMap: Bool
  ) throws -> Begun {
    let usual = asked ?? map.instrument ?? Self.usual
    let first = try begin(path, by: usual, map, isForMap: isForMap)
    let named = first.file.material.cases.first?.head.instrument
    guard asked == nil, map.instrument == nil, let named, named != first.instrument.id.text else {
      return first
    }
    return try begin(path, by: named, map, isForMap: isForMap)
  }

  private func begin(
    _ path: InputPath,
    by reference: String,
    _ map: ImportMap,
    isForMap: Bool
  ) throws -> Begun {
    let instrument = try instrument(reference, besides: ".")
    let isShipped = ShippedInstrument.named(reference) != nil
    return Begun(
      file: try read(path, instrument, map, isForMap: isForMap),
      instrument: instrument,
      reference: isShipped ? nil : reference
    )
  }

  /// The instrument of a case that grows.
  func instrument(of text: CaseText, besides path: InputPath) throws -> Instrument {
    let reference = text.scalar(at: EditPath()["case"]["instrument"]) ?? Self.usual
    return try instrument(reference, besides: path.folder)
  }

  /// The instrument that a person, a map or a file names.
  ///
  /// - Throws: ``Failure`` when there is none, or it cannot be used.
  func instrument(_ reference: String, besides folder: FilePath) throws -> Instrument {
    switch instruments.instrument(reference, besides: folder).lookup {
    case .found(let instrument, _): return instrument
    case .unknown, .faulty:
      throw Failure(
        message: Words.Options.noInstrument(reference, ShippedInstrument.ids.map(\.text)),
        status: ExitStatus.badInput
      )
    case .unusable(let reason):
      throw Failure(
        message: Words.Files.cannotRead(reference, reason[Run.language]),
        status: ExitStatus.noInput
      )
    }
  }

  /// Reads a file of another program.
  ///
  /// - Throws: ``Failure`` when it cannot be read, an exit status when it is not imported, which was told.
  func read(
    _ path: InputPath,
    _ instrument: Instrument,
    _ map: ImportMap,
    isForMap: Bool = false
  ) throws -> ImportedFile {
    let file = try ChangedFile(path, maximumBytes: limits.maxBytes)
    do throws(ImportFault) {
      guard file.bytes.count <= limits.maxBytes else {
        throw ImportFault(Words.Import.tooLarge(limits.maxBytes))
      }
      let reader = ImportReader(
        instrument: instrument,
        map: map,
        language: map.head.language.flatMap(Language.init) ?? Run.language,
        isForMap: isForMap
      )
      let name = path.isStandardInput ? "stdin" : path.path.baseName
      let material = try reader.read(name: name, file.bytes)
      return ImportedFile(path: path, material: material)
    } catch {
      ImportedFile.tell(error, of: file.name)
      throw ExitStatus.badInput
    }
  }

  /// The text of the case that grows.
  ///
  /// - Throws: An exit status when it has errors, or cannot be changed.
  func caseText(_ file: ChangedFile) throws -> CaseText {
    try mustBe(.assessedCase, file.path)
    let reader = CaseFileReader(detail: .ratings, instruments: instruments)
    let input = file.input(of: file.bytes, maximumBytes: limits.maxBytes)
    let result = try reader.read(file.path, input)
    let isOpen = { (diagnostic: Diagnostic) in
      diagnostic.rule == .missingKey || diagnostic.rule == .emptyText
    }
    guard !result.diagnostics.all.contains(where: { $0.severity == .error && !isOpen($0) })
    else {
      limits.problems.print(result.diagnostics, in: result.text)
      throw ExitStatus.badInput
    }
    do throws(EditRefusal) {
      return try CaseText(name: file.name, bytes: file.bytes)
    } catch {
      throw Failure(
        message: Words.Fix.refused(DisplayText.visible(file.name), error.reason[Run.language]),
        status: ExitStatus.badInput
      )
    }
  }

  /// The instrument of cases that nothing else is known of.
  func usualInstrument(asked: String?, _ map: ImportMap) throws -> Instrument {
    try instrument(asked ?? map.instrument ?? Self.usual, besides: ".")
  }

  /// Whether a case's text has errors.
  func hasErrors(_ text: CaseText, at path: FilePath) throws -> Bool {
    let reader = CaseFileReader(detail: .ratings, instruments: instruments)
    let input = Input(name: path.name, maximumBytes: limits.maxBytes, bytes: text.bytes)
    return try reader.read(InputPath(found: path), input).diagnostics.errorCount > 0
  }

  /// The name of a case's file in a folder, without its ending.
  func name(of file: ImportedFile, _ index: Int, _ map: ImportMap) -> String {
    let head = file.material.cases[index].head
    if file.material.cases.count == 1, let id = map.head.id ?? head.id,
      IdentifierForm.slug.allows(id)
    {
      return id
    }
    let base = file.path.path.stem ?? "case"
    let own =
      file.material.cases.count > 1 ? head.id ?? head.organisation ?? "\(base)-\(index + 1)" : base
    let slug = IdentifierForm.slug
    return slug.allows(own) ? own : slug.suggestion(for: own) ?? "case-\(index + 1)"
  }
}
