/// What is done where work begins.
public enum BeginAction: Hashable, Sendable {
  /// Opens the example study that the page carries, with the tour beside it.
  case example(file: String, [UInt8])
  /// Goes to a stop of the tour.
  case tour(TourStop)
  /// Puts the tour away.
  case endTour

  /// Chooses the instrument of an empty case.
  case instrument(String)
  /// Makes an empty case.
  case create(NewCaseWords)

  /// Takes cells that were pasted into a field.
  case paste(String)
  /// Says what a column holds, by the word that a map writes; no word for one that is left out.
  case column(Int, String)
  /// Whether the first row of what was pasted holds headings.
  case headings(Bool)
  /// Reads another sheet of a workbook.
  case sheet(String)
  /// Sends what came to an open case, by its key, or to a new one.
  case goal(String)
  /// Rates the new case by another instrument.
  case ratedBy(String)
  /// How the evidence was got where the table does not say.
  case technique(String)
  /// Says something of the new case itself.
  case head(HeadWord, String)
  /// Imports what came.
  case take
  /// Leaves it.
  case leave

  /// Asks before a case is closed, or a draft removed.
  case ask(String)
  /// Does neither.
  case stay
  /// Uses a letterhead, a map or a list of names no longer.
  case putAway(AidKind)
  /// Takes away what was told of files that were not opened.
  case read
}

/// What a person says of a new case that a table does not.
public enum HeadWord: String, CaseIterable, Hashable, Sendable {
  case organisation, system
}

extension BeginAction: StepAction {
  static let part = "begin"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .example: ("example", [])
    case .tour(let stop): ("tour", [stop.rawValue])
    case .endTour: ("endTour", [])
    case .instrument(let id): ("instrument", [id])
    case .create: ("create", [])
    case .paste(let text): ("paste", [text])
    case .column(let place, let word): ("column", [String(place), word])
    case .headings(let isSo): ("headings", [String(isSo)])
    case .sheet(let name): ("sheet", [name])
    case .goal(let key): ("goal", [key])
    case .ratedBy(let id): ("ratedBy", [id])
    case .technique(let word): ("technique", [word])
    case .head(let word, let text): ("head", [word.rawValue, text])
    case .take: ("take", [])
    case .leave: ("leave", [])
    case .ask(let key): ("ask", [key])
    case .stay: ("stay", [])
    case .putAway(let aid): ("putAway", [aid.rawValue])
    case .read: ("read", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    guard let action = Self.beginning(name, &words) ?? Self.arriving(name, &words) else {
      return nil
    }
    self = action
  }

  private static func beginning(_ name: String, _ words: inout ActionWords) -> BeginAction? {
    switch name {
    case "example":
      words.text().flatMap { file in words.bytes().map { .example(file: file, $0) } }
    case "tour": words.text().flatMap { TourStop(rawValue: $0) }.map { .tour($0) }
    case "endTour": .endTour
    case "instrument": words.text().map { .instrument($0) }
    case "create": NewCaseWords(&words).map { .create($0) }
    case "ask": words.text().map { .ask($0) }
    case "stay": .stay
    case "putAway": words.text().flatMap { AidKind(rawValue: $0) }.map { .putAway($0) }
    case "read": .read
    default: nil
    }
  }

  private static func arriving(_ name: String, _ words: inout ActionWords) -> BeginAction? {
    switch name {
    case "paste": words.text().map { .paste($0) }
    case "column": words.number().flatMap { place in words.text().map { .column(place, $0) } }
    case "headings": words.truth().map { .headings($0) }
    case "sheet": words.text().map { .sheet($0) }
    case "goal": words.text().map { .goal($0) }
    case "ratedBy": words.text().map { .ratedBy($0) }
    case "technique": words.text().map { .technique($0) }
    case "head":
      words.text().flatMap { HeadWord(rawValue: $0) }
        .flatMap { word in words.text().map { .head(word, $0) } }
    case "take": .take
    case "leave": .leave
    default: nil
    }
  }
}
