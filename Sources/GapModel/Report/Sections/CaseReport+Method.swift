// The method in a paragraph, and the tables by which a reader checks a rating.
extension CaseReport {
  mutating func methodSection() -> Report.Section {
    var blocks: [Report.Block] = [
      .paragraph([.text(phrases.methodParagraph(instrument))]),
      numbering.bandTable(of: instrument, phrases),
    ]
    if !instrument.total.readings.isEmpty {
      blocks.append(numbering.readingTable(of: instrument, phrases))
    }
    blocks.append(.paragraph([.text(phrases.say(instrument.head.source))]))
    return Report.Section(title: phrases.method, anchor: .section(.method), blocks: blocks)
  }
}
