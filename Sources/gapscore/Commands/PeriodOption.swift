import ArgumentParser
import GapModel
import SystemPackage

/// The option that says which case stands for an office that has several.
struct PeriodOption: ParsableArguments {
  @Option(help: Words.PeriodOption.period)
  var period: CalendarDate?

  /// The cases to compare; what is left out is counted on standard error.
  func choice(among cases: ComparedCases) -> PeriodChoice {
    let choice = PeriodChoice(of: cases, in: period)
    let earlier = choice.passedOver.count { $0.reason == .isEarlier }
    let others = choice.passedOver.count - earlier
    if let period, others > 0 {
      Run.tell("gapscore: \(Words.PeriodOption.othersLeftOut(others, period))\n")
    }
    if earlier > 0 { Run.tell("gapscore: \(Words.PeriodOption.earlierLeftOut(earlier))\n") }
    return choice
  }

  /// What is left out, in the language of the comparison.
  func leftOut(of choice: PeriodChoice, _ language: Language) -> [Comparison.LeftOut] {
    choice.passedOver.map { entry in
      Comparison.LeftOut(
        file: FilePath(entry.file).baseName,
        why: entry.reason.words(period)[language]
      )
    }
  }
}
