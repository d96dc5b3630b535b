/// A case read through its instrument's crosswalk: rated in another framework's terms.
///
/// The arithmetic stays the same; the expectations are regrouped, each under its indicator's home.
/// What no indicator reaches is not assessed.
public struct CaseView: Hashable, Sendable {
  /// The case in the other framework's terms.
  public let content: Case
  /// The instrument it was coded by.
  public let origin: Instrument
  /// Where each expectation landed, in the order of the case.
  public let landings: [Landing]
  /// Findings that have no place in the other framework, because they name no expectation that has.
  public let leftOut: [Finding.ID]

  /// Where an expectation landed.
  public struct Landing: Hashable, Sendable {
    /// The expectation.
    public let expectation: Expectation.ID
    /// The indicator it belongs to.
    public let indicator: Indicator.ID
    /// Its dimension in the framework it was coded by.
    public let from: Dimension.ID
    /// Its dimension in the other framework.
    public let to: Dimension.ID
  }

  /// Why a case cannot be read so.
  public enum Failure: Error, Hashable, Sendable {
    /// Its instrument has no crosswalk to the other.
    case noCrosswalk(from: Instrument.ID, to: Instrument.ID)
  }

  /// Reads a case through its instrument's crosswalk.
  ///
  /// - Throws: When the instrument has no crosswalk to the other one.
  public init(of assessedCase: Case, through target: Instrument) throws(Failure) {
    let origin = assessedCase.instrument
    guard origin.crosswalk == target.id else {
      throw .noCrosswalk(from: origin.id, to: target.id)
    }
    let landings = assessedCase.design.compactMap { Landing(of: $0, in: origin) }
    let homes = Dictionary(landings.map { ($0.expectation, $0.to) }) { first, _ in first }
    self.origin = origin
    self.landings = landings
    leftOut = assessedCase.findings.filter { finding in
      guard case .success(let coding) = Consensus.of(finding) else { return true }
      guard case .expectation(let id) = coding.target else { return true }
      return homes[id] == nil
    }.map(\.id)
    content = assessedCase.regrouped(by: homes, under: target, without: Set(leftOut))
  }
}

extension CaseView.Landing {
  init?(of expectation: Expectation, in origin: Instrument) {
    guard let indicator = expectation.indicator,
      let home = origin.dimension(expectation.dimension)?.indicators.keyed(indicator.text)?.home
    else { return nil }
    self.init(
      expectation: expectation.id,
      indicator: indicator,
      from: expectation.dimension,
      to: home
    )
  }
}

extension Case {
  /// The same case under another instrument, with its expectations in other dimensions.
  ///
  /// Judgements are of the framework that they were made in, and do not come along.
  fileprivate func regrouped(
    by homes: [Expectation.ID: Dimension.ID],
    under target: Instrument,
    without leftOut: Set<Finding.ID>
  ) -> Case {
    let kept = findings.filter { !leftOut.contains($0.id) }
    return Case(
      id: id,
      title: title,
      organisation: organisation,
      region: region,
      system: system,
      language: language,
      period: period,
      instrument: target,
      coders: coders,
      indices: indices.filter { target.indices.keyed($0.scheme.text) != nil },
      sources: sources,
      design: design.compactMap { expectation in
        homes[expectation.id].map { home in
          Expectation(
            id: expectation.id,
            dimension: home,
            statement: expectation.statement,
            basis: expectation.basis,
            weight: expectation.weight
          )
        }
      },
      findings: kept,
      recommendations: recommendations.map { $0.readdressed(in: self, homes, without: leftOut) },
      model: model
    )
  }
}

extension Recommendation {
  /// The same recommendation where dimensions are others: what addressed one addresses the expectations
  /// that it had.
  fileprivate func readdressed(
    in assessedCase: Case,
    _ homes: [Expectation.ID: Dimension.ID],
    without leftOut: Set<Finding.ID>
  ) -> Recommendation {
    let targets = addresses.flatMap { target -> [Target] in
      switch target {
      case .expectation(let id): homes[id] == nil ? [] : [target]
      case .dimension(let id):
        assessedCase.design.filter { $0.dimension == id && homes[$0.id] != nil }
          .map { .expectation($0.id) }
      }
    }
    return Recommendation(
      id: id,
      title: title,
      addresses: targets.uniqued,
      leverage: leverage,
      direction: direction,
      findings: findings.filter { !leftOut.contains($0) },
      reason: reason,
      strategy: strategy,
      owner: owner,
      cost: cost,
      effort: effort,
      schedule: schedule,
      status: status,
      serves: serves
    )
  }
}
