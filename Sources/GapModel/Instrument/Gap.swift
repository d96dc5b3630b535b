/// How far reality lies from the design, on Heeks' scale from 0 to 10.
///
/// At 0 the design asks for nothing that is not already so; at 10 design and reality have nothing in
/// common. Any value between is meant to be used. The scale has no unit.
///
/// What was not assessed has no gap: it is `nil` wherever a gap is optional, and never 0. There is no
/// `+` on purpose: a total of gaps stands on another scale.
///
/// - SeeAlso: Richard Heeks, *Most eGovernment-for-Development Projects Fail* (iGovernment Working
///   Paper 14, 2003).
public struct Gap: Hashable, Comparable, Sendable {
  /// The ends of the scale.
  public static let scale = 0.0...10.0

  /// No gap: design and reality agree.
  public static let none = Gap(clamping: 0)

  /// The number itself, not rounded.
  public let value: Double

  /// Creates a gap; `nil` when the number is outside 0 to 10 or not a number.
  public init?(_ value: Double) {
    guard Self.scale.contains(value) else { return nil }
    self.value = value
  }

  /// Creates a gap from the result of an average, which floating point may push past an end.
  package init(clamping value: Double) {
    self.value = min(max(value, Self.scale.lowerBound), Self.scale.upperBound)
  }

  /// Orders small gaps before large ones.
  public static func < (left: Gap, right: Gap) -> Bool { left.value < right.value }
}
