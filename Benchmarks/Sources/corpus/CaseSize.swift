/// How large a case is made.
enum CaseSize {
  /// By the number of its findings.
  case findings(Int)
  /// By its length; the last finding may go beyond it.
  case bytes(Int)

  private static let bytesOfFinding = 450
  /// Everything but the findings.
  private static let bytesOfRest = 10_000

  /// About how many findings that will be.
  var findings: Int {
    switch self {
    case .findings(let count): count
    case .bytes(let count): max(0, count - Self.bytesOfRest) / Self.bytesOfFinding
    }
  }

  /// About how many bytes that will be, and some to spare.
  var capacity: Int {
    switch self {
    case .findings(let count): count * Self.bytesOfFinding * 5 / 4 + 2 * Self.bytesOfRest
    case .bytes(let count): count + Self.bytesOfRest
    }
  }

  /// Whether another finding is wanted.
  func wants(findingAfter count: Int, atLength length: Int) -> Bool {
    switch self {
    case .findings(let wanted): count < wanted
    case .bytes(let wanted): length < wanted
    }
  }
}
