/// Where one is in preparing a case.
struct PrepareState: Hashable, Sendable {
  /// The part of the case that is shown.
  var place = PreparePlace.head
  /// The source whose fields are open.
  var source: Int?
  /// The expectation whose fields are open.
  var expectation: Int?
  /// Whether it was asked to remove what is open, and others refer to it.
  var isRemoving = false

  /// Goes to a part of the case, where nothing is open.
  mutating func go(to place: PreparePlace) {
    self.place = place
    source = nil
    expectation = nil
    isRemoving = false
  }
}
