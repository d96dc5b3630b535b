/// Stands in for the module that hashes files and what a page allows itself to run, whose building takes
/// minutes.
///
/// A hash is of no interest to the fuzzer: it takes any bytes, and nothing is decided by it.
public struct SHA256 {
  private var sum = UInt64(0)

  /// Begins a hash.
  public init() {}

  /// Takes some more bytes.
  public mutating func update(data: [UInt8]) {
    sum = data.reduce(into: sum) { $0 = ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// Returns as many bytes as a hash has.
  public func finalize() -> [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: sum >> UInt64($0)) }
  }

  /// Returns as many bytes as a hash has.
  public static func hash(data: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: data)
    return hash.finalize()
  }
}
