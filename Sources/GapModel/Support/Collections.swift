extension Sequence where Element: Hashable {
  /// The elements without repetitions, in the order of their first appearance.
  package var uniqued: [Element] {
    let few = 8
    var unique: [Element] = []
    var seen: Set<Element> = []
    unique.reserveCapacity(Swift.min(underestimatedCount, few))
    for element in self {
      // Among a few it is quicker to look than to hash.
      if seen.isEmpty, unique.count < few {
        if !unique.contains(element) { unique.append(element) }
      } else {
        if seen.isEmpty { seen = Set(unique) }
        if seen.insert(element).inserted { unique.append(element) }
      }
    }
    return unique
  }
}
