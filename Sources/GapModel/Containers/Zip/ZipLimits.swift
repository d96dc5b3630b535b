/// How much an archive may hold, so that a small file cannot fill the memory.
package struct ZipLimits: Sendable {
  /// The largest archive, in bytes.
  package var mostBytes = 64 << 20
  /// The most entries.
  package var mostEntries = 10_000
  /// The most bytes of one entry, unpacked.
  package var mostBytesOfEntry = 32 << 20
  /// The most bytes of all entries, unpacked, as the archive's directory says.
  package var mostBytesInAll = 256 << 20
  /// How many times its packed size an entry may have; small ones may have more.
  package var mostRatio = 200
  /// Up to so many bytes an entry may have any ratio.
  package var freeBytes = 1 << 20

  /// The limits for archives of strangers.
  package init() {}

  /// The most bytes that an entry may unpack to.
  func most(of entry: ZipArchive.Entry) -> Int {
    let (product, isTooLarge) = entry.packedSize.multipliedReportingOverflow(by: mostRatio)
    return min(mostBytesOfEntry, max(freeBytes, isTooLarge ? mostBytesOfEntry : product))
  }
}
