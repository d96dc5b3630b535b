extension Dictionary {
  /// Gathers values by their keys, and combines those of one key in their order.
  ///
  /// It stands in for the initialiser of Swift's library, which looks at run time whether it was given a
  /// dictionary; WebAssembly knows no such casts.
  package init<Entries: Sequence>(
    _ entries: __owned Entries,
    uniquingKeysWith combine: (Value, Value) throws -> Value
  ) rethrows where Entries.Element == (Key, Value) {
    self.init(minimumCapacity: entries.underestimatedCount)
    for (key, value) in entries {
      if let index = index(forKey: key) {
        values[index] = try combine(values[index], value)
      } else {
        self[key] = value
      }
    }
  }
}
