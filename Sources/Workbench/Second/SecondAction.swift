/// What is done where a second person codes.
///
/// Findings and criteria are named by their places.
public enum SecondAction: Hashable, Sendable {
  /// Gives the short name of who codes.
  case coder(String)
  /// Gives what reports call that person.
  case name(String)
  /// Begins to code without seeing the first coding.
  case begin
  /// Goes on with that.
  case goOn
  /// Ends it, and puts both codings beside each other; asks first where findings were not reached.
  case finish
  case finishAll
  /// Asks whether to give it up.
  case giveUp
  /// Gives it up: the first coding is shown again, and the second is kept apart.
  case abandon
  /// Leaves a question unanswered.
  case stay

  /// Hands out a copy without the first coding.
  case handOut
  /// Hands out the sheet for coding in a spreadsheet.
  case sheet
  /// Takes in the coding of a copy that is open under this key.
  case merge(key: String)

  /// Shows how far coders agree.
  case overview
  /// Talks a finding through.
  case talk(Int)
  case next
  case back
  /// Agrees on a coder's whole coding, counted among those of the finding.
  case take(Int)
  /// Agrees on what the finding is held against: a key and a word, such as `indicator network`.
  case agreePlace(String)
  /// Agrees on a judgement by one word.
  case agreeWord(String)
  /// Agrees on a step of a criterion, or on none.
  case agreeStep(criterion: Int, String)
  /// Takes back what was agreed.
  case reopen
}

extension SecondAction: StepAction {
  static let part = "second"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .coder(let id): ("coder", [id])
    case .name(let name): ("name", [name])
    case .begin: ("begin", [])
    case .goOn: ("goOn", [])
    case .finish: ("finish", [])
    case .finishAll: ("finishAll", [])
    case .giveUp: ("giveUp", [])
    case .abandon: ("abandon", [])
    case .stay: ("stay", [])
    case .handOut: ("handOut", [])
    case .sheet: ("sheet", [])
    case .merge(let key): ("merge", [key])
    case .overview: ("overview", [])
    case .talk(let finding): ("talk", [String(finding)])
    case .next: ("next", [])
    case .back: ("back", [])
    case .take(let coding): ("take", [String(coding)])
    case .agreePlace(let name): ("agreePlace", [name])
    case .agreeWord(let word): ("agreeWord", [word])
    case .agreeStep(let criterion, let step): ("agreeStep", [String(criterion), step])
    case .reopen: ("reopen", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    guard let action = Self.blind(name, &words) ?? Self.talking(name, &words) else { return nil }
    self = action
  }

  private static func blind(_ name: String, _ words: inout ActionWords) -> SecondAction? {
    switch name {
    case "coder": words.text().map { .coder($0) }
    case "name": words.text().map { .name($0) }
    case "begin": .begin
    case "goOn": .goOn
    case "finish": .finish
    case "finishAll": .finishAll
    case "giveUp": .giveUp
    case "abandon": .abandon
    case "stay": .stay
    case "handOut": .handOut
    case "sheet": .sheet
    case "merge": words.text().map { .merge(key: $0) }
    default: nil
    }
  }

  private static func talking(_ name: String, _ words: inout ActionWords) -> SecondAction? {
    switch name {
    case "overview": .overview
    case "talk": words.number().map { .talk($0) }
    case "next": .next
    case "back": .back
    case "take": words.number().map { .take($0) }
    case "agreePlace": words.text().map { .agreePlace($0) }
    case "agreeWord": words.text().map { .agreeWord($0) }
    case "agreeStep":
      words.number().flatMap { criterion in
        words.text().map { .agreeStep(criterion: criterion, $0) }
      }
    case "reopen": .reopen
    default: nil
    }
  }
}
