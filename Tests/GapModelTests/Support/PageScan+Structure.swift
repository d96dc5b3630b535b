// What a page is made of: its tables, and the language of each text.
extension PageScan {
  /// A table as it is written.
  struct ScannedTable {
    /// Its caption; of a figure's numbers, which have none, their label.
    let caption: String
    /// How many columns have a title.
    let columns: Int
    /// How many cells each row has.
    let rows: [Int]
  }

  /// The tables, in order.
  var tables: [ScannedTable] {
    pieces.indices.filter { pieces[$0].tag == "table" }.map { start in
      let inside = pieces[start...].prefix { $0.tag != "/table" }
      let lines = inside.split { $0.tag == "tr" }.dropFirst()
      let cells = lines.map { line in line.count { $0.tag == "th" || $0.tag == "td" } }
      return ScannedTable(
        caption: inside.first { $0.tag == "caption" }?.text
          ?? pieces[start].attributes["aria-label"] ?? "",
        columns: cells.first ?? 0,
        rows: Array(cells.dropFirst())
      )
    }
  }

  /// A text with the element that it stands in, and the language that the nearest element around it names.
  struct SpokenText {
    let text: String
    let element: String
    let language: String?
  }

  /// All texts but the style sheet and the script, in order.
  var spokenTexts: [SpokenText] {
    var open: [(tag: String, language: String?)] = []
    return pieces.compactMap { piece in
      if piece.tag.hasPrefix("/") {
        if open.last?.tag == String(piece.tag.dropFirst()) { open.removeLast() }
      } else if !["meta", "img", "!DOCTYPE"].contains(piece.tag) {
        open.append((piece.tag, piece.attributes["lang"]))
      }
      guard piece.text.contains(where: { !$0.isWhitespace }), piece.tag != "style",
        piece.tag != "script"
      else { return nil }
      return SpokenText(
        text: piece.text,
        element: open.last?.tag ?? "",
        language: open.last { $0.language != nil }?.language
      )
    }
  }
}
