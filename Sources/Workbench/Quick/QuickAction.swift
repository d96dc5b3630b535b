/// What is done in a quick assessment.
///
/// Indicators are named by their dimension's place and their own in it.
public enum QuickAction: Hashable, Sendable {
  /// Assesses the open case, or a new one where none is open.
  case begin
  /// Assesses a new case.
  case new
  /// Goes back to the queue of findings.
  case leave
  /// Shows a dimension.
  case dimension(Int)
  /// Judges an indicator on the severity ladder, by a step's place.
  case step(IndicatorPlace, Int)
  /// Judges that an indicator is met.
  case met(IndicatorPlace)
  /// Takes the judgement of an indicator away.
  case clear(IndicatorPlace)
  /// Writes what is seen at an indicator.
  case write(IndicatorPlace, String)
  /// Says which source shows it.
  case source(IndicatorPlace, String)
  /// Writes what is assessed.
  case head(QuickField, String)
}

/// An indicator by its dimension's place and its own in it.
public struct IndicatorPlace: Hashable, Sendable {
  let dimension: Int
  let indicator: Int

  var words: [String] { [String(dimension), String(indicator)] }
}

extension IndicatorPlace {
  init?(_ words: inout ActionWords) {
    guard let dimension = words.number(), let indicator = words.number() else { return nil }
    self.init(dimension: dimension, indicator: indicator)
  }
}

/// What a quick assessment asks of the case itself.
public enum QuickField: String, CaseIterable, Hashable, Sendable {
  case organisation, system
}

extension QuickAction: StepAction {
  static let part = "quick"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .begin: ("begin", [])
    case .new: ("new", [])
    case .leave: ("leave", [])
    case .dimension(let place): ("dimension", [String(place)])
    case .step(let place, let step): ("step", place.words + [String(step)])
    case .met(let place): ("met", place.words)
    case .clear(let place): ("clear", place.words)
    case .write(let place, let text): ("write", place.words + [text])
    case .source(let place, let source): ("source", place.words + [source])
    case .head(let field, let text): ("head", [field.rawValue, text])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    let action: QuickAction? =
      switch name {
      case "begin": .begin
      case "new": .new
      case "leave": .leave
      case "dimension": words.number().map { .dimension($0) }
      case "step":
        IndicatorPlace(&words).flatMap { place in words.number().map { .step(place, $0) } }
      case "met": IndicatorPlace(&words).map { .met($0) }
      case "clear": IndicatorPlace(&words).map { .clear($0) }
      case "write":
        IndicatorPlace(&words).flatMap { place in words.text().map { .write(place, $0) } }
      case "source":
        IndicatorPlace(&words).flatMap { place in words.text().map { .source(place, $0) } }
      case "head":
        words.text().flatMap { QuickField(rawValue: $0) }
          .flatMap { field in words.text().map { .head(field, $0) } }
      default: nil
      }
    guard let action else { return nil }
    self = action
  }
}
