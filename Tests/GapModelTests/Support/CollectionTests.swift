import GapModel
import Testing

@Suite struct `Elements without repetitions` {
  @Test(arguments: 0...40) func `Each stands where it first appears`(count: Int) {
    // Each number up to the count, three times, the last time backwards.
    let numbers = Array(0..<count)
    #expect((numbers + numbers + numbers.reversed()).uniqued == numbers)
    #expect(numbers.reversed().uniqued == numbers.reversed())
  }
}
