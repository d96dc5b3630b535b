extension Int64 {
  /// The sum of two costs in whole rupiah, at most the largest number there is.
  ///
  /// A file may give any cost, so a sum must not end the program.
  func adding(cost: Int64) -> Int64 {
    let (sum, isOver) = addingReportingOverflow(cost)
    return isOver ? .max : sum
  }
}

extension Sequence<Int64> {
  /// The sum of some costs in whole rupiah, at most the largest number there is.
  func sumOfCosts() -> Int64 { reduce(0) { $0.adding(cost: $1) } }
}
