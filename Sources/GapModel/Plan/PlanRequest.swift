/// What a plan is asked for.
public struct PlanRequest: Hashable, Sendable {
  /// The money there is, in whole rupiah; `nil` for a plan of everything.
  public var budget: Int64?
  /// The year whose budget is planned; `nil` for every year.
  public var year: Int?
  /// Actions that must be in the choice, with what they require.
  public var atLeast: [ActionName]
  /// Actions that must not be in the choice.
  public var without: [ActionName]
  /// Whether every office with a gap above small gets an action that closes something.
  public var isForEachOffice: Bool

  /// Asks for a plan.
  public init(
    budget: Int64? = nil,
    year: Int? = nil,
    atLeast: [ActionName] = [],
    without: [ActionName] = [],
    isForEachOffice: Bool = false
  ) {
    self.budget = budget
    self.year = year
    self.atLeast = atLeast
    self.without = without
    self.isForEachOffice = isForEachOffice
  }
}

/// How a user names an action of several cases: `CASE/ID`, or the ID alone where one case has it.
public struct ActionName: Hashable, Sendable {
  /// The case; `nil` where the name does not say.
  public let assessedCase: String?
  /// The recommendation in its case.
  public let recommendation: String

  /// Reads a name, such as `diskominfo-2026/R3` or `R3`.
  public init(_ text: String) {
    let bytes = text.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      (assessedCase, recommendation) = (nil, text)
      return
    }
    assessedCase = String(text[..<slash])
    recommendation = String(text[bytes.index(after: slash)...])
  }

  /// The name as it was written.
  public var text: String { assessedCase.map { "\($0)/\(recommendation)" } ?? recommendation }
}
