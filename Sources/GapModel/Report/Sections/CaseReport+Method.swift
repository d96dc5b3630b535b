// The method in a paragraph, and the tables that a reader needs to check a rating.
extension CaseReport {
  mutating func methodSection() -> Report.Section {
    let bands = instrument.bands.map { band in
      Table.Row(
        [.text(phrases.say(band.label))],
        [.text("\(phrases.number(band.from)) – \(phrases.number(band.to))")],
        [.text(instrument.success.keyed(band.success.text).map { phrases.say($0.label) } ?? "–")],
        [.text(phrases.say(band.meaning))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.rating), .words(phrases.gap), .words(phrases.success), .words(phrases.meaning),
    ]
    var blocks: [Report.Block] = [
      .paragraph([.text(phrases.methodParagraph(instrument))]),
      table(phrases.bandCaption, columns, bands),
    ]
    if !instrument.total.readings.isEmpty { blocks.append(readingTable()) }
    blocks.append(.paragraph([.text(phrases.say(instrument.head.source))]))
    return Report.Section(title: phrases.method, anchor: .section("method"), blocks: blocks)
  }

  private mutating func readingTable() -> Report.Block {
    var from = 0.0
    var rows: [Table.Row] = []
    for reading in instrument.total.readings {
      let range = "\(phrases.number(from)) – \(phrases.number(reading.to))"
      rows.append(Table.Row([.text(range)], [.text(phrases.say(reading.text))]))
      from = reading.to
    }
    return table(
      phrases.readingCaption(instrument.total.maximum),
      [.words(phrases.total), .words(phrases.reading)],
      rows
    )
  }
}
