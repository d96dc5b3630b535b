// Figures, each with the table that holds its numbers.
extension CaseReport {
  /// How far reality reaches towards the design; `nil` where too few dimensions span no area.
  mutating func radarFigure() -> Report.Block? {
    guard Radar.readableAxes.contains(assessment.dimensions.count),
      assessment.dimensions.contains(where: { $0.gap != nil })
    else { return nil }
    let radar = Radar(
      designLabel: phrases.design,
      realityLabel: phrases.reality,
      edges: instrument.bands.map { $0.to },
      axes: assessment.dimensions.map { dimension in
        Radar.Axis(
          label: label(of: dimension.dimension),
          gap: dimension.gap?.value,
          value: phrases.gapOrReason(dimension),
          position: dimension.band.flatMap(instrument.bands.firstIndex(of:))
        )
      }
    )
    let panels = [
      Figure.Panel(description: phrases.radarDescription(assessment), picture: .radar(radar))
    ]
    // The summary, where it is written, comes first and its table holds these numbers.
    guard !options.wantedSections.contains(.summary) else {
      return numbering.figure("radar", phrases.radarCaption, panels, shownInTable: 1, phrases)
    }
    let rows = assessment.dimensions.map { dimension in
      Table.Row([link(dimension.dimension)], number(dimension.gap), [mark(dimension)])
    }
    return numbering.figure(
      "radar",
      phrases.radarCaption,
      panels,
      [.words(phrases.dimension), .numbers(phrases.gap), .words(phrases.rating)],
      rows,
      phrases
    )
  }

  /// Open recommendations by urgency and effort, then those that cannot be drawn; nothing where none has an
  /// urgency.
  ///
  /// Where none gives an effort, all are drawn by their urgency. A leader, who has the order in the table, gets
  /// the figure only where it says more than that, and where the second sheet has room for it.
  mutating func matrixBlocks() -> [Report.Block] {
    let open = assessment.recommendations.map { entry in
      (recommendation: assessment.recommendation(of: entry), urgency: entry.urgency)
    }.filter { $0.recommendation.isOpen }
    let known = open.compactMap { entry in
      entry.urgency.map { (recommendation: entry.recommendation, urgency: $0) }
    }
    guard !known.isEmpty else { return [] }
    let drawn = known.filter { $0.recommendation.effort != nil }
    if options.reader == .leader, drawn.isEmpty || open.count > Self.mostDrawnForLeader {
      return []
    }
    guard !drawn.isEmpty else { return [matrixFigure(of: known, [phrases.effortUnsaid])] }
    let others = phrases.notInMatrix(
      withoutEffort: known.map { $0.recommendation }.filter { $0.effort == nil },
      withoutUrgency: open.filter { $0.urgency == nil }.map { $0.recommendation }
    )
    return [matrixFigure(of: drawn, Effort.allCases.map(phrases.effort))]
      + (others.map { [.paragraph($0)] } ?? [])
  }

  /// The most open recommendations beside whose table a leader's second sheet has room for a figure.
  private static let mostDrawnForLeader = 6

  private mutating func matrixFigure(
    of entries: [(recommendation: Recommendation, urgency: Double)],
    _ columns: [String]
  ) -> Report.Block {
    let matrix = PriorityMatrix(
      urgencyTitle: phrases.urgency,
      effortTitle: phrases.effort,
      columns: columns,
      bands: priorityBands(),
      points: entries.map { entry in
        let effort = entry.recommendation.effort.flatMap(Effort.allCases.firstIndex(of:))
        return PriorityMatrix.Point(
          label: entry.recommendation.id.text,
          column: effort ?? 0,
          urgency: entry.urgency
        )
      }
    )
    let rows = entries.map { entry in
      Table.Row(
        [.link(entry.recommendation.id.text, .recommendation(entry.recommendation.id))],
        cited(entry.recommendation.title),
        [.number(phrases.score(entry.urgency), value: entry.urgency)],
        [.text(entry.recommendation.effort.map(phrases.effort) ?? phrases.effortUnsaid)]
      )
    }
    return numbering.figure(
      "priority-matrix",
      phrases.matrixFigureCaption,
      [
        Figure.Panel(
          description: phrases.matrixDescription(
            entries.map { ($0.recommendation.id.text, $0.urgency, $0.recommendation.effort) }
          ),
          picture: .priorityMatrix(matrix)
        )
      ],
      [
        .words(phrases.code), .words(phrases.recommendation), .numbers(phrases.urgency),
        .words(phrases.effort),
      ],
      rows,
      phrases
    )
  }

  private func priorityBands() -> [PriorityMatrix.PriorityBand] {
    var from = 0.0
    return instrument.priorities.map { priority in
      let to = priority.to ?? Gap.scale.upperBound
      defer { from = to }
      return PriorityMatrix.PriorityBand(
        from: from,
        to: to,
        label: phrases.priorityBand(phrases.say(priority.label))
      )
    }
  }

  /// How many findings each technique yields on each dimension; `nil` without findings.
  mutating func evidenceFigure() -> Report.Block? {
    let used = Set(assessedCase.sources.map { $0.technique })
    let techniques = Technique.allCases.filter(used.contains)
    let techniqueOf = assessedCase.sources(by: { $0.technique })
    let map = EvidenceMap(
      columns: techniques.map(name(of:)),
      rows: assessment.dimensions.map { dimension in
        let counts = dimension.findingCounts(by: techniqueOf)
        return EvidenceMap.Row(
          label: label(of: dimension.dimension),
          counts: techniques.map { counts[$0] ?? 0 }
        )
      }
    )
    guard map.rows.contains(where: { $0.counts.contains { $0 > 0 } }) else { return nil }
    let rows = zip(assessment.dimensions, map.rows).map { dimension, row in
      Table.Row(
        cells: [[link(dimension.dimension)]]
          + row.counts.map { [.number(String($0), value: Double($0))] }
      )
    }
    return numbering.figure(
      "evidence-map",
      phrases.evidenceMapCaption,
      [Figure.Panel(description: phrases.evidenceMapDescription(map), picture: .evidenceMap(map))],
      [.words(phrases.dimension)] + map.columns.map { .numbers($0) },
      rows,
      phrases
    )
  }

  /// A technique as the instrument calls it.
  func name(of technique: Technique) -> String {
    instrument.techniques.keyed(technique.rawValue).map { phrases.say($0.label) }
      ?? technique.rawValue
  }
}
