import GapModel

/// A copy of a case that somebody else coded, known again by what it says.
///
/// The format has no key that says so. It is a copy when it has the id and the instrument of the case, one
/// coder
/// who is not the first of the case, codings, findings of which most are the case's own, and neither
/// judgements nor
/// recommendations. Where each could be a copy of the other, the one in a copy's order is.
struct ReturnedCoding: Sendable {
  /// Who coded it.
  let coder: Coder
  /// The copy.
  let copy: Case
  /// How many of the case's findings were coded in it.
  let codedCount: Int
  /// The findings whose statement is another in the copy.
  let changed: [Finding.ID]
  /// The findings that the case does not have.
  let unknown: [Finding.ID]

  /// Looks whether a case is a coded copy of another; `nil` if not.
  init?(_ copy: Case, of content: Case) {
    guard copy.id == content.id, copy.instrument.sha256 == content.instrument.sha256,
      copy.coders.count == 1, copy.judgements.isEmpty, copy.recommendations.isEmpty,
      let coder = copy.coders.first, coder.id != content.coders.first?.id,
      !BlindCopy.isInOrder(content) || BlindCopy.isInOrder(copy)
    else { return nil }
    var coded = 0
    var changed: [Finding.ID] = []
    var unknown: [Finding.ID] = []
    for finding in copy.findings {
      guard let own = content.findings[finding.id] else {
        unknown.append(finding.id)
        continue
      }
      if own.statement.withSingleBlanks != finding.statement.withSingleBlanks {
        changed.append(finding.id)
      }
      if finding.coding(of: coder.id)?.saysAnything == true { coded += 1 }
    }
    let same = copy.findings.count - unknown.count - changed.count
    guard coded > 0, same * 2 > copy.findings.count else { return nil }
    self.coder = coder
    self.copy = copy
    self.changed = changed
    self.unknown = unknown
    codedCount = coded
  }
}
