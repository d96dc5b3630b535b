import GapModel

/// Where one is in what a second person codes.
struct SecondState: Sendable {
  /// The short name that was written for the second coder; `nil` before anything was.
  var coder: String?
  /// What reports are to call that person.
  var name = ""
  /// What is asked before it is done.
  var question: Question?
  /// The place of the finding that is talked through; `nil` for how far coders agree.
  var finding: Int?
  /// How far the coders agree.
  private(set) var agreement: Agreement?
  /// The codings of which that is said: it takes a while to compute, and what is agreed on does not change
  /// it.
  private var measured: [[Coding]] = []

  /// What is asked before it is done.
  enum Question: Hashable, Sendable {
    /// To end although findings were not reached.
    case finish
    /// To give up.
    case giveUp
  }

  /// Computes the agreement of a case where it is looked at, unless it was already.
  mutating func measure(_ open: OpenCase?) {
    guard finding == nil, let assessment = open?.shown?.assessment else { return }
    let codings = assessment.assessedCase.findings.map { $0.codings }
    guard codings != measured else { return }
    measured = codings
    agreement = Agreement(of: assessment)
  }
}
