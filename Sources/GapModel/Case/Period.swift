/// The time that a case looks at.
public struct Period: Hashable, Sendable {
  /// When it begins.
  public let from: CalendarDate
  /// When it ends, not before it begins.
  public let to: CalendarDate

  /// Creates a period; `nil` when it would end before it begins.
  public init?(from: CalendarDate, to: CalendarDate) {
    guard from.first <= to.last else { return nil }
    self.from = from
    self.to = to
  }
}
