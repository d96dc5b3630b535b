/// Where a scored case comes from, so that a reader can tell whether it is the file at hand.
public struct Provenance: Hashable, Sendable {
  /// The file's name, without its folder.
  public let file: String
  /// The SHA-256 of the file's bytes, in hexadecimal digits.
  public let sha256: String

  /// Creates a provenance.
  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}

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
