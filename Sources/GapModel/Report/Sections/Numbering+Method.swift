// The tables by which a reader checks a rating; cases and instruments show the same.
extension Numbering {
  mutating func bandTable(of instrument: Instrument, _ phrases: Phrases) -> Report.Block {
    let rows = instrument.bands.map { band in
      let success = instrument.success.keyed(band.success.text)
      return Table.Row(
        [.text(phrases.say(band.label))],
        [.text("\(phrases.number(band.from)) – \(phrases.number(band.to))")],
        [.text(success.map { phrases.say($0.label) } ?? "–")],
        [.text(phrases.say(band.meaning))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.rating), .words(phrases.gap), .words(phrases.success), .words(phrases.meaning),
    ]
    return table(phrases.bandCaption, columns, rows, phrases)
  }

  mutating func readingTable(of instrument: Instrument, _ phrases: Phrases) -> Report.Block {
    var from = 0.0
    var rows: [Table.Row] = []
    for reading in instrument.total.readings {
      let range = "\(phrases.number(from)) – \(phrases.number(reading.to))"
      rows.append(Table.Row([.text(range)], [.text(phrases.say(reading.text))]))
      from = reading.to
    }
    let caption = phrases.readingCaption(instrument.total.maximum)
    return table(caption, [.words(phrases.total), .words(phrases.reading)], rows, phrases)
  }
}
