extension Comparison.AlikeNames {
  /// Those among some names of one kind.
  static func among(_ names: some Sequence<String>, _ kind: Kind) -> [Comparison.AlikeNames] {
    var known = LookAlikes<String>()
    return names.compactMap { name in
      known.add(name, name).map { Comparison.AlikeNames(kind: kind, first: $0, second: name) }
    }
  }
}
