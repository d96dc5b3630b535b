// What has a row in a workbook of scores, with the case it belongs to.

/// A dimension of a scored case.
struct ScoredDimension {
  let scored: ScoredCase
  let index: Int

  var dimension: DimensionAssessment { scored.assessment.dimensions[index] }
  var firmness: DimensionFirmness? { scored.firmness?.dimensions[index] }
  var content: Case { scored.assessment.assessedCase }
  var instrument: Instrument { content.instrument }
}

/// What a gap is made of.
struct ScoredIndicator {
  let of: ScoredDimension
  let indicator: IndicatorAssessment
  let decides: Bool

  /// Whether it sets the rating above small and no recommendation reaches it.
  var isUnaddressed: Bool {
    of.scored.assessment.unaddressedIndicators.contains {
      $0.dimension == of.dimension.dimension && $0.subject == indicator.subject
    }
  }
}

/// An expectation of the design.
struct ScoredExpectation {
  let of: ScoredDimension
  let expectation: ExpectationAssessment

  /// The expectation; `nil` for findings that only name the dimension.
  var own: Expectation? {
    expectation.expectation.flatMap { id in of.content.design.first { $0.id == id } }
  }
}

/// Sources that contradict each other.
struct ScoredConflict {
  let of: ScoredDimension
  let conflict: Triangulation.Conflict

  /// Whether it is on an indicator that sets the rating.
  var decides: Bool { of.dimension.evidence.conflicts.contains(conflict) }
}

/// A recommendation of a case, or an action that the instrument suggests where there is none.
struct ScoredAction {
  let scored: ScoredCase
  let kind: Kind

  enum Kind {
    case recommended(RecommendationAssessment, Recommendation)
    case suggested(Action, Dimension.ID)
  }

  /// The recommendations in their order, then what is suggested.
  static func all(of scored: ScoredCase) -> [ScoredAction] {
    let assessment = scored.assessment
    let own = assessment.recommendations.map { entry in
      ScoredAction(
        scored: scored,
        kind: .recommended(entry, assessment.recommendation(of: entry))
      )
    }
    let suggested = assessment.unaddressed.flatMap { dimension -> [ScoredAction] in
      let subjects = assessment.unaddressedIndicators.filter { $0.dimension == dimension }
      let actions = assessment.assessedCase.instrument.suggestions(
        for: subjects.map { $0.subject },
        in: dimension
      )
      return actions.map { ScoredAction(scored: scored, kind: .suggested($0, dimension)) }
    }
    return own + suggested
  }

  var instrument: Instrument { scored.assessment.assessedCase.instrument }

  var assessment: RecommendationAssessment? {
    if case .recommended(let assessment, _) = kind { assessment } else { nil }
  }

  var recommendation: Recommendation? {
    if case .recommended(_, let recommendation) = kind { recommendation } else { nil }
  }

  /// Its name in the case or in the instrument.
  var id: String {
    switch kind {
    case .recommended(_, let recommendation): recommendation.id.text
    case .suggested(let action, _): action.id.text
    }
  }

  /// The dimensions it acts on.
  var dimensions: [Dimension.ID] {
    switch kind {
    case .recommended(let assessment, _): assessment.dimensions
    case .suggested(_, let dimension): [dimension]
    }
  }

  var closings: [ScoredClosing] {
    (assessment?.closings ?? []).map { ScoredClosing(action: self, closing: $0) }
  }
}

/// What a recommendation would do to a dimension.
struct ScoredClosing {
  let action: ScoredAction
  let closing: RecommendationAssessment.Closing
}

/// In how many draws of the sources a dimension has a rating.
struct DrawnRating {
  let of: ScoredDimension
  let rating: Band
  let share: Double

  static func all(of entry: ScoredDimension, _ firmness: DimensionFirmness) -> [DrawnRating] {
    guard entry.dimension.computedRating != nil else { return [] }
    return zip(entry.instrument.bands, firmness.shares.ratings).map { band, share in
      DrawnRating(of: entry, rating: band, share: share)
    }
  }
}

/// A rating that a dimension would have otherwise.
struct ChangedRating {
  let of: ScoredDimension
  let cause: Cause
  let rating: Band.ID?

  enum Cause {
    case without(Source.ID)
    case withoutFinding(Finding.ID)
    case aggregation(Aggregation)
  }

  static func all(of entry: ScoredDimension, _ firmness: DimensionFirmness) -> [ChangedRating] {
    firmness.leaveOneOut.map { change in
      ChangedRating(of: entry, cause: .without(change.source), rating: change.rating)
    }
      + firmness.leaveOneFindingOut.map { change in
        ChangedRating(of: entry, cause: .withoutFinding(change.finding), rating: change.rating)
      }
      + firmness.otherAggregations.map { other in
        ChangedRating(of: entry, cause: .aggregation(other.aggregation), rating: other.rating)
      }
  }
}

/// What is worth a second look in a case's file.
struct ScoreWarning {
  let scored: ScoredCase
  let warning: Diagnostic
}
