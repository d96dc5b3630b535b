extension IndexScheme {
  /// Returns what the scheme's rule calls a value; `nil` below its first edge.
  ///
  /// The value is banded as it is, not rounded, and a lower edge belongs to the predicate above it.
  ///
  /// - SeeAlso: <doc:Method>, section 11.
  public func predicate(of value: Double) -> Predicate? {
    predicates.last { value >= $0.from }
  }
}
