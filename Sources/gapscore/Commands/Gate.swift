import ArgumentParser
import GapModel

/// What `--at-most` holds rated cases to, and how many of them do not keep it.
struct Gate {
  private let limits: [LimitText]
  private var cases = 0
  private var breaking = 0
  private var exceeding = 0
  private var provisional = 0
  private var unchecked = 0
  private var told = ""

  /// Creates a gate of the option's values.
  ///
  /// - Throws: When one is no limit, whatever the case.
  init(_ texts: [String]) throws {
    limits = try texts.map { text in
      do throws(LimitText.Failure) {
        return try LimitText(text)
      } catch {
        throw ValidationError(Words.Gate.message(of: error, in: text))
      }
    }
  }

  /// What a case does not keep.
  struct Outcome: Sendable {
    var breaches: [LimitBreach] = []
    /// A line for each.
    var told = ""
    /// Why it could not be held to the limits; empty where it was.
    var wrongUsage = ""
  }

  /// Holds a case to the limits; on any thread.
  func outcome(of scored: ScoredCase) -> Outcome {
    var outcome = Outcome()
    guard !limits.isEmpty else { return outcome }
    let instrument = scored.assessment.assessedCase.instrument
    var own: [Limit] = []
    for limit in limits {
      do {
        own += try limit.limits(under: instrument)
      } catch {
        outcome.wrongUsage = Words.Gate.message(of: error, in: "")
        return outcome
      }
    }
    outcome.breaches = scored.assessment.breaches(of: own)
    for breach in outcome.breaches {
      let words = Phrases.breach(breach, by: scored.assessment, in: Run.language)
      let id = scored.assessment.assessedCase.id
      outcome.told += DisplayText.visible("\(scored.provenance.path): \(id): \(words)") + "\n"
    }
    return outcome
  }

  /// Counts what a case does not keep.
  ///
  /// - Throws: When its instrument does not know what a limit names.
  mutating func count(_ outcome: Outcome) throws {
    guard outcome.wrongUsage.isEmpty else { throw ValidationError(outcome.wrongUsage) }
    cases += 1
    guard !outcome.breaches.isEmpty else { return }
    breaking += 1
    let own = outcome.breaches.filter { $0.reason == .exceeds }
    exceeding += own.count
    provisional += own.count { $0.isProvisional }
    unchecked += outcome.breaches.count - own.count
    told += outcome.told
  }

  /// Tells what was not kept, once the results are where they belong.
  ///
  /// - Parameter leftOut: How many files were left out: nobody knows what is in them.
  /// - Throws: An exit status when something was not kept.
  func mustBeKept(leavingOut leftOut: Int) throws {
    guard !limits.isEmpty, breaking + leftOut > 0 else { return }
    let counts = Words.Gate.Counts(
      cases: cases,
      breaking: breaking,
      exceeding: exceeding,
      provisional: provisional,
      unchecked: unchecked,
      leftOut: leftOut
    )
    Run.tell(told)
    throw Failure(message: Words.Gate.sum(counts), status: ExitStatus.badInput)
  }
}
