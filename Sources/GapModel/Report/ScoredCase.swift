/// A rated case, where it comes from, and what is doubtful in its file.
public struct ScoredCase: Sendable {
  /// The rated case.
  public let assessment: CaseAssessment
  /// Where it comes from.
  public let provenance: Provenance
  /// What is worth a second look in its file.
  public let warnings: [Diagnostic]

  /// Rates a document.
  public init(_ document: CaseReader.Document, provenance: Provenance) {
    assessment = CaseAssessment(of: document.content)
    self.provenance = provenance
    warnings = document.warnings
  }
}
