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
    /// Where it belongs in the other framework.
    public let to: Indicator.Home
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
    let homes = Homes(
      expectations: Dictionary(landings.map { ($0.expectation, $0.to) }) { first, _ in first },
      origin: origin
    )
    let leftOut = assessedCase.findings.filter { finding in
      guard let target = Consensus.of(finding).target else { return false }
      return homes.target(of: target) == nil
    }.map { $0.id }
    self.origin = origin
    self.landings = landings
    self.leftOut = leftOut
    content = assessedCase.regrouped(by: homes, under: target, without: Set(leftOut))
  }
}

/// Where the expectations and indicators of a case belong in another framework.
private struct Homes {
  let expectations: [Expectation.ID: Indicator.Home]
  let origin: Instrument

  /// What a finding is held against in the other framework; `nil` where nothing there fits.
  func target(of target: Target) -> Target? {
    switch target {
    case .expectation(let id): expectations[id] == nil ? nil : target
    case .indicator(let reference): origin.indicator(reference)?.home.map(Target.init)
    case .dimension: nil
    }
  }
}

extension Target {
  fileprivate init(_ home: Indicator.Home) {
    self =
      home.indicator.map { .indicator(IndicatorReference(home.dimension, $0)) }
      ?? .dimension(home.dimension)
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
  /// The same case under another instrument, with its expectations at other indicators.
  ///
  /// Judgements are of the framework that they were made in, and do not come along.
  fileprivate func regrouped(
    by homes: Homes,
    under target: Instrument,
    without leftOut: Set<Finding.ID>
  ) -> Case {
    var view = self
    view.instrument = target
    view.indices = indices.filter { target.indices.keyed($0.scheme.text) != nil }
    view.design = design.compactMap { expectation in
      homes.expectations[expectation.id].map { home in
        var expectation = expectation
        expectation.dimension = home.dimension
        expectation.indicator = home.indicator
        return expectation
      }
    }
    view.findings = Findings(
      findings.lazy.filter { !leftOut.contains($0.id) }.map { $0.moved(by: homes) }
    )
    view.judgements = []
    view.recommendations = recommendations.map { $0.readdressed(in: self, homes, without: leftOut) }
    return view
  }
}

extension Finding {
  /// The same finding, held against what its targets are in another framework.
  fileprivate func moved(by homes: Homes) -> Finding {
    // What its coders placed together is moved; what they are tied on stays open, even where only one of
    // their targets has a place here.
    let placed = Consensus.of(self).target.flatMap(homes.target(of:))
    var finding = self
    finding.codings = codings.map { coding in
      var coding = coding
      coding.target = placed == nil ? nil : coding.target.flatMap(homes.target(of:))
      return coding
    }
    if codings.count > 1, placed != nil { finding.agreed = agreed ?? AgreedCoding() }
    finding.agreed?.target = placed
    return finding
  }
}

extension Recommendation {
  /// The same recommendation where dimensions are others: what addressed one addresses what it held.
  fileprivate func readdressed(
    in assessedCase: Case,
    _ homes: Homes,
    without leftOut: Set<Finding.ID>
  ) -> Recommendation {
    var recommendation = self
    recommendation.addresses =
      addresses.flatMap { target -> [Target] in
        guard case .dimension(let id) = target else {
          return homes.target(of: target).map { [$0] } ?? []
        }
        let design = assessedCase.design.filter { $0.dimension == id }
          .compactMap { homes.target(of: .expectation($0.id)) }
        let indicators = assessedCase.findings.targets.filter { target in
          if case .indicator(let reference) = target { reference.dimension == id } else { false }
        }
        return design + indicators.compactMap(homes.target(of:))
      }.uniqued
    recommendation.findings = findings.filter { !leftOut.contains($0) }
    return recommendation
  }
}
