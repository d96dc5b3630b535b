/// The shape that shows a rating beside its colour: a circle that fills with the gap.
package enum RatingShape {
  private static let shapes = ["○", "◔", "◑", "◕", "●"]

  /// Returns the shape of a rating's place, from 0 for the smallest gaps.
  package static func of(_ position: Int) -> String { shapes[quarters(of: position)] }

  /// Returns the place of a rating among the colours, of which there are as many as shapes: ratings
  /// beyond the last share its colour, and are told apart by their labels.
  static func colour(of position: Int) -> Int { quarters(of: position) }

  /// Returns how many quarters of the circle are filled, 0 to 4.
  package static func quarters(of position: Int) -> Int { min(max(position, 0), shapes.count - 1) }
}
