import ArgumentParser
import GapModel

/// An amount of rupiah as a person types it.
struct BudgetArgument: ExpressibleByArgument {
  /// What was typed.
  let text: String
  /// What it may mean.
  let reading: RupiahText.Reading

  init(argument: String) {
    text = argument
    reading = RupiahText.reading(of: argument)
  }

  /// Whole rupiah.
  ///
  /// - Throws: When the text is no amount, or may be two.
  func amount() throws -> Int64 {
    switch reading {
    case .amount(let amount): return amount
    case .ambiguous(let less, let more):
      throw ValidationError(Words.Plan.ambiguousBudget(text, less, more))
    case .none: throw ValidationError(Words.Plan.noBudget(text))
    case .notWhole: throw ValidationError(Words.Plan.budgetNotWhole(text))
    case .tooLarge: throw ValidationError(Words.Plan.budgetTooLarge(text, RupiahText.highest))
    }
  }

  /// Whether the amount was not typed as plain digits, so that what was understood is to be said.
  var isWorded: Bool { !text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
