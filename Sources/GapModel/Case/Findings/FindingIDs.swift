/// Names of findings of a case, in its order.
public struct FindingIDs: RandomAccessCollection, Sendable {
  /// All findings of the case.
  let findings: Findings
  /// Which of the case's findings they are, in rising order.
  private let chosen: ContiguousArray<UInt32>

  /// Takes findings of a case by their indices in it, which rise.
  init(findings: Findings, chosen: ContiguousArray<UInt32>) {
    self.findings = findings
    self.chosen = chosen
  }

  /// Takes findings of a case by their indices in it, in whatever order.
  init(findings: Findings, unordered indices: some Sequence<Int>) {
    self.findings = findings
    chosen = ContiguousArray(indices.map(UInt32.init).sorted())
  }

  /// The index of the first name.
  public var startIndex: Int { 0 }

  /// The index behind the last name.
  public var endIndex: Int { chosen.count }

  /// The name at an index, from 0.
  public subscript(index: Int) -> Finding.ID { findings.id(at: caseIndex(at: index)) }

  /// Where the finding at an index stands among all of the case.
  func caseIndex(at index: Int) -> Int { Int(chosen[index]) }

  /// Where they stand among all of the case, rising.
  var caseIndices: some RandomAccessCollection<Int> { chosen.lazy.map(Int.init) }
}

extension FindingIDs {
  /// What was decided on them, each verdict once.
  var distinctVerdicts: [Verdict] {
    Set(caseIndices.map { findings.store[$0].verdict }).sorted().map { findings.store.verdicts[$0] }
  }
}

extension FindingIDs: Hashable {
  /// Whether both hold the same names in the same order.
  public static func == (left: FindingIDs, right: FindingIDs) -> Bool { left.elementsEqual(right) }

  /// Hashes the names.
  public func hash(into hasher: inout Hasher) {
    for id in self { hasher.combine(id) }
  }
}
