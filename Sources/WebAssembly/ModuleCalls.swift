/// What the module is asked for, from bytes to bytes.
enum ModuleCalls {
  /// Returns what is wrong or doubtful in a file, and in the logo of a brand; empty when nothing is.
  static func check(
    name: String,
    _ bytes: [UInt8],
    logo: [UInt8]? = nil,
    in language: Language
  ) -> String {
    let input = Input(name: name, bytes: bytes)
    guard let (kind, whole) = try? FileKind.recognise(input),
      let found = try? diagnostics(of: whole, kind, logo: logo)
    else { return "" }
    return DiagnosticText(language: language).text(of: found.diagnostics, in: found.text)
  }

  /// Returns the report of a file of one case; what is wrong with the file where there can be none.
  static func report(
    name: String,
    _ bytes: [UInt8],
    as format: ReportFormat,
    _ options: ReportOptions
  ) -> [UInt8] {
    guard let result = try? CaseReader().read(Input(name: name, bytes: bytes)),
      !result.diagnostics.hasErrors, let document = result.documents.first
    else { return Array(check(name: name, bytes, in: options.languages.first ?? .en).utf8) }
    var hash = SecureHash()
    hash.update(with: bytes)
    let provenance = Provenance(file: name, sha256: hash.digits)
    var report: [UInt8] = []
    let sink = TextSink { report += $0 }
    ScoredCase(document, provenance: provenance).writeReport(as: format, options, to: sink)
    // Nothing that takes the pieces throws.
    try? sink.finish()
    return report
  }

  private static func diagnostics(
    of input: Input,
    _ kind: FileKind,
    logo: [UInt8]?
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
        logo.map { .found($0) }
          ?? .unreadable(
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
