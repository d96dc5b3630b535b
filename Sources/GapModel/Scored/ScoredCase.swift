/// A rated case, where it comes from, and what is doubtful in its file.
public struct ScoredCase: Sendable {
  /// The rated case.
  public let assessment: CaseAssessment
  /// Where it comes from.
  public let provenance: Provenance
  /// What is worth a second look in its file.
  public let warnings: [Diagnostic]
  /// What is worth a second look in the file of its instrument.
  public let instrumentWarnings: [Diagnostic]
  /// How it was read through a crosswalk, if it was.
  public let view: CaseView?
  /// Where its findings begin in its file.
  public let places: FindingPlaces
  /// How firm its ratings are, once that was looked at.
  public private(set) var firmness: Firmness?

  /// Rates a document in its own instrument's terms.
  public init(_ document: CaseReader.Document, provenance: Provenance) {
    assessment = CaseAssessment(of: document.content)
    self.provenance = provenance
    warnings = document.warnings
    instrumentWarnings = document.instrumentWarnings
    places = document.places
    view = nil
  }

  /// Rates a document in another instrument's terms, through the crosswalk of its own.
  ///
  /// - Throws: When there is no crosswalk between the two.
  public init(
    _ document: CaseReader.Document,
    provenance: Provenance,
    through target: Instrument
  ) throws(CaseView.Failure) {
    let isOwn = document.content.instrument.id == target.id
    let view = isOwn ? nil : try CaseView(of: document.content, through: target)
    assessment = CaseAssessment(of: view?.content ?? document.content)
    self.provenance = provenance
    warnings = document.warnings
    instrumentWarnings = document.instrumentWarnings
    places = document.places
    self.view = view
  }

  /// Returns the case with the firmness of its ratings, which takes thousands of draws.
  public func withFirmness(
    draws: Int = Resampling.defaultDraws,
    seed: UInt64 = Resampling.defaultSeed
  ) -> ScoredCase {
    var scored = self
    scored.firmness = Firmness(of: assessment, draws: draws, seed: seed)
    return scored
  }

  /// Returns the case with the firmness of its ratings as it was found before.
  package func with(_ firmness: Firmness) -> ScoredCase {
    var scored = self
    scored.firmness = firmness
    return scored
  }
}
