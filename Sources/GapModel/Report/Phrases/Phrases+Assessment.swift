// What is said of a rated case as a whole.
extension Phrases {
  /// A dimension's label, without the explanation of several words that may stand in brackets at its end.
  ///
  /// Instruments, legends and the score's table have the whole label.
  func label(of dimension: Dimension.ID, _ instrument: Instrument) -> String {
    guard let label = instrument.dimension(dimension).map({ say($0.label) }) else {
      return dimension.text
    }
    guard label.last == ")", let bracket = label.lastIndex(of: "("), bracket > label.startIndex,
      label[bracket...].contains(where: { $0 == " " })
    else { return label }
    return String(label[..<label.index(before: bracket)])
  }

  /// A dimension's rating.
  ///
  /// In brackets: the computed rating where an analyst decided on another, that the gap lies beyond the
  /// scale, and why the rating is provisional.
  package func rating(of dimension: DimensionAssessment) -> String {
    guard dimension.isApplicable else { return notApplicable }
    guard let band = dimension.band else { return notAssessed }
    var text = say(band.label)
    if dimension.isJudged {
      let computed = dimension.computedRating.map { say($0.band.label) } ?? notAssessed
      text += say(
        id: " (penilaian analis; hasil hitungan: \(computed))",
        en: " (judged; computed: \(computed))"
      )
    }
    if dimension.liesBeyondScale { text += " (\(beyondScale))" }
    if let provisional = provisional(dimension) { text += " (\(provisional))" }
    return text
  }

  /// A dimension's gap, or why it has none.
  func gapOrReason(_ dimension: DimensionAssessment) -> String {
    guard dimension.isApplicable else { return notApplicable }
    return dimension.gap.map { score($0.value) } ?? notAssessed
  }

  /// A band's edges and its rating.
  func range(of band: Band) -> String {
    "\(number(band.from))–\(number(band.to)) \(say(band.label))"
  }

  /// How well a rating is supported, with the counts behind it.
  package func support(_ evidence: Triangulation) -> String {
    guard evidence.level != nil else { return "–" }
    let counts = say(
      id: "\(evidence.sourceCount) sumber, \(evidence.techniques.count) teknik",
      en: "\(counted(evidence.sourceCount, "source")), "
        + counted(evidence.techniques.count, "technique")
    )
    return "\(level(evidence.level)) (\(counts))"
  }

  /// A number with its English noun.
  func counted(_ number: Int, _ noun: String) -> String { English.counted(number, noun) }

  /// The total and its reading, or why there is none, as it follows ``totalLabel``.
  package func totalSentence(_ assessment: CaseAssessment) -> String {
    guard let total = assessment.total else { return noTotal(assessment) }
    let weak = weakness(of: total)
    let sum = say(
      id: "\(score(total.sum)) dari \(number(total.maximum))\(weak).",
      en: "\(score(total.sum)) of \(number(total.maximum))\(weak)."
    )
    let reading = total.reading.map { sentence(say($0.text)) }
    let other = total.otherReading.map { other in
      say(
        id: "Total ini terpaut paling banyak \(number(TotalAssessment.nearEdge)) dari batas bacaan "
          + "berikut: \(sentence(say(other.text)))",
        en: "The total lies within \(number(TotalAssessment.nearEdge)) of the edge to this "
          + "reading: \(sentence(say(other.text)))"
      )
    }
    return [sum, reading, other].compactMap { $0 }.joined(separator: " ")
  }

  /// How many parts of a total are provisional, in brackets; nothing where none is.
  func weakness(of total: TotalAssessment) -> String {
    guard total.provisional > 0 else { return "" }
    return say(
      id: " (\(total.provisional) dari \(total.assessed) bagiannya tentatif)",
      en: " (\(total.provisional) of its \(total.assessed) parts provisional)"
    )
  }

  private func noTotal(_ assessment: CaseAssessment) -> String {
    let instrument = assessment.assessedCase.instrument
    let missing = assessment.missingInTotal
    guard !missing.isEmpty else {
      return say(
        id: "tidak ada, karena tidak ada dimensi yang berlaku dalam kasus ini.",
        en: "none, because no dimension applies in this case."
      )
    }
    let labels = missing.map { label(of: $0.dimension, instrument) }.joined(separator: ", ")
    let verb = missing.count == 1 ? "is" : "are"
    let count = self.counted(missing.count, "dimension")
    return say(
      id: "tidak ada, karena \(missing.count) dimensi belum dinilai (\(labels)); yang belum "
        + "dinilai bukan nol.",
      en: "none, because \(count) \(verb) not assessed (\(labels)); what is not assessed is "
        + "not zero."
    )
  }

  /// A text as a sentence: with a capital and a full stop.
  func sentence(_ text: String) -> String {
    let capital = capitalised(text)
    return capital.last.map { ".!?…".contains($0) } == true ? capital : capital + "."
  }
}
