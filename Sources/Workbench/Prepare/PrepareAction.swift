/// What is done in preparing a case.
///
/// Entries of lists are named by their places.
public enum PrepareAction: Hashable, Sendable {
  /// Goes to a part of the case.
  case go(PreparePlace)
  /// Goes to the coding of a finding.
  case finding(String)
  /// Goes to an expectation or a source, by its name.
  case named(String)

  case head(HeadField, String)
  case coder(Int, CoderField, String)
  case addCoder(id: String, name: String)
  case removeCoder(Int)
  case index(Int, IndexField, String)
  case addIndex(scheme: String, year: String, value: String)
  case removeIndex(Int)

  /// Unfolds a source, or folds it.
  case openSource(Int)
  case source(Int, SourceField, String)
  case addSource
  /// Removes a source; with what refers to it once that was shown.
  case removeSource(Int, withReferences: Bool)

  /// Unfolds an expectation, or folds it.
  case openExpectation(Int)
  case expectation(Int, ExpectationField, String)
  /// Says that a source, by its place, is the basis of an expectation, or not.
  case basis(Int, source: Int, Bool)
  /// Adds an expectation at `technology/network`, or `technology`.
  case addExpectation(place: String, statement: String)
  /// Removes an expectation; what refers to it is then held against its indicator.
  case removeExpectation(Int, withReferences: Bool)

  /// Decides on a dimension: a rating's name, `-` where the dimension does not apply, or nothing.
  case judge(Int, decision: String, because: String, basis: String)
  /// Takes the decision on a dimension away.
  case unjudge(Int)
}

extension PrepareAction: StepAction {
  static let part = "prepare"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .go(let place): ("go", [place.word])
    case .finding(let id): ("finding", [id])
    case .named(let id): ("named", [id])
    case .head(let field, let text): ("head", [field.rawValue, text])
    case .coder(let place, let field, let text):
      ("coder", [String(place), field.rawValue, text])
    case .addCoder(let id, let name): ("addCoder", [id, name])
    case .removeCoder(let place): ("removeCoder", [String(place)])
    case .index(let place, let field, let text):
      ("index", [String(place), field.rawValue, text])
    case .addIndex(let scheme, let year, let value): ("addIndex", [scheme, year, value])
    case .removeIndex(let place): ("removeIndex", [String(place)])
    case .openSource(let place): ("openSource", [String(place)])
    case .source(let place, let field, let text):
      ("source", [String(place), field.rawValue, text])
    case .addSource: ("addSource", [])
    case .removeSource(let place, let isSure):
      ("removeSource", [String(place), String(isSure)])
    case .openExpectation(let place): ("openExpectation", [String(place)])
    case .expectation(let place, let field, let text):
      ("expectation", [String(place), field.rawValue, text])
    case .basis(let place, let source, let isSo):
      ("basis", [String(place), String(source), String(isSo)])
    case .addExpectation(let place, let statement): ("addExpectation", [place, statement])
    case .removeExpectation(let place, let isSure):
      ("removeExpectation", [String(place), String(isSure)])
    case .judge(let dimension, let decision, let because, let basis):
      ("judge", [String(dimension), decision, because, basis])
    case .unjudge(let dimension): ("unjudge", [String(dimension)])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    let action =
      Self.moving(name, &words) ?? Self.ofHead(name, &words) ?? Self.ofDesign(name, &words)
    guard let action else { return nil }
    self = action
  }

  private static func moving(_ name: String, _ words: inout ActionWords) -> PrepareAction? {
    switch name {
    case "go": words.text().flatMap { PreparePlace($0) }.map { .go($0) }
    case "finding": words.text().map { .finding($0) }
    case "named": words.text().map { .named($0) }
    case "openSource": words.number().map { .openSource($0) }
    case "openExpectation": words.number().map { .openExpectation($0) }
    default: nil
    }
  }

  private static func ofHead(_ name: String, _ words: inout ActionWords) -> PrepareAction? {
    switch name {
    case "head":
      guard let field = words.text().flatMap({ HeadField(rawValue: $0) }) else { return nil }
      return words.text().map { .head(field, $0) }
    case "coder":
      guard let place = words.number(),
        let field = words.text().flatMap({ CoderField(rawValue: $0) })
      else { return nil }
      return words.text().map { .coder(place, field, $0) }
    case "addCoder":
      return words.text().flatMap { id in words.text().map { .addCoder(id: id, name: $0) } }
    case "removeCoder": return words.number().map { .removeCoder($0) }
    case "index":
      guard let place = words.number(),
        let field = words.text().flatMap({ IndexField(rawValue: $0) })
      else { return nil }
      return words.text().map { .index(place, field, $0) }
    case "addIndex":
      guard let scheme = words.text(), let year = words.text() else { return nil }
      return words.text().map { .addIndex(scheme: scheme, year: year, value: $0) }
    case "removeIndex": return words.number().map { .removeIndex($0) }
    default: return nil
    }
  }

  private static func ofDesign(_ name: String, _ words: inout ActionWords) -> PrepareAction? {
    switch name {
    case "source":
      guard let place = words.number(),
        let field = words.text().flatMap({ SourceField(rawValue: $0) })
      else { return nil }
      return words.text().map { .source(place, field, $0) }
    case "addSource": return .addSource
    case "removeSource":
      return words.number().flatMap { place in
        words.truth().map { .removeSource(place, withReferences: $0) }
      }
    case "expectation":
      guard let place = words.number(),
        let field = words.text().flatMap({ ExpectationField(rawValue: $0) })
      else { return nil }
      return words.text().map { .expectation(place, field, $0) }
    case "basis":
      guard let place = words.number(), let source = words.number() else { return nil }
      return words.truth().map { .basis(place, source: source, $0) }
    case "addExpectation":
      return words.text().flatMap { place in
        words.text().map { .addExpectation(place: place, statement: $0) }
      }
    case "removeExpectation":
      return words.number().flatMap { place in
        words.truth().map { .removeExpectation(place, withReferences: $0) }
      }
    case "judge":
      guard let place = words.number(), let decision = words.text(), let because = words.text()
      else { return nil }
      return words.text().map { .judge(place, decision: decision, because: because, basis: $0) }
    case "unjudge": return words.number().map { .unjudge($0) }
    default: return nil
    }
  }
}
