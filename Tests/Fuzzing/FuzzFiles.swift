/// Reads arbitrary bytes as a case, an instrument, a brand and a logo, and writes all that can be written
/// of them.
///
/// Any trap, and any report of the address sanitizer, is a bug.
@c(LLVMFuzzerTestOneInput)
public func fuzzFiles(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let input = { Input(name: "fuzz.yaml", bytes: bytes) }
  if let result = try? CaseReader().read(input()) {
    _ = DiagnosticText().text(of: result.diagnostics, in: result.text)
    for document in result.documents {
      let scored = ScoredCase(document, provenance: Provenance(file: "fuzz.yaml", sha256: ""))
      _ = scored.report(as: .markdown)
      _ = scored.report(as: .html, ReportOptions(languages: [.en, .id]))
      _ = scored.figures()
      _ = ScoreJSON.line(scored)
      _ = ScoreCSV.rows(scored)
      _ = ScoreTable.text(of: scored)
    }
  }
  if let result = try? InstrumentReader().read(input()) {
    _ = DiagnosticText().text(of: result.diagnostics, in: result.text)
    _ = result.instrument?.page(as: .markdown, language: .id)
  }
  if let result = try? BrandReader(logo: { _ in .found(bytes) }).read(input()) {
    _ = DiagnosticText().text(of: result.diagnostics, in: result.text)
  }
  if let logo = try? Logo(sanitising: bytes) {
    // What was kept once is kept whole.
    let again = try? Logo(sanitising: logo.bytes)
    precondition(again == logo)
  }
  return 0
}
