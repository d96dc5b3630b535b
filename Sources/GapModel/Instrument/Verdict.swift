/// What a coder decided on a finding.
///
/// - SeeAlso: <doc:Method>, section 1.
public enum Verdict: Hashable, Sendable {
  /// How far reality lies from the design; no distance at all where the design is met.
  case judged(Distance)
  /// Something is feared, and nothing has happened: it stays outside every gap.
  case risk
  /// Nothing yet: open work, which weighs nothing.
  case unjudged

  /// How far reality lies from the design, where that was judged.
  public var distance: Distance? {
    if case .judged(let distance) = self { distance } else { nil }
  }
}
