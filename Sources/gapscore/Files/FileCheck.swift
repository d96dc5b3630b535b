import GapModel

/// Reads files as what they are, to tell what is wrong or doubtful in them.
struct FileCheck {
  let limits: ReadingLimits
  let instruments: InstrumentFiles

  /// What was found in a file, and whether it names another that cannot be read.
  typealias Found = (diagnostics: Diagnostics, text: InputText, lacksFile: Bool)

  /// Reads a case, an instrument or a brand.
  ///
  /// - Throws: Only what the input throws.
  func check(_ path: InputPath, _ input: Input) throws -> Found {
    let (kind, whole) = try FileKind.recognise(input)
    switch kind {
    case .instrument:
      let result = try InstrumentReader().read(whole)
      return (result.diagnostics, result.text, false)
    case .brand:
      let (result, lacksLogo) = try BrandFiles(limits: limits).read(path, whole)
      return (result.diagnostics, result.text, lacksLogo)
    case .map:
      let reader = MapReader { reference, _ in
        instruments.instrument(reference, besides: path.folder).lookup
      }
      let result = try reader.read(whole)
      return (result.diagnostics, result.text, false)
    case .names:
      let result = try NamesReader().read(whole)
      return (result.diagnostics, result.text, false)
    case .assessedCase:
      let reader = CaseFileReader(detail: .ratings, instruments: instruments)
      let result = try reader.read(path, whole)
      return (result.diagnostics, result.text, reader.lacksInstrument)
    }
  }
}
