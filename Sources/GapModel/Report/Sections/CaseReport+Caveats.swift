// What this case cannot say: where its ratings rest on little, and what they leave out.
extension CaseReport {
  mutating func caveatSection() -> Report.Section? {
    let points = [
      secondaryPoint, phrases.provisionalSentence(assessment), thinPoint,
      phrases.openWorkSentence(assessment), phrases.stretchedSentence(assessment), notAssessedPoint,
    ].compactMap { $0 }
    guard !points.isEmpty else { return nil }
    return Report.Section(
      title: phrases.caveats,
      anchor: .section(.caveats),
      blocks: [.list(points.map { [.text($0)] })]
    )
  }

  /// That the case rests on accounts of others, where it does.
  private var secondaryPoint: String? {
    let secondary = Set(instrument.techniques.filter { $0.isSecondary }.map { $0.technique })
    let cited = assessedCase.findings.citedSources
    let sources = assessedCase.sources.filter {
      secondary.contains($0.technique) && cited.contains($0.id)
    }
    return sources.isEmpty ? nil : phrases.secondary(sources.map { $0.id.text })
  }

  private var thinPoint: String? {
    let thin = assessment.dimensions.filter { $0.evidence.level == .thin }
    return thin.isEmpty ? nil : phrases.thin(thin.map { label(of: $0.dimension) })
  }

  private var notAssessedPoint: String? {
    let left = assessment.dimensions.filter { $0.isApplicable && $0.gap == nil }
    return left.isEmpty ? nil : phrases.notAssessed(left.map { label(of: $0.dimension) })
  }
}
