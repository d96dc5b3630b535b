extension RegencyTrend {
  /// Returns the trend as a workbook: the dimensions, the offices, their gaps, what was done and what is left
  /// out.
  package func workbook(language: Language) -> Workbook {
    let phrases = Phrases(language, for: instrument)
    var book = ResultWorkbook(
      title: phrases.regencyTrendTitle(offices.count),
      facts: facts(phrases),
      phrases
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Arah per dimensi", en: "Dimensions"),
        phrases.tallyColumns(phrases.regencyDimensionColumn(instrument)) { $0.tally },
        of: dimensions
      )
    )
    var medians = ResultSheet(
      phrases.say(id: "Nilai tengah", en: "Medians"),
      phrases.medianColumns(of: self),
      of: dimensions
    )
    medians.sum =
      [.text(totalMaximum.map { phrases.totalOf($0) } ?? phrases.total, .heading)]
      + [.count(total.offices)] + total.change.gaps.map { .decimal($0) }
      + [.decimal(total.change.change)]
    book.add(medians)
    book.add(ResultSheet(phrases.offices, phrases.followedOfficeColumns(of: self), of: offices))
    var cells = ResultSheet<FollowedPlace>(
      phrases.say(id: "Rincian", en: "Details"),
      phrases.followedPlaceColumns(of: self),
      frozenColumns: 3
    )
    for office in offices {
      for entry in office.trend.dimensions {
        cells.append(FollowedPlace(office: office, entry: entry))
      }
    }
    book.add(cells)
    book.add(
      ResultSheet(
        phrases.whatWasDone,
        phrases.doneGapColumns(instrument),
        of: offices.flatMap { office in
          office.actions.flatMap { action -> [DonePlace] in
            action.gaps.isEmpty
              ? [DonePlace(office: office, action: action, gap: nil)]
              : action.gaps.map { DonePlace(office: office, action: action, gap: $0) }
          }
        }
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Gap yang dituju", en: "Addressed"),
        phrases.addressedColumns,
        of: [
          TalliedGaps(label: phrases.addressedLabel, tally: addressed),
          TalliedGaps(label: phrases.notAddressedLabel, tally: others),
        ]
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Selesai tanpa padanan", en: "Done, not matched"),
        phrases.unmatchedColumns,
        of: offices.flatMap { office in
          office.unmatched.map { UnmatchedPlace(office: office, action: $0) }
        }
      )
    )
    book.add(ResultSheet(phrases.notCompared, phrases.notComparedColumns, of: leftOut))
    return book.finished
  }

  private func facts(_ phrases: Phrases) -> [(name: String, text: String)] {
    var facts: [(name: String, text: String)] = [
      (phrases.contents, phrases.regencyTrendTitle(offices.count)),
      (phrases.periods, periods.map { phrases.period($0) }.joined(separator: " → ")),
      (phrases.summary, phrases.regencyVerdict(self)),
    ]
    facts += phrases.regencyPoints(self).map { (name: $0.0, text: $0.1) }
    facts += [
      (phrases.noiseTitle, phrases.noiseExplained), (phrases.mediansTitle, phrases.mediansRule),
      (phrases.limitsTitle, phrases.sharedPeriodsRule),
    ]
    if offices.contains(where: { !$0.actions.isEmpty }) {
      facts.append((phrases.whatWasDone, phrases.doneRule))
    }
    return facts + [phrases.numbersNote] + phrases.instrumentNotes(instrument)
      + [phrases.madeWithNote]
  }
}

/// A dimension of one office.
struct FollowedPlace {
  let office: OfficeTrend
  let entry: DimensionTrend
}

/// Something done at an office and a gap that it addresses; `nil` where the instrument knows none of them.
struct DonePlace {
  let office: OfficeTrend
  let action: DoneAction
  let gap: DoneAction.AddressedGap?
}

/// Something done at an office that no earlier case recommends in these words.
struct UnmatchedPlace {
  let office: OfficeTrend
  let action: OfficeTrend.UnmatchedAction
}
