/// A sequence of draws that depends on a seed and a case's number alone.
///
/// The generator is SplitMix64: any two starting points give unrelated sequences, so a case is the same
/// whether it is written alone or among twenty thousand.
struct Draws {
  private var state: UInt64

  init(seed: UInt64, number: Int) {
    state = seed
    state = next() ^ UInt64(number)
    state = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Whether something happens that happens this many times in a hundred.
  mutating func happens(percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One of some.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(in: 0...(elements.count - 1))]
  }

  /// Some, each once, in their order, beginning anywhere.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    let start = number(in: 0...(elements.count - 1))
    return (0..<min(count, elements.count)).map { elements[(start + $0) % elements.count] }
  }
}
