import GapModel

/// Where one is in planning.
struct PlanState: Hashable, Sendable {
  /// How many of the targets that were chosen last are offered first.
  static let mostLastTargets = 5

  /// What is worked on.
  enum Place: Hashable, Sendable {
    /// The recommendation of the first rank, until another is chosen.
    case first
    /// A recommendation, by its place in the case.
    case recommendation(Int)
    /// The form for a new one.
    case new
    /// Cells that are pasted.
    case cells
  }

  /// What is worked on.
  private(set) var place = Place.first
  /// Whether the list of what can be addressed is open.
  var isPicking = false
  /// What that list is searched for.
  var pickSearch = ""
  /// The targets that were chosen last, the last one first.
  var lastTargets: [Target] = []
  /// Whether the list of findings is open.
  var isPickingFindings = false
  /// What that list is searched for.
  var findingSearch = ""
  /// Whether it was asked to remove the recommendation, and others require it.
  var isRemoving = false
  /// The cells that were pasted.
  var cells = ""
  /// What rows address that do not say it, such as `technology/network`.
  var cellsAddress = ""

  /// Goes somewhere, where nothing is open.
  mutating func go(to place: Place) {
    self.place = place
    isPicking = false
    pickSearch = ""
    isPickingFindings = false
    findingSearch = ""
    isRemoving = false
  }

  /// Stays at a recommendation, whatever rank it gets.
  mutating func keep(_ recommendation: Int) { place = .recommendation(recommendation) }

  /// Remembers a target that was chosen.
  mutating func remember(_ target: Target) {
    lastTargets.removeAll { $0 == target }
    lastTargets.insert(target, at: 0)
    lastTargets = Array(lastTargets.prefix(Self.mostLastTargets))
  }
}
