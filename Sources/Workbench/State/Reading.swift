import GapModel

/// What a text says, read as the program reads a file.
struct Reading: Sendable {
  /// The case, rated; `nil` where the text has errors.
  let scored: ScoredCase?
  /// Everything that is wrong or doubtful in it.
  let diagnostics: Diagnostics
  /// The text, to show lines of.
  let text: InputText
  /// The SHA-256 of the text.
  let sha256: String

  /// Reads the first case of a text.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - bytes: The text.
  ///   - instruments: The instruments that were opened beside it, by the names of their files.
  init(name: String, _ bytes: [UInt8], instruments: OpenInstruments) {
    let reader = CaseReader { reference, _ in instruments.lookup(reference) }
    let input = Input(name: name, bytes: bytes)
    var hash = SecureHash()
    hash.update(with: bytes)
    sha256 = hash.digits
    guard let result = try? reader.read(input) else {
      scored = nil
      diagnostics = Diagnostics()
      text = InputText(name: name)
      return
    }
    let provenance = Provenance(file: name, sha256: sha256)
    scored =
      result.diagnostics.hasErrors
      ? nil : result.documents.first.map { ScoredCase($0, provenance: provenance) }
    diagnostics = result.diagnostics
    text = result.text
  }

  /// The case; `nil` where the text has errors.
  var content: Case? { scored?.assessment.assessedCase }
}
