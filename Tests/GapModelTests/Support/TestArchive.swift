import GapModel

/// A ZIP file that is made for a test: its entries as they are, not packed.
struct TestArchive {
  /// The names and contents of its entries, in their order.
  var entries: [(name: String, contents: [UInt8])] = []

  /// Adds an entry whose contents are a text.
  mutating func add(_ name: String, _ text: String) { entries.append((name, Array(text.utf8))) }

  /// The file.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, contents) in entries {
      let about =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0].map { UInt8($0) }
        + number(Int(CRC32.checksum(of: contents)), 4) + number(contents.count, 4)
        + number(contents.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      directory += [0x50, 0x4B, 1, 2, 20, 0] + about + number(0, 2 + 2 + 2 + 4)
      directory += number(file.count, 4) + Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + about + Array(name.utf8) + contents
    }
    let count = number(entries.count, 2)
    return file + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + count + count
      + number(directory.count, 4) + number(file.count, 4) + number(0, 2)
  }

  /// A number with its lowest byte first.
  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }
}
