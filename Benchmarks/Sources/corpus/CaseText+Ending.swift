// What follows the findings: made before them, so that a case can be given a length.
extension CaseText {
  /// The sections behind the findings.
  mutating func ending() -> Text {
    var text = Text()
    if draws.happens(percent: 20) {
      text += "\njudgements:\n  - dimension: \(draws.one(of: Subject.all).dimension)\n"
      text += "    rating: \(draws.one(of: ["small", "small-medium", "medium"]))\n"
      text += "    because: Hasil diskusi dengan pengelola – dicatat dalam berita acara.\n"
    }
    text += "\nrecommendations:\n"
    for number in 1...recommendations { addRecommendation(number, to: &text) }
    text += "\nmodel:\n"
    text += "  input:\n    - Kebijakan layanan digital\n    - Server dan jaringan\n"
    text += "  process:\n    - Pelayanan melalui \(office.system)\n    - Evaluasi setiap semester\n"
    text += "  output:\n    - Catatan layanan yang lengkap\n"
    text += "  outcome:\n    - Pelayanan yang lebih cepat dan terbuka\n"
    return text
  }

  private mutating func addRecommendation(_ number: Int, to text: inout Text) {
    let kind = Remedy.all[(number - 1 + distances[0]) % Remedy.all.count]
    let dimension = (number - 1) % Subject.all.count
    text += "  - id: R\(number)\n    title: \(kind.title)\n    addresses: "
    let targets = expectations.filter { $0.dimension == dimension }.map(\.id)
    if draws.happens(percent: 30) {
      text.addFlowList([Subject.all[dimension].dimension])
    } else {
      text.addFlowList(draws.some(draws.number(in: 1...2), of: targets))
    }
    text += "    leverage: \(draws.one(of: ["direct", "contributing", "supporting"]))\n"
    text += "    direction: \(draws.one(of: ["design", "reality", "both"]))\n    findings: "
    // The first findings are there however short the case is.
    let answered = (1...max(1, min(expectations.count, size.findings))).map { "F\($0)" }
    text.addFlowList(draws.some(draws.number(in: 1...4), of: answered))
    text += "    reason: \(kind.reason)\n    strategy: \(kind.strategy)\n"
    text += "    owner: Bidang \(draws.one(of: Remedy.owners))\n"
    text += "    cost: \(draws.number(in: 1...40) * 12_500_000)\n"
    text += "    effort: \(draws.one(of: ["low", "medium", "high"]))\n"
    text += "    start: 2026-0\(draws.number(in: 7...9))\n"
    text += "    due: 2026-1\(draws.number(in: 0...2))\n"
    text += "    status: \(draws.one(of: ["proposed", "planned", "running"]))\n    serves: "
    text.addFlowList(draws.some(draws.number(in: 1...2), of: Remedy.aims))
  }
}
