/// The list of entries at the end of a ZIP file.
struct ZipDirectory {
  /// What it lists.
  let entries: [ZipArchive.Entry]

  /// Reads the list.
  ///
  /// - Throws: What is wrong with it.
  init(of bytes: [UInt8], limits: ZipLimits) throws(ContainerFault) {
    let numbers = LittleEndian(bytes)
    let end = try Self.end(of: bytes, numbers)
    guard let count = numbers.size(2, at: end + 10),
      let start = numbers.size(4, at: end + 16),
      let disk = numbers.number(2, at: end + 4), disk == 0,
      // Archives of more entries than this field holds are beyond the limits anyway.
      count < 0xFFFF
    else { throw .severalParts }
    guard count <= limits.mostEntries else { throw .tooManyEntries(limits.mostEntries) }
    var entries: [ZipArchive.Entry] = []
    var offset = start
    var total = 0
    for _ in 0..<count {
      let (entry, next) = try Self.entry(at: offset, in: bytes, numbers)
      guard entry.size <= limits.mostBytesOfEntry else {
        throw .entryTooLarge(entry.name, limits.mostBytesOfEntry)
      }
      total += entry.size
      guard total <= limits.mostBytesInAll else { throw .holdsTooMuch(limits.mostBytesInAll) }
      entries.append(entry)
      offset = next
    }
    guard Set(entries.map { $0.name }).count == entries.count else { throw .nameTwice }
    self.entries = entries
  }

  /// Where the record is that ends the file: behind it there is at most a comment.
  private static func end(
    of bytes: [UInt8],
    _ numbers: LittleEndian
  ) throws(ContainerFault) -> Int {
    let last = bytes.count - 22
    guard last >= 0 else { throw .cutOff }
    for offset in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
    where numbers.number(4, at: offset) == 0x0605_4B50 {
      return offset
    }
    throw .cutOff
  }

  private static func entry(
    at offset: Int,
    in bytes: [UInt8],
    _ numbers: LittleEndian
  ) throws(ContainerFault) -> (entry: ZipArchive.Entry, next: Int) {
    guard numbers.number(4, at: offset) == 0x0201_4B50,
      let flags = numbers.number(2, at: offset + 8),
      let method = numbers.size(2, at: offset + 10),
      let checksum = numbers.number(4, at: offset + 16),
      let packedSize = numbers.size(4, at: offset + 20),
      let size = numbers.size(4, at: offset + 24),
      let nameLength = numbers.size(2, at: offset + 28),
      let extraLength = numbers.size(2, at: offset + 30),
      let commentLength = numbers.size(2, at: offset + 32),
      let header = numbers.size(4, at: offset + 42),
      offset + 46 + nameLength <= bytes.count
    else { throw .directoryBroken }
    let start = offset + 46
    let entry = ZipArchive.Entry(
      name: String(decoding: bytes[start..<start + nameLength], as: UTF8.self),
      size: size,
      packedSize: packedSize,
      checksum: UInt32(truncatingIfNeeded: checksum),
      method: method,
      isEncrypted: flags & 1 == 1,
      offset: header
    )
    return (entry, start + nameLength + extraLength + commentLength)
  }
}
