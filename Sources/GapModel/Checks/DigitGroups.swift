/// Digits in groups, parted as people part long numbers: by blanks, dashes, full stops or brackets.
struct DigitGroups {
  /// How two groups are parted.
  enum Joint {
    case blank
    case dash
    case fullStop
  }

  /// The places of each group's digits.
  private(set) var groups: [Range<Int>]
  /// How each group but the first is parted from the one before.
  private(set) var joints: [Joint] = []

  /// The most signs between two groups, as in `) - `.
  private static let longestJoint = 4

  /// Takes the groups from a digit on, as far as they go.
  init(_ signs: PlainSigns, from place: Int) {
    let first = signs.end(from: place, while: signs.isDigit)
    groups = [place..<first]
    var end = first
    while let (joint, next) = Self.joint(in: signs, from: end) {
      end = signs.end(from: next, while: signs.isDigit)
      joints.append(joint)
      groups.append(next..<end)
    }
  }

  /// What parts a group from the next, and where that begins.
  private static func joint(in signs: PlainSigns, from place: Int) -> (Joint, next: Int)? {
    var marks: [Unicode.Scalar] = []
    var next = place
    while let sign = signs[next], " .-_()".unicodeScalars.contains(sign),
      next - place < longestJoint
    {
      if [".", "-", "_"].contains(sign) { marks.append(sign) }
      next += 1
    }
    guard next > place, signs.isDigit(at: next), marks.count <= 1 else { return nil }
    switch marks.first {
    case nil: return (.blank, next)
    // A full stop with a blank ends a sentence.
    case ".": return (next - place == 1 ? .fullStop : .blank, next)
    default: return (.dash, next)
    }
  }
}
