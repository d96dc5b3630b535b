/// A text that grows by pieces, as bytes: hundreds of megabytes are written this way.
struct Text {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  static func += (text: inout Text, piece: String) { text.bytes.append(contentsOf: piece.utf8) }

  static func += (text: inout Text, number: Int) { text += String(number) }

  static func += (text: inout Text, other: Text) { text.bytes.append(contentsOf: other.bytes) }

  static func += (text: inout Text, other: ArraySlice<UInt8>) {
    text.bytes.append(contentsOf: other)
  }

  /// Adds names as a list on one line.
  mutating func addFlowList(_ names: [String]) {
    self += "["
    for (index, name) in names.enumerated() {
      if index > 0 { self += ", " }
      self += name
    }
    self += "]\n"
  }

  /// Adds names as a list with a line for each.
  mutating func addBlockList(_ names: [String], indent: String) {
    self += "\n"
    for name in names {
      self += indent
      self += "- "
      self += name
      self += "\n"
    }
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Makes the first letter, which is an ASCII one, a capital.
  mutating func capitalise() {
    guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return
    }
    bytes[0] = first - 32
  }
}
