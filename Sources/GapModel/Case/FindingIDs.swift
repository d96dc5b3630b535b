/// Names of findings of a case, in its order.
public struct FindingIDs: RandomAccessCollection, Sendable {
  let findings: Findings
  /// Where they stand among the findings of the case.
  let places: ContiguousArray<UInt32>

  /// The place of the first.
  public var startIndex: Int { 0 }

  /// The place behind the last.
  public var endIndex: Int { places.count }

  /// The name at a place, from 0.
  public subscript(place: Int) -> Finding.ID { findings.id(at: Int(places[place])) }
}

extension FindingIDs: Hashable {
  /// Whether both hold the same names in the same order.
  public static func == (left: FindingIDs, right: FindingIDs) -> Bool { left.elementsEqual(right) }

  /// Hashes the names.
  public func hash(into hasher: inout Hasher) {
    for id in self { hasher.combine(id) }
  }
}
