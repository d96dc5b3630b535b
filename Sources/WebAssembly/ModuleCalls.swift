/// What the module is asked for, from bytes to text.
enum ModuleCalls {
  /// Returns what is wrong or doubtful in a file; empty when nothing is.
  static func check(name: String, _ bytes: [UInt8], in language: Language) -> String {
    let input = Input(name: name, bytes: bytes)
    guard let (kind, whole) = try? FileKind.recognise(input),
      let found = try? diagnostics(of: whole, kind)
    else { return "" }
    return DiagnosticText(language: language).text(of: found.diagnostics, in: found.text)
  }

  /// Returns the report of a file of one case; what is wrong with the file where there can be none.
  static func report(
    name: String,
    _ bytes: [UInt8],
    as format: ReportFormat,
    _ options: ReportOptions
  ) -> String {
    guard let result = try? CaseReader().read(Input(name: name, bytes: bytes)),
      !result.diagnostics.hasErrors, let document = result.documents.first
    else { return check(name: name, bytes, in: options.languages.first ?? .en) }
    var hash = SecureHash()
    hash.update(with: bytes)
    let provenance = Provenance(file: name, sha256: hash.digits)
    return ScoredCase(document, provenance: provenance).report(as: format, options)
  }

  private static func diagnostics(
    of input: Input,
    _ kind: FileKind
  ) throws -> (diagnostics: Diagnostics, text: InputText) {
    switch kind {
    case .assessedCase:
      let result = try CaseReader(detail: .ratings).read(input)
      return (result.diagnostics, result.text)
    case .instrument:
      let result = try InstrumentReader().read(input)
      return (result.diagnostics, result.text)
    case .brand:
      let reader = BrandReader { _ in
        .unreadable(
          LocalisedText(
            id: "berkas lain tidak tersedia di sini",
            en: "there are no other files here"
          )
        )
      }
      let result = try reader.read(input)
      return (result.diagnostics, result.text)
    case .map:
      let result = try MapReader().read(input)
      return (result.diagnostics, result.text)
    case .names:
      let result = try NamesReader().read(input)
      return (result.diagnostics, result.text)
    }
  }
}
