/// The records of a table as text, one after the other, by RFC 4180.
///
/// A cell in quotation marks may hold delimiters, line breaks, and doubled quotation marks. Anywhere else a
/// quotation mark is one of the text. Lines end with CR LF, LF or CR.
///
/// - SeeAlso: Shafranovich, Y. (2005). *Common Format and MIME Type for Comma-Separated Values (CSV) Files*. RFC 4180.
package struct TextRecords {
  /// The first line of a cell whose quotation mark is never closed, once it was come to.
  private(set) var unclosedLine: Int?

  private let text: [UInt8]
  private let delimiter: UInt8
  private var index: Int
  private var line: Int

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - text: The whole text in UTF-8.
  ///   - delimiter: What stands between cells.
  ///   - start: Where the first record begins.
  ///   - line: The number of its line.
  package init(_ text: [UInt8], delimiter: UInt8, from start: Int = 0, line: Int = 1) {
    self.text = text
    self.delimiter = delimiter
    index = start
    self.line = line
  }

  /// Where the next record begins, and its line.
  var position: (index: Int, line: Int) { (index, line) }

  /// The next record's first line and cells; `nil` behind the last.
  package mutating func next() -> (line: Int, cells: [String])? {
    guard index < text.count else { return nil }
    let first = line
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard index < text.count, text[index] == delimiter else { break }
      index += 1
    }
    endLine()
    return (first, cells)
  }

  /// Reads a cell up to the delimiter or the end of the line behind it.
  private mutating func cell() -> String {
    var start = index
    // Some programs put a blank behind the delimiter.
    while start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, text[start] == Self.quote else { return plainCell(from: index) }
    let firstLine = line
    index = start + 1
    var bytes: [UInt8] = []
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == Self.quote {
        guard index < text.count, text[index] == Self.quote else {
          return String(decoding: bytes, as: UTF8.self) + plainCell(from: index)
        }
        index += 1
      } else if byte == 0x0D {
        // Line breaks within a cell are the same whatever program wrote them.
        if index < text.count, text[index] == 0x0A { index += 1 }
        line += 1
        bytes.append(0x0A)
        continue
      } else if byte == 0x0A {
        line += 1
      }
      bytes.append(byte)
    }
    if unclosedLine == nil { unclosedLine = firstLine }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func plainCell(from start: Int) -> String {
    index = start
    while index < text.count, text[index] != delimiter, text[index] != 0x0A, text[index] != 0x0D {
      index += 1
    }
    return index == start ? "" : String(decoding: text[start..<index], as: UTF8.self)
  }

  private mutating func endLine() {
    guard index < text.count else { return }
    let isReturn = text[index] == 0x0D
    index += 1
    if isReturn, index < text.count, text[index] == 0x0A { index += 1 }
    line += 1
  }

  private static let quote = UInt8(ascii: "\"")
}
