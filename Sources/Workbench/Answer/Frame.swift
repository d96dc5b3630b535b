/// Texts and bytes one behind the other, as the page and the workbench hand them to each other.
///
/// Their number stands first, then each with its length before it; numbers have four bytes, the lowest first.
public struct Frame: Hashable, Sendable {
  /// The parts.
  public var parts: [[UInt8]]

  /// Creates a frame.
  public init(_ parts: [[UInt8]]) { self.parts = parts }

  /// Creates a frame of texts.
  public init(texts: [String]) { self.init(texts.map { Array($0.utf8) }) }

  /// Reads a frame; `nil` when the bytes end before it does, or go on behind it.
  public init?(bytes: [UInt8]) {
    var offset = 0
    func number() -> Int? {
      guard offset + 4 <= bytes.count else { return nil }
      defer { offset += 4 }
      let number = (0..<4).reduce(UInt32(0)) { sum, index in
        sum | UInt32(bytes[offset + index]) << (8 * UInt32(index))
      }
      return Int(exactly: number)
    }
    guard let count = number(), count <= bytes.count / 4 else { return nil }
    var parts: [[UInt8]] = []
    for _ in 0..<count {
      guard let length = number(), length <= bytes.count - offset else { return nil }
      parts.append(Array(bytes[offset..<(offset + length)]))
      offset += length
    }
    guard offset == bytes.count else { return nil }
    self.parts = parts
  }

  /// The frame in bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(4) { $0 + $1.count + 4 })
    append(parts.count, to: &bytes)
    for part in parts {
      append(part.count, to: &bytes)
      bytes += part
    }
    return bytes
  }

  private func append(_ number: Int, to bytes: inout [UInt8]) {
    let number = UInt32(truncatingIfNeeded: number)
    for index in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt32(index)))) }
  }
}
