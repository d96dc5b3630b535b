/// What the coders of a case decided together, finding by finding.
struct WrittenConsensus {
  private let instrument: Instrument
  private let content: Case?

  /// Reads a case, where anything in it was coded by several; one that is not finished has no consensus.
  init(of text: CaseText, _ written: WrittenCase, _ instrument: Instrument) {
    self.instrument = instrument
    guard written.findings.contains(where: { !$0.codings.isEmpty }) else {
      content = nil
      return
    }
    let reader = CaseReader { _, _ in .found(instrument) }
    let input = Input(name: text.name, maximumBytes: Input.mostBytes, bytes: text.bytes)
    let read = (try? reader.read(input))?.documents.first?.content
    content = read?.findings.count == written.findings.count ? read : nil
  }

  /// What counts for the finding at an index.
  func coding(at index: Int) -> (target: TargetWords.Target?, verdict: Verdict)? {
    guard let findings = content?.findings, findings.indices.contains(index) else { return nil }
    let target = findings.target(at: index).map { target -> TargetWords.Target in
      switch target {
      case .expectation(let id): .expectation(id.text)
      case .indicator(let indicator): TargetWords.Target(key: "indicator", value: "\(indicator)")
      case .dimension(let id): TargetWords.Target(key: "dimension", value: id.text)
      }
    }
    return (target, findings.verdict(at: index))
  }
}
