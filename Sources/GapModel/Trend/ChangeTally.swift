/// How many gaps went which way, and how many of these changes are more than chance in who spoke.
public struct ChangeTally: Hashable, Sendable {
  /// Those that fell.
  public let improved: Moved
  /// Those that grew.
  public let worsened: Moved
  /// Those that are the same at the first and the last time.
  public let unchanged: Int
  /// Those that are not assessed at the first or the last time.
  public let notComparable: Int
  /// Those with an interval at both times, of which noise can be told, moved or not.
  public let tested: Int

  /// Gaps that went one way, by what can be said of chance.
  public struct Moved: Hashable, Sendable {
    /// The 90% interval of the difference leaves 0 out.
    public let beyondNoise: Int
    /// The interval holds 0.
    public let withinNoise: Int
    /// A gap has no interval, so nothing is said of noise.
    public let untold: Int

    /// All of them.
    public var count: Int { beyondNoise + withinNoise + untold }

    init(_ direction: Trend.Direction, among entries: [DimensionTrend]) {
      let own = entries.filter { $0.change.direction == direction }
      beyondNoise = own.count { $0.isBeyondNoise == true }
      withinNoise = own.count { $0.isBeyondNoise == false }
      untold = own.count { $0.isBeyondNoise == nil }
    }
  }

  init(of entries: [DimensionTrend]) {
    improved = Moved(.improved, among: entries)
    worsened = Moved(.worsened, among: entries)
    unchanged = entries.count { $0.change.direction == .unchanged }
    notComparable = entries.count { $0.change.direction == .notComparable }
    tested = entries.count { $0.isBeyondNoise != nil }
  }

  /// How many would look beyond noise although none had changed: the share that 90% intervals leave out, of those
  /// that are tested.
  public var expectedByChance: Double { Double(tested) * (1 - GapInterval.level) }

  /// Those with a gap at the first and the last time.
  public var compared: Int { improved.count + worsened.count + unchanged }

  /// Those that are the same, or moved no further than chance would explain.
  public var stayed: Int { unchanged + improved.withinNoise + worsened.withinNoise }

  /// Those that moved, and of which nothing can be said of chance.
  public var untold: Int { improved.untold + worsened.untold }
}
