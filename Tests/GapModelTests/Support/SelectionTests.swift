import GapModel
import Testing

@Suite struct `Order among some numbers` {
  /// Numbers with many equal ones among them, or with few.
  private func numbers(_ count: Int, _ generator: inout SplitMix) -> ContiguousArray<Double> {
    let most = generator.once(in: 2) ? 5 : 10_000
    return ContiguousArray((0..<count).map { _ in Double(generator.next() % UInt64(most)) })
  }

  @Test(arguments: [1, 2, 3, 4, 5, 12, 13, 14, 40, 41, 100, 500])
  func `The first so many are sorted, and the others left`(_ count: Int) {
    var generator = SplitMix(seed: UInt64(count))
    for _ in 0..<20 {
      let given = numbers(count + 3, &generator)
      var found = given
      var span = found.mutableSpan
      span.sort(first: count)
      #expect(Array(found) == given.prefix(count).sorted() + given.suffix(3))
    }
  }

  @Test func `Of none there is nothing to sort`() {
    var none: ContiguousArray<Double> = []
    var span = none.mutableSpan
    span.sort(first: 0)
    #expect(none.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 10, 100, 501])
  func `A place holds what sorting would put there`(_ count: Int) {
    var generator = SplitMix(seed: UInt64(count))
    for _ in 0..<20 {
      let given = numbers(count + 3, &generator)
      let sorted = given.prefix(count).sorted()
      let place = Int(generator.next() % UInt64(count))
      var found = given
      var span = found.mutableSpan
      let number = span.select(place, before: count)
      #expect(number == sorted[place])
      #expect(found[place] == number)
      #expect(found[..<place].allSatisfy { $0 <= number })
      #expect(found[place..<count].allSatisfy { $0 >= number })
      #expect(found.suffix(3) == given.suffix(3))
      #expect(found.prefix(count).sorted() == sorted)
    }
  }
}
