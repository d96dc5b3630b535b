/// What is done in the coding, with findings, criteria and steps named by their places.
public enum CodeAction: Hashable, Sendable {
  /// Goes to a finding.
  case go(Int)
  case next
  case back
  /// Shows only findings that hold these words.
  case search(String)
  /// Works on the codings of this coder.
  case coder(String)

  /// Opens or closes the queue, on a narrow screen.
  case queue
  /// Opens or closes the ratings, on a narrow screen.
  case effect

  /// Unfolds a criterion.
  case criterion(Int)
  case criterionBefore
  case criterionBehind
  /// Sets a step of a criterion, and unfolds the next one.
  case step(criterion: Int, step: Int)
  /// Sets the step before or behind the present one.
  case move(by: Int)
  /// The text does not say anything on a criterion.
  case silent(criterion: Int)
  case met
  case risk
  /// Judges on the severity ladder.
  case ladder
  /// Judges by criteria.
  case judge
  /// Sets a step of the severity ladder.
  case severity(Int)
  /// Takes the judgement away.
  case clear

  /// Opens or closes the list of indicators and expectations.
  case place
  /// Searches that list.
  case placeSearch(String)
  /// Holds the finding against an expectation, an indicator or a dimension.
  case target(PlaceName)
  /// Takes the place away.
  case unplace

  /// Shows a long quote whole, or its beginning.
  case quote
  /// Opens or closes the fields of the finding.
  case edit
  /// Writes a text of the finding.
  case write(FindingField, String)
  /// Adds a finding of a source.
  case add(source: String)
  /// Removes the finding.
  case remove
}

/// A field of a finding with free text.
public enum FindingField: String, CaseIterable, Hashable, Sendable {
  case statement, quote, locator, note
}

extension CodeAction: StepAction {
  static let part = "code"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .go(let finding): ("go", [String(finding)])
    case .next: ("next", [])
    case .back: ("back", [])
    case .search(let text): ("search", [text])
    case .coder(let id): ("coder", [id])
    case .queue: ("queue", [])
    case .effect: ("effect", [])
    case .criterion(let place): ("criterion", [String(place)])
    case .criterionBefore: ("criterionBefore", [])
    case .criterionBehind: ("criterionBehind", [])
    case .step(let criterion, let step): ("step", [String(criterion), String(step)])
    case .move(let count): ("move", [String(count)])
    case .silent(let criterion): ("silent", [String(criterion)])
    case .met: ("met", [])
    case .risk: ("risk", [])
    case .ladder: ("ladder", [])
    case .judge: ("judge", [])
    case .severity(let step): ("severity", [String(step)])
    case .clear: ("clear", [])
    case .place: ("place", [])
    case .placeSearch(let text): ("placeSearch", [text])
    case .target(let name): ("target", [name.kind.rawValue, name.word])
    case .unplace: ("unplace", [])
    case .quote: ("quote", [])
    case .edit: ("edit", [])
    case .write(let field, let text): ("write", [field.rawValue, text])
    case .add(let source): ("add", [source])
    case .remove: ("remove", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    let action =
      Self.judging(name, &words) ?? Self.placing(name, &words) ?? Self.moving(name, &words)
    guard let action else { return nil }
    self = action
  }

  private static func moving(_ name: String, _ words: inout ActionWords) -> CodeAction? {
    switch name {
    case "go": words.number().map { .go($0) }
    case "next": .next
    case "back": .back
    case "search": words.text().map { .search($0) }
    case "coder": words.text().map { .coder($0) }
    case "queue": .queue
    case "effect": .effect
    case "quote": .quote
    case "edit": .edit
    case "write":
      words.text().flatMap { FindingField(rawValue: $0) }
        .flatMap { field in words.text().map { .write(field, $0) } }
    case "add": words.text().map { .add(source: $0) }
    case "remove": .remove
    default: nil
    }
  }

  private static func judging(_ name: String, _ words: inout ActionWords) -> CodeAction? {
    switch name {
    case "criterion": words.number().map { .criterion($0) }
    case "criterionBefore": .criterionBefore
    case "criterionBehind": .criterionBehind
    case "step":
      words.number().flatMap { criterion in
        words.number().map { .step(criterion: criterion, step: $0) }
      }
    case "move": words.number().map { .move(by: $0) }
    case "silent": words.number().map { .silent(criterion: $0) }
    case "met": .met
    case "risk": .risk
    case "ladder": .ladder
    case "judge": .judge
    case "severity": words.number().map { .severity($0) }
    case "clear": .clear
    default: nil
    }
  }

  private static func placing(_ name: String, _ words: inout ActionWords) -> CodeAction? {
    switch name {
    case "place": .place
    case "placeSearch": words.text().map { .placeSearch($0) }
    case "target":
      words.text().flatMap { PlaceName.Kind(rawValue: $0) }
        .flatMap { kind in words.text().map { .target(PlaceName(kind: kind, word: $0)) } }
    case "unplace": .unplace
    default: nil
    }
  }
}
