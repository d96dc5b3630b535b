extension Sequence where Element: Hashable {
  /// The elements without repetitions, in the order of their first appearance.
  package var uniqued: [Element] {
    var unique: [Element] = []
    var seen: Set<Element> = []
    for element in self {
      // Among a few it is quicker to look than to hash.
      if seen.isEmpty, unique.count < 8 {
        if !unique.contains(element) { unique.append(element) }
      } else {
        if seen.isEmpty { seen = Set(unique) }
        if seen.insert(element).inserted { unique.append(element) }
      }
    }
    return unique
  }
}
