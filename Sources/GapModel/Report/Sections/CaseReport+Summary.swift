// The first screen: how bad it is, how sure that is, and what to do first.
extension CaseReport {
  mutating func summarySection() -> Report.Section {
    var blocks: [Report.Block] = [.verdict([.text(phrases.verdict(assessment))])]
    blocks.append(.list(summaryPoints()))
    blocks.append(.figure(gapProfile()))
    blocks.append(
      table(
        phrases.gapNumbers,
        [
          .words(phrases.dimension), .numbers(phrases.gap), .words(phrases.rating),
          .numbers(phrases.mean), .words(phrases.breadth), .words(phrases.evidence),
        ],
        assessment.dimensions.map { dimension in
          Table.Row(
            [link(dimension.dimension)],
            [.text(phrases.score(dimension.gap))],
            [mark(dimension)],
            [.text(phrases.score(dimension.mean))],
            [.text(phrases.breadth(dimension.breadth))],
            [.text(phrases.support(dimension.evidence))]
          )
        }
      )
    )
    return Report.Section(title: phrases.summary, anchor: .section("summary"), blocks: blocks)
  }

  private func summaryPoints() -> [[Inline]] {
    let points: [(String, String?)] = [
      (phrases.totalLabel, phrases.totalSentence(assessment)),
      (phrases.concernLabel, phrases.concern(assessment)),
      (phrases.firmLabel, phrases.supportSentence(assessment)),
      (phrases.firstLabel, phrases.firstTitles(assessment)),
      (phrases.openLabel, phrases.unaddressedSentence(assessment)),
      (phrases.beyondLabel, phrases.beyondSentence(assessment)),
      (phrases.hiddenLabel, phrases.hiddenSentence(assessment)),
    ]
    return points.compactMap { label, sentence in
      sentence.map { [.strong([.text(label + ":")]), .text(" " + $0)] }
    }
  }

  private mutating func gapProfile() -> GapProfile {
    let number = numbering.nextFigure()
    return GapProfile(
      number: number,
      caption: phrases.figureCaption(number, phrases.profileCaption),
      description: phrases.profileDescription(assessment),
      meanLabel: phrases.meanMark,
      bands: instrument.bands.map { band in
        GapProfile.ScaleBand(
          from: band.from,
          to: band.to,
          label: phrases.say(band.label),
          range: phrases.range(of: band)
        )
      },
      bars: assessment.dimensions.map { dimension in
        GapProfile.Bar(
          label: label(of: dimension.dimension),
          gap: dimension.gap?.value,
          mean: dimension.mean?.value,
          value: phrases.gapOrReason(dimension),
          rating: dimension.gap.flatMap { _ in dimension.band.map { phrases.say($0.label) } },
          position: dimension.band.flatMap(instrument.bands.firstIndex(of:))
        )
      }
    )
  }
}
