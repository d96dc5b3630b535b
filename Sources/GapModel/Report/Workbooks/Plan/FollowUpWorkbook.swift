extension FollowUp {
  /// Returns what became of a plan as a workbook: by office, by owner, action by action, and what did close.
  package func workbook(language: Language) -> Workbook {
    let phrases = phrases(language)
    var facts: [(name: String, text: String)] = [
      (phrases.contents, phrases.followUpTitle),
      (phrases.summary, phrases.followUpVerdict(self)),
    ]
    let remarks = FollowUpRemarks(followUp: self, phrases: phrases)
    for remark in remarks.pointers + remarks.all {
      facts.append((phrases.planLimits, remark))
    }
    facts += [
      (phrases.outcomeTitle, phrases.outcomeRule), phrases.numbersNote, phrases.madeWithNote,
    ]
    var book = ResultWorkbook(title: phrases.followUpTitle, facts: facts, phrases)
    let names = offices.map { $0.content.organisation }
    book.add(
      ResultSheet(
        phrases.say(id: "Perangkat daerah", en: "Offices"),
        phrases.followUpCounts(names, byOwner: false),
        of: FollowUpCount.byOffice(self)
      )
    )
    book.add(
      ResultSheet(
        phrases.owner,
        phrases.followUpCounts(names, byOwner: true),
        frozenColumns: 2,
        of: FollowUpCount.byOwner(self)
      )
    )
    book.add(
      ResultSheet(
        phrases.recommendation,
        phrases.followedActionColumns,
        frozenColumns: 3,
        of: offices.flatMap { office in
          office.actions.map { FollowedAction(office: office, action: $0) }
        }
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Target dan capaian", en: "Promised and seen"),
        phrases.outcomeColumns,
        frozenColumns: 2,
        of: offices.flatMap { office in
          office.outcomes.map { FollowedOutcome(office: office, outcome: $0) }
        }
      )
    )
    return book.finished
  }
}

/// An action of one office.
struct FollowedAction {
  let office: FollowUp.Office
  let action: FollowUp.Action
}

/// What was promised and seen in a dimension of one office.
struct FollowedOutcome {
  let office: FollowUp.Office
  let outcome: FollowUp.Outcome
}
