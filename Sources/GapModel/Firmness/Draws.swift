/// A number of each of eight draws, which are looked at together.
///
/// Where voices and findings stand is so looked up once for eight draws. Each keeps to its lane: nothing is
/// added across lanes, and every draw gives, to the last bit, what it would give alone.
typealias Draws = SIMD8<Double>

extension Draws {
  /// So many draws in lots of eight: how many lanes of each lot are used.
  static func lots(of count: Int) -> some Sequence<Range<Int>> {
    stride(from: 0, to: count, by: scalarCount).lazy.map { 0..<Swift.min(scalarCount, count - $0) }
  }

  /// 1 in each lane.
  static var one: Self { Self(repeating: 1) }

  /// Clamps to 0–10; NaN stays NaN.
  var clampedToScale: Self {
    replacing(with: Gap.scale.lowerBound, where: self .< Gap.scale.lowerBound)
      .replacing(with: Gap.scale.upperBound, where: self .> Gap.scale.upperBound)
  }
}
