// The names of indicators, and how indicators set a rating.
extension Phrases {
  var setBy: String { say(id: "Ditentukan oleh", en: "Set by") }

  var mark: String { say(id: "Menentukan", en: "Decides") }

  /// The label of an indicator; the statement of an expectation that names no indicator; a phrase for
  /// findings on the dimension as a whole.
  func name(
    of subject: IndicatorAssessment.Subject,
    in dimension: Dimension.ID,
    of assessedCase: Case
  ) -> String {
    switch subject {
    case .dimension: wholeDimension
    case .expectation(let id):
      assessedCase.design.first { $0.id == id }.map { "\($0.statement) (\(id))" } ?? id.text
    case .indicator(let id):
      assessedCase.instrument.indicator(IndicatorReference(dimension, id)).map { say($0.label) }
        ?? id.text
    }
  }

  /// The same as pieces of a line: the statement of an expectation is the case's own.
  package func title(
    of subject: IndicatorAssessment.Subject,
    in dimension: Dimension.ID,
    of assessedCase: Case
  ) -> [Inline] {
    let title: [Inline] = [.text(name(of: subject, in: dimension, of: assessedCase))]
    if case .expectation = subject { return cited(title, by: assessedCase) }
    return title
  }

  /// The indicators that set a dimension's gap, each with its own; `nil` where there is no gap.
  func deciding(_ dimension: DimensionAssessment, of assessedCase: Case) -> [Inline]? {
    let deciding = dimension.deciding
    guard !deciding.isEmpty else { return nil }
    let shown = deciding.prefix(Self.mostDecidingNamed).map { indicator in
      title(of: indicator.subject, in: dimension.dimension, of: assessedCase)
        + [.text(" (\(score(indicator.gap)))")]
    }
    let rest = deciding.count - shown.count
    let line: [Inline] = .joined(shown, by: ", ")
    return rest > 0 ? line + [.text(" " + others(rest))] : line
  }

  /// The most deciding indicators that a cell names.
  private static var mostDecidingNamed: Int { 3 }

  var provisional: String { say(id: "tentatif", en: "provisional") }

  /// Why a rating rests on little.
  func reason(_ reason: ProvisionalReason) -> String {
    switch reason {
    case .oneFinding: say(id: "satu temuan", en: "one finding")
    case .oneSource: say(id: "satu sumber", en: "one source")
    case .oneCriterion: say(id: "satu kriteria per temuan", en: "one criterion a finding")
    case .oneIndicator: say(id: "satu indikator", en: "one indicator")
    }
  }

  /// That a rating is provisional, and why; `nil` where it is not.
  package func provisional(_ dimension: DimensionAssessment) -> String? {
    guard dimension.isProvisional else { return nil }
    return "\(provisional): \(list(dimension.reservations.map(reason)))"
  }

  /// How many ratings are provisional, and why; `nil` where none is.
  func provisionalSentence(_ assessment: CaseAssessment) -> String? {
    let instrument = assessment.assessedCase.instrument
    let own = assessment.dimensions.filter { $0.isProvisional }
    guard !own.isEmpty else { return nil }
    let rated = assessment.dimensions.count { $0.gap != nil }
    let names = own.map { dimension in
      "\(label(of: dimension.dimension, instrument)) "
        + "(\(list(dimension.reservations.map(reason))))"
    }
    let verb = own.count == 1 ? "is" : "are"
    return say(
      id: "\(own.count) dari \(rated) tingkat masih tentatif karena dasarnya sedikit: "
        + "\(list(names)).",
      en:
        "\(own.count) of \(counted(rated, "rating")) \(verb) provisional, "
        + "resting on little: \(list(names))."
    )
  }

  /// How many findings are open work, or only feared; `nil` where none is.
  func openWorkSentence(_ assessment: CaseAssessment) -> String? {
    let risks = assessment.dimensions.reduce(0) { $0 + $1.risks.count }
    let open = assessment.unjudged.count
    var parts: [String] = []
    if open > 0 {
      parts.append(
        say(
          id: "\(open) temuan belum dinilai atau belum ditempatkan, dan tidak masuk hitungan",
          en: "\(counted(open, "finding")) not yet judged or placed, and counted nowhere"
        )
      )
    }
    let tied = assessment.assessedCase.findings.tied.map { $0.text }
    if !tied.isEmpty {
      let names = NameRuns.text(tied)
      parts.append(
        say(
          id: "para pengode berbeda tentang sasaran \(tied.count) di antaranya, dengan suara "
            + "seimbang: \(names)",
          en: "on the target of \(tied.count) of them the coders disagree and are tied: \(names)"
        )
      )
    }
    if risks > 0 {
      parts.append(
        say(
          id: "\(risks) temuan berupa risiko yang belum terjadi, dicatat di luar semua gap",
          en: "\(counted(risks, "finding")) of risks that have not happened, kept outside every gap"
        )
      )
    }
    return parts.isEmpty ? nil : sentence(parts.joined(separator: "; "))
  }

  var openWorkLabel: String { say(id: "Di luar hitungan", en: "Not counted") }

  var provisionalLabel: String { say(id: "Masih tentatif", en: "Provisional") }
}
