/// The text of a file, as far as it is kept to show lines of it.
public struct InputText: Hashable, Sendable {
  /// How much of a file is kept: beyond this, diagnostics stand without their line.
  package static let capacity = 2 << 20

  /// What people call the file.
  public let name: String
  /// The beginning of the file, as UTF-8.
  package private(set) var kept: [UInt8] = []

  /// Creates a text of which nothing is kept yet.
  package init(name: String) { self.name = name }

  /// Keeps some more of the file, as far as there is room.
  package mutating func keep(_ bytes: [UInt8]) {
    if kept.isEmpty, bytes.count <= Self.capacity {
      // Most files come in one piece, which need not be copied.
      kept = bytes
    } else {
      kept += bytes.prefix(Self.capacity - kept.count)
    }
  }

  /// Returns the lines of these numbers, as far as they are kept, without their ends.
  ///
  /// - Complexity: O(*n*) in the size of what is kept.
  package func lines(_ numbers: Set<Int>) -> [Int: String] {
    guard let last = numbers.max() else { return [:] }
    var found: [Int: String] = [:]
    var number = 1
    var start = kept.startIndex
    while start < kept.endIndex, number <= last {
      let (end, next) = endOfLine(from: start)
      if numbers.contains(number) {
        found[number] = String(decoding: kept[start..<end], as: UTF8.self)
      }
      number += 1
      start = next
    }
    return found
  }

  /// Finds the end of a line and the beginning of the next, by libyaml's rules for line breaks.
  private func endOfLine(from start: Int) -> (end: Int, next: Int) {
    var index = start
    while index < kept.endIndex {
      switch kept[index] {
      case 0x0A:
        return (index, index + 1)
      case 0x0D:
        let isPair = index + 1 < kept.endIndex && kept[index + 1] == 0x0A
        return (index, index + (isPair ? 2 : 1))
      case 0xC2 where kept[index...].starts(with: [0xC2, 0x85]):
        return (index, index + 2)
      case 0xE2
      where kept[index...].starts(with: [0xE2, 0x80, 0xA8])
        || kept[index...].starts(with: [0xE2, 0x80, 0xA9]):
        return (index, index + 3)
      default:
        index += 1
      }
    }
    return (kept.endIndex, kept.endIndex)
  }
}
