/// Reads a table that is a text: CSV, or with tabs between its cells.
enum TextTableReader {
  /// Reads a table.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: Its rows, with what was understood of them.
  /// - Throws: Why it is no table.
  static func table(of bytes: [UInt8]) throws(ImportFault) -> ImportedTable {
    guard bytes.count <= TableLimits.mostBytes else { throw .textTooLarge }
    guard let (text, encoding) = TextEncoding.decoded(bytes), !text.contains(0) else {
      throw .notText
    }
    let named = TextDelimiter.named(in: text)
    let start = named?.end ?? 0
    guard let delimiter = named?.delimiter ?? TextDelimiter.counted(in: text, from: start) else {
      throw .noTable
    }
    var table = try table(of: text, from: start, delimiter)
    table.mayHaveDecimalComma = delimiter != .comma
    table.remarks = [.delimiter(delimiter), .encoding(encoding)]
    table.remarks += Mojibake.remark(on: table).map { [$0] } ?? []
    return table
  }

  private static func table(
    of text: [UInt8],
    from start: Int,
    _ delimiter: TextDelimiter
  ) throws(ImportFault) -> ImportedTable {
    var table = ImportedTable(name: "", rows: [])
    var empty = 0
    var records = TextRecords(
      text,
      delimiter: delimiter.byte,
      from: start,
      line: start > 0 ? 2 : 1
    )
    while let (line, cells) = records.next() {
      if let line = records.unclosedLine { throw .unclosedQuote(line: line) }
      guard let last = cells.lastIndex(where: { !$0.trimmedText.isEmpty }) else {
        empty += 1
        continue
      }
      guard last < TableLimits.mostColumns else { throw .tooManyColumns(in: .line(line)) }
      guard table.rows.count < TableLimits.mostRows else { throw .tooManyRows(in: .line(line)) }
      if !table.rows.isEmpty { table.emptyRows += empty }
      empty = 0
      table.rows.append(ImportedTable.Row(number: line, cells: Array(cells[...last])))
    }
    return table
  }
}
