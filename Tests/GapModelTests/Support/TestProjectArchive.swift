@testable import GapModel

/// A project's archive that is made for a test, entry by entry.
struct TestProjectArchive {
  private var file: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  /// Whether local headers leave sizes and checksums out, as programs do that write in one go.
  var streams = false

  /// Adds an entry as it is.
  mutating func add(_ name: String, _ contents: [UInt8]) {
    let sizes =
      number(Int(CRC32.checksum(of: contents)), 4) + number(contents.count, 4)
      + number(contents.count, 4)
    let flags: [UInt8] = [streams ? 8 : 0, 0]
    let method: [UInt8] = [0, 0, 0, 0, 0, 0]
    let names = number(name.utf8.count, 2) + [0, 0]
    directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + flags + method + sizes + names
    directory += [UInt8](repeating: 0, count: 10) + number(file.count, 4) + Array(name.utf8)
    file += [0x50, 0x4B, 3, 4, 20, 0] + flags + method
    file += (streams ? [UInt8](repeating: 0, count: 12) : sizes) + names
    file += Array(name.utf8) + contents
    if streams { file += [0x50, 0x4B, 7, 8] + sizes }
    count += 1
  }

  /// Adds a text.
  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  var bytes: [UInt8] {
    file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(file.count, 4) + [0, 0]
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
