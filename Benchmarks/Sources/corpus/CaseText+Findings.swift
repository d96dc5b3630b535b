// What was found, in 450 bytes a finding or so.
extension CaseText {
  /// Adds findings until the case has its size.
  ///
  /// - Parameter rest: How many bytes follow the findings.
  mutating func addFindings(besides rest: Int) {
    text += "\nfindings:\n"
    var count = 0
    while size.wants(findingAfter: count, atLength: text.bytes.count + rest)
      || count < min(expectations.count, size.findings)
    {
      addFinding(count)
      count += 1
    }
  }

  private mutating func addFinding(_ index: Int) {
    // First every expectation and every source once, so that none stands there without a finding.
    let isFirstRound = index < expectations.count
    let expectation = isFirstRound ? expectations[index] : draws.one(of: expectations)
    let voice = index < voices.count ? voices[index] : draws.one(of: voices)
    let distance = max(0, distances[expectation.dimension] + draws.number(in: -1...1))
    text += "  - id: F"
    text += index + 1
    text += "\n"
    addSources(voice)
    text += "    statement:"
    addStatement(on: Subject.all[expectation.dimension], isMet: distance == 0)
    if draws.happens(percent: 50) { addQuote() }
    if draws.happens(percent: 5) {
      addCodings(of: expectation.id, around: distance)
    } else {
      text += "    expectation: "
      text += expectation.id
      text += "\n"
      addJudgement(distance)
    }
    if draws.happens(percent: 80) {
      text += distance == 0 ? "    factor: supporting\n" : "    factor: hindering\n"
    }
    addTags(of: Subject.all[expectation.dimension])
  }

  private mutating func addSources(_ voice: String) {
    if draws.happens(percent: 25) {
      text += "    sources: "
      let second = draws.one(of: documents)
      text.addFlowList([voice, second])
    } else {
      text += "    source: "
      text += voice
      text += "\n"
    }
  }

  private mutating func addStatement(on subject: Subject, isMet: Bool) {
    var sentence = Text()
    if draws.happens(percent: 75) {
      sentence += draws.one(of: Phrases.settings)
      sentence += " "
    }
    sentence += draws.one(of: subject.topics)
    sentence += " "
    sentence += draws.one(of: isMet ? Phrases.merits : subject.problems)
    if isMet {
      sentence += " dan "
      sentence += draws.one(of: Phrases.merits)
    } else {
      sentence += ", sehingga "
      sentence += draws.one(of: Phrases.consequences)
    }
    if draws.happens(percent: 33) {
      sentence += " – "
      sentence += draws.one(of: Phrases.remarks)
    }
    sentence.capitalise()
    ScalarStyle.drawn(&draws).add(sentence, to: &text, indent: "      ")
  }

  private mutating func addQuote() {
    text += "    quote: |\n"
    for line in draws.some(draws.number(in: 2...3), of: Phrases.quotes) {
      text += "      "
      text += line
      text += "\n"
    }
  }

  private mutating func addTags(of subject: Subject) {
    let tags = draws.some(draws.number(in: 1...3), of: subject.tags)
    text += "    tags:"
    if draws.happens(percent: 85) {
      text += " "
      text.addFlowList(tags)
    } else {
      text.addBlockList(tags, indent: "      ")
    }
  }
}
