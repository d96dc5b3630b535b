/// What money can close at most: a stair that rises where the next better choice can be paid.
struct MoneyCurve: Hashable, Sendable {
  /// What the vertical axis counts.
  let fallLabel: String
  /// What the horizontal axis counts.
  let moneyLabel: String
  let points: [Point]
  /// The budget; `nil` where it lies beyond the dearest choice.
  let budget: Point?

  /// So much money, and what it can close.
  struct Point: Hashable, Sendable {
    /// Rupiah.
    let cost: Double
    let fall: Double
    /// The money as it is written.
    let costText: String
    /// The fall as it is written.
    let fallText: String
  }
}

/// Draws what money can close.
struct MoneyCurveSVG {
  let curve: MoneyCurve

  private let width = Drawing.usualWidth
  private let height = 230.0
  private let left = 14.0
  private let right = 14.0
  private let top = 34.0
  private let bottom = 46.0

  init(_ curve: MoneyCurve) { self.curve = curve }

  var drawing: Drawing {
    Drawing(width: width, height: height, parts: axes() + stairs() + ends() + budget())
  }

  private func x(of cost: Double) -> Double {
    let most = max(curve.points.last?.cost ?? 1, 1)
    return left + (width - left - right) * cost / most
  }

  private func y(of fall: Double) -> Double {
    let most = max(curve.points.last?.fall ?? 1, 0.01)
    return height - bottom - (height - top - bottom) * fall / most
  }

  private func axes() -> [DrawnShape] {
    [
      DrawnShape.line(
        "tick",
        from: (left, height - bottom),
        to: (width - right, height - bottom)
      ),
      DrawnShape.text(curve.fallLabel, .tick, x: left, y: 12),
      DrawnShape.text(curve.moneyLabel, .tick, x: width - right, y: height - 6, .end),
    ]
  }

  private func stairs() -> [DrawnShape] {
    zip(curve.points, curve.points.dropFirst()).flatMap { from, to in
      [
        DrawnShape.line(
          "trend",
          from: (x(of: from.cost), y(of: from.fall)),
          to: (x(of: to.cost), y(of: from.fall))
        ),
        DrawnShape.line(
          "trend",
          from: (x(of: to.cost), y(of: from.fall)),
          to: (x(of: to.cost), y(of: to.fall))
        ),
      ]
    }
  }

  /// What all the actions cost and close.
  private func ends() -> [DrawnShape] {
    guard let last = curve.points.last else { return [] }
    let x = x(of: last.cost)
    return [
      DrawnShape.circle("point", x: x, y: y(of: last.fall), radius: 3.5),
      DrawnShape.text(last.fallText, .value, x: x, y: y(of: last.fall) - 8, .end),
      DrawnShape.text(last.costText, .tick, x: x, y: height - bottom + 14, .end),
    ]
  }

  private func budget() -> [DrawnShape] {
    guard let budget = curve.budget else { return [] }
    let x = x(of: budget.cost)
    let isRight = x > width / 2
    return [
      DrawnShape.line("leader", from: (x, height - bottom), to: (x, y(of: budget.fall))),
      DrawnShape.circle("point", x: x, y: y(of: budget.fall), radius: 4.5),
      DrawnShape.text(
        budget.fallText,
        .value,
        x: isRight ? x - 8 : x + 8,
        y: y(of: budget.fall) + (isRight ? -8 : 16),
        isRight ? .end : .start
      ),
      DrawnShape.text(
        budget.costText,
        .tick,
        x: x,
        y: height - bottom + 28,
        isRight ? .end : .start
      ),
    ]
  }
}
