/// What of a case is prepared.
public enum PreparePlace: Hashable, Sendable {
  /// What the case is about.
  case head
  case sources
  /// The design in one dimension, by its place in the instrument.
  case dimension(Int)
}

extension PreparePlace {
  /// The place as the page keeps it.
  var word: String {
    switch self {
    case .head: "head"
    case .sources: "sources"
    case .dimension(let place): String(place)
    }
  }

  /// Reads a place.
  init?(_ word: String) {
    switch word {
    case "head": self = .head
    case "sources": self = .sources
    default:
      guard let place = Int(word), place >= 0 else { return nil }
      self = .dimension(place)
    }
  }
}
