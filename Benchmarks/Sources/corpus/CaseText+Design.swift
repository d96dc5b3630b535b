/// An expectation that findings are held against.
struct DesignedExpectation {
  let id: String
  /// Its dimension's place in the instrument.
  let dimension: Int
}

extension CaseText {
  /// Adds what the system was designed for: three to six expectations a dimension, fewer in a case of
  /// few findings, so that each is assessed.
  mutating func addDesign() {
    var counts = Subject.all.map { _ in draws.number(in: 3...6) }
    while counts.reduce(0, +) > size.findings, let most = counts.max(), most > 1,
      let index = counts.firstIndex(of: most)
    {
      counts[index] -= 1
    }
    text += "\ndesign:\n"
    for (dimension, subject) in Subject.all.enumerated() {
      for index in 0..<counts[dimension] {
        let id = "\(subject.code)\(index + 1)"
        text += "  - id: \(id)\n    dimension: \(subject.dimension)\n"
        text += "    indicator: \(subject.indicators[index % subject.indicators.count])\n"
        text += "    statement: \(subject.expectations[index])\n    basis: "
        // Each document is the basis of something, so that none stands there uncited.
        let first = documents[expectations.count % documents.count]
        let second = draws.one(of: documents)
        text.addFlowList(first == second ? [first] : [first, second])
        expectations.append(DesignedExpectation(id: id, dimension: dimension))
      }
    }
  }
}
