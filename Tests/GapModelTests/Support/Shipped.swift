import GapModel
import Testing

/// The shipped instruments, each read once.
enum Shipped {
  static let ids = ["heeks-2003", "heeks-itposmo", "heeks-itposmo-5"]

  private static let instruments = Dictionary(
    uniqueKeysWithValues: ids.map { ($0, ShippedInstrument.named($0)) }
  )

  /// The shipped instrument of this name.
  static func instrument(_ id: String) throws -> Instrument {
    try #require(instruments[id] ?? nil)
  }

  /// The study's instrument, with three ratings.
  static var three: Instrument { get throws { try instrument("heeks-itposmo") } }

  /// The one with all five ratings.
  static var five: Instrument { get throws { try instrument("heeks-itposmo-5") } }
}

extension CaseAssessment {
  /// One of its dimensions.
  func dimension(_ id: Dimension.ID) throws -> DimensionAssessment {
    try #require(dimensions.first { $0.dimension == id })
  }
}
