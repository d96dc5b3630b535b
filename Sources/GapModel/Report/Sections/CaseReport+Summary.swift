// The first page: how bad it is, how sure that is, and what to do first.
extension CaseReport {
  mutating func summarySection() -> Report.Section {
    let profile = profileFigure()
    var columns: [Table.Column] = [
      .words(phrases.dimension), .numbers(phrases.gap), .words(phrases.rating),
      .words(phrases.success), .words(phrases.setBy),
    ]
    if !isBrief { columns.append(.words(phrases.evidence)) }
    columns.append(.words(phrases.firmness))
    let rows = zip(assessment.dimensions, firmness).map { dimension, firmness in
      let success = dimension.success.flatMap { instrument.success.keyed($0.text) }
      var cells: [[Inline]] = [
        [link(dimension.dimension)],
        number(dimension.gap),
        [linkedMark(dimension)],
        [.text(success.map { phrases.say($0.label) } ?? "–")],
        phrases.deciding(dimension, of: assessedCase) ?? [.text("–")],
      ]
      if !isBrief { cells.append([.text(phrases.support(dimension.evidence))]) }
      cells.append([.link(phrases.firmness(firmness), .firmness(dimension.dimension))])
      return Table.Row(cells: cells)
    }
    return Report.Section(
      title: phrases.summary,
      anchor: .section(.summary),
      blocks: [.list(summaryPoints()), profile, table(phrases.ratingTable, columns, rows)]
    )
  }

  /// Whether two sheets must do: how firm each rating is then stands in the table, with what it rests on left
  /// to others' reports.
  private var isBrief: Bool { options.reader == .leader }

  private func summaryPoints() -> [[Inline]] {
    func words(_ sentence: String?) -> [Inline]? { sentence.map { [.text($0)] } }
    let points: [(String, [Inline]?)] = [
      (phrases.totalLabel, words(phrases.totalSentence(assessment))),
      (phrases.firstLabel, phrases.firstTitles(assessment)),
      (phrases.openLabel, phrases.unaddressedSentence(assessment)),
      (phrases.provisionalLabel, isBrief ? nil : words(phrases.provisionalSentence(assessment))),
      (phrases.firmness, words(phrases.firmnessSentence(firmness, instrument))),
      (phrases.evidenceLabel, isBrief ? nil : words(phrases.supportSentence(assessment))),
      (phrases.openWorkLabel, isBrief ? nil : words(phrases.openWorkSentence(assessment))),
      (phrases.concernLabel, words(phrases.concern(assessment))),
      (phrases.beyondLabel, words(phrases.beyondSentence(assessment))),
      (phrases.hiddenLabel, words(phrases.hiddenSentence(assessment))),
    ]
    return points.compactMap { label, sentence in
      sentence.map { [.strong([.text(label + ":")]), .text(" ")] + $0 }
    }
  }

  /// The gap profile; the table that follows it holds its numbers.
  private mutating func profileFigure() -> Report.Block {
    let intervals = firmness.map { $0.interval.range }
    let profile = GapProfile(
      meanLabel: phrases.meanMark,
      intervalLabel: intervals.contains { $0 != nil } ? phrases.intervalMark : nil,
      bands: instrument.bands.map { band in
        GapProfile.ScaleBand(
          from: band.from,
          to: band.to,
          label: phrases.say(band.label),
          range: phrases.range(of: band)
        )
      },
      bars: zip(assessment.dimensions, intervals).map { dimension, interval in
        GapProfile.Bar(
          label: label(of: dimension.dimension),
          gap: dimension.gap?.value,
          mean: dimension.mean?.value,
          interval: interval,
          value: phrases.gapOrReason(dimension),
          rating: dimension.gap.flatMap { _ in dimension.band.map { phrases.say($0.label) } },
          position: dimension.band.flatMap(instrument.bands.firstIndex(of:))
        )
      }
    )
    return numbering.figure(
      "gap-profile",
      phrases.profileCaption,
      [
        Figure.Panel(
          description: phrases.profileDescription(assessment, intervals),
          picture: .gapProfile(profile)
        )
      ],
      shownInTable: numbering.nextTable,
      phrases
    )
  }
}
