/// The case of the next period: the same office, system, sources and design, and the actions that go on.
///
/// It is the file of the period before with changes at known places, so that comments, order and quoting stay.
/// Findings and judgements go, as they are of their period; actions stay, but for those that were dropped, without
/// the findings that they answered.
///
///     let next = try NextPeriod(of: assessedCase, in: text)
///     print(next.text.bytes)
public struct NextPeriod {
  /// The text of the new case.
  public let text: CaseText
  /// The name of the new case.
  public let id: String
  /// The period that follows; `nil` where the case gives none that another can be told from.
  public let period: Period?
  /// How many actions are carried over.
  public let actionCount: Int

  /// Begins the next period of a case.
  ///
  /// - Parameters:
  ///   - assessedCase: The case as it was read.
  ///   - text: Its file, which holds no other case.
  /// - Throws: Why the file cannot be changed.
  public init(of assessedCase: Case, in text: CaseText) throws(EditRefusal) {
    let period = assessedCase.period.flatMap { $0.next }
    let kept = assessedCase.recommendations.filter { $0.status != .dropped }
    id = Self.id(after: assessedCase.id.text, period)
    actionCount = kept.count
    self.period = period
    let top = EditPath()
    var changed = text
    for change in [
      .set(top["case"]["id"], .word(id)), Self.period(period), .remove(top["case"]["citation"]),
      .set(top["findings"], .list([])), .remove(top["judgements"]),
    ] as [CaseEdit] {
      changed = try changed.carriedOver(change)
    }
    for dropped in assessedCase.recommendations where dropped.status == .dropped {
      changed = try changed.carriedOver(
        .remove(top["recommendations"].entry(dropped.id.text))
      )
    }
    let names = Set(kept.map { $0.id })
    for action in kept {
      let path = top["recommendations"].entry(action.id.text)
      changed = try changed.carriedOver(.remove(path["findings"]))
      let requires = action.requires.filter { names.contains($0) }
      guard requires.count < action.requires.count else { continue }
      changed = try changed.carriedOver(
        requires.isEmpty
          ? .remove(path["requires"])
          : .set(path["requires"], .list(requires.map { .word($0.text) }))
      )
    }
    self.text = changed
  }

  private static func period(_ period: Period?) -> CaseEdit {
    let path = EditPath()["case"]["period"]
    guard let period else { return .remove(path) }
    return .set(
      path,
      .mapping(
        [
          .init("from", .word(period.from.description)), .init("to", .word(period.to.description)),
        ],
        isInline: true
      )
    )
  }

  /// A name that differs: with the new year where it ends with a year, else with a number behind it.
  private static func id(after id: String, _ period: Period?) -> String {
    var parts = id.split(separator: "-").map { String($0) }
    guard let last = parts.popLast(), let number = Int(last) else { return "\(id)-2" }
    let isYear = last.utf8.count == 4
    if isYear, let year = period?.to.year, year != number {
      return (parts + [String(year)]).joined(separator: "-")
    }
    return isYear ? "\(id)-2" : (parts + [String(number + 1)]).joined(separator: "-")
  }
}

extension CaseText {
  /// The text after a change; where what it would take away is not there, the text as it is.
  fileprivate func carriedOver(_ change: CaseEdit) throws(EditRefusal) -> CaseText {
    do throws(EditRefusal) {
      return try changed(by: change).text
    } catch {
      if case .remove = change, error == .noSuchPlace { return self }
      throw error
    }
  }
}

extension Period {
  /// The period that follows and is as long, in years or months; `nil` where days are given.
  fileprivate var next: Period? {
    guard from.day == nil, to.day == nil else { return nil }
    let (first, last): (CalendarDate?, CalendarDate?)
    if from.month == nil, to.month == nil {
      let length = to.year - from.year + 1
      (first, last) = (CalendarDate(year: from.year + length), CalendarDate(year: to.year + length))
    } else if let firstMonth = from.month, let lastMonth = to.month {
      let (start, end) = (from.year * 12 + firstMonth - 1, to.year * 12 + lastMonth - 1)
      let length = end - start + 1
      (first, last) = (CalendarDate(month: start + length), CalendarDate(month: end + length))
    } else {
      return nil
    }
    guard let first, let last else { return nil }
    return Period(from: first, to: last)
  }
}

extension CalendarDate {
  fileprivate init?(year: Int) { self.init(String(year)) }

  /// A month, counted from the year 0.
  fileprivate init?(month count: Int) {
    let month = count % 12 + 1
    self.init("\(count / 12)-\(month < 10 ? "0" : "")\(month)")
  }
}
