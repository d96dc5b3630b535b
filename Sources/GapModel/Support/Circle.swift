/// Points on a circle, the same on every platform: a system's own sine may differ in its last digits.
enum Circle {
  /// Returns the point of the unit circle at a share of a whole turn, clockwise from the top, as a
  /// drawing counts: to the right and downwards.
  static func point(atTurn turn: Double) -> (x: Double, y: Double) {
    // Less than half a turn to either side, where the series below converge quickly.
    let share = turn - turn.rounded()
    let angle = share * 2 * Double.pi
    return (x: sine(angle), y: -sine(angle + .pi / 2))
  }

  /// The sine's power series; twenty terms are exact to a double's precision within a turn.
  private static func sine(_ angle: Double) -> Double {
    var term = angle
    var sum = angle
    for index in 1..<20 {
      let factor = Double(2 * index)
      term *= -angle * angle / (factor * (factor + 1))
      sum += term
    }
    return sum
  }
}
