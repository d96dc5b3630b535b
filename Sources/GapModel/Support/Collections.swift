extension Collection where Element: Equatable {
  /// The range of the first occurrence of a part; `nil` where it does not occur.
  package func range(of part: some Collection<Element>) -> Range<Index>? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.starts(with: part) {
        return rest.startIndex..<index(rest.startIndex, offsetBy: part.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Whether a part occurs anywhere.
  package func holds(_ part: some Collection<Element>) -> Bool { range(of: part) != nil }
}

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
