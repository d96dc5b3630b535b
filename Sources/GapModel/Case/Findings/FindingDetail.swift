/// How much of findings is kept.
public enum FindingDetail: Hashable, Sendable {
  /// Everything.
  case full
  /// What ratings follow from: who says so, what it is held against, and how far it lies from that.
  ///
  /// A finding then has no words, and one coding: the consensus.
  case ratings
}
