/// Whether two numbers are the same but for rounding: both there and at most 1e-9 apart, or both missing.
func isClose(_ found: Double?, _ expected: Double?, within tolerance: Double = 1e-9) -> Bool {
  guard let found, let expected else { return found == nil && expected == nil }
  return abs(found - expected) <= tolerance
}

/// Whether two intervals have the same ends but for rounding, or neither is there.
func isClose(_ found: ClosedRange<Double>?, _ expected: [Double]?) -> Bool {
  guard let found, let expected else { return found == nil && expected == nil }
  return expected.count == 2 && isClose(found.lowerBound, expected[0])
    && isClose(found.upperBound, expected[1])
}
