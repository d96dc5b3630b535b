import GapModel

/// The first table of what was copied in a program for documents, as texts.
struct HTMLTable {
  /// Its rows.
  private(set) var rows: [[String]] = []

  private var cell: [UInt8]?
  private var span = 1
  private var depth = 0

  /// Reads a table; `nil` where there is none.
  init?(_ html: String) {
    let bytes = Array(html.utf8)
    var index = 0
    var isDone = false
    while index < bytes.count, !isDone {
      if bytes[index] == UInt8(ascii: "<") {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        isDone = take(tag: bytes[(index + 1)..<max(end, index + 1)])
        index = end + 1
      } else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        if cell != nil { cell? += Self.text(bytes[index..<end]) }
        index = end
      }
    }
    endCell()
    rows.removeAll { row in row.allSatisfy { $0.isEmpty } }
    guard !rows.isEmpty else { return nil }
  }

  /// Takes a mark; returns whether the table ends with it.
  private mutating func take(tag: ArraySlice<UInt8>) -> Bool {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 1 : 0).prefix { $0.isLetterOfTag }
    switch (String(decoding: name, as: UTF8.self).lowercased(), isEnd) {
    case ("table", false): depth += 1
    case ("table", true):
      depth -= 1
      return depth == 0
    case ("tr", false) where depth == 1:
      endCell()
      rows.append([])
    case ("td", false) where depth == 1, ("th", false) where depth == 1:
      endCell()
      cell = []
      span = Self.span(tag)
    case ("td", true) where depth == 1, ("th", true) where depth == 1: endCell()
    case ("br", _): if cell != nil { cell?.append(0x0A) }
    case ("p", true), ("div", true), ("li", true): if cell != nil { cell?.append(0x0A) }
    default: break
    }
    return false
  }

  private mutating func endCell() {
    guard let bytes = cell else { return }
    cell = nil
    if rows.isEmpty { rows.append([]) }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { String($0).withSingleBlanks }.filter { !$0.isEmpty }
    rows[rows.count - 1].append(lines.joined(separator: "\n"))
    for _ in 1..<max(span, 1) { rows[rows.count - 1].append("") }
  }

  /// How many columns a cell takes.
  private static func span(_ tag: ArraySlice<UInt8>) -> Int {
    let words = String(decoding: tag, as: UTF8.self).lowercased().split(separator: " ")
    guard let word = words.first(where: { $0.hasPrefix("colspan=") }) else { return 1 }
    let most = 200
    return min(Int(word.filter { $0.isNumber }) ?? 1, most)
  }

  /// A text without its entities; line breaks of the page are blanks.
  private static func text(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var index = bytes.startIndex
    let longest = 10
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let end = bytes[index...].prefix(longest).firstIndex(of: UInt8(ascii: ";")),
        let scalar = HTMLEntity.scalar(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      {
        text += Array(String(Character(scalar)).utf8)
        index = end + 1
      } else {
        text.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
        index += 1
      }
    }
    return text
  }
}

extension UInt8 {
  /// Whether it may stand in the name of a mark.
  fileprivate var isLetterOfTag: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
